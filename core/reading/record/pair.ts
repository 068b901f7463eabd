/** A value of a record, and the words or the machine name that name it. `text` null = not loaded yet. */
export type Labelled = { label: string; machine: string | null; text: string | null; element: Element };
/** With the elements that hold the label: they are no values. */
export type Pair = Labelled & { by: Element[] };

/** The words of a label without what only points at the value. */
export const labelText = (text: string): string => text.replace(/[\s:*]+$/, '').slice(0, 100);
