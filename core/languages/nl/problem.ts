import type { Texts } from '../en/texts';

export const problem: Texts['problem'] = {
  'no-list':
    'Op deze pagina staat geen klantenlijst. Open een lijst met contacten of bedrijven, of plak er een in de pop-up.',
  'not-customers': {
    one: 'Deze lijst ({n} rij) lijkt niet op klanten: geen namen, adressen of bedrijven. Open een lijst met contacten, of plak er een in de pop-up.',
    other:
      'Deze lijst ({n} rijen) lijkt niet op klanten: geen namen, adressen of bedrijven. Open een lijst met contacten, of plak er een in de pop-up.',
  },
  canvas:
    'Deze lijst is als afbeelding getekend, dus de tekst is niet te lezen. Exporteer hem als CSV of Excel uit je CRM en plak of importeer hem.',
  'adapter-failed':
    '{adapter} ziet er anders uit dan verwacht, dus de lijst is op de algemene manier gelezen. Controleer een paar labels; klopt er iets niet, exporteer de lijst dan en importeer die.',
  'list-too-long':
    'De lijst heeft {rows} rijen en er kunnen er hooguit {limit} tegelijk worden gelezen. Splits hem en importeer de delen na elkaar.',
  'cell-too-long':
    'Een cel onder ‘{header}’ is erg lang: de eerste {limit} tekens zijn gelezen en verder verandert er niets. Als dat uitmaakt, maak haar korter in je CRM en laad de pagina opnieuw.',
  'nothing-readable':
    'In deze tekst zijn geen klanten gevonden. Plak rijen met een kopregel, of regels met een naam en een e-mailadres.',
  'file-unreadable':
    'Het bestand kon niet als {format} worden gelezen ({detail}). Bewaar het opnieuw als CSV of .xlsx en kies het nog eens.',
  'backup-unreadable':
    'Dit bestand is geen back-up die hier kan worden gelezen ({detail}). Er is niets veranderd. Kies een bestand dat onder Instellingen, Back-up is bewaard.',
  'too-few': {
    one: 'Er is maar {n} klant; hiervoor zijn er {need} nodig. Lees meer van de lijst, of gebruik een segmentatie met regels.',
    other:
      'Er zijn {n} klanten; hiervoor zijn er {need} nodig. Lees meer van de lijst, of gebruik een segmentatie met regels.',
  },
  'too-few-known': {
    one: '‘{field}’ is van maar {n} klant bekend; hiervoor zijn er {need} nodig. Lees meer van de lijst, of gebruik een segmentatie met regels.',
    other:
      '‘{field}’ is van {n} klanten bekend; hiervoor zijn er {need} nodig. Lees meer van de lijst, of gebruik een segmentatie met regels.',
  },
  'part-sorted':
    'Alleen de eerste {n} van een lijst op volgorde van ‘{field}’ zijn gelezen, en plaatsen daarin zeggen weinig over de rest. Lees hiervoor de hele lijst.',
  'missing-fields':
    'Hiervoor is {fields} nodig, en dat staat niet in de lijst. Toon de kolom in je CRM, of kies een andere segmentatie.',
  'no-spread': {
    one: '‘{field}’ heeft maar {n} waarde in deze lijst en kan klanten dus niet onderscheiden. Kies een andere kolom.',
    other:
      '‘{field}’ heeft maar {n} verschillende waarden in deze lijst en kan klanten dus niet onderscheiden. Kies een andere kolom.',
  },
  'no-answers':
    'Hiervoor zijn ten minste {need} enquêtevragen nodig die op één schaal zijn beantwoord, of met ja en nee. Importeer de antwoorden als kolommen, één per vraag.',
  'not-answers':
    '‘{field}’ bevat geen antwoorden die met de andere te vergelijken zijn. Kies vragen die op één schaal zijn beantwoord, of met ja en nee.',
  'not-comparable':
    '‘{field}’ bevat datums of vrije tekst, en die zijn niet te vergelijken. Kies kolommen met getallen, categorieën, tags of ja en nee.',
  'one-value':
    '{share} van de klanten heeft dezelfde waarde bij ‘{field}’ en is daar dus niet naar in te delen. Kies een andere kolom.',
  'forecast-no-better':
    'Een prognose uit deze bestellingen zit er {off} bestellingen per klant naast, en ‘zo vaak als eerst’ maar {naive} (vergeleken bij {n} klanten), dus zij voegt hier niets toe. Kies laatste bestelling, aantal en besteding, of regels.',
  'too-young':
    'De langste klant is er {days}; een prognose vraagt {need} dagen. Kies een segmentatie met regels en kom later terug.',
  'nobody-stops':
    'Deze bestellingen laten geen klanten zien die stoppen, dus hoe lang iemand stil is voorspelt niets. Kies laatste bestelling, aantal en besteding, of regels.',
  'no-natural-groups':
    'Deze klanten vormen in deze kolommen geen natuurlijke groepen. Kies minder of andere kolommen, of deel ze met regels in bruikbare delen in, bijvoorbeeld naar {fields}.',
  'only-splits':
    'De groepen in deze kolommen zijn niet meer dan losse splitsingen van afzonderlijke kolommen. Deel met regels in naar {fields}, elk apart.',
  'no-outcome':
    'Geen kolom zegt in zijn naam wie vertrok, antwoordde of gewonnen is. Kies de kolom die dat zegt: {fields}.',
  'no-outcome-at-all':
    'Geen kolom zegt ja of nee over de klanten, dus er valt niets te leren. Toon een kolom als ‘Opgezegd’ of ‘Heeft gereageerd’, of een fase die gewonnen of verloren is.',
  'too-few-outcomes':
    '‘{field}’ is ja voor {yes} klanten en nee voor {no}; van elk zijn er {need} nodig. Lees meer van de lijst, of gebruik een segmentatie met regels.',
  'no-signal':
    'De andere kolommen voorspellen ‘{field}’ niet: van twee van {n} apart gehouden klanten kozen ze {auc} van de keren de juiste ({low} tot {high}), en kop of munt doet dat de helft van de keren. Toon andere kolommen, of gebruik een segmentatie met regels.',
  'mixed-currencies':
    'De bedragen zijn in verschillende valuta ({currencies}) en niet te vergelijken. Filter de lijst op één valuta.',
  'personal-field':
    '‘{field}’ zegt iets persoonlijks over mensen en wordt daarom niet gebruikt om groepen te maken. Haal het weg en probeer het opnieuw.',
  'bad-params': 'Deze instellingen zijn niet bruikbaar ({detail}). Pas ze aan en probeer het opnieuw.',
  'unknown-method':
    'De methode ‘{method}’ zit niet in deze versie. Kies een andere segmentatie of werk de extensie bij.',
  'one-group':
    '{share} van de klanten zou in ‘{segment}’ terechtkomen, en dat onderscheidt niemand. Kies een andere segmentatie.',
  'cannot-tell':
    'Voor {share} van de klanten is het zonder {fields} niet te zeggen. Toon de kolom in je CRM, of kies een andere segmentatie.',
  'nothing-fits':
    'De kolommen van deze lijst zeggen te weinig, of van iedereen hetzelfde, dus er is niets om op te segmenteren. Toon kolommen zoals laatste bestelling, aantal bestellingen, totale besteding, branche of status, en lees de lijst opnieuw.',
  'nobody-gets': 'Niemand zou dit bericht krijgen. Kies een ander segment of bericht, of kijk wat er in de weg zit.',
  'message-missing':
    'Dit bericht heeft {fields} nodig, en dat is van deze klant niet bekend. Vul het aan in je CRM, of kies een ander bericht.',
  'no-message': 'Er is geen bericht voor het doel ‘{goal}’. Volg de volgende stap, of schrijf in je eigen woorden.',
  'message-no-fallback':
    'Dit bericht zegt iets dat van deze klant niet bekend is. Schrijf wat er in de plaats komt, of kies een ander bericht.',
  'message-faulty': 'In de tekst van dit bericht zit een fout ({detail}). Verbeter die, of kies een ander bericht.',
  deceased:
    'Volgens de lijst is deze klant overleden, dus er is geen bericht. Zeg het wie deze klant begeleidt en haal de naam met zorg uit je mailings.',
  'no-contact':
    'Volgens de lijst mag deze klant niet benaderd worden, dus er is geen bericht. Wacht tot de klant zelf contact opneemt.',
  'opted-out':
    'Deze klant wil geen nieuwsbrieven, dus er wordt niets geschreven. Bespreek het als de klant zelf contact opneemt.',
  'ordered-lately': {
    one: 'Deze klant bestelde {n} dag geleden, dus ‘we missen je’ zou vreemd zijn. Kijk over een maand opnieuw.',
    other: 'Deze klant bestelde {n} dagen geleden, dus ‘we missen je’ zou vreemd zijn. Kijk over een maand opnieuw.',
  },
  'buys-anyway':
    'Deze klant koopt toch wel ({days} dagen sinds de laatste bestelling, {gap} is gewoon), dus korting zou weggegeven zijn. Kies een bericht zonder korting.',
  'no-consent':
    'De lijst zegt niet dat deze klant mailings wil ontvangen, dus de klant blijft erbuiten. Toon de kolom in je CRM, of schrijf mensen één voor één.',
  'in-campaign':
    'Deze klant zit in de campagne ‘{campaign}’, die nog loopt. Als die voorbij is, kan de klant in de volgende.',
  'extension-updated': 'Segment Lens is bijgewerkt. Laad deze pagina één keer opnieuw om de labels weer te zien.',
  'segmentation-gone': 'Deze segmentatie bestaat niet meer: zij, of de lijst, is intussen verwijderd. Kies een andere.',
  'storage-failed':
    'De browser laat Segment Lens hier niets bewaren ({detail}). Gebruik een venster dat niet privé is, sta opslag toe en maak ruimte op de schijf; tot dan kan een geplakte lijst wel in segmenten worden verdeeld, maar niet bewaard.',
  'background-failed':
    'Segment Lens kon niet antwoorden ({detail}). Laad de pagina opnieuw; gebeurt het weer, start dan de browser opnieuw.',
};

export const fileProblem: Texts['fileProblem'] = {
  'too-few': {
    one: 'Er is maar {n} klant; hiervoor zijn er {need} nodig. Voeg klanten aan je lijst toe, of gebruik een segmentatie met regels.',
    other:
      'Er zijn {n} klanten; hiervoor zijn er {need} nodig. Voeg klanten aan je lijst toe, of gebruik een segmentatie met regels.',
  },
  'too-few-known': {
    one: '‘{field}’ is van maar {n} klant bekend; hiervoor zijn er {need} nodig. Vul er in je lijst meer van in, of gebruik een segmentatie met regels.',
    other:
      '‘{field}’ is van {n} klanten bekend; hiervoor zijn er {need} nodig. Vul er in je lijst meer van in, of gebruik een segmentatie met regels.',
  },
  'too-few-outcomes':
    '‘{field}’ is ja voor {yes} klanten en nee voor {no}; van elk zijn er {need} nodig. Voeg klanten aan je lijst toe, of gebruik een segmentatie met regels.',
  'missing-fields':
    'Hiervoor is {fields} nodig, en dat staat niet in de lijst. Voeg de kolom aan je lijst toe en plak of importeer hem opnieuw, of kies een andere segmentatie.',
  'cannot-tell':
    'Voor {share} van de klanten is het zonder {fields} niet te zeggen. Vul de kolom in je lijst aan en plak of importeer hem opnieuw, of kies een andere segmentatie.',
  'no-outcome-at-all':
    'Geen kolom zegt ja of nee over de klanten, dus er valt niets te leren. Voeg een kolom toe als ‘Opgezegd’ of ‘Heeft gereageerd’, of een fase die gewonnen of verloren is, en plak of importeer de lijst opnieuw.',
  'no-signal':
    'De andere kolommen voorspellen ‘{field}’ niet: van twee van {n} apart gehouden klanten kozen ze {auc} van de keren de juiste ({low} tot {high}), en kop of munt doet dat de helft van de keren. Voeg andere kolommen aan je lijst toe, of gebruik een segmentatie met regels.',
  'nothing-fits':
    'De kolommen van deze lijst zeggen te weinig, of van iedereen hetzelfde, dus er is niets om op te segmenteren. Voeg kolommen toe zoals laatste bestelling, aantal bestellingen, totale besteding, branche of status, en plak of importeer de lijst opnieuw.',
};
