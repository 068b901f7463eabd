import { fieldOf, isFieldKey } from '@/core/customer/fields';
import type { Axis, Measured } from '@/core/insights/map/axis';
import type { Speaker } from '@/core/languages/speaker';
import { shownOf } from '@/core/segments/field-value';

export function sayMeasured(measured: Measured, { texts, field }: Speaker): string {
  const said = texts.map;
  if (measured.of === 'field') return field(measured.field);
  return { recency: said.recency, frequency: said.frequency, alive: said.alive, worth: said.worth }[measured.of];
}

/** A limit on the axis, as it is read. */
export function sayEdge(measured: Measured, edge: number, speaker: Speaker): string {
  if (measured.of === 'alive') return speaker.share(edge);
  if (measured.of === 'worth') return speaker.money(edge, measured.currency);
  if (measured.of !== 'field') return speaker.say(speaker.texts.map.score, { n: edge });
  const { field, currency } = measured;
  const kind = currency !== null ? 'money' : isFieldKey(field) ? fieldOf(field).kind : 'number';
  return speaker.show(shownOf(field, kind, edge, currency));
}

/** What a step holds: “10 to 20”, “up to 10”, “20 or more”; of scores the score itself. */
export function sayStep({ measured, edges }: Axis, step: number, speaker: Speaker): string {
  if (measured.of === 'recency' || measured.of === 'frequency') return sayEdge(measured, step + 1, speaker);
  const [from, to] = [edges[step - 1], edges[step]].map((edge) =>
    edge === undefined ? undefined : sayEdge(measured, edge, speaker),
  );
  const { texts, say } = speaker;
  if (from === undefined) return to === undefined ? '' : say(texts.unit.upTo, { to });
  return to === undefined ? say(texts.unit.from, { from }) : say(texts.map.range, { from, to });
}
