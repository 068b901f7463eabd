import { describe, expect, it } from 'vitest';
import { person } from '@/test/people';
import { playbook, withOwn } from './catalogue';
import { chooseMessage } from './choose';
import type { Message } from './message';
import { changeOwn, fromMessageFile, type OwnMessage, ownMessage, toMessageFile } from './own';

const mine: Message = {
  id: 'own:1',
  name: 'My thanks',
  goal: 'reward',
  channel: 'email',
  voice: 'warm',
  when: '',
  notWhen: '',
  texts: {
    sv: { subject: 'Tack', body: 'Tack för {{ orders | default: "alla" }} beställningar.' },
    en: { subject: 'Thanks', body: 'Thank you.' },
  },
};
const own: OwnMessage = { id: mine.id, message: mine, replaces: 'reward-thanks', versions: [] };

describe('a message of one’s own', () => {
  it('comes before the playbook, in place of the one it replaces', () => {
    const catalogue = withOwn([own]);
    const order = catalogue.orderOf('reward');
    expect(order[0]).toBe('own:1');
    expect(order).not.toContain('reward-thanks');
    expect(catalogue.messages.get('reward-thanks')).toBeDefined();
    expect(withOwn([])).toBe(playbook);
    const customer = person('x', { email: 'x@example.com' });
    const chosen = chooseMessage({ goal: 'reward', customer, language: 'sv', catalogue });
    expect(chosen.ok && chosen.value.id).toBe('own:1');
  });

  it('keeps what it was, and no version where nothing changed', () => {
    expect(changeOwn(own, structuredClone(mine), 'now')).toBe(own);
    const changed = changeOwn(own, { ...mine, name: 'Other' }, '2026-11-29T10:00:00Z');
    expect(changed.versions).toEqual([{ at: '2026-11-29T10:00:00Z', message: mine }]);
    const many = Array.from({ length: 40 }, (_, n) => n).reduce(
      (one, n) => changeOwn(one, { ...mine, name: `${n}` }, `${n}`),
      own,
    );
    expect(many.versions).toHaveLength(20);
    expect(ownMessage.parse(structuredClone(many))).toEqual(many);
  });

  it('goes to a colleague as a file that holds no former version', () => {
    const file = toMessageFile([changeOwn(own, { ...mine, name: 'Other' }, 'now')]);
    expect(file).not.toContain('My thanks');
    expect(fromMessageFile(file)).toEqual({ ok: true, value: [{ ...mine, name: 'Other' }] });
  });

  it.each(['', '{', '[]', '{"format":"segment-lens messages 1","messages":[{"id":1}]}'])(
    'refuses the file %j',
    (content) => {
      const read = fromMessageFile(content);
      expect(!read.ok && read.problem.code).toBe('file-unreadable');
    },
  );
});
