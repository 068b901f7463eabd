import { browser } from 'wxt/browser';

/** What became of a text that was to be put into the field with the cursor: no such field, or one that takes nothing. */
export type Put = 'put' | 'no field' | 'refused';

/**
 * Types a message into the field of a tab's page that has the cursor, as the user would: the page hears of it, and can undo it. A field of
 * one line takes the subject where there is one. Our shortcut gives the tab to us for that moment (activeTab), so it works on any page.
 */
export async function putIntoField(tab: number, message: { subject: string; body: string }): Promise<Put> {
  const target = { tabId: tab, allFrames: true };
  const args: [string, string] = [message.subject, message.body];
  const tried = await browser.scripting.executeScript({ target, func: put, args }).catch(() => []);
  const results = tried.map(({ result }) => result as Put);
  return results.find((result) => result === 'put') ?? results.find((result) => result === 'refused') ?? 'no field';
}

/** A sentence over a tab's page, for as long as it takes to read it. It names nobody: the page can read it. */
export async function noteIn(tab: number, text: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, func: note, args: [text] }).catch(() => undefined);
}

/** Runs in a frame of the page, sent there as text: it stands alone. */
function put(subject: string, body: string): 'put' | 'no field' | 'refused' {
  type Opener = { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
  const opener = (globalThis as unknown as { chrome?: Opener }).chrome?.dom?.openOrClosedShadowRoot;
  const inside = (element: Element): Document | ShadowRoot | null => {
    if (element.localName === 'iframe') return (element as HTMLIFrameElement).contentDocument;
    if (opener && element instanceof HTMLElement) return opener(element);
    return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? element.shadowRoot;
  };
  const focusedIn = (root: Document | ShadowRoot): Element | null => {
    const active = root.activeElement;
    const inner = active && inside(active);
    return inner ? (focusedIn(inner) ?? active) : active;
  };
  // A frame of the same origin is reached from above; one of another knows by itself whether it has the focus.
  if (window !== top && (window.frameElement || !document.hasFocus())) return 'no field';
  const field = focusedIn(document) as (HTMLElement & { type?: string; readOnly?: boolean; disabled?: boolean }) | null;
  if (!field || field.readOnly || field.disabled) return 'no field';
  const isLine = field.localName === 'input' && ['text', 'search'].includes(field.type ?? '');
  const isBox = field.localName === 'textarea';
  const { designMode } = field.ownerDocument;
  if (!isLine && !isBox && !field.isContentEditable && designMode !== 'on') return 'no field';

  const text = isLine ? subject || body.replaceAll(/\s+/g, ' ') : body;
  const said = (): string => ('value' in field ? String(field.value) : (field.textContent ?? ''));
  const before = said();
  // Deprecated, and the only way in which a page hears what it hears of a key, and can undo it.
  field.ownerDocument.execCommand('insertText', false, text);
  if (said() !== before) return 'put';
  if (!isLine && !isBox) return 'refused';
  const box = field as HTMLInputElement | HTMLTextAreaElement;
  box.setRangeText(text, box.selectionStart ?? 0, box.selectionEnd ?? 0, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  return said() === before ? 'refused' : 'put';
}

/** Runs in the page, sent there as text: it stands alone. */
function note(text: string) {
  const name = 'data-segment-lens-note';
  for (const old of document.querySelectorAll(`[${name}]`)) old.remove();
  const host = document.createElement('div');
  host.setAttribute(name, '');
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  box.textContent = text;
  box.style.cssText =
    'position:fixed;inset:16px 16px auto auto;z-index:2147483647;max-width:360px;padding:12px 16px;border-radius:8px;background:#1f2430;color:#fff;font:14px/1.4 system-ui,sans-serif;box-shadow:0 4px 16px #0006';
  host.attachShadow({ mode: 'open' }).append(box);
  document.documentElement.append(host);
  const gone = (): void => host.remove();
  box.addEventListener('click', gone);
  setTimeout(gone, 8000);
}
