import { CHECKS } from '../../../src/core/checks';
import type { FindingKind } from '../../../src/core/diagnostics/kind';
import * as codesOnReading from '../../../src/core/diagnostics/kinds/codesOnReading';
import * as reporting from '../../../src/core/diagnostics/kinds/reporting';
import * as structure from '../../../src/core/diagnostics/kinds/structure';
import * as types from '../../../src/core/diagnostics/kinds/types';

/** Every kind of finding that the product can report, by code; each has its page in `docs/diagnostica`. */
export const ALL_KINDS: readonly FindingKind[] = [
  ...Object.values(structure),
  ...Object.values(types),
  ...Object.values(codesOnReading),
  ...Object.values(reporting),
  ...CHECKS.map(({ kind }) => kind),
].sort((a, b) => (a.code < b.code ? -1 : 1));
