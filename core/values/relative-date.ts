import { daysOn, monthsOn, weekdayOf } from './civil';
import { weekdayNamed, wordLocales } from './month-names';
import { foldText } from './plain-text';

const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
type Unit = (typeof units)[number];
type Step = { unit: Unit; by: number };

/** What people write besides what Intl says, folded, without dots; `#` is a number. A minus = ago. */
const further: Record<string, Step> = {};
const add = (unit: Unit, by: number, phrases: string) => {
  for (const phrase of phrases.split(', ')) further[phrase] = { unit, by };
};
add(
  'day',
  0,
  'just now, now, moments ago, a moment ago, idag, i dag, nyss, just nu, nyligen, zojuist, zonet, net, jetzt, soeben',
);
add('day', 0, "gerade eben, gerade, eben, a l'instant, maintenant, aujourd'hui, earlier today, vanochtend, vanmorgen");
add('day', -1, 'igar, i gar, hier soir, gister, last night');
add('day', -2, 'i forrgar, iforrgar, the day before yesterday, day before yesterday, avant hier');
add('day', 1, 'imorgon, i morgon');
add('week', -1, 'vergangene woche, vorige woche, letzter woche, afgelopen week, la semaine passee, semaine derniere');
add('month', -1, 'letzter monat, vorigen monat, afgelopen maand, mois dernier, le mois passe');
add('year', -1, 'i fjol, letztes jahr, voriges jahr, afgelopen jaar, annee derniere, an dernier');
add('minute', -1, '# mins ago, # minuter sedan');
add('hour', -1, '# hrs ago, # timmar sedan');
add('day', -1, '# dagar sedan, # dag sedan, # dgr sedan, for # dgr sedan');
add('week', -1, '# wks ago, # veckor sedan, # vecka sedan');
add('month', -1, '# mos ago, # mths ago, # manader sedan, # manad sedan, for # man sedan, # man sedan, # mnd geleden');
add('year', -1, '# yrs ago, # ar sedan, for # ar sedan, # jr geleden');

const phraseKey = (text: string): string => foldText(text).replaceAll('.', '').replace(/\s+/g, ' ').trim();

/** Every relative phrase that Intl makes in the five languages, with its number as `#`. */
function collectPhrases(): Map<string, Step> {
  const phrases = new Map<string, Step>();
  for (const locale of wordLocales) {
    for (const style of ['long', 'short', 'narrow'] as const) {
      const counted = new Intl.RelativeTimeFormat(locale, { style });
      const named = new Intl.RelativeTimeFormat(locale, { style, numeric: 'auto' });
      for (const unit of units) {
        for (const by of [-1, -3, 1, 3]) {
          const parts = counted.formatToParts(by, unit);
          const key = phraseKey(parts.map(({ type, value }) => (type === 'literal' ? value : '#')).join(''));
          // "−3 d" is a number with a unit, not a date.
          if (/^[a-z]|^#\s?[a-z]+ [a-z]/.test(key)) phrases.set(key, { unit, by: Math.sign(by) });
        }
        for (const by of [-2, -1, 0, 1, 2]) {
          const key = phraseKey(named.format(by, unit));
          // "This year" names no day.
          if (!/\d/.test(key) && (by !== 0 || !/week|month|quarter|year/.test(unit))) phrases.set(key, { unit, by });
        }
      }
    }
  }
  for (const [key, step] of Object.entries(further)) phrases.set(key, step);
  return phrases;
}

const hedge =
  /\b(?:about|around|approx|almost|nearly|over (?=\d+ \w+ ago)|more than|less than|ungefar|cirka|ca|circa|nastan|mer an|mindre an|over (?=\d+ \w+ sedan)|ongeveer|bijna|meer dan|minder dan|etwa|ungefahr|fast|mehr als|weniger als|environ|presque|plus d[e'] ?|moins d[e'] ?)\s*/g;
const one = /\b(?:an?|one|en|ett|een|ein|eine|einem|einer|une?)\b/g;
let phrases: Map<string, Step> | undefined;

function stepOf(key: string): Step | null {
  phrases ??= collectPhrases();
  const number = /\d+/.exec(key);
  if (number) {
    const step = Number(number[0]) < 100_000 ? phrases.get(key.replace(/\d+/, '#')) : undefined;
    return step ? { unit: step.unit, by: step.by * Number(number[0]) } : null;
  }
  const named = phrases.get(key);
  if (named) return named;
  // "för en vecka sedan", "il y a un an", "a month ago": each word for one is tried as the number.
  for (const { index, 0: word } of key.matchAll(one)) {
    const step = phrases.get(`${key.slice(0, index)}#${key.slice(index + word.length)}`);
    if (step) return step;
  }
  return null;
}

/**
 * The civil date of a phrase relative to today: "3 days ago", "igår", "vorige week", "vor 2 Wochen", "il y a 3 jours", "i
 * fredags". Weeks are seven days, months and years go by the calendar; hours and less stay on today. Null where it is none.
 */
export function relativeDate(text: string, today: string): string | null {
  if (text.length > 50) return null;
  const key = phraseKey(text).replace(hedge, '');
  const step = stepOf(key);
  if (!step) return null;
  const { unit, by } = step;
  if (unit === 'hour') return daysOn(today, Math.trunc(by / 24));
  if (unit === 'minute' || unit === 'second') return today;
  if (unit === 'day' || unit === 'week') return daysOn(today, unit === 'day' ? by : 7 * by);
  return monthsOn(today, by * { month: 1, quarter: 3, year: 12 }[unit]);
}

const last = /\b(?:last|i|vorige|afgelopen|letzten|letzter|dernier)\b/g;

/** The last such day before today for a weekday alone: "Sunday", "last Friday", "i fredags", "vrijdag". */
export function weekdayBefore(text: string, today: string): string | null {
  const key = phraseKey(text).replace(last, '').trim();
  const weekday = weekdayNamed(key) ?? weekdayNamed(key.replace(/s$/, ''));
  return weekday === null ? null : daysOn(today, -(((weekdayOf(today) - weekday + 6) % 7) + 1));
}
