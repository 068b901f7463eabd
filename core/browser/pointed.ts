import { browser } from 'wxt/browser';
import type { Pointed } from '../reading/person-near';

/** More of a row than this tells nothing more about whom it shows. */
const most = { selection: 2000, lines: 40, links: 10 };

/**
 * What the user points at in a tab: the selection, else the link with this address, with the row around it. Works on any page
 * without its permission, since a menu or shortcut of ours gives the tab to us for that moment (activeTab). Null = the browser
 * allows nothing there.
 */
export async function pointedIn(
  tab: number,
  link: string | null,
  frame?: number,
): Promise<(Pointed & { title: string }) | null> {
  const target = frame === undefined ? { tabId: tab, allFrames: true } : { tabId: tab, frameIds: [frame] };
  const seen = await browser.scripting.executeScript({ target, func: look, args: [link, most] }).catch(() => []);
  const all = seen.flatMap(({ result }) => (result ? [result] : []));
  return all.find(({ selection }) => selection !== '') ?? all[0] ?? null;
}

/** Runs in the page's tab, sent there as text: it stands alone. */
function look(link: string | null, most: { selection: number; lines: number; links: number }) {
  const selected = getSelection();
  const selection = String(selected ?? '')
    .trim()
    .slice(0, most.selection);
  const range = selection && selected?.rangeCount ? selected.getRangeAt(0).commonAncestorContainer : null;
  const linked = link === null ? null : [...document.links].find(({ href }) => href === link);
  const from = range ? (range instanceof Element ? range : range.parentElement) : (linked ?? null);
  const row = from?.closest('tr, [role=row], li, [role=listitem], article, dl, address') ?? from;
  const lines = ((row as HTMLElement | null)?.innerText ?? '').split(/[\n\t]/).map((line) => line.trim());
  const near = [...(row?.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:"], a[href^="tel:"]') ?? [])];
  return {
    selection,
    link,
    around: lines.filter((line) => line !== '').slice(0, most.lines),
    links: near.slice(0, most.links).map(({ href }) => href),
    title: document.title,
  };
}
