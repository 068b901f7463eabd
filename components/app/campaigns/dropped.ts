import type { Campaign } from '@/core/campaigns/campaign';

/** The campaign that was deleted last, until the list of campaigns has offered it back. */
let last: Campaign | null = null;

export const rememberDropped = (campaign: Campaign | null): void => {
  last = campaign;
};

export function takeDropped(): Campaign | null {
  const campaign = last;
  last = null;
  return campaign;
}
