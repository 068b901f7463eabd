import type { Density } from '@/core/browser/calls';
import { make, onPress } from './dom';
import { makeMark } from './mark';
import type { Saying } from './saying';
import { type Count, howMany } from './tally';
import { say } from './words';

/** What the user does in the bar's menu. */
export type MenuActs = {
  /** Only this segment (null = everyone). */
  only: (key: string | null) => void;
  /** To the next customer of the segment. */
  next: (key: string) => void;
  segmentation: (id: string) => void;
  density: (density: Density) => void;
  panel: () => void;
  another: () => void;
  hide: () => void;
  switchOff: () => void;
};

/** The state that the menu shows. */
export type Shown = { saying: Saying; tally: readonly Count[]; only: string | null };

const densities = [
  ['full', 'densityFull'],
  ['short', 'densityShort'],
  ['mark', 'densityMark'],
] as const;

/** The segments of the page with their counts, which of the list's segmentations shows, and how. Made anew when something of it is another. */
export function makeMenu(acts: MenuActs): { element: HTMLElement; show: (shown: Shown) => void } {
  const element = make('div', { class: 'menu', role: 'group', hidden: true });
  let last = '';

  const button = (id: string, act: () => void, attributes: Record<string, string>, ...children: (Node | string)[]) => {
    const made = make('button', { type: 'button', 'data-id': id, ...attributes }, ...children);
    onPress(made, act);
    return made;
  };

  const draw = ({ saying: { words, segmentations, density }, tally, only }: Shown): Node[] => {
    const chip = ({ key, name, tone, count }: Count) =>
      button(
        `only ${key}`,
        () => acts.only(only === key ? null : key),
        { class: `chip ${tone ?? 'unknown'}`, 'aria-pressed': String(only === key) },
        makeMark(tone),
        name,
        make('b', {}, String(count)),
      );
    const chosen = tally.find(({ key }) => key === only);
    const filtered =
      only === null || !chosen
        ? []
        : [
            make(
              'div',
              { class: 'line' },
              button(
                'next',
                () => acts.next(only),
                { class: 'main' },
                say(words, 'nextOf').replace('{segment}', chosen.name),
              ),
              button('everyone', () => acts.only(null), {}, say(words, 'everyone')),
            ),
          ];
    return [
      make('h2', {}, howMany(tally, words)),
      make('div', { class: 'chips' }, ...tally.map(chip)),
      ...filtered,
      ...(segmentations.length > 1 ? [chooser(segmentations, words)] : []),
      make(
        'div',
        { class: 'line', role: 'group', 'aria-label': say(words, 'density') },
        make('span', {}, say(words, 'density')),
        ...densities.map(([one, word]) =>
          button(one, () => acts.density(one), { 'aria-pressed': String(density === one) }, say(words, word)),
        ),
      ),
      make(
        'div',
        { class: 'line foot' },
        button('panel', acts.panel, {}, say(words, 'openPanel')),
        button('another', acts.another, {}, say(words, 'another')),
        button('hide', acts.hide, {}, say(words, 'hide')),
        button('off', acts.switchOff, {}, say(words, 'turnOff')),
      ),
    ];
  };

  const chooser = (segmentations: Saying['segmentations'], words: Saying['words']): Node => {
    const select = make('select', { 'data-id': 'segmentation' });
    for (const { id, name, shown } of segmentations) {
      const option = make('option', { value: id }, name);
      option.selected = shown;
      select.append(option);
    }
    select.addEventListener('change', (event) => event.isTrusted && acts.segmentation(select.value));
    return make('label', { class: 'line' }, make('span', {}, say(words, 'segmentation')), select);
  };

  return {
    element,
    show(shown) {
      const { saying, tally, only } = shown;
      const now = JSON.stringify([saying.words.title, saying.segmentations, saying.density, tally, only]);
      if (now === last) return;
      last = now;
      const focused = element.querySelector<HTMLElement>(':focus')?.dataset.id;
      element.setAttribute('aria-label', say(saying.words, 'menu'));
      element.replaceChildren(...draw(shown));
      if (focused)
        [...element.querySelectorAll<HTMLElement>('[data-id]')].find((one) => one.dataset.id === focused)?.focus();
    },
  };
}
