import Dexie from 'dexie';
import type { Problem } from '../problem';

/** What an error in the background means for the user: storage that fails is put right otherwise than we are. */
export function problemOf(error: unknown): Problem {
  const isStorage = error instanceof Dexie.DexieError || (error instanceof DOMException && stored.test(error.name));
  // Dexie puts the browser's own words on a second line, and they are the same; a sentence of ours goes on after them.
  const [detail = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return { code: isStorage ? 'storage-failed' : 'background-failed', detail: detail.trim().replace(/\.$/, '') };
}

/** Of IndexedDB itself, where Dexie lets them through. */
const stored = /^(QuotaExceeded|Unknown|Version|InvalidState|Abort|Data|Constraint|TransactionInactive)Error$/;
