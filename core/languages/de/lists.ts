import type { Texts } from '../en/texts';

export const lists: Texts['app']['lists'] = {
  title: 'Listen',
  empty: 'Noch keine Liste wurde gelesen.',
  stepCrm:
    'Öffnen Sie die Kundenliste in Ihrem CRM, klicken Sie auf das Symbol von Segment Lens (es kann hinter dem Puzzleteil der Symbolleiste liegen) und drücken Sie „{button}“.',
  stepOn: 'Für {site} sind die Segmente eingeschaltet. Öffnen Sie dort die Kundenliste.',
  stepPaste: 'Oder ohne CRM:',
  stepImport: 'eine Liste einfügen oder importieren',
  stepBadge:
    'Dann hat jeder Kunde ein Segment. Klicken Sie darauf: Dort steht, warum, was es ändern würde und was Sie sagen können.',
  lastRead: 'Gelesen am {date}',
  columns: 'Spalten',
  decided: 'Was das Segment von {name} entschieden hat, steht zuerst.',
  open: 'Liste öffnen',
  forget: 'Diese Liste vergessen',
  one: 'Liste',
  pasted: 'Eingefügt oder importiert',
  meaning: 'Wofür „{header}“ steht',
  certainty: {
    sure: 'Sicher ({share})',
    likely: 'Wahrscheinlich ({share})',
    unsure: 'Nicht sicher ({share}), bitte prüfen',
    user: 'Von Ihnen berichtigt',
  },
  columnReason: {
    adapter: 'Der Aufbau dieses Systems ist bekannt.',
    attribute: 'Die Seite selbst nennt die Spalte „{word}“.',
    header: 'Die Überschrift lautet „{word}“.',
    values: '{share} der Werte sehen so aus.',
    neighbour: 'Sie gehört zur Spalte {field}.',
    user: 'Das haben Sie gesagt.',
  },
  corrected: '„{header}“ ist berichtigt, und was darunter gelesen wurde, ist neu verstanden.',
  forgetAsk: '„{list}“ vergessen, mit allen, die nur dort gesehen wurden? Das lässt sich nicht rückgängig machen.',
};
