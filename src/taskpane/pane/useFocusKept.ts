import { useEffect, useRef, type RefObject } from 'react';
import type { PaneState } from './paneState';

/**
 * Moves the focus to the first control of a place as a task ends, and to the next step as its message is closed, where
 * the button that had it is gone (`Annulla`, `Chiudi`). To a control and to nothing else: from anywhere else, Excel on
 * the web takes the Tab key out of the pane.
 */
export function useFocusKept({ run, ending }: PaneState): RefObject<HTMLElement> {
  const place = useRef<HTMLElement>(null);
  const before = useRef(ending);
  useEffect(() => {
    // As it opens, the pane takes no focus from the sheet.
    if (run || before.current === ending) return;
    before.current = ending;
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    const find = (controls: string): HTMLElement | null | undefined => place.current?.querySelector(controls);
    const next = ending ? undefined : find('[data-next-step]');
    (next ?? find('button, a[href], summary'))?.focus();
  }, [run, ending]);
  return place;
}
