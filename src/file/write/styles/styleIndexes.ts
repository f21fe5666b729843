import type { ConditionalFormatPlan } from '../../../core/plan/plan';
import type { StyleName } from '../../../core/plan/styles';

/** Where the styles part holds what a sheet refers to. Asking for a style that the plan was not searched for is a bug. */
export interface StyleIndexes {
  /** Index in `cellXfs`. */
  cell(style: StyleName): number;
  /** Index in `dxfs`. */
  look(look: ConditionalFormatPlan['look']): number;
}
