import { useEffect, useRef, useState } from 'react';
import * as z from 'zod/mini';
import type { ListId } from '@/core/customer/customer';
import { params } from '@/core/segments/rules/params';
import { draftFrom, keepDraft } from '@/core/store/segmentations/drafts';
import type { Draft } from './draft';

const stored = z.object({ name: z.string(), several: z.boolean(), segments: params.shape.segments });

/** What is stored may be of an older version: then it is none. */
export const readDraft = (value: unknown): Draft | null => stored.safeParse(value).data ?? null;

/** The draft that was left unsaved, null where there is none, undefined until that is known. */
export function useLeftDraft(list: ListId, from: string): Draft | null | undefined {
  const [left, setLeft] = useState<Draft | null>();
  useEffect(() => {
    let gone = false;
    void draftFrom(list, from).then((value) => {
      if (!gone) setLeft(readDraft(value));
    });
    return () => {
      gone = true;
    };
  }, [list, from]);
  return left;
}

/** Keeps the draft at every change, so that whoever leaves finds it again; one that was not touched is none. */
export function useKeeping(list: ListId, from: string, draft: Draft): void {
  const before = useRef(draft);
  useEffect(() => {
    if (before.current === draft) return;
    before.current = draft;
    void keepDraft(list, from, draft);
  }, [list, from, draft]);
}
