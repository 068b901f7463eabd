import type { Texts } from '../en/texts';

export const method: Texts['method'] = {
  rfm: 'Laatste bestelling, aantal, besteding',
  value: 'Verwachte waarde',
  clusters: 'Natuurlijke groepen',
  needs: 'Behoeften uit antwoorden',
  fit: 'Past en interesse',
  propensity: 'Vertrekt, antwoordt of koopt waarschijnlijk',
  rules: 'Regels',
};
