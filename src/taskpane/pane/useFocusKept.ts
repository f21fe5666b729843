import { useEffect, useRef, type RefObject } from 'react';
import type { Ending } from './paneState';

/** Moves the focus to a message as it comes, where the button that had it is gone (`Annulla`, `Riprova`). */
export function useFocusKept(ending: Ending | undefined): RefObject<HTMLDivElement> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (ending && (activeElement === null || activeElement === document.body)) place.current?.focus();
  }, [ending]);
  return place;
}
