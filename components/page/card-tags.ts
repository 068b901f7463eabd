import type { CardTags } from '@/core/browser/calls';
import { make, onPress } from './dom';
import { say, type Words } from './words';

export type TagActs = {
  /** Puts a tag on or takes it off; answers with the tags as they are then (null = it did not work). */
  tag: (tag: string, on: boolean) => Promise<CardTags | null>;
  /** To the form in the panel: what is typed on a page, the page can read along. */
  newTag: () => void;
};

/** The customer's tags: the user's own go at a press, others of the user's come at one. */
export function tagsInside(tags: CardTags, words: Words, acts: TagActs): HTMLElement {
  const box = make('div', { class: 'tags' });
  const press = (parts: (Node | string)[], label: string, act: () => void, kind: string): HTMLElement => {
    const button = make(
      'button',
      { type: 'button', class: `tag ${kind}`, 'aria-label': label, title: label },
      ...parts,
    );
    onPress(button, act);
    return button;
  };
  const draw = ({ own, listed, offered, note }: CardTags): void => {
    const change = async (tag: string, on: boolean): Promise<void> => {
      const next = await acts.tag(tag, on);
      if (!next) return;
      draw(next);
      box.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    };
    box.replaceChildren(
      ...listed.map((tag) => make('span', { class: 'tag' }, tag)),
      ...own.map((tag) =>
        press([tag, sign(' ✕')], say(words, 'removeTag').replace('{tag}', tag), () => void change(tag, false), 'own'),
      ),
      ...offered.map((tag) =>
        press([sign('+ '), tag], say(words, 'addTag').replace('{tag}', tag), () => void change(tag, true), 'offered'),
      ),
      press([say(words, 'newTag')], say(words, 'newTag'), acts.newTag, 'offered'),
      ...(note ? [make('p', { class: 'note' }, note)] : []),
    );
  };
  draw(tags);
  return box;
}

const sign = (text: string): Node => make('span', { 'aria-hidden': 'true' }, text);
