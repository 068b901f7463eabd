import { describe, expect, it } from 'vitest';
import type { Message } from '../messages/message';
import { randomFrom } from '../segments/numbers/random';
import type { Campaign, Member } from './campaign';
import { rankMessages } from './rank';
import { byGoal, byMessage, bySegment, byVoice, type Counts, countResponses, pooledRates } from './response';
import { sampleSize, smallestRise } from './sample-size';
import { winnerOf } from './winner';

const counts = (groups: Record<string, [answered: number, known: number, unknown?: number]>): Map<string, Counts> =>
  new Map(Object.entries(groups).map(([id, [answered, known, unknown = 0]]) => [id, { answered, known, unknown }]));
const member = (message: string | null, state: Member['state'], answered: boolean | null): Member =>
  ({
    message,
    state,
    segment: 's',
    outcome: answered === null ? null : { answered, from: 'hand', on: '2026-11-01' },
  }) as Member;

describe('responses', () => {
  it('count who got the message or is held out, and keep apart of whom it is not known', () => {
    const members = [
      member('a', 'done', true),
      member('a', 'done', false),
      member('a', 'done', null),
      member('a', 'waiting', null),
      member('a', 'skipped', true),
      member(null, 'waiting', true),
    ];
    expect(countResponses([{ members } as Campaign], byMessage)).toEqual(
      new Map([
        ['a', { known: 2, answered: 1, unknown: 1 }],
        ['held out', { known: 1, answered: 1, unknown: 0 }],
      ]),
    );
  });

  it('tell no share where only yeses are known, and not of everybody', () => {
    expect([...pooledRates(counts({ a: [9, 9, 8], b: [3, 10, 2], c: [4, 4], d: [0, 0, 4] })).keys()]).toEqual([
      'b',
      'c',
    ]);
    expect(pooledRates(counts({ a: [9, 9, 8], b: [3, 10, 2] })).get('b')).toEqual(
      pooledRates(counts({ b: [3, 10, 2] })).get('b'),
    );
  });

  it('are told by segment, aim and voice of those who got a message, and apart from them of who got none', () => {
    const members = [member('a', 'done', true), member('b', 'done', false), member(null, 'waiting', true)];
    const campaigns = [{ members, goal: 'reward' } as Campaign];
    const voices = new Map([['a', { voice: 'warm' } as Message]]);
    const groups = (by: Parameters<typeof countResponses>[1]) =>
      [...countResponses(campaigns, by)].map(([key, { answered, known }]) => [key, answered, known]);
    expect(groups(bySegment)).toEqual([
      ['s', 1, 2],
      ['held out', 1, 1],
    ]);
    expect(groups(byGoal)).toEqual([
      ['reward', 1, 2],
      ['held out', 1, 1],
    ]);
    expect(groups(byVoice(voices))).toEqual([
      ['warm', 1, 1],
      ['b', 0, 1],
      ['held out', 1, 1],
    ]);
  });

  it('of few are pulled to the rate of all, of many stand for themselves', () => {
    const rates = pooledRates(counts({ few: [2, 2], many: [100, 1000], more: [110, 1000] }));
    expect(rates.get('few')?.rate).toBeLessThan(0.3);
    expect(rates.get('many')?.rate).toBeCloseTo(0.1, 1);
    for (const { rate, low, high } of rates.values()) expect(low < rate && rate < high).toBe(true);
  });

  it('that differ truly are hardly pulled', () => {
    const rates = pooledRates(counts({ a: [10, 500], b: [250, 500], c: [100, 500], d: [400, 500] }));
    expect(rates.get('d')?.rate).toBeCloseTo(0.8, 2);
    expect(rates.get('a')?.rate).toBeCloseTo(0.02, 2);
  });

  it('are finite where nothing is known, nobody or everybody answered', () => {
    for (const groups of [counts({ a: [0, 0, 3] }), counts({ a: [0, 9], b: [0, 4] }), counts({ a: [7, 7], b: [3, 3] })])
      for (const { rate, low, high } of pooledRates(groups).values())
        for (const value of [rate, low, high]) expect(value >= 0 && value <= 1).toBe(true);
  });

  it.each([0, 0.1, 0.3])(
    'intervals hold the true rate nineteen times in twenty, where rates differ by up to %d',
    (spread) => {
      const random = randomFrom(11);
      let [held, all] = [0, 0];
      for (let round = 0; round < 300; round += 1) {
        const truth = Array.from({ length: 6 }, () => 0.05 + spread * random());
        const groups = truth.map((rate) => {
          const known = 20 + Math.floor(random() * 200);
          return {
            known,
            answered: Array.from({ length: known }, random).filter((draw) => draw < rate).length,
            unknown: 0,
          };
        });
        const rates = [...pooledRates(new Map(groups.map((group, n) => [`${n}`, group]))).values()];
        rates.forEach(({ low, high }, n) => {
          const rate = truth[n] ?? 0;
          all += 1;
          if (low <= rate && rate <= high) held += 1;
        });
      }
      expect(held / all).toBeGreaterThan(0.93);
    },
  );
});

describe('the winner', () => {
  it('is named where one is clearly better than every other', () => {
    expect(winnerOf(counts({ a: [60, 200], b: [20, 200] }))).toBe('a');
    expect(winnerOf(counts({ a: [60, 200], b: [55, 200], c: [20, 200] }))).toBeNull();
    expect(winnerOf(counts({ a: [3, 10], b: [1, 10] }))).toBeNull();
  });

  it('is not named of one message, of nobody, or where too many answers are not known', () => {
    expect(winnerOf(counts({ a: [60, 200] }))).toBeNull();
    expect(winnerOf(counts({ a: [0, 0], b: [0, 0] }))).toBeNull();
    expect(winnerOf(counts({ a: [60, 200, 100], b: [20, 200] }))).toBeNull();
  });

  it('is named in at most one of twenty campaigns whose messages are all alike (A/A)', () => {
    const random = randomFrom(2026);
    const rounds = 4000;
    let named = 0;
    for (let round = 0; round < rounds; round += 1) {
      const rate = 0.02 + 0.5 * random();
      const groups = Array.from({ length: 2 + Math.floor(random() * 3) }, (_, n) => {
        const known = 20 + Math.floor(random() * 300);
        const answered = Array.from({ length: known }, random).filter((draw) => draw < rate).length;
        return [`${n}`, { known, answered, unknown: 0 }] as const;
      });
      if (winnerOf(new Map(groups)) !== null) named += 1;
    }
    expect(named / rounds).toBeLessThanOrEqual(0.05);
    // A rule that never names anybody would pass as well.
    expect(named).toBeGreaterThan(0);
  });
});

describe('how many people a comparison needs', () => {
  it('683 a group for 10 % against 15 %', () => expect(sampleSize(0.1, 0.15)).toBe(683));
  it('and the other way round: the rise that so many show', () => {
    expect(smallestRise(0.1, 683)).toBeCloseTo(0.05, 3);
    expect(smallestRise(0.5, 3)).toBeNull();
  });
});

describe('the order of messages', () => {
  const seeds = Array.from({ length: 1000 }, (_, n) => n);
  it('stays as it is where nothing is known, for nine in ten', () => {
    const kept = seeds.filter((seed) => rankMessages(['a', 'b', 'c'], new Map(), seed).join() === 'a,b,c');
    expect(kept.length).toBeGreaterThan(880);
    expect(kept.length).toBeLessThan(960);
  });
  it('puts first what worked, tries the others on one in ten, and gives the same person the same', () => {
    const known = counts({ a: [5, 100], b: [30, 100] });
    const first = seeds.map((seed) => rankMessages(['a', 'b', 'c'], known, seed)[0]);
    expect(first.filter((id) => id === 'b').length).toBeGreaterThan(900);
    expect(first.some((id) => id === 'c')).toBe(true);
    expect(seeds.map((seed) => rankMessages(['a', 'b', 'c'], known, seed)[0])).toEqual(first);
  });
});
