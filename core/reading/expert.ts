import type { Column } from '../customer/list';
import type { Adapter } from './adapters/adapter';

/** A column as it stands on the page: its header, its machine name, and the texts below. */
export type SeenColumn = { header: string; machine: string | null; cells: (string | null)[] };

/** What the columns of one list mean. `root` tells lists apart that have no headers. */
export type Match = (columns: readonly SeenColumn[], about: { language: string | null; root: Element }) => Column[];

/**
 * What the reader of pages has to be told: the adapters, and somebody who knows what columns mean. It carries neither, because
 * the page script may weigh 40 kB; there, the background is asked (components/page/meaning.ts).
 */
export type Expert = { adapters: readonly Adapter[]; match: Match };
