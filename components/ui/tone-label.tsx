import type { Tone } from '@/core/segments/segment';
import { shapes } from '../page/mark';
import './tone-label.css';

/**
 * A segment by name, with the shape and colour that its badges have; the name says everything. `tone` is null where the segment
 * can't be told.
 */
export const ToneLabel = ({ tone, name }: { tone: Tone | null; name: string }) => (
  <span className="tone-label" data-tone={tone ?? 'none'}>
    <svg viewBox="0 0 10 10" aria-hidden="true">
      <path d={shapes[tone ?? 'unknown']} />
    </svg>
    <span>{name}</span>
  </span>
);
