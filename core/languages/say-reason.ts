import type { Flip, Reason, Shown } from '../reason';
import { sayLimit } from './say-limit';
import type { Tongue } from './tongue';

/** The whole sentence, with the value and what it was held against. */
export function sayReason(reason: Reason, tongue: Tongue): string {
  const { texts, write } = tongue;
  const said = texts.reason;
  switch (reason.kind) {
    case 'limit':
      return sayLimit(reason, tongue);
    case 'score': {
      const { field, value, score, of, above } = reason;
      const parts = { field: tongue.field(field), value: tongue.value(field, value), score, of };
      // “Ahead of 0%” says nothing.
      return above === null || above === 0
        ? write.fill(said.score, parts)
        : write.fill(said.scoreAbove, { ...parts, share: write.share(above) });
    }
    case 'missing':
      return write.fill(said.missing, { field: tongue.field(reason.field) });
    case 'known':
      return write.fill(reason.known ? said.known : said.missing, { field: tongue.field(reason.field) });
    case 'member':
      return write.fill(reason.passed ? said.member : said.notMember, { segment: tongue.segment(reason.segment) });
    case 'value':
      return write.fill(said.value, {
        field: tongue.field(reason.field),
        value: tongue.value(reason.field, reason.value),
      });
    case 'forecast': {
      const [value, low, high] = [reason.value, reason.low, reason.high].map((shown) =>
        sayAhead(reason.what, shown, tongue),
      );
      return write.fill(said.forecast[reason.what], {
        value: value ?? '',
        low: low ?? '',
        high: high ?? '',
        days: sayDays(reason.days, tongue),
      });
    }
    case 'band':
      return write.fill(said.band[reason.what], {
        band: said.bandName[reason.band],
        days: sayDays(reason.days, tongue),
      });
    case 'rhythm':
      return write.fill(reason.own ? said.rhythmOwn : said.rhythmList, {
        days: sayDays(reason.days, tongue),
        gap: sayDays(Math.round(reason.gap), tongue),
        late: tenths(reason.late),
      });
    case 'typical': {
      const [value, here, elsewhere] = [reason.value, reason.here, reason.elsewhere].map((shown) =>
        tongue.value(reason.field, shown),
      );
      return write.fill(said.typical, {
        field: tongue.field(reason.field),
        value: value ?? '',
        here: here ?? '',
        elsewhere: elsewhere ?? '',
      });
    }
    case 'points':
      return write.fill(reason.halfLife === null ? said.points : said.pointsFading, {
        points: sayPoints(reason.points, tongue),
        field: tongue.field(reason.field),
        value: tongue.value(reason.field, reason.value),
        of: reason.of,
        halfLife: reason.halfLife === null ? '' : sayDays(reason.halfLife, tongue),
      });
    case 'sum': {
      const { what, low, high, of, levels } = reason;
      const points = low === high ? write.number(low) : write.fill(texts.unit.range, { from: low, to: high });
      return write.fill(said.sum[what], { points, of, level: write.or(levels.map((level) => said.bandName[level])) });
    }
    case 'chance':
      return write.fill(said.chance, { value: sayChance(reason, tongue), usual: write.share(reason.usual) });
    case 'factor':
      return write.fill(said.factor[reason.speaks], {
        what: sayKnown(reason, tongue),
        times: tenths(reason.times),
      });
    case 'share':
      return write.fill(said.share, {
        field: tongue.field(reason.field),
        value: tongue.value(reason.field, reason.value),
        here: write.share(reason.here),
        elsewhere: write.share(reason.elsewhere),
      });
    case 'said':
      return write.fill(reason.against ? said.saidAgainst : said.said, {
        field: tongue.field(reason.field),
        text: reason.text,
        about: tongue.field(reason.about),
      });
    case 'reversed':
      return write.fill(said.reversed, { field: tongue.field(reason.field) });
    case 'centred':
      return write.fill(said.centred, { mean: write.number(reason.mean) });
    case 'sameAnswer':
      return write.fill(said.sameAnswer, { n: reason.answers });
    case 'borderline':
      return write.fill(said.borderline, { segment: tongue.segment(reason.segment) });
    case 'flip':
      return sayFlip(reason, tongue);
  }
}

/** More digits than this nobody can know of what is to come. */
const tenths = (value: number): number => Math.round(value * 10) / 10;
const sayDays = (n: number, { texts, write }: Tongue): string => write.fill(texts.unit.days, { n });

/** With its sign: “+20”. */
export const sayPoints = (points: number, { write }: Tongue): string =>
  points > 0 ? `+${write.number(points)}` : write.number(points);

export function sayChance({ low, high }: Extract<Reason, { kind: 'chance' }>, { texts, write }: Tongue): string {
  const [from, to] = [write.share(low), write.share(high)];
  return from === to ? from : write.fill(texts.unit.range, { from, to });
}

/** The value, or that there is none, where that says something too. */
function sayKnown({ field, value }: Extract<Reason, { kind: 'factor' }>, tongue: Tongue): string {
  const { texts, write } = tongue;
  if (value === null) return write.fill(texts.reason.missing, { field: tongue.field(field) });
  return write.fill(texts.reason.value, { field: tongue.field(field), value: tongue.value(field, value) });
}

/** A figure of a forecast: a chance in per cent, money without cents, orders to a tenth. */
export function sayAhead(what: Extract<Reason, { kind: 'forecast' }>['what'], shown: Shown, tongue: Tongue): string {
  if (shown.kind === 'money') return tongue.value('totalSpend', { ...shown, value: Math.round(shown.value) });
  if (shown.kind !== 'number') return tongue.value('lastOrder', shown);
  return what === 'alive' ? tongue.write.share(shown.value) : tongue.write.number(tenths(shown.value));
}

/** What happens when the last time is today: nobody says that days fall to 0. */
const events = {
  lastOrder: 'flipOrder',
  daysSinceLastOrder: 'flipOrder',
  lastActive: 'flipActivity',
  daysSinceActivity: 'flipActivity',
} as const;

/** “Loyal if Total spend rises to €1,000 (€310 more)”, “Active with a new order”. */
export function sayFlip({ field, to, by, segmentName }: Flip, { texts, write, ...tongue }: Tongue): string {
  const said = texts.reason;
  const parts = { segment: tongue.segment(segmentName), field: tongue.field(field), to: tongue.value(field, to) };
  const isToday = 'value' in to && (to.kind === 'date' || to.value === 0);
  if (isToday && field in events) return write.fill(said[events[field as keyof typeof events]], parts);
  if (!by || !('value' in by) || typeof by.value !== 'number' || by.value === 0) return write.fill(said.flip, parts);
  const size = tongue.value(field, { ...by, value: Math.abs(by.value) } as Shown);
  return write.fill(by.value > 0 ? said.flipMore : said.flipLess, { ...parts, by: size });
}
