import * as codesOnReading from './kinds/codesOnReading';
import * as structure from './kinds/structure';
import * as types from './kinds/types';
import type { FindingKind } from './kind';

/** Every kind of finding that the product can report; each has its page in `docs/diagnostica`. */
export const ALL_KINDS: readonly FindingKind[] = [
  ...Object.values(structure),
  ...Object.values(types),
  ...Object.values(codesOnReading),
];
