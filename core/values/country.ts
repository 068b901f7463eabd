import { collectNames, nameKey } from './intl-names';

/** ISO 3166-1: the three-letter codes, each with its two-letter one behind it. */
const alpha3 = `
ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT AZEAZ BDIBI
BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT
BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO COMKM CPVCV CRICR CUBCU
CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET
FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR
GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR
IRQIQ ISLIS ISRIL ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB
LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH
MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA NCLNC NERNE
NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE PHLPH PLWPW PNGPG POLPL
PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ
SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC
TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY
USAUS UZBUZ VATVA VCTVC VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE ZAFZA ZMBZM ZWEZW`;

/** What people write besides the names that Intl knows, folded. */
const aliases: Record<string, string> = {
  uk: 'GB',
  'u k': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'great britain': 'GB',
  britain: 'GB',
  'northern ireland': 'GB',
  storbritannien: 'GB',
  skottland: 'GB',
  'groot brittannie': 'GB',
  engeland: 'GB',
  schottland: 'GB',
  angleterre: 'GB',
  grossbritannien: 'GB',
  usa: 'US',
  'u s a': 'US',
  'u s': 'US',
  america: 'US',
  'united states of america': 'US',
  'forenta staterna': 'US',
  amerika: 'US',
  'vereinigte staaten von amerika': 'US',
  'etats unis d amerique': 'US',
  'verenigde staten van amerika': 'US',
  holland: 'NL',
  hollande: 'NL',
  'czech republic': 'CZ',
  tjeckiska: 'CZ',
  'tjeckiska republiken': 'CZ',
  'tschechische republik': 'CZ',
  'republique tcheque': 'CZ',
  'tsjechische republiek': 'CZ',
  eire: 'IE',
  'republic of ireland': 'IE',
  irland: 'IE',
  russia: 'RU',
  'russian federation': 'RU',
  korea: 'KR',
  'republic of korea': 'KR',
  vietnam: 'VN',
  'viet nam': 'VN',
  turkey: 'TR',
  'ivory coast': 'CI',
  'korea south': 'KR',
  'korea republic of': 'KR',
  'korea north': 'KP',
  'korea democratic people s republic of': 'KP',
  'democratic people s republic of korea': 'KP',
  congo: 'CG',
  'republic of the congo': 'CG',
  'congo the democratic republic of the': 'CD',
  'lao people s democratic republic': 'LA',
  'syrian arab republic': 'SY',
  'libyan arab jamahiriya': 'LY',
  'holy see': 'VA',
  'palestinian territory': 'PS',
  'state of palestine': 'PS',
  'bonaire sint eustatius saba': 'BQ',
  'virgin islands british': 'VG',
  'virgin islands u s': 'VI',
  'taiwan province of china': 'TW',
  'slovak republic': 'SK',
  'kyrgyz republic': 'KG',
  'swiss confederation': 'CH',
  macedonia: 'MK',
  burma: 'MM',
  'hong kong': 'HK',
  macau: 'MO',
  uae: 'AE',
  vitryssland: 'BY',
  persien: 'IR',
  rsa: 'ZA',
  eu: '',
  un: '',
};

const official = /^.*\b(?:republic|kingdom|commonwealth|state|states|principality|sultanate) of (?:the )?/i;
const two = /^[A-Z]{2}$/;
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

let names: Map<string, string> | undefined;
function countryNames(): Map<string, string> {
  if (names) return names;
  const codes = alpha3.trim().split(/\s+/);
  const alpha2 = new Set([...codes.map((code) => code.slice(3)), 'XK']);
  names = collectNames(
    'region',
    letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => alpha2.has(code)),
  );
  for (const code of codes) names.set(code.slice(0, 3).toLowerCase(), code.slice(3));
  for (const code of alpha2) names.set(code.toLowerCase(), code);
  for (const [alias, code] of Object.entries(aliases)) names.set(alias, code);
  return names;
}

/** The ISO 3166-1 alpha-2 code of a country given by code or by its name in any of the five languages; null where unknown. */
export function readCountry(text: string): string | null {
  if (text.length > 80) return null;
  const known = countryNames();
  // "Moldova, Republic of" and "Republic of Moldova" are how ISO and the states themselves write it.
  const forms = [text, text.replace(/,.*$/, ''), text.replace(official, '')];
  return forms.map((form) => known.get(nameKey(form))).find((code) => code) ?? null;
}

/** "NA" is Namibia where the column writes two-letter codes, and "not available" everywhere else. */
export const writesCountryCodes = (texts: readonly string[]): boolean =>
  texts.some((text) => two.test(text.trim()) && text.trim() !== 'NA') && texts.every((text) => text.trim().length <= 3);
