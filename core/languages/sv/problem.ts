import type { Texts } from '../en/texts';

export const problem: Texts['problem'] = {
  'no-list':
    'Det finns ingen kundlista på den här sidan. Öppna en lista med kontakter eller företag, eller klistra in en i popupfönstret.',
  'not-customers': {
    one: 'Listan ({n} rad) ser inte ut som kunder: inga namn, adresser eller företag. Öppna en kontaktlista, eller klistra in en i popupfönstret.',
    other:
      'Listan ({n} rader) ser inte ut som kunder: inga namn, adresser eller företag. Öppna en kontaktlista, eller klistra in en i popupfönstret.',
  },
  canvas:
    'Listan är ritad som en bild, så texten går inte att läsa. Exportera den som CSV eller Excel från ditt CRM och klistra in eller importera den.',
  'adapter-failed':
    '{adapter} ser annorlunda ut än väntat, så listan lästes på det allmänna sättet. Kontrollera några märken; stämmer något inte, exportera listan och importera den.',
  'list-too-long':
    'Listan har {rows} rader och högst {limit} kan läsas på en gång. Dela den och importera delarna en i taget.',
  'cell-too-long':
    'En cell under ”{header}” är mycket lång: de första {limit} tecknen lästes och inget annat påverkas. Om det gör något, korta den i ditt CRM och ladda om sidan.',
  'nothing-readable':
    'Inga kunder hittades i texten. Klistra in rader med en rubrikrad, eller rader med namn och e-postadress.',
  'file-unreadable':
    'Filen gick inte att läsa som {format} ({detail}). Spara den på nytt som CSV eller .xlsx och välj den igen.',
  'backup-unreadable':
    'Filen är ingen säkerhetskopia som går att läsa här ({detail}). Inget har ändrats. Välj en fil som sparats under Inställningar, Säkerhetskopia.',
  'too-few': {
    one: 'Det finns bara {n} kund; det behövs {need} för det här. Läs mer av listan, eller använd en segmentering med regler.',
    other:
      'Det finns {n} kunder; det behövs {need} för det här. Läs mer av listan, eller använd en segmentering med regler.',
  },
  'too-few-known': {
    one: '”{field}” är känt för bara {n} kund; det behövs {need} för det här. Läs mer av listan, eller använd en segmentering med regler.',
    other:
      '”{field}” är känt för {n} kunder; det behövs {need} för det här. Läs mer av listan, eller använd en segmentering med regler.',
  },
  'part-sorted':
    'Bara de första {n} av en lista sorterad efter ”{field}” är lästa, och platser bland dem säger lite om resten. Läs hela listan för det här.',
  'missing-fields':
    'För det här behövs {fields}, som listan inte har. Visa kolumnen i ditt CRM, eller välj en annan segmentering.',
  'no-spread': {
    one: '”{field}” har bara {n} värde i listan och kan därför inte skilja kunderna åt. Välj en annan kolumn.',
    other: '”{field}” har bara {n} olika värden i listan och kan därför inte skilja kunderna åt. Välj en annan kolumn.',
  },
  'no-answers':
    'Det här behöver minst {need} enkätfrågor som besvarats på samma skala, eller med ja och nej. Importera svaren som kolumner, en för varje fråga.',
  'not-answers':
    '”{field}” innehåller inga svar som går att jämföra med de andra. Välj frågor som besvarats på samma skala, eller med ja och nej.',
  'not-comparable':
    '”{field}” innehåller datum eller fri text, som inte går att jämföra. Välj kolumner med tal, kategorier, taggar eller ja och nej.',
  'one-value':
    '{share} av kunderna har samma värde i ”{field}”, så de kan inte delas upp efter det. Välj en annan kolumn.',
  'forecast-no-better':
    'En prognos ur de här köpen slår fel på {off} köp per kund, och ”lika ofta som förut” bara på {naive} (jämfört för {n} kunder), så den tillför inget här. Välj senaste köp, antal köp och köpsumma, eller regler.',
  'too-young':
    'Den äldsta kunden har varit kund i {days}; en prognos kräver {need} dagar. Välj en segmentering med regler och kom tillbaka senare.',
  'nobody-stops':
    'Köpen visar inga kunder som slutar köpa, så hur länge någon varit tyst förutsäger inget. Välj senaste köp, antal köp och köpsumma, eller regler.',
  'no-natural-groups':
    'Kunderna bildar inga naturliga grupper i de här kolumnerna. Välj färre eller andra kolumner, eller dela in dem med regler i användbara skivor, till exempel efter {fields}.',
  'only-splits':
    'Grupperna i de här kolumnerna är bara skilda delningar av enstaka kolumner. Dela in efter {fields}, var för sig, med regler.',
  'no-outcome': 'Ingen kolumn säger i sitt namn vem som lämnat, svarat eller vunnits. Välj den som gör det: {fields}.',
  'no-outcome-at-all':
    'Ingen kolumn säger ja eller nej om kunderna, så det finns inget att lära av. Visa en kolumn som ”Uppsagd” eller ”Har svarat”, eller ett skede som är vunnet eller förlorat.',
  'too-few-outcomes':
    '”{field}” är ja för {yes} kunder och nej för {no}; det behövs {need} av varje. Läs mer av listan, eller använd en segmentering med regler.',
  'no-signal':
    'De andra kolumnerna förutsäger inte ”{field}”: av två bland {n} undanhållna kunder valde de rätt {auc} av gångerna ({low} till {high}), och slantsingling gör det hälften av gångerna. Visa andra kolumner, eller använd en segmentering med regler.',
  'mixed-currencies':
    'Beloppen är i flera valutor ({currencies}) och kan inte jämföras. Filtrera listan till en valuta.',
  'personal-field':
    '”{field}” säger något personligt om människor och används därför inte för att bilda grupper. Ta bort den och försök igen.',
  'bad-params': 'Inställningarna går inte att använda ({detail}). Ändra dem och försök igen.',
  'unknown-method':
    'Metoden ”{method}” finns inte i den här versionen. Välj en annan segmentering eller uppdatera tillägget.',
  'one-group':
    '{share} av kunderna skulle hamna i ”{segment}”, och då skiljs ingen från någon annan. Välj en annan segmentering.',
  'cannot-tell':
    'För {share} av kunderna går det inte att avgöra utan {fields}. Visa kolumnen i ditt CRM, eller välj en annan segmentering.',
  'nothing-fits':
    'Kolumnerna i listan säger för lite, eller samma sak om alla, så det finns inget att segmentera efter. Visa kolumner som senaste köp, antal köp, köpsumma, bransch eller status, och läs listan igen.',
  'nobody-gets': 'Ingen skulle få meddelandet. Välj ett annat segment eller meddelande, eller se vad som är i vägen.',
  'message-missing':
    'Meddelandet behöver {fields}, som inte är känt för kunden. Lägg till det i ditt CRM, eller välj ett annat meddelande.',
  'no-message': 'Det finns inget meddelande för målet ”{goal}”. Följ nästa steg, eller skriv med egna ord.',
  'message-no-fallback':
    'Meddelandet säger något som inte är känt om den här kunden. Skriv vad som ska stå i stället, eller välj ett annat meddelande.',
  'message-faulty': 'Det finns ett fel i meddelandets text ({detail}). Rätta det, eller välj ett annat meddelande.',
  deceased:
    'Enligt listan är kunden avliden, så det finns inget meddelande. Säg till den som ansvarar för kunden och ta varsamt bort namnet från era utskick.',
  'no-contact':
    'Enligt listan ska kunden inte kontaktas, så det finns inget meddelande. Vänta tills kunden själv hör av sig.',
  'opted-out': 'Kunden vill inte ha nyhetsbrev, så inget skrivs. Ta upp det när kunden själv hör av sig.',
  'ordered-lately': {
    one: 'Kunden köpte för {n} dag sedan, så ”vi saknar dig” vore märkligt. Titta igen om en månad.',
    other: 'Kunden köpte för {n} dagar sedan, så ”vi saknar dig” vore märkligt. Titta igen om en månad.',
  },
  'buys-anyway':
    'Kunden köper ändå ({days} dagar sedan senaste ordern, {gap} är det vanliga), så rabatten vore bortkastad. Välj ett meddelande utan rabatt.',
  'no-consent':
    'Listan säger inte att kunden har tackat ja till utskick, så kunden lämnas utanför. Visa kolumnen i ditt CRM, eller skriv till en i taget.',
  'in-campaign':
    'Kunden är med i kampanjen ”{campaign}”, som fortfarande pågår. När den är slut kan kunden vara med i nästa.',
  'extension-updated': 'Segment Lens har uppdaterats. Ladda om sidan en gång för att se märkena igen.',
  'segmentation-gone':
    'Den här segmenteringen finns inte längre: den, eller dess lista, har tagits bort. Välj en annan.',
  'storage-failed':
    'Webbläsaren låter inte Segment Lens spara något här ({detail}). Använd ett fönster som inte är privat, tillåt lagring och gör plats på disken; tills dess går det att göra segment av en inklistrad lista, men inte att behålla den.',
  'background-failed':
    'Segment Lens kunde inte svara ({detail}). Ladda om sidan; händer det igen, starta om webbläsaren.',
};

export const fileProblem: Texts['fileProblem'] = {
  'too-few': {
    one: 'Det finns bara {n} kund; det behövs {need} för det här. Lägg till kunder i listan, eller använd en segmentering med regler.',
    other:
      'Det finns {n} kunder; det behövs {need} för det här. Lägg till kunder i listan, eller använd en segmentering med regler.',
  },
  'too-few-known': {
    one: '”{field}” är känt för bara {n} kund; det behövs {need} för det här. Fyll i mer av det i listan, eller använd en segmentering med regler.',
    other:
      '”{field}” är känt för {n} kunder; det behövs {need} för det här. Fyll i mer av det i listan, eller använd en segmentering med regler.',
  },
  'too-few-outcomes':
    '”{field}” är ja för {yes} kunder och nej för {no}; det behövs {need} av varje. Lägg till kunder i listan, eller använd en segmentering med regler.',
  'missing-fields':
    'För det här behövs {fields}, som listan inte har. Lägg till kolumnen i listan och klistra in eller importera den igen, eller välj en annan segmentering.',
  'cannot-tell':
    'För {share} av kunderna går det inte att avgöra utan {fields}. Fyll i kolumnen i listan och klistra in eller importera den igen, eller välj en annan segmentering.',
  'no-outcome-at-all':
    'Ingen kolumn säger ja eller nej om kunderna, så det finns inget att lära av. Lägg till en kolumn som ”Uppsagd” eller ”Har svarat”, eller ett skede som är vunnet eller förlorat, och klistra in eller importera listan igen.',
  'no-signal':
    'De andra kolumnerna förutsäger inte ”{field}”: av två bland {n} undanhållna kunder valde de rätt {auc} av gångerna ({low} till {high}), och slantsingling gör det hälften av gångerna. Lägg till andra kolumner i listan, eller använd en segmentering med regler.',
  'nothing-fits':
    'Kolumnerna i listan säger för lite, eller samma sak om alla, så det finns inget att segmentera efter. Lägg till kolumner som senaste köp, antal köp, köpsumma, bransch eller status, och klistra in eller importera listan igen.',
};
