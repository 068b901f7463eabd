import * as z from 'zod/mini';

/** The marketing aim of a segment: it decides which messages fit. */
export const goal = z.enum([
  'welcome',
  'activate',
  'grow',
  'crossSell',
  'reward',
  'retain',
  'winBack',
  'recover',
  'refer',
  'survey',
  'inform',
  'offer',
  'renew',
  'introduce',
  'handOver',
  'acquire',
  'leaveAlone',
]);
export type Goal = z.infer<typeof goal>;

/** How a badge looks: said by text as well, never by colour alone. */
export const tone = z.enum(['good', 'steady', 'new', 'watch', 'risk', 'quiet']);
export type Tone = z.infer<typeof tone>;

export const segment = z.object({
  key: z.string(),
  /** In English, or in the user's own words for a segment of their own. */
  name: z.string(),
  goal,
  tone,
});
export type Segment = z.infer<typeof segment>;
