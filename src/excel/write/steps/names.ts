import type { SheetPlan } from '../../../core/plan/plan';
import { jsonBytes } from '../../jsonBytes';
import { CALL_BYTES } from '../bytes';
import type { SheetStep } from '../step';

/** The names of a new sheet. */
export function names(sheet: SheetPlan): SheetStep[] {
  return (sheet.names ?? []).map(({ name, formula }) => ({
    bytes: 3 * CALL_BYTES + jsonBytes([name, formula]),
    queue: (target) => {
      target.names.add(name, `=${formula}`);
    },
  }));
}
