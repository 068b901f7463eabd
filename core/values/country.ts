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
  GB: `uk, u k, england, scotland, wales, great britain, britain, northern ireland, storbritannien,
    skottland, groot brittannie, engeland, schottland, angleterre, grossbritannien`,
  US: `usa, u s a, u s, america, united states of america, forenta staterna, amerika, vereinigte staaten
    von amerika, etats unis d amerique, verenigde staten van amerika`,
  NL: 'holland, hollande',
  CZ: `czech republic, tjeckiska, tjeckiska republiken, tschechische republik, republique tcheque,
    tsjechische republiek`,
  IE: 'eire, republic of ireland, irland',
  RU: 'russia, russian federation',
  KR: 'korea, republic of korea, korea south, korea republic of',
  VN: 'vietnam, viet nam',
  TR: 'turkey',
  CI: 'ivory coast',
  KP: 'korea north, korea democratic people s republic of, democratic people s republic of korea',
  CG: 'congo, republic of the congo',
  CD: 'congo the democratic republic of the',
  LA: 'lao people s democratic republic',
  SY: 'syrian arab republic',
  LY: 'libyan arab jamahiriya',
  VA: 'holy see',
  PS: 'palestinian territory, state of palestine',
  BQ: 'bonaire sint eustatius saba',
  VG: 'virgin islands british',
  VI: 'virgin islands u s',
  TW: 'taiwan province of china',
  SK: 'slovak republic',
  KG: 'kyrgyz republic',
  CH: 'swiss confederation',
  MK: 'macedonia',
  MM: 'burma',
  HK: 'hong kong',
  MO: 'macau',
  AE: 'uae',
  BY: 'vitryssland',
  IR: 'persien',
  ZA: 'rsa',
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
  for (const [code, words] of Object.entries(aliases))
    for (const word of words.replace(/\s+/g, ' ').split(', ')) names.set(word, code);
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
