import type { Tone } from '@/core/segments/segment';
import './tone-label.css';

/** A segment by name, with its colour beside it; the name says everything. `tone` is null where the segment can't be told. */
export const ToneLabel = ({ tone, name }: { tone: Tone | null; name: string }) => (
  <span className="tone-label" data-tone={tone ?? 'none'}>
    <span>{name}</span>
  </span>
);
