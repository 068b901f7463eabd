import type { Reason, Shown } from '../reason';
import { sayAhead, sayChance, sayPoints, sayReason } from './say-reason';
import type { Text } from './text';
import type { Tongue } from './tongue';

/** From here up a place among everybody is worth more on a badge than the value itself. */
const top = 0.8;

/** A reason in few words, for a badge: “82 days since last order”, “top 5 % by spend”. */
export function sayShort(reason: Reason, tongue: Tongue): string {
  if (reason.kind === 'score') return sayRank(reason, tongue) ?? sayValue(reason.field, reason.value, tongue);
  if (reason.kind === 'limit') return sayValue(reason.field, reason.value, tongue);
  if (reason.kind === 'value' || reason.kind === 'typical' || reason.kind === 'share')
    return sayValue(reason.field, reason.value, tongue);
  const { write, texts } = tongue;
  if (reason.kind === 'forecast')
    return write.fill(texts.reason.short[shortOf[reason.what]], { value: sayAhead(reason.what, reason.value, tongue) });
  if (reason.kind === 'points')
    return write.fill(texts.reason.short.points, {
      what: sayValue(reason.field, reason.value, tongue),
      points: sayPoints(reason.points, tongue),
    });
  if (reason.kind === 'factor' && reason.value !== null) return sayValue(reason.field, reason.value, tongue);
  if (reason.kind === 'chance') return write.fill(texts.reason.short.chance, { value: sayChance(reason, tongue) });
  if (reason.kind === 'rhythm')
    return write.fill(texts.reason.short.rhythm, { late: Math.round(reason.late * 10) / 10 });
  return sayReason(reason, tongue);
}

const shortOf = {
  alive: 'forecastAlive',
  orders: 'forecastOrders',
  spend: 'forecastSpend',
  nextOrder: 'forecastNextOrder',
} as const;

function sayRank({ field, above }: Extract<Reason, { kind: 'score' }>, { texts, write }: Tongue): string | null {
  const measures: Readonly<Record<string, string>> = texts.reason.measure;
  const measure = Object.hasOwn(measures, field) ? measures[field] : undefined;
  if (above === null || above < top || measure === undefined) return null;
  return write.fill(texts.reason.short.top, { share: write.share(Math.ceil((1 - above) * 100) / 100), measure });
}

function sayValue(field: string, value: Shown, tongue: Tongue): string {
  const { texts, write } = tongue;
  const phrases: Readonly<Record<string, Text>> = texts.reason.short;
  const phrase = field !== 'top' && Object.hasOwn(phrases, field) ? phrases[field] : undefined;
  const shown = tongue.value(field, value);
  if (phrase === undefined) return write.fill(texts.reason.value, { field: tongue.field(field), value: shown });
  const n = value.kind === 'number' || value.kind === 'days' ? value.value : shown;
  return write.fill(phrase, { n, value: shown });
}
