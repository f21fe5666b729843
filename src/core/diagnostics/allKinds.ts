import { CHECKS } from '../checks';
import type { FindingKind } from './kind';
import * as codesOnReading from './kinds/codesOnReading';
import * as reporting from './kinds/reporting';
import * as structure from './kinds/structure';
import * as types from './kinds/types';

/** Every kind of finding that the product can report, by code; each has its page in `docs/diagnostica`. */
export const ALL_KINDS: readonly FindingKind[] = [
  ...Object.values(structure),
  ...Object.values(types),
  ...Object.values(codesOnReading),
  ...Object.values(reporting),
  ...CHECKS.map(({ kind }) => kind),
].sort((a, b) => (a.code < b.code ? -1 : 1));
