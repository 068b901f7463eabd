import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useEffect, useMemo } from 'react';
import { browser } from 'wxt/browser';
import { pickLanguage } from '@/core/languages/index';
import { makeSpeaker } from '@/core/languages/speaker';
import { readSettings } from '@/core/store/settings';
import { Loading } from './loading';
import { useAppearance } from './use-appearance';
import { SpeakerOfPage } from './use-speaker';

export const browserLanguage = (): string => pickLanguage([browser.i18n.getUILanguage()]);

export function Speaking({ children }: { children: ReactNode }) {
  const settings = useLiveQuery(() => readSettings().catch(() => ({ language: null, appearance: 'system' as const })));
  const code = settings?.language ?? browserLanguage();
  const speaker = useMemo(() => makeSpeaker(code), [code]);
  useEffect(() => {
    document.documentElement.lang = speaker.code;
  }, [speaker]);
  useAppearance(settings?.appearance ?? 'system');
  // Until the user's language is known there is only that it takes long, where it does, in the browser's.
  return <SpeakerOfPage value={speaker}>{settings ? children : <Loading />}</SpeakerOfPage>;
}
