/** What nearly all texts are: printable ASCII with single spaces. */
const isTidy = /^[!-~]+(?: [!-~]+)*$/;
/** White space of any kind is one space; zero-width and soft hyphens are nothing. */
export const tidy = (text: string): string =>
  isTidy.test(text)
    ? text
    : text
        .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
        .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
        .trim();

/** A short fingerprint of a text, for keys made of contents: FNV-1a (Fowler, Noll, Vo 1991) twice, from both ends. */
export function fingerprint(text: string): string {
  let forward = 0x811c9dc5;
  let backward = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    forward = Math.imul(forward ^ text.charCodeAt(at), 0x01000193);
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return (forward >>> 0).toString(36) + (backward >>> 0).toString(36);
}
