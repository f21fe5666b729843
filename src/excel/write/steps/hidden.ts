import type { SheetPlan } from '../../../core/plan/plan';
import { CALL_BYTES } from '../bytes';
import type { SheetStep } from '../step';

/** Hides a new sheet that is not to be seen, before anything is on it. */
export function hidden({ visibility }: SheetPlan): SheetStep[] {
  if (!visibility) return [];
  return [
    {
      bytes: CALL_BYTES,
      queue: (sheet) => {
        sheet.visibility = 'VeryHidden';
      },
    },
  ];
}
