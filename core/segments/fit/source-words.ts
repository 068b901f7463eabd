/**
 * How somebody became known to the firm, by the words of lists: defaults of HubSpot, Salesforce, Pipedrive, Zoho and SuiteCRM, and
 * what users write, in English, Swedish, Dutch, German and French. Parts of words, in small letters; the first line that matches wins.
 */
// biome-ignore format: a line a kind
const kinds: readonly [kind: string, words: RegExp][] = [
  ['recommended', /referr|recommend|word of mouth|rekommend|tips|mun till mun|aanbevol|aanbevel|mond-tot-mond|doorverw|empfehl|mundpropaganda|recommand|parrain|bouche à oreille|partner/],
  // Bought and looked-up addresses come before the web: "web research" is the firm's own search, not the customer's.
  ['looked up', /cold|outbound|purchased|bought list|list rental|research|scrap|prospecting|zoominfo|apollo|linkedin sales|kall|köpt|inköpt lista|utgående|koud|gekocht|uitgaand|kalt|gekauft|kaltakquise|froid|achet|sortant|prospection/],
  ['advertised', /\bad(s|vert\w*)?\b|adwords|paid|ppc|\bcpc\b|campaign|display|banner|annons|kampanj|adverten|campagne|anzeige|werbung|kampagne|publicit|newsletter|e-?mail marketing/],
  ['met', /event|fair|trade ?show|conference|seminar|webinar|meetup|exhibition|mässa|konferens|event|beurs|congres|messe|konferenz|veranstaltung|salon|conférence|foire/],
  ['came to us', /\bweb|site|inbound|form|demo|trial|chat|organic|search|seo|google|direct|call.?in|phone inquiry|inquiry|enquiry|walk.?in|sign.?up|download|content|hemsida|webb|formulär|sök|inkommande|prov|website|formulier|zoek|inkomend|proef|webseite|formular|suche|eingehend|anfrage|site web|formulaire|recherche|entrant|essai|self|store|shop|butik|winkel|laden|boutique/],
];

/** The kind of a source; undefined where its words are not known. */
export const sourceKind = (source: string): string | undefined =>
  kinds.find(([, words]) => words.test(source.toLowerCase()))?.[0];
