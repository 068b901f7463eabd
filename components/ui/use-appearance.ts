import { useLayoutEffect } from 'react';
import type { Settings } from '@/core/store/settings';

/** The page of the extension light or dark, as the user chose; as the system where they did not. */
export function useAppearance(appearance: Settings['appearance']): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.appearance = appearance;
  }, [appearance]);
}
