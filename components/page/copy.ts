/** Puts a text on the clipboard; call it inside the click. False = the page forbids it. */
export async function copyText(text: string, inside: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages without TLS, or with a policy against it: the old way needs a selected field of ours.
    const field = document.createElement('textarea');
    field.value = text;
    field.tabIndex = -1;
    field.setAttribute('aria-hidden', 'true');
    inside.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    return copied;
  }
}
