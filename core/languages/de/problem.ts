import type { Texts } from '../en/texts';

export const problem: Texts['problem'] = {
  'no-list':
    'Auf dieser Seite ist keine Kundenliste. Öffnen Sie eine Liste mit Kontakten oder Firmen, oder fügen Sie eine im Pop-up ein.',
  'not-customers': {
    one: 'Diese Liste ({n} Zeile) sieht nicht nach Kunden aus: keine Namen, Adressen oder Firmen. Öffnen Sie eine Kontaktliste, oder fügen Sie eine im Pop-up ein.',
    other:
      'Diese Liste ({n} Zeilen) sieht nicht nach Kunden aus: keine Namen, Adressen oder Firmen. Öffnen Sie eine Kontaktliste, oder fügen Sie eine im Pop-up ein.',
  },
  canvas:
    'Diese Liste ist als Bild gezeichnet, ihr Text ist nicht lesbar. Exportieren Sie sie aus Ihrem CRM als CSV oder Excel und fügen Sie sie ein oder importieren Sie sie.',
  'adapter-failed':
    '{adapter} sieht anders aus als erwartet, deshalb wurde die Liste auf allgemeine Weise gelesen. Prüfen Sie einige Markierungen; stimmt etwas nicht, exportieren Sie die Liste und importieren Sie sie.',
  'list-too-long':
    'Die Liste hat {rows} Zeilen, höchstens {limit} lassen sich auf einmal lesen. Teilen Sie sie und importieren Sie die Teile nacheinander.',
  'cell-too-long':
    'Eine Zelle unter „{header}“ ist sehr lang: die ersten {limit} Zeichen wurden gelesen, sonst ändert sich nichts. Wenn das stört, kürzen Sie sie in Ihrem CRM und laden Sie die Seite neu.',
  'nothing-readable':
    'In diesem Text wurden keine Kunden gefunden. Fügen Sie Zeilen mit einer Kopfzeile ein, oder Zeilen mit Name und E-Mail-Adresse.',
  'file-unreadable':
    'Die Datei ließ sich nicht als {format} lesen ({detail}). Speichern Sie sie neu als CSV oder .xlsx und wählen Sie sie noch einmal.',
  'backup-unreadable':
    'Diese Datei ist keine Sicherung, die sich hier lesen lässt ({detail}). Es wurde nichts geändert. Wählen Sie eine Datei, die unter Einstellungen, Sicherung gespeichert wurde.',
  'too-few': {
    one: 'Es gibt nur {n} Kunden; dafür werden {need} gebraucht. Lesen Sie mehr von der Liste, oder nehmen Sie eine Segmentierung nach Regeln.',
    other:
      'Es gibt {n} Kunden; dafür werden {need} gebraucht. Lesen Sie mehr von der Liste, oder nehmen Sie eine Segmentierung nach Regeln.',
  },
  'too-few-known': {
    one: '„{field}“ ist nur für {n} Kunden bekannt; dafür werden {need} gebraucht. Lesen Sie mehr von der Liste, oder nehmen Sie eine Segmentierung nach Regeln.',
    other:
      '„{field}“ ist für {n} Kunden bekannt; dafür werden {need} gebraucht. Lesen Sie mehr von der Liste, oder nehmen Sie eine Segmentierung nach Regeln.',
  },
  'part-sorted':
    'Nur die ersten {n} einer nach „{field}“ sortierten Liste sind gelesen; Plätze unter ihnen sagen wenig über den Rest. Lesen Sie dafür die ganze Liste.',
  'missing-fields':
    'Dafür wird {fields} gebraucht, und das hat die Liste nicht. Blenden Sie die Spalte in Ihrem CRM ein, oder wählen Sie eine andere Segmentierung.',
  'no-spread': {
    one: '„{field}“ hat in dieser Liste nur {n} Wert und kann Kunden nicht unterscheiden. Wählen Sie eine andere Spalte.',
    other:
      '„{field}“ hat in dieser Liste nur {n} verschiedene Werte und kann Kunden nicht unterscheiden. Wählen Sie eine andere Spalte.',
  },
  'no-answers':
    'Dafür braucht es mindestens {need} Fragen einer Umfrage, die auf einer Skala oder mit Ja und Nein beantwortet wurden. Importieren Sie die Antworten als Spalten, eine je Frage.',
  'not-answers':
    '„{field}“ enthält keine Antworten, die sich mit den anderen vergleichen lassen. Wählen Sie Fragen, die auf einer Skala oder mit Ja und Nein beantwortet wurden.',
  'not-comparable':
    '„{field}“ enthält Daten oder freien Text und lässt sich nicht vergleichen. Wählen Sie Spalten mit Zahlen, Kategorien, Tags oder Ja und Nein.',
  'one-value':
    '{share} der Kunden haben denselben Wert bei „{field}“ und lassen sich danach nicht einteilen. Wählen Sie eine andere Spalte.',
  'forecast-no-better':
    'Eine Prognose aus diesen Bestellungen liegt um {off} Bestellungen je Kunde daneben, „so oft wie bisher“ nur um {naive} (verglichen bei {n} Kunden); sie bringt hier nichts. Wählen Sie letzte Bestellung, Anzahl und Umsatz, oder Regeln.',
  'too-young':
    'So lange reicht die Liste zurück: {days}; eine Prognose braucht {need} Tage. Wählen Sie eine Segmentierung nach Regeln und kommen Sie später wieder.',
  'nobody-stops':
    'Diese Bestellungen zeigen keine Kunden, die aufhören, daher sagt die Dauer einer Pause nichts voraus. Wählen Sie letzte Bestellung, Anzahl und Umsatz, oder Regeln.',
  'no-natural-groups':
    'Diese Kunden bilden in diesen Spalten keine natürlichen Gruppen. Wählen Sie weniger oder andere Spalten, oder teilen Sie sie mit Regeln in brauchbare Teile ein, zum Beispiel nach {fields}.',
  'only-splits':
    'Die Gruppen in diesen Spalten sind nur getrennte Teilungen einzelner Spalten. Teilen Sie mit Regeln nach {fields} ein, jeweils für sich.',
  'no-outcome':
    'Keine Spalte sagt in ihrem Namen, wer gegangen ist, geantwortet hat oder gewonnen wurde. Wählen Sie die richtige: {fields}.',
  'no-outcome-at-all':
    'Keine Spalte sagt Ja oder Nein über die Kunden, also gibt es nichts zu lernen. Blenden Sie eine Spalte wie „Gekündigt“ oder „Hat geantwortet“ ein, oder eine Phase, die gewonnen oder verloren ist.',
  'too-few-outcomes':
    '„{field}“ ist bei {yes} Kunden Ja und bei {no} Nein; von beiden werden {need} gebraucht. Lesen Sie mehr von der Liste, oder nehmen Sie eine Segmentierung nach Regeln.',
  'no-signal':
    'Die anderen Spalten sagen „{field}“ nicht voraus: von zwei der {n} zurückgehaltenen Kunden wählten sie in {auc} der Fälle den richtigen ({low} bis {high}), eine Münze trifft die Hälfte. Blenden Sie andere Spalten ein, oder nehmen Sie eine Segmentierung nach Regeln.',
  'mixed-currencies':
    'Die Beträge sind in mehreren Währungen ({currencies}) und nicht vergleichbar. Filtern Sie die Liste auf eine Währung.',
  'personal-field':
    '„{field}“ sagt etwas Persönliches über Menschen und wird deshalb nicht benutzt, um Gruppen zu bilden. Nehmen Sie es heraus und versuchen Sie es noch einmal.',
  'bad-params': 'Diese Einstellungen gehen nicht ({detail}). Ändern Sie sie und versuchen Sie es noch einmal.',
  'unknown-method':
    'Die Methode „{method}“ gibt es in dieser Version nicht. Wählen Sie eine andere Segmentierung oder aktualisieren Sie die Erweiterung.',
  'one-group':
    '{share} der Kunden wären in „{segment}“, und das unterscheidet niemanden. Wählen Sie eine andere Segmentierung.',
  'cannot-tell':
    'Für {share} der Kunden lässt es sich ohne {fields} nicht sagen. Blenden Sie die Spalte in Ihrem CRM ein, oder wählen Sie eine andere Segmentierung.',
  'nothing-fits':
    'Die Spalten dieser Liste sagen zu wenig oder von allen dasselbe, also gibt es nichts, wonach sich segmentieren ließe. Blenden Sie Spalten wie letzte Bestellung, Bestellungen, Gesamtumsatz, Branche oder Status ein und lesen Sie die Liste noch einmal.',
  'nobody-gets':
    'Niemand würde diese Nachricht bekommen. Wählen Sie ein anderes Segment oder eine andere Nachricht, oder sehen Sie nach, was im Weg steht.',
  'message-missing':
    'Diese Nachricht braucht {fields}, und das ist bei diesem Kunden nicht bekannt. Ergänzen Sie es in Ihrem CRM, oder wählen Sie eine andere Nachricht.',
  'no-message':
    'Für das Ziel „{goal}“ gibt es keine Nachricht. Folgen Sie dem nächsten Schritt, oder schreiben Sie in eigenen Worten.',
  'message-no-fallback':
    'Diese Nachricht sagt etwas, das bei diesem Kunden nicht bekannt ist. Schreiben Sie, was an seiner Stelle steht, oder wählen Sie eine andere Nachricht.',
  'message-faulty':
    'Im Text dieser Nachricht ist ein Fehler ({detail}). Berichtigen Sie ihn, oder wählen Sie eine andere Nachricht.',
  deceased:
    'Laut der Liste ist dieser Kunde verstorben, deshalb gibt es keine Nachricht. Sagen Sie es denen, die den Kunden betreuen, und nehmen Sie den Namen behutsam aus Ihren Sendungen.',
  'no-contact':
    'Laut der Liste soll dieser Kunde nicht kontaktiert werden, deshalb gibt es keine Nachricht. Warten Sie, bis er sich selbst meldet.',
  'opted-out':
    'Dieser Kunde möchte keine Newsletter, deshalb wird nichts geschrieben. Sprechen Sie es an, wenn er sich selbst meldet.',
  'ordered-lately': {
    one: 'Dieser Kunde hat vor {n} Tag bestellt, da wäre „wir vermissen Sie“ seltsam. Schauen Sie in einem Monat wieder.',
    other:
      'Dieser Kunde hat vor {n} Tagen bestellt, da wäre „wir vermissen Sie“ seltsam. Schauen Sie in einem Monat wieder.',
  },
  'buys-anyway':
    'Dieser Kunde kauft ohnehin ({days} Tage seit der letzten Bestellung, {gap} sind üblich), ein Rabatt wäre verschenkt. Wählen Sie eine Nachricht ohne Rabatt.',
  'no-consent':
    'Die Liste sagt nicht, dass dieser Kunde Mailings zugestimmt hat, also bleibt er außen vor. Blenden Sie die Spalte in Ihrem CRM ein, oder schreiben Sie einzeln.',
  'in-campaign':
    'Dieser Kunde ist in der Kampagne „{campaign}“, die noch läuft. Ist sie vorbei, kann er in die nächste.',
  'extension-updated':
    'Segment Lens wurde aktualisiert. Laden Sie diese Seite einmal neu, um die Markierungen wieder zu sehen.',
  'segmentation-gone':
    'Diese Segmentierung gibt es nicht mehr: Sie oder ihre Liste wurde inzwischen gelöscht. Wählen Sie eine andere.',
  'storage-failed':
    'Der Browser lässt Segment Lens hier nichts speichern ({detail}). Verwenden Sie ein Fenster, das nicht privat ist, erlauben Sie das Speichern und schaffen Sie Platz auf der Festplatte; bis dahin lässt sich eine eingefügte Liste in Segmente teilen, aber nicht behalten.',
  'background-failed':
    'Segment Lens konnte nicht antworten ({detail}). Laden Sie die Seite neu; geschieht es wieder, starten Sie den Browser neu.',
};

export const fileProblem: Texts['fileProblem'] = {
  'too-few': {
    one: 'Es gibt nur {n} Kunden; dafür werden {need} gebraucht. Ergänzen Sie Kunden in Ihrer Liste, oder nehmen Sie eine Segmentierung nach Regeln.',
    other:
      'Es gibt {n} Kunden; dafür werden {need} gebraucht. Ergänzen Sie Kunden in Ihrer Liste, oder nehmen Sie eine Segmentierung nach Regeln.',
  },
  'too-few-known': {
    one: '„{field}“ ist nur für {n} Kunden bekannt; dafür werden {need} gebraucht. Füllen Sie in Ihrer Liste mehr davon aus, oder nehmen Sie eine Segmentierung nach Regeln.',
    other:
      '„{field}“ ist für {n} Kunden bekannt; dafür werden {need} gebraucht. Füllen Sie in Ihrer Liste mehr davon aus, oder nehmen Sie eine Segmentierung nach Regeln.',
  },
  'too-few-outcomes':
    '„{field}“ ist bei {yes} Kunden Ja und bei {no} Nein; von beiden werden {need} gebraucht. Ergänzen Sie Kunden in Ihrer Liste, oder nehmen Sie eine Segmentierung nach Regeln.',
  'missing-fields':
    'Dafür wird {fields} gebraucht, und das hat die Liste nicht. Ergänzen Sie die Spalte in Ihrer Liste und fügen Sie sie noch einmal ein (oder importieren Sie sie), oder wählen Sie eine andere Segmentierung.',
  'cannot-tell':
    'Für {share} der Kunden lässt es sich ohne {fields} nicht sagen. Füllen Sie die Spalte in Ihrer Liste aus und fügen Sie sie noch einmal ein (oder importieren Sie sie), oder wählen Sie eine andere Segmentierung.',
  'no-outcome-at-all':
    'Keine Spalte sagt Ja oder Nein über die Kunden, also gibt es nichts zu lernen. Ergänzen Sie eine Spalte wie „Gekündigt“ oder „Hat geantwortet“, oder eine Phase, die gewonnen oder verloren ist, und fügen Sie die Liste noch einmal ein (oder importieren Sie sie).',
  'no-signal':
    'Die anderen Spalten sagen „{field}“ nicht voraus: von zwei der {n} zurückgehaltenen Kunden wählten sie in {auc} der Fälle den richtigen ({low} bis {high}), eine Münze trifft die Hälfte. Ergänzen Sie andere Spalten in Ihrer Liste, oder nehmen Sie eine Segmentierung nach Regeln.',
  'nothing-fits':
    'Die Spalten dieser Liste sagen zu wenig oder von allen dasselbe, also gibt es nichts, wonach sich segmentieren ließe. Ergänzen Sie Spalten wie letzte Bestellung, Bestellungen, Gesamtumsatz, Branche oder Status und fügen Sie die Liste noch einmal ein (oder importieren Sie sie).',
};
