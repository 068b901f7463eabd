import { madeOfWords, readingWords, wordsIn } from '../../languages/reading-words';
import { tidy } from './text';
import { isShown } from './visible';

/** Words that open menus as often as they show more of a list. */
const vague = new Set(['more', 'meer', 'mehr', 'plus', 'fler', 'vor']);
const nextWords = madeOfWords(
  () =>
    new Set(
      [...readingWords.flatMap(({ next }) => wordsIn(next)), '›', '»', '→', '>'].filter((word) => !vague.has(word)),
    ),
);

/** A control that shows more of the list; switched off on its last page. */
export function isNext(element: Element): boolean {
  if (!/^(a|button)$/.test(element.localName) && element.getAttribute('role') !== 'button') return false;
  if (element.hasAttribute('aria-haspopup')) return false;
  const said = [element.getAttribute('aria-label'), element.getAttribute('title'), element.textContent];
  const isNamed = said.some((text) => isNextWord(tidy(text ?? '').toLowerCase()));
  return (isNamed || element.getAttribute('rel') === 'next') && isShown(element);
}

const isNextWord = (text: string): boolean => nextWords().has(text) || /^(go to )?(the )?next( page)?$/.test(text);

export const isOff = (control: Element): boolean =>
  control.hasAttribute('disabled') ||
  control.getAttribute('aria-disabled') === 'true' ||
  /disabled|inactive/.test(`${control.getAttribute('class')} ${control.parentElement?.getAttribute('class')}`);
