import { describe, expect, it } from 'vitest';
import { people, person, today } from '../../test/people';
import { isKnownMethod, methodOf, methods } from './index';
import { membershipIn } from './membership-in';
import type { Method } from './method';
import { modelId, type SegmentModel } from './model';

const coverage = { read: 1, of: 1, more: false, sortedBy: null };
function modelOf(id: string, method: string, params: unknown): SegmentModel {
  const outcome = (methods.get(method) as Method).fit(people(200), params, {
    asOf: today,
    seed: 1,
    id: modelId.parse(id),
    coverage,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}
const rules = methods.get('rules') as Method;
const rule = (key: string, when: unknown) => ({ key, name: key, goal: 'inform', tone: 'steady', when });
const asking = (id: string, member: string, model: string) =>
  modelOf(id, 'rules', { segments: [rule('yes', { member, model }), rule('no', 'otherwise')] });

describe('membership in a segment of another model', () => {
  const value = modelOf('value', 'rfm', {});
  const best = person('best', { lastOrder: today, orders: 40, totalSpend: { amount: 1e5, currency: 'EUR' } });
  const champion = asking('champion', 'champions', 'value');

  it('is asked of that model, on the day in question', () => {
    const memberOf = membershipIn([value]);
    expect(rules.assign(best, champion, today, memberOf).segment).toBe('yes');
    expect(rules.assign(best, champion, '2030-01-01', memberOf).segment).toBe('no');
    expect(rules.explain(best, champion, today, memberOf).reasons).toEqual([
      { kind: 'member', segment: 'champions', passed: true },
    ]);
  });

  it('can’t be told where the model is gone, can’t tell itself, or asks in a circle', () => {
    const open = { segment: null, missing: ['member:champions'] };
    expect(rules.assign(best, champion, today)).toEqual(open);
    expect(rules.assign(best, champion, today, membershipIn([]))).toEqual(open);
    expect(rules.assign(person('nobody', {}), champion, today, membershipIn([value]))).toEqual(open);
    const [a, b] = [asking('a', 'yes', 'b'), asking('b', 'yes', 'a')];
    expect(rules.assign(best, a, today, membershipIn([a, b])).segment).toBeNull();
  });
});

describe('a model of a method that is gone', () => {
  const gone = { ...modelOf('gone', 'rfm', {}), method: 'horoscope' };

  it('is known as such, so that it is fitted anew rather than asked', () => {
    expect(isKnownMethod(gone)).toBe(false);
    expect([...methods.keys()].every((method) => isKnownMethod({ method }))).toBe(true);
    expect(() => methodOf(gone)).toThrow('horoscope');
  });

  it('has no members that can be told', () => {
    expect(membershipIn([gone])(person('p', {}), gone.id, 'champions', today)).toBe(null);
  });
});
