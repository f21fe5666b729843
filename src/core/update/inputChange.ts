import type { Place } from '../diagnostics/finding';
import type { InputName } from '../inputs/definitions';

/** Something in an input that is not as it was. */
export interface InputChange {
  readonly kind: 'cell' | 'rowAdded' | 'rowGone' | 'columnAdded' | 'columnGone' | 'sheetAdded' | 'sheetGone';
  readonly input: InputName;
  /** Where it stands now; of what is gone there is no cell. */
  readonly place: Place;
  /** What the cell or the row said, and what it says now, as an Italian reads it; empty where there was nothing. */
  readonly before: string;
  readonly now: string;
}
