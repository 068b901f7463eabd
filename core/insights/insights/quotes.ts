import * as z from 'zod/mini';
import { quotesAmong } from '../../segments/needs/quotes';
import { defineInsight, membersOf } from '../insight';
import profile from './profile';

const quote = z.object({
  customer: z.string(),
  /** The column that it stands in, and the need that it is about. */
  field: z.string(),
  about: z.string(),
  text: z.string(),
  /** It is denied there (“price doesn’t matter”). */
  against: z.boolean(),
});

/** Columns of free text, where the method keeps some. */
const written = z.object({ texts: z.array(z.string()) });

/** What members wrote in their own words about what sets their segment apart. Empty where the method looks at no free text. */
export default defineInsight({
  id: 'quotes',
  name: 'In their own words',
  result: z.object({ segments: z.array(z.object({ segment: z.string(), quotes: z.array(quote) })) }),
  needs: [],
  compute(scene) {
    const { texts } = written.safeParse(scene.model.data).data ?? { texts: [] };
    if (texts.length === 0) return { segments: [] };
    const profiles = new Map(profile.compute(scene).segments.map(({ segment, more }) => [segment, more]));
    return {
      segments: membersOf(scene).map(({ segment, members }) => {
        const wanted = (profiles.get(segment) ?? []).filter(({ used }) => used).map(({ field }) => field);
        return { segment, quotes: quotesAmong(members, texts, wanted) };
      }),
    };
  },
});
