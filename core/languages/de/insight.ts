import type { Texts } from '../en/texts';

export const insight: Texts['insight'] = {
  differences: {
    sure: 'Auch sonst anders als die übrigen, und nicht durch Zufall: {fields}.',
    none: 'Kein weiterer Unterschied zu den übrigen, der nicht Zufall sein könnte.',
    noColumns: 'Es gibt keine andere Spalte, in der sich die Segmente vergleichen ließen.',
    within: 'Untereinander unterscheiden sich seine Kunden {times} so stark wie alle Kunden.',
  },
  breadth: {
    size: 'Zu breit: {share} aller Kunden.',
    alike: 'Zu breit: Seine Kunden unterscheiden sich wenig von allen anderen.',
    narrow: {
      one: 'Zu eng: {n} Kunde; eine Kampagne braucht {need}.',
      other: 'Zu eng: {n} Kunden; eine Kampagne braucht {need}.',
    },
    empty: 'Niemand ist darin.',
    splitAbove:
      'Am besten zu teilen nach „{field}“: mehr als {limit} ({inside}) und die übrigen ({outside}). Die beiden unterscheiden sich auch in „{other}“.',
    splitBy:
      'Am besten zu teilen nach „{field}“: {limit} ({inside}) und die übrigen ({outside}). Die beiden unterscheiden sich auch in „{other}“.',
  },
  profile: {
    number: '{field}: {here} in der Mitte, sonst {elsewhere}',
    level: '{field}: {here} {level}, sonst {elsewhere}',
  },
  overlap: {
    same: '„{segment}“ und „{other}“ sind zweimal dasselbe Segment: {share} derer, die in einem sind, sind in beiden.',
    part: {
      one: '{n} Kunde aus „{segment}“ ({share}) ist auch in „{other}“.',
      other: '{n} Kunden aus „{segment}“ ({share}) sind auch in „{other}“.',
    },
  },
  evidence: {
    old: {
      one: '{n} Markierung ({share}) beruht auf etwas, das älter als {days} ist, meist {field}.',
      other: '{n} Markierungen ({share}) beruhen auf etwas, das älter als {days} ist, meist {field}.',
    },
    fresh: 'Alles, worauf es beruht, ist höchstens {days} alt.',
    unknown: 'Wann es gelesen wurde, ist nicht bekannt.',
    latest: 'Der neueste Wert in „{field}“ ist vom {date}; die Markierungen sagen also wenig über heute.',
  },
  sample: {
    slices: 'Das sind Teile, keine natürlichen Gruppen: Auch dazwischen liegen Kunden.',
    yardstick: {
      one: 'Grenzen bestimmt am {date} aus {n} Kunden.',
      other: 'Grenzen bestimmt am {date} aus {n} Kunden.',
    },
    least: '{field} ist bei {share} der Kunden bekannt.',
  },
  migration: {
    none: 'Seit dem {date} hat niemand das Segment gewechselt.',
    moved: {
      one: '{n} Kunde hat seit dem {date} das Segment gewechselt: {causes}.',
      other: '{n} Kunden haben seit dem {date} das Segment gewechselt: {causes}.',
    },
    cause: '{n} durch {cause}',
    pair: '{n} von {from} zu {to}',
    net: '{segment}: {in} gekommen, {out} gegangen',
  },
  drift: {
    none: 'Die Kunden sind wie am {date}.',
    found: 'Seit dem {date} haben sich die Kunden in {fields} verändert. Bestimmen Sie die Grenzen neu.',
  },
  ahead: {
    never: 'Keine Markierung ändert sich von selbst.',
    week: {
      one: '{n} Markierung ändert sich binnen einer Woche von selbst, am {date}.',
      other: '{n} Markierungen ändern sich binnen einer Woche von selbst, die erste am {date}.',
    },
    next: 'Keine Markierung ändert sich binnen einer Woche von selbst; die erste am {date}.',
  },
  money: {
    none: 'Was die Kunden bringen, ist nicht bekannt.',
    top: 'Das beste Zehntel der Kunden bringt {share} von „{measure}“.',
    fourFifths: '{share} der Kunden bringen vier Fünftel davon.',
    segment: '{share} von „{measure}“ kommen von {of} der Kunden: {times} so viel wie im Durchschnitt.',
    average: '{share} von „{measure}“ kommen von {of} der Kunden: so viel wie im Durchschnitt.',
  },
  potential: {
    none: 'Nichts in der Liste hängt damit zusammen, was ein Kunde bringt; woher mehr kommen könnte, ist also nicht bekannt.',
    alike: 'Verglichen mit Kunden, die sich in {fields} ähneln.',
    gap: {
      one: '{n} Kunde bringt weniger als die Mitte ähnlicher Kunden: zusammen {value} ({low} bis {high}).',
      other: '{n} Kunden bringen weniger als die Mitte ähnlicher Kunden: zusammen {value} ({low} bis {high}).',
    },
    budget: 'Danach {share} eines Budgets ({low} bis {high}).',
  },
  affinity: {
    orders:
      'Zu {left} wird {right} bestellt: in {share} der Bestellungen, {times} so oft wie in allen ({count} Bestellungen).',
    customers: 'Wer {left} hat, hat auch {right}: zu {share}, {times} so oft wie alle ({count} Kunden).',
    leaning: '{item}: {share} von ihnen, {times} so oft wie bei allen.',
    spending: '{field}: {times} so viel von den Ausgaben wie bei allen.',
  },
  price: {
    range:
      'Annehmbar von {low} bis {high}; bei {best} lehnen die wenigsten ab, bei {even} finden es so viele billig wie teuer ({valid} Antworten).',
    left: {
      one: '{n} Antwort nicht gezählt: Die Preise steigen nicht an.',
      other: '{n} Antworten nicht gezählt: Die Preise steigen nicht an.',
    },
    trial: 'Für {trial} würden die meisten kaufen ({share}); am meisten bringt {revenue}.',
    few: '{valid} Antworten mit steigenden Preisen sind zu wenige; gebraucht werden {need}.',
  },
  news: {
    turning: { one: '{n} Markierung ändert sich bis zum {date}', other: '{n} Markierungen ändern sich bis zum {date}' },
    yardstick: 'Die Grenzen sind {days} alt.',
    part: 'Die Grenzen wurden aus einem Teil der Liste bestimmt ({read} gelesen).',
    reading: 'Die Liste wurde zuletzt am {date} gelesen.',
    turned: {
      one: '{n} Markierung hat sich geändert, seit sie vergeben wurde.',
      other: '{n} Markierungen haben sich geändert, seit sie vergeben wurden.',
    },
    columns: 'Die Liste zeigt nichts mehr von {fields}.',
  },
  times: { one: '{n}-mal', other: '{n}-mal' },
};
