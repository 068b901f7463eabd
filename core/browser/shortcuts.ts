import { browser } from 'wxt/browser';

/** Our commands, by the manifest's names. */
const names = ['_execute_action', 'message', 'tag', 'badges', 'panel'] as const;
/** `keys` as the browser writes them; empty = none, or another extension has them. */
export type Shortcut = { name: (typeof names)[number]; keys: string };

export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return names.map((name) => ({ name, keys: commands.find((command) => command.name === name)?.shortcut ?? '' }));
}
