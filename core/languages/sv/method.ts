import type { Texts } from '../en/texts';

export const method: Texts['method'] = {
  rfm: 'Senaste köp, antal köp, köpsumma',
  value: 'Väntat värde',
  clusters: 'Naturliga grupper',
  needs: 'Behov ur svaren',
  fit: 'Passar och intresse',
  propensity: 'Trolig att lämna, svara eller köpa',
  rules: 'Regler',
};
