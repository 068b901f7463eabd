import { type Customer, valueAt } from '../../customer/customer';
import { isMoney } from '../../segments/field-value';
import { currenciesOf } from '../../segments/numbers/currencies';

/** The four prices of a customer (Van Westendorp 1976), and how likely they would buy at the cheap and at the expensive one, 0–1. */
export type Answer = {
  tooCheap: number;
  cheap: number;
  expensive: number;
  tooExpensive: number;
  intents: [number, number] | null;
};
export const questions = ['tooCheap', 'cheap', 'expensive', 'tooExpensive'] as const;
type Question = (typeof questions)[number];
export type Columns = Record<Question, string> & { intents: [string, string] | null; currency: string | null };

/** Words of the questions in English, Swedish, Dutch, German and French; the first line that matches a header decides. */
// biome-ignore format: a line a question
const words: readonly [question: Question, words: RegExp][] = [
  ['tooCheap', /(too|so) (cheap|low|inexpensive)|quality|för (billig|låg)|så (billig|låg)|kvalitet|(te|zo) (goedkoop|laag)|kwaliteit|(zu|so) (billig|günstig|niedrig)|qualität|(trop|si) (bon marché|bas|peu cher)|qualité/],
  ['tooExpensive', /(too|so) (expensive|high|dear)|(för|så) (dyr|hög)|(te|zo) (duur|hoog)|(zu|so) (teuer|hoch)|(trop|si) (cher|élevé)/],
  ['cheap', /cheap|bargain|great buy|good (value|deal|buy)|inexpensive|billig|fynd|prisvärd|goedkoop|koopje|voordelig|günstig|schnäppchen|bon marché|bonne affaire/],
  ['expensive', /expensive|dyr|duur|teuer|cher\b|chère/],
];
const intent =
  /(likel|intent|probab|sannolik|trolig|waarschijnlijk|wahrscheinlich).*(purchase|buy|köp|koop|kopen|kauf|achet)|(purchase|buy|köp|koop|kauf).*(likel|intent|probab|sannolik|trolig|waarschijnlijk|wahrscheinlich)|(achet|achat).*probab|probab.*(achet|achat)/;
/** Of five steps (Newton, Miller & Smith 1993): who says that they surely would does so seven times in ten. */
const calibrated: Readonly<Record<number, number>> = { 5: 0.7, 4: 0.5, 3: 0.3, 2: 0.1, 1: 0 };
// biome-ignore format: a line a step
const steps: readonly [step: number, words: RegExp][] = [
  [1, /^(very|extremely|highly|mycket|zeer|heel|sehr|très) (unlikely|o(sannolikt|troligt)|onwaarschijnlijk|unwahrscheinlich|improbable)/],
  [5, /^(very|extremely|highly|mycket|zeer|heel|sehr|très) (likely|sannolikt|troligt|waarschijnlijk|wahrscheinlich|probable)/],
  [3, /neither|neutral|neutre|varken|noch|weder|ni .* ni/],
  [2, /^((somewhat|rather|ganska|eerder|eher|plutôt) )?(unlikely|o(sannolikt|troligt)|onwaarschijnlijk|unwahrscheinlich|improbable|peu probable)/],
  [4, /^((somewhat|rather|ganska|eerder|eher|plutôt) )?(likely|sannolikt|troligt|waarschijnlijk|wahrscheinlich|probable)/],
];

/** The columns with the answers, or null where the list has not all four. */
export function columnsOf(customers: readonly Customer[]): Columns | null {
  const headers = [...new Set(customers.flatMap(({ own }) => Object.keys(own)))];
  const found = new Map<Question, string>();
  const intents: string[] = [];
  for (const header of headers) {
    const text = header.toLowerCase().replaceAll(/[\s_]+/g, ' ');
    if (intent.test(text)) intents.push(`own:${header}`);
    else {
      const field = `own:${header}`;
      const question = words.find(([, word]) => word.test(text))?.[0];
      if (question && !found.has(question) && customers.some((customer) => priceAt(customer, field) !== undefined))
        found.set(question, field);
    }
  }
  const [tooCheap, cheap, expensive, tooExpensive] = questions.map((question) => found.get(question));
  if (!tooCheap || !cheap || !expensive || !tooExpensive) return null;
  const currencies = new Set(
    [tooCheap, cheap, expensive, tooExpensive].flatMap((field) => [...currenciesOf(customers, field).keys()]),
  );
  if (currencies.size > 1) return null;
  const [currency = null] = currencies;
  const [first, second, ...more] = intents;
  const both = first && second && more.length === 0 ? ([first, second] as [string, string]) : null;
  return { tooCheap, cheap, expensive, tooExpensive, intents: both, currency };
}

function priceAt(customer: Customer, field: string): number | undefined {
  const value = valueAt(customer, field);
  if (typeof value === 'number') return value;
  return value !== undefined && isMoney(value) ? value.amount : undefined;
}

function intentAt(customer: Customer, field: string): number | undefined {
  const value = valueAt(customer, field);
  const step = typeof value === 'string' ? steps.find(([, word]) => word.test(value.trim().toLowerCase()))?.[0] : value;
  return typeof step === 'number' ? calibrated[step] : undefined;
}

/** The answers of a customer, or null where one of the four prices is missing. */
export function answerOf(customer: Customer, columns: Columns): Answer | null {
  const [tooCheap, cheap, expensive, tooExpensive] = questions.map((question) => priceAt(customer, columns[question]));
  if (tooCheap === undefined || cheap === undefined || expensive === undefined || tooExpensive === undefined)
    return null;
  const [low, high] = columns.intents?.map((field) => intentAt(customer, field)) ?? [];
  const intents: Answer['intents'] = low === undefined || high === undefined ? null : [low, high];
  return { tooCheap, cheap, expensive, tooExpensive, intents };
}
/** Prices that do not rise from one question to the next answer another question. */
export const isValid = ({ tooCheap, cheap, expensive, tooExpensive }: Answer): boolean =>
  tooCheap < cheap && cheap < expensive && expensive < tooExpensive;
