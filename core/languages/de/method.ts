import type { Texts } from '../en/texts';

export const method: Texts['method'] = {
  rfm: 'Letzte Bestellung, Anzahl, Umsatz',
  value: 'Erwarteter Wert',
  clusters: 'Natürliche Gruppen',
  needs: 'Bedürfnisse aus Antworten',
  fit: 'Passung und Interesse',
  propensity: 'Geht, antwortet oder kauft wahrscheinlich',
  rules: 'Regeln',
};
