import { describe, expect, it } from 'vitest';
import { countryZones } from '../customer/climate-zones';
import { fieldKeys, isFieldKey } from '../customer/fields';
import { type Problem, problem } from '../problem';
import { type Reason, reason } from '../reason';
import { grid, settled } from '../segments/fit/grid';
import { bandNames } from '../segments/propensity/bands';
import { readySets } from '../segments/ready-sets';
import { prospects } from '../segments/rfm/preset';
import { presets } from '../segments/rfm/presets';
import { goal, tone } from '../segments/segment';
import { forecastGroups, rhythmGroups } from '../segments/value/groups';
import { readDates } from '../values/date';
import { readMoney } from '../values/money';
import { readNumbers } from '../values/number';
import { texts as english } from './en/texts';
import { languages, pickLanguage } from './index';
import { makeSpeaker } from './speaker';
import type { Text } from './text';

type Tree = { readonly [key: string]: Text | Tree };
const isForms = (node: Text | Tree): node is { one: string; other: string } =>
  typeof node === 'object' && typeof node.one === 'string' && typeof node.other === 'string';
const isText = (node: Text | Tree): node is Text => typeof node === 'string' || isForms(node);

/** Every text by its path. */
function leaves(tree: Tree, path = ''): Map<string, Text> {
  const all = new Map<string, Text>();
  for (const [key, node] of Object.entries(tree)) {
    const here = path ? `${path}.${key}` : key;
    if (isText(node)) all.set(here, node);
    else for (const [inner, text] of leaves(node, here)) all.set(inner, text);
  }
  return all;
}
const formsOf = (text: Text): string[] => (typeof text === 'string' ? [text] : [text.one, text.other]);
const placeholders = (text: Text): string[] => [
  ...new Set(formsOf(text).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))),
];

const measure = leaves(english);
const others = [...languages.values()].filter(({ code }) => code !== 'en');

/** Every name that a thing of the product brings along in English. */
const rfmNames = [prospects, ...Object.values(presets).flatMap(({ groups }) => groups)].map(({ name }) => name);
const valueNames = [prospects, ...rhythmGroups, ...forecastGroups].map(({ name }) => name);
const fitNames = [...grid, ...settled].map(({ name }) => name);
const ownValues = {
  gender: ['female', 'male', 'other'],
  climate: Object.keys(countryZones),
  ...Object.fromEntries(
    Object.entries(languages.get('sv')?.names ?? {})
      .filter(([key]) => isFieldKey(key))
      .map(([key, table]) => [key, Object.keys(table)]),
  ),
};
const ruleNames = readySets.flatMap((ready) => {
  try {
    return ready.params([])?.segments.map(({ name }) => name) ?? [];
  } catch {
    return [];
  }
});

/** The smallest value of each shape that a schema of the two unions asks for. */
const samples: Record<string, unknown> = {
  field: 'lastOrder',
  fields: ['lastOrder', 'orders'],
  currencies: ['SEK', 'EUR'],
  goal: 'winBack',
  segment: 'Champions',
  share: 0.42,
};
const problems: Problem[] = problem.def.options.map(
  (option) =>
    Object.fromEntries(
      Object.entries(option.def.shape).map(([key, schema]) => [
        key,
        key === 'code' ? [...(schema as { _zod: { values: Set<string> } })._zod.values][0] : (samples[key] ?? 7),
      ]),
    ) as Problem,
);
const shown = { kind: 'money', value: 1234, currency: 'SEK' } as const;
const reasons: Reason[] = [
  ...(['=', '≠', '<', '≤', '>', '≥', 'between', 'one of', 'none of', 'contains', 'without'] as const).flatMap((test) =>
    [true, false].map((passed) => ({
      kind: 'limit' as const,
      field: 'totalSpend',
      value: shown,
      test,
      limit: [
        { ...shown, value: 100 },
        { ...shown, value: 200 },
      ],
      passed,
    })),
  ),
  { kind: 'score', field: 'totalSpend', value: shown, score: 2, of: 5, above: 0.4 },
  { kind: 'score', field: 'totalSpend', value: shown, score: 2, of: 5, above: null },
  { kind: 'missing', field: 'lastOrder' },
  { kind: 'known', field: 'lastOrder', known: true, passed: false },
  { kind: 'member', segment: 'Champions', passed: false },
  { kind: 'value', field: 'totalSpend', value: shown },
  ...(['alive', 'orders', 'spend', 'nextOrder'] as const).map((what) => {
    const value =
      what === 'spend'
        ? shown
        : what === 'nextOrder'
          ? ({ kind: 'date', value: '2026-12-24' } as const)
          : ({ kind: 'number', value: 0.4 } as const);
    return { kind: 'forecast' as const, what, days: 365, value, low: value, high: value };
  }),
  ...(['alive', 'orders', 'spend'] as const).map((what) => ({
    kind: 'band' as const,
    what,
    days: 365,
    band: 'middle' as const,
  })),
  { kind: 'rhythm', days: 82, gap: 34, late: 2.4, own: true },
  { kind: 'rhythm', days: 82, gap: 34, late: 2.4, own: false },
  { kind: 'typical', field: 'totalSpend', value: shown, here: shown, elsewhere: shown },
  { kind: 'points', field: 'seniority', value: { kind: 'text', value: 'owner' }, points: 20, of: 20, halfLife: null },
  { kind: 'points', field: 'daysSinceActivity', value: { kind: 'days', value: 12 }, points: 30, of: 40, halfLife: 30 },
  { kind: 'sum', what: 'fit', low: 35, high: 35, of: 45, levels: ['high'] },
  { kind: 'sum', what: 'engagement', low: 0, high: 40, of: 40, levels: ['low', 'middle', 'high'] },
  { kind: 'chance', low: 0.42, high: 0.42, usual: 0.27 },
  { kind: 'chance', low: 0.1, high: 0.42, usual: 0.27 },
  { kind: 'factor', field: 'totalSpend', value: shown, times: 2.1, speaks: 'for' },
  { kind: 'factor', field: 'totalSpend', value: null, times: 2.1, speaks: 'against' },
  { kind: 'share', field: 'plan', value: { kind: 'text', value: 'Pro' }, here: 0.82, elsewhere: 0.24 },
  ...[true, false].map((against) => ({
    kind: 'said' as const,
    field: 'own:Comment',
    text: 'It has to be cheap.',
    about: 'own:Low price',
    against,
  })),
  { kind: 'reversed', field: 'own:C4' },
  { kind: 'centred', mean: 7.4 },
  { kind: 'sameAnswer', answers: 12 },
  { kind: 'borderline', segment: 'More orders, lower total spend' },
  { kind: 'flip', field: 'orders', to: { kind: 'number', value: 3 }, by: null, segment: 'x', segmentName: 'Loyal' },
];

describe('English is the measure', () => {
  it('has a sentence for every problem, and a name and a next step for every goal and tone', () => {
    for (const { code } of problems) expect(measure.has(`problem.${code}`), code).toBe(true);
    for (const key of goal.options) expect(english.goal.name[key] && english.goal.next[key], key).toBeTruthy();
    for (const key of tone.options) expect(english.goal.tone[key], key).toBeTruthy();
  });

  it('sends only plain strings to the page', () => {
    for (const [key, text] of Object.entries(english.page)) expect(typeof text, key).toBe('string');
  });

  it('knows every reason kind that there is', () => {
    expect(new Set(reasons.map(({ kind }) => kind)).size).toBe(reason.def.options.length);
  });
});

describe.each(others.map((language) => [language.code, language] as const))('%s', (code, language) => {
  const own = leaves(language.texts as Tree);

  it('is the language of its folder', () => {
    expect(Object.keys(import.meta.glob('./*/language.ts'))).toContain(`./${code}/language.ts`);
    expect(new Intl.Locale(language.habits.locale).language).toBe(code);
    expect(new Intl.DisplayNames([code], { type: 'language' }).of(code)?.toLowerCase()).toBe(
      language.name.toLowerCase(),
    );
  });

  it('has no text that English does not have, with the same placeholders and forms', () => {
    for (const [key, text] of own) {
      const original = measure.get(key);
      if (original === undefined) throw new Error(`${key} is not in English`);
      expect(typeof text, `${key}: forms`).toBe(typeof original);
      expect(placeholders(text).sort(), key).toEqual(placeholders(original).sort());
      for (const form of formsOf(text)) expect(form.trim(), key).not.toBe('');
    }
  });

  it('labels fields of the table only, and names only things that there are', () => {
    for (const key of Object.keys(language.fields)) expect(isFieldKey(key), key).toBe(true);
    for (const name of Object.keys(language.names.rfm ?? {})) expect(rfmNames).toContain(name);
    for (const name of Object.keys(language.names.value ?? {})) expect(valueNames).toContain(name);
    for (const name of Object.keys(language.names.fit ?? {})) expect(fitNames).toContain(name);
    for (const name of Object.keys(language.names.propensity ?? {})) expect(bandNames).toContain(name);
    for (const name of Object.keys(language.names.sets ?? {})) {
      expect([...readySets.map((ready) => ready.name), ...['rfm', 'fit'].map(makeSpeaker('en').method)]).toContain(
        name,
      );
    }
  });

  it('says every problem and every reason wholly', () => {
    const speaker = makeSpeaker(code);
    const sentences = [
      ...problems.map((one) => speaker.problem(one)),
      ...reasons.flatMap((one) => [speaker.reason(one), speaker.short(one)]),
    ];
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/[{}]|undefined|null|NaN| {2}/);
      expect(sentence.trim()).not.toBe('');
    }
  });

  it('writes numbers, money and dates that it can read back', () => {
    const speaker = makeSpeaker(code);
    const { habits } = language;
    const column = { header: '', habits, known: undefined, whole: false };
    const numbers = [0, 7, 1234, 12_345.5, 1_234_567.25, -3.5];
    expect(readNumbers(numbers.map(speaker.number), column).values).toEqual(numbers);
    const amounts = [5, 12.5, 1234, 98_765];
    const money = readMoney(
      amounts.map((amount) => speaker.money(amount, habits.currency)),
      column,
    );
    expect(money.values.map((value) => value && { ...value })).toEqual(
      amounts.map((amount) => ({ amount, currency: habits.currency })),
    );
    const dates = ['2026-01-09', '2025-03-31', '2024-10-02', '2026-05-17', '2026-08-01', '2026-12-24'];
    for (const write of [speaker.date, speaker.longDate]) {
      expect(
        readDates(dates.map(write), {
          header: '',
          habits,
          known: undefined,
          today: '2026-11-20',
          when: 'any',
          dateHeader: true,
        }).values,
      ).toEqual(dates);
    }
  });
});

// That no text is missing the compiler sees.
describe.each(others.map((language) => [language.code, language] as const))('%s is complete', (_, language) => {
  it('in fields and names', () => {
    expect(ruleNames.length).toBeGreaterThan(50);
    expect(fieldKeys.filter((key) => !language.fields[key])).toEqual([]);
    const lacks = (group: string, names: readonly string[]) =>
      names.filter((name) => !Object.hasOwn(language.names[group] ?? {}, name));
    expect(lacks('rfm', rfmNames)).toEqual([]);
    expect(lacks('value', valueNames)).toEqual([]);
    expect(lacks('fit', fitNames)).toEqual([]);
    expect(lacks('propensity', bandNames)).toEqual([]);
    expect(
      lacks(
        'sets',
        readySets.map(({ name }) => name),
      ),
    ).toEqual([]);
    for (const [field, values] of Object.entries(ownValues)) expect(lacks(field, values)).toEqual([]);
    expect(
      lacks(
        'rules',
        ruleNames.filter((name) => name !== 'Others' && !/^\d|^under \d|^65/.test(name)),
      ),
    ).toEqual([]);
  });
});

it('French has a no-break space before its tall marks and inside its quotes, and no other', () => {
  const french = languages.get('fr');
  const said = [...leaves(french?.texts as Tree).values()].flatMap(formsOf);
  const names = Object.values(french?.names ?? {}).flatMap((table) => Object.values(table));
  expect(said.length).toBeGreaterThan(500);
  for (const text of [...said, ...names])
    expect(text).not.toMatch(/[ \u00a0][:;!?»%]|«[ \u00a0]|[«\p{L}}][!?;»]|«[\p{L}{]/u);
});

describe('picking a language', () => {
  it('takes the first that is spoken', () => {
    expect(pickLanguage(['fi-FI', 'nl-BE', 'en'])).toBe('nl');
    expect(pickLanguage(['fi', 'SV_fi'])).toBe('sv');
    expect(pickLanguage([])).toBe('en');
  });
});
