import { createContext, useContext } from 'react';
import { makeSpeaker, type Speaker } from '@/core/languages/speaker';

export const SpeakerOfPage = createContext<Speaker>(makeSpeaker('en'));

/** The words of the page: those of the language that the user chose, else the browser's. */
export const useSpeaker = (): Speaker => useContext(SpeakerOfPage);
