import type { Texts } from '../en/texts';
import type { Overlay } from '../language';

export const method: Overlay<Texts['method']> = {
  rfm: 'Letzte Bestellung, Anzahl, Umsatz',
  value: 'Erwarteter Wert',
  clusters: 'Natürliche Gruppen',
  needs: 'Bedürfnisse aus Antworten',
  fit: 'Passung und Interesse',
  propensity: 'Geht, antwortet oder kauft wahrscheinlich',
  rules: 'Regeln',
};
