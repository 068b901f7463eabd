import type { Texts } from '../en/texts';

export const insight: Texts['insight'] = {
  differences: {
    sure: 'Skiljer sig också från de andra, och inte av en slump: {fields}.',
    none: 'Ingen annan skillnad mot de andra som inte kan vara en slump.',
    noColumns: 'Det finns ingen annan kolumn att jämföra segmenten i.',
    within: 'Medlemmarna skiljer sig {times} så mycket från varandra som alla kunder gör.',
  },
  breadth: {
    size: 'För brett: {share} av alla kunder.',
    alike: 'För brett: medlemmarna skiljer sig föga från alla andra.',
    narrow: {
      one: 'För smalt: {n} kund, där en kampanj behöver {need}.',
      other: 'För smalt: {n} kunder, där en kampanj behöver {need}.',
    },
    empty: 'Ingen är i det.',
    splitAbove:
      'Delas bäst efter {field}: mer än {limit} ({inside}) och de andra ({outside}). De två skiljer sig också i {other}.',
    splitBy:
      'Delas bäst efter {field}: {limit} ({inside}) och de andra ({outside}). De två skiljer sig också i {other}.',
  },
  profile: {
    number: '{field}: {here} i mitten, hos andra {elsewhere}',
    level: '{field}: {here} {level}, hos andra {elsewhere}',
  },
  overlap: {
    same: '”{segment}” och ”{other}” är samma segment två gånger: {share} av dem som är i något av dem är i båda.',
    part: {
      one: '{n} kund i ”{segment}” ({share}) är också i ”{other}”.',
      other: '{n} kunder i ”{segment}” ({share}) är också i ”{other}”.',
    },
  },
  evidence: {
    old: {
      one: '{n} märke ({share}) vilar på något som lästes för mer än {days} sedan, mest {field}.',
      other: '{n} märken ({share}) vilar på något som lästes för mer än {days} sedan, mest {field}.',
    },
    fresh: 'Allt det vilar på lästes inom {days}.',
    unknown: 'När det lästes är inte känt.',
    latest: 'Det senaste i ”{field}” är från {date}, så märkena säger lite om i dag.',
  },
  sample: {
    slices: 'Det här är delar, inga naturliga grupper: det finns kunder mellan dem också.',
    yardstick: { one: 'Gränserna beräknades {date} ur {n} kund.', other: 'Gränserna beräknades {date} ur {n} kunder.' },
    least: '{field} är känt för {share} av kunderna.',
  },
  migration: {
    none: 'Ingen har flyttat sedan {date}.',
    moved: {
      one: '{n} kund har flyttat sedan {date}: {causes}.',
      other: '{n} kunder har flyttat sedan {date}: {causes}.',
    },
    cause: '{n} på grund av {cause}',
    pair: '{n} från {from} till {to}',
    net: '{segment}: {in} kom, {out} lämnade',
  },
  drift: {
    none: 'Kunderna är som de var {date}.',
    found: 'Sedan {date} har kunderna ändrats i {fields}. Beräkna gränserna på nytt.',
  },
  ahead: {
    never: 'Inget märke ändras av sig självt.',
    week: {
      one: '{n} märke ändras av sig självt inom en vecka, {date}.',
      other: '{n} märken ändras av sig själva inom en vecka, det första {date}.',
    },
    next: 'Inget märke ändras av sig självt inom en vecka; det första ändras {date}.',
  },
  money: {
    none: 'Vad kunderna ger är inte känt.',
    top: 'Den bästa tiondelen av kunderna står för {share} av ”{measure}”.',
    fourFifths: '{share} av kunderna står för fyra femtedelar.',
    segment: '{share} av ”{measure}” från {of} av kunderna: {times} genomsnittet.',
    average: '{share} av ”{measure}” från {of} av kunderna: som genomsnittet.',
  },
  potential: {
    none: 'Inget i listan hänger ihop med vad en kund ger, så varifrån mer kunde komma är inte känt.',
    alike: 'Jämfört med kunder som liknar dem i {fields}.',
    gap: {
      one: '{n} kund ger mindre än mitten av kunder som liknar dem: {value} tillsammans ({low} till {high}).',
      other: '{n} kunder ger mindre än mitten av kunder som liknar dem: {value} tillsammans ({low} till {high}).',
    },
    budget: 'Efter det {share} av en budget ({low} till {high}).',
  },
  affinity: {
    orders: '{right} köps med {left}: i {share} av köpen med det, {times} så ofta som i alla ({count} köp).',
    customers: '{right} hör ihop med {left}: {share} av dem som har det, {times} så ofta som alla ({count} kunder).',
    leaning: '{item}: {share} av dem, {times} så ofta som bland alla.',
    spending: '{field}: {times} den andel som alla lägger på det.',
  },
  price: {
    range:
      'Godtagbart från {low} till {high}; minst motstånd vid {best}, lika många tycker billigt som dyrt vid {even} ({valid} svar).',
    left: { one: '{n} svar räknas inte: priserna stiger inte.', other: '{n} svar räknas inte: priserna stiger inte.' },
    trial: 'Flest skulle köpa för {trial} ({share}); mest intäkt ger {revenue}.',
    few: '{valid} svar med stigande priser är för få; det behövs {need}.',
  },
  news: {
    turning: { one: '{n} märke ändras senast {date}', other: '{n} märken ändras senast {date}' },
    yardstick: 'Gränserna är {days} gamla.',
    part: 'Gränserna beräknades ur en del av listan ({read} lästa).',
    reading: 'Listan lästes senast {date}.',
    turned: { one: '{n} märke har ändrats sedan det sattes.', other: '{n} märken har ändrats sedan de sattes.' },
    columns: 'Listan visar inte längre något av {fields}.',
  },
  times: { one: '{n} gång', other: '{n} gånger' },
};
