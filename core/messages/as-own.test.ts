import { expect, it } from 'vitest';
import { asOwn } from './as-own';
import { aboutIn } from './message';
import { messages } from './messages';

it('a message of one’s own is called what the user calls it, in whatever language it speaks', () => {
  const check = messages.get('retain-check-in');
  if (!check) throw new Error('gone');
  const own = asOwn(check, 'own:1', 'sv');
  expect(own).toMatchObject({ id: 'own:1', name: 'Hur går det?', goal: 'retain' });
  expect(own.texts.nl?.body).toBe(check.texts.nl?.body);
  expect(aboutIn({ ...own, name: 'Min egen' }, 'sv').name).toBe('Min egen');
  expect(aboutIn({ ...own, name: 'Min egen' }, 'nl').name).toBe('Min egen');
});
