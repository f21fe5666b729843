import { useEffect, useRef, type RefObject } from 'react';
import type { Ending, PaneState } from './paneState';

const CONTROL = 'button, a[href], summary';
const CROSS = '[data-close]';

/**
 * Shows the message of a task as it ends. One that wants an answer takes the focus, to its cross: from there the Tab key
 * comes to the answers, and an Enter too many answers nothing. Else the focus moves only where the button that had it is
 * gone (`Annulla`, `Chiudi`): to the first control of a place, or to the next step as a message is closed. To a control
 * and to nothing else: from anywhere else, Excel on the web takes the Tab key out of the pane.
 */
export function useFocusKept({ run, ending }: PaneState): RefObject<HTMLElement> {
  const place = useRef<HTMLElement>(null);
  const before = useRef(ending);
  useEffect(() => {
    // As it opens, the pane takes no focus from the sheet.
    if (run || before.current === ending) return;
    before.current = ending;
    const find = (controls: string): HTMLElement | null | undefined => place.current?.querySelector(controls);
    const { activeElement } = document;
    // Who went back to the sheet, or types into a field of the pane, is not interrupted.
    if (wantsAnswer(ending) && document.hasFocus() && !activeElement?.matches('input, select')) find(CROSS)?.focus();
    else if (activeElement === null || activeElement === document.body)
      (find(ending ? CONTROL : '[data-next-step]') ?? find(CONTROL))?.focus();
    find(CROSS)?.closest('[role=group]')?.scrollIntoView({ block: 'nearest' });
  }, [run, ending]);
  return place;
}

function wantsAnswer(ending: Ending | undefined): boolean {
  return ending?.kind === 'stopped' || ending?.kind === 'mailing' || (ending?.kind === 'told' && !!ending.answers);
}
