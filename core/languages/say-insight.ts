import type { Stale } from '../insights/membership/news';
import type {
  Affinity,
  Ahead,
  Breadth,
  Differences,
  Drift,
  Evidence,
  Migration,
  Money,
  Overlap,
  Potential,
  Price,
  Profile,
  Row,
  Sample,
} from './insight-results';
import { sayPrice } from './say-price';
import type { Tongue } from './tongue';

/** A difference with a smaller chance than this is sure: one list in twenty has one by chance alone. */
const sure = 0.05;
const fieldsNamed = 3;
/** A campaign of its own needs so many (breadth.ts). */
const need = 30;
/** So much more or less than of everybody is worth a word: an index of 100 is as of everybody. */
const tellingIndex = 20;

/** What a segment is called, by its key; null = those of whom it can't be told. */
export type NameOf = (segment: string | null) => string;

/** Sentences about insights, one function each. Those that take a row speak of its segment; the others of the whole segmentation. */
export function insightSpeaker({ texts, write, field, inside, value }: Tongue) {
  const said = texts.insight;
  const { fill, share, date } = write;
  const days = (n: number) => fill(texts.unit.days, { n });
  const named = (fields: readonly string[]) => write.and([...new Set(fields)].slice(0, fieldsNamed).map(inside));
  const times = (n: number) => fill(said.times, { n: Math.round(n * 10) / 10 });

  return {
    /** What it differs in that its method does not look at, and how alike its members are. */
    differences({ differences, within }: Row<Differences>): string[] {
      const found = differences.filter(({ p }) => p <= sure).map((one) => one.field);
      const first =
        differences.length === 0 ? said.differences.noColumns : found.length === 0 ? said.differences.none : null;
      return [
        first ?? fill(said.differences.sure, { fields: named(found) }),
        ...(within === null ? [] : [fill(said.differences.within, { times: times(within) })]),
      ];
    },
    /** Nothing where it is neither too broad nor too narrow. */
    breadth({ breadth, because, customers, share: of, split }: Row<Breadth>): string[] {
      if (breadth === 'fit') return [];
      if (breadth === 'empty') return [said.breadth.empty];
      if (breadth === 'narrow') return [fill(said.breadth.narrow, { n: customers, need })];
      const why = because === 'alike' ? said.breadth.alike : fill(said.breadth.size, { share: share(of) });
      if (!split) return [why];
      const { test, limit, inside: within, outside, differs } = split;
      const parts = {
        field: inside(split.field),
        limit: value(split.field, limit),
        inside: within,
        outside,
        other: inside(differs.field),
      };
      return [why, fill(test === '>' ? said.breadth.splitAbove : said.breadth.splitBy, parts)];
    },
    /** One difference: what is usual here and what elsewhere. */
    trait(trait: Row<Profile>['more'][number]): string {
      const name = field(trait.field);
      if (trait.kind === 'number') {
        const [here, elsewhere] = [value(trait.field, trait.here), value(trait.field, trait.elsewhere)];
        return fill(said.profile.number, { field: name, here, elsewhere });
      }
      const { level, here, elsewhere } = trait;
      const parts = { field: name, level: value(trait.field, level), here: share(here), elsewhere: share(elsewhere) };
      return fill(said.profile.level, parts);
    },
    /** `other` is called as its own segmentation calls it. */
    overlap(pair: Overlap['pairs'][number], segment: string, other: string): string {
      const { same, jaccard, both, ofSegment } = pair;
      if (same) return fill(said.overlap.same, { segment, other, share: share(jaccard) });
      return fill(said.overlap.part, { n: both, segment, other, share: share(ofSegment) });
    },
    evidence({ known, old, share: of, oldest }: Row<Evidence>, after: number): string {
      if (known === 0) return said.evidence.unknown;
      if (old === 0 || !oldest) return fill(said.evidence.fresh, { days: days(after) });
      return fill(said.evidence.old, { n: old, share: share(of), days: days(after), field: inside(oldest.field) });
    },
    /** Nothing where the list goes to this year. */
    latest: ({ latest }: Evidence): string[] =>
      latest ? [fill(said.evidence.latest, { field: field(latest.field), date: date(latest.date) })] : [],
    /** Of groups that were found: nothing where they pass every check. `quality` = that of the model. */
    natural: (quality: Readonly<Record<string, number>>): string[] =>
      quality.natural === 0 ? [said.sample.slices] : [],
    /** From how many the limits were taken, and what is known of the fewest. */
    sample({ yardstick, fields: [least] }: Sample): string[] {
      return [
        fill(said.sample.yardstick, { n: yardstick.customers, date: date(yardstick.asOf) }),
        ...(least && least.share < 1
          ? [fill(said.sample.least, { field: field(least.field), share: share(least.share) })]
          : []),
      ];
    },
    /** How many moved since a day, and why. */
    migration({ since, moves, causes }: Migration): string {
      const day = date((since ?? '').slice(0, 10));
      const n = moves.reduce((sum, { customers }) => sum + customers, 0);
      if (n === 0) return fill(said.migration.none, { date: day });
      const whys: Readonly<Record<string, string>> = texts.app.customers.cause;
      const why = causes
        .filter(({ cause }) => cause !== 'first seen')
        .map(({ cause, customers }) => fill(said.migration.cause, { n: customers, cause: whys[cause] ?? cause }));
      return fill(said.migration.moved, { n, date: day, causes: write.and(why) });
    },
    /** A cell of the matrix that is not on its diagonal, or a turn that is ahead. */
    move: (
      { from, to, customers }: { from: string | null; to: string | null; customers: number },
      name: NameOf,
    ): string => fill(said.migration.pair, { n: customers, from: name(from), to: name(to) }),
    net: ({ segment, in: won, out }: Migration['net'][number], name: NameOf): string =>
      fill(said.migration.net, { segment: name(segment), in: won, out }),
    /** Null where there is nothing to compare with. */
    drift({ since, columns }: Drift): string | null {
      if (since === null || columns.length === 0) return null;
      const drifted = columns.filter((column) => column.drifted).map((column) => column.field);
      return drifted.length === 0
        ? fill(said.drift.none, { date: date(since) })
        : fill(said.drift.found, { date: date(since), fields: named(drifted) });
    },
    ahead({ weeks: [week], next }: Ahead): string {
      if (next === null) return said.ahead.never;
      const n = week?.customers ?? 0;
      return n === 0 ? fill(said.ahead.next, { date: date(next) }) : fill(said.ahead.week, { n, date: date(next) });
    },
    money({ measure, top, fourFifths }: Money): string[] {
      const tenth = top.find(({ of }) => of === 0.1);
      if (measure === null || !tenth || fourFifths === null) return [said.money.none];
      return [
        fill(said.money.top, { share: share(tenth.share), measure: field(measure) }),
        fill(said.money.fourFifths, { share: share(fourFifths) }),
      ];
    },
    /** Null where it brings nothing that is known. */
    moneyOf({ share: of, ofCustomers, times: by }: Row<Money>, measure: string): string | null {
      // That nothing comes from them the sum says.
      if (by === null || of === 0) return null;
      const parts = { share: share(of), measure: field(measure), of: share(ofCustomers), times: times(by) };
      // “1 time the average” is no figure.
      return fill(Math.round(by * 10) === 10 ? said.money.average : said.money.segment, parts);
    },
    potential: ({ alike }: Potential): string =>
      alike ? fill(said.potential.alike, { fields: named(alike.fields) }) : said.potential.none,
    potentialOf({ below, gap, budget }: Row<Potential>, currency: string | null): string[] {
      const money = (amount: number) => write.money(Math.round(amount), currency);
      return [
        fill(said.potential.gap, { n: below, value: money(gap.value), low: money(gap.low), high: money(gap.high) }),
        fill(said.potential.budget, { share: share(budget.value), low: share(budget.low), high: share(budget.high) }),
      ];
    },
    /** A rule, of what is in orders together or of what customers have. */
    together(
      { left, right, confidence, lift, count }: Affinity['orders']['rules'][number],
      of: 'orders' | 'customers',
    ): string {
      const names = write.and(left.map((one) => value(one.field, { kind: 'text', value: one.name })));
      const parts = { left: names, right: value(right.field, { kind: 'text', value: right.name }), count };
      return fill(said.affinity[of], { ...parts, share: share(confidence), times: times(lift) });
    },
    leaning: ({ item, share: of, index }: Row<Affinity>['items'][number]): string =>
      fill(said.affinity.leaning, {
        item: value(item.field, { kind: 'text', value: item.name }),
        ...{ share: share(of), times: times(index / 100) },
      }),
    /** Null where it spends on it about as everybody does. */
    spending({ field: column, spendIndex }: Row<Affinity>['spending'][number]): string | null {
      if (spendIndex === null || Math.abs(spendIndex - 100) < tellingIndex) return null;
      return fill(said.affinity.spending, { field: field(column), times: times(spendIndex / 100) });
    },
    /** Of everybody, or of a segment. */
    price: (meter: NonNullable<Price['all']>, currency: string | null): string[] =>
      sayPrice(meter, currency, texts, write),
    turning: (n: number, on: string): string => fill(said.news.turning, { n, date: date(on) }),
    stale(stale: Stale): string {
      switch (stale.kind) {
        case 'yardstick':
          return fill(said.news.yardstick, { days: days(stale.days) });
        case 'part':
          return fill(said.news.part, { read: stale.read });
        case 'reading':
          return fill(said.news.reading, { date: date(stale.last) });
        case 'turned':
          return fill(said.news.turned, { n: stale.customers });
        case 'columns':
          return fill(said.news.columns, { fields: write.or(stale.fields.slice(0, fieldsNamed).map(inside)) });
      }
    },
  };
}
