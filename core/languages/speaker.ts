import { fieldOf, isFieldKey } from '../customer/fields';
import { type Coverage, isPartial, type Origin } from '../customer/list';
import type { Problem } from '../problem';
import type { Flip, Reason, Shown } from '../reason';
import type { Condition } from '../segments/rules/condition';
import type { StarterReason } from '../segments/starter';
import { countryNamesIn } from '../values/country-name';
import { languageNamesIn } from '../values/language-name';
import type { Filling } from './fill';
import { languageOf } from './index';
import { insideLabel } from './inside-label';
import { isYear } from './is-year';
import type { Language } from './language';
import { nameCountry } from './name-country';
import { nameGroup } from './name-group';
import { nameIn } from './name-in';
import { sayBecause } from './say-because';
import { type Asked, sayCondition } from './say-condition';
import { insightSpeaker } from './say-insight';
import { sayProblem } from './say-problem';
import { sayFlip, sayReason } from './say-reason';
import { sayShort } from './say-short';
import { sayRead, sayStatus } from './say-status';
import { show } from './show';
import type { Text } from './text';
import type { Tongue } from './tongue';
import { makeWriter } from './write';

export type Speaker = ReturnType<typeof speakerOf>;

/** Its formatters take a quarter of a millisecond to build, which a message for each of 10,000 customers would feel. */
const made = new Map<string, Speaker>();

/**
 * Makes the sentences, last, in the language of a tag (`sv`, `sv-FI`; English where it is not spoken). Pure, apart from the
 * zone of instants, which is the reader's own unless `timeZone` says another.
 */
export function makeSpeaker(code: string, timeZone?: string): Speaker {
  const language = languageOf(code);
  const key = `${language.code} ${timeZone}`;
  const speaker = made.get(key) ?? speakerOf(language, timeZone);
  made.set(key, speaker);
  return speaker;
}

type Named = { name: string | null; because: StarterReason | null; method: string };

function speakerOf(language: Language, timeZone?: string) {
  const tongue = tongueOf(language, timeZone);
  const { texts, write, field } = tongue;
  const values = valueNames(language);
  /** An instant (an attribute of the page has it so) as one writes it; all else as it stood. */
  const asItStood = (text: string): string =>
    instant.test(text) ? write.moment(text) : show({ kind: 'text', value: text }, write, texts.unit);
  return {
    code: language.code,
    locale: language.habits.locale,
    /** Every text of the interface. */
    texts,
    /** A text with its placeholders filled and its form picked by `n`. */
    say: (text: Text, values: Filling = {}): string => write.fill(text, values),
    number: write.number,
    small: write.small,
    money: write.money,
    date: write.date,
    /** Of a civil date, as it is written in a letter. */
    longDate: write.longDate,
    moment: write.moment,
    share: write.share,
    month: write.month,
    and: write.and,
    or: write.or,
    days: (n: number): string => write.fill(texts.unit.days, { n }),
    /** “E-mail: anna@example.com”: a label with what it is. */
    labelled: (field: string, value: string): string => write.fill(texts.reason.value, { field, value }),
    show: (shown: Shown): string => show(shown, write, texts.unit),
    /** The same of a field: a country by its name, a value of the product's own in the reader's words. */
    showOf: (field: string, shown: Shown): string => tongue.value(field, shown),
    /** The label of a field, or the header of a column that no field stands for (`own:<header>`). */
    field,
    method: (id: string): string => entry(texts.method, id) ?? id,
    /** By the method it belongs to; a segment of the user's own keeps its name. */
    segment: (method: string, { name }: { name: string }): string =>
      method === 'clusters' || method === 'needs'
        ? tongue.segment(name)
        : tongue.named([language.names[method] ?? {}, ...values], name),
    /** Why the first segmentation of a list is this one, and why not the one that would have told more. */
    because: (because: StarterReason, origin?: Origin): string =>
      sayBecause(because, (name) => nameIn([language.names.sets ?? {}], name), tongue, origin),
    /** A condition as a sentence: “Customers who ordered in the last 90 days and who are not in Stockholm.” */
    condition: (tree: Condition, asked: Asked): string => sayCondition(tree, asked, tongue),
    /** What a segmentation is called: by the user's own name, else by its ready set or its method. */
    segmentation: ({ name, because, method }: Named): string =>
      name ??
      (because?.set ? nameIn([language.names.sets ?? {}], because.name) : (entry(texts.method, method) ?? method)),
    /** Where a tag was read that no list showed. */
    ownTags: (): string => texts.page.ownTag,
    /** The name of a ready segmentation. */
    set: (name: string): string => nameIn([language.names.sets ?? {}], name),
    goal: (goal: string): string => entry(texts.goal.name, goal) ?? goal,
    tone: (tone: string): string => entry(texts.goal.tone, tone) ?? tone,
    /** What the user does next for a segment with this goal. */
    next: (goal: string): string => entry(texts.goal.next, goal) ?? '',
    /** What the user does next where the fields that would decide are missing. */
    nextWithout(missing: readonly string[], origin: Origin = 'page'): string {
      const { nextWithout, nextWithoutInFile } = texts.status;
      const fields = write.and(missing.map(field));
      return missing.length ? write.fill(origin === 'file' ? nextWithoutInFile : nextWithout, { fields }) : '';
    },
    cannotTellTitle: (): string => texts.page.badgeCannotTell,
    cannotTell: (missing: readonly string[]): string =>
      missing.length ? write.fill(texts.status.without, { fields: write.and(missing.map(field)) }) : '',
    reason: (reason: Reason): string => sayReason(reason, tongue),
    short: (reason: Reason): string => sayShort(reason, tongue),
    flip: (flip: Flip): string => sayFlip(flip, tongue),
    /** `origin`: of the list that it is about, where it is about one. */
    problem: (problem: Problem, origin?: Origin): string => sayProblem(problem, tongue, origin),
    /** How much of a list was read; `status` says what that means for the labels as well. */
    howMuch: (coverage: Coverage): string => sayRead(coverage, tongue),
    status: (coverage: Coverage): string => sayStatus(coverage, tongue),
    /** Why a label is provisional: the list is partly read, or was when the limits were taken. */
    provisional: (coverage: Coverage): string =>
      isPartial(coverage) ? sayStatus(coverage, tongue) : texts.status.limitsFromPart,
    /** Out of which segment a customer came lately, on a civil date. */
    moved: (way: 'up' | 'down' | 'aside', from: string, since: string): string =>
      write.fill(texts.reason.moved[way], { from, date: write.date(since) }),
    /** That a value was read long ago, at an instant. */
    stale: (key: string, at: string): string =>
      write.fill(texts.reason.stale, { field: field(key), date: write.moment(at) }),
    /** Which segment (its name) somebody comes to by themselves on a civil date. */
    until: (date: string, segment: string): string =>
      write.fill(texts.reason.until, { date: write.date(date), segment }),
    /** The text that stood there, as a quotation. */
    quoted: (text: string): string => write.fill(texts.reason.quoted, { text: asItStood(text) }),
    /** Where and when a value was read, and the text that stood there. */
    read: ({ list, at, text }: { list: string; at: string; text: string }): string =>
      write.fill(text ? texts.reason.readAs : texts.reason.read, {
        list,
        date: write.moment(at),
        text: asItStood(text),
      }),
    /** Sentences about insights, one function each. */
    insight: insightSpeaker(tongue),
    /** The words of the page's own controls. */
    pageWords: (): Record<string, string> => ({ ...texts.page }),
  };
}

function tongueOf(language: Language, timeZone?: string): Tongue {
  const { texts } = language;
  const write = makeWriter(language.habits.locale, timeZone);
  const all = Object.values(language.names);
  const countryName = countryNamesIn(language.code);
  const codeNames: Readonly<Record<string, (code: string) => string>> = {
    country: countryName,
    language: languageNamesIn(language.code),
  };
  const field = (key: string): string => {
    if (isFieldKey(key)) return language.fields[key] ?? fieldOf(key).label;
    return key.startsWith('own:') ? key.slice('own:'.length) : key;
  };
  const named: Tongue['named'] = (tables, name) => {
    const said = nameIn(tables, name);
    return said === name && language.code !== 'en' ? (nameCountry(name, countryName) ?? name) : said;
  };
  return {
    texts,
    write,
    field,
    inside: (key) =>
      entry(texts.rule.called, key) ?? (isFieldKey(key) ? insideLabel(field(key), language.code) : field(key)),
    named,
    // English names are what they are: only other languages say them in words of their own.
    segment: (name) => (language.code === 'en' ? null : nameGroup(name, texts, write, field)) ?? named(all, name),
    value(field, shown) {
      if (shown.kind === 'number' && isYear(field, shown.value)) return String(shown.value);
      // Fields of days say so in their label: “Days since last order: 82 days” says it twice.
      if (shown.kind === 'days') return write.number(shown.value);
      if (shown.kind !== 'text') return show(shown, write, texts.unit);
      const nameOf = codeNames[(isFieldKey(field) && fieldOf(field).format) || ''];
      if (nameOf) return show({ kind: 'text', value: nameOf(shown.value) }, write, texts.unit);
      const own = language.names[field];
      return own ? nameIn([own], shown.value) : show(shown, write, texts.unit);
    },
  };
}

/** Names of values, by the derived field they belong to: a segment sliced by one bears its name. */
const valueNames = ({ names }: Language) =>
  Object.entries(names)
    .filter(([key]) => isFieldKey(key))
    .map(([, table]) => table);

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

const entry = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
