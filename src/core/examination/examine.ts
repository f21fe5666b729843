import { runChecks } from '../checks/runChecks';
import { sortFindings } from '../checks/sortFindings';
import { withoutEchoes } from '../checks/withoutEchoes';
import type { Finding } from '../diagnostics/finding';
import { familyOf, stopsReports } from '../diagnostics/kind';
import { NEEDED_INPUTS, PROJECT_INPUTS } from '../inputs/definitions';
import { readRawTables } from '../inputs/readRawTables';
import { parseModel } from '../model/parseModel';
import { buildLedger } from '../statements/buildLedger';
import type { Ledger } from '../statements/ledger';
import type { Grid, WorkbookOutline } from '../workbook/workbookView';
import { fingerprint } from './fingerprint';

/** What became of reading and checking a workbook. */
export interface Examination {
  readonly ledger: Ledger;
  /** Sorted by weight, then by place. */
  readonly findings: readonly Finding[];
  readonly fingerprint: string;
  /** `sound`: reports may be written; `draft`: only as a draft; `impossible`: a needed sheet is missing. */
  readonly state: 'sound' | 'draft' | 'impossible';
}

/** Reads, types, sums and checks the inputs of a workbook. */
export function examine(outline: WorkbookOutline, grids: readonly Grid[]): Examination {
  const raw = readRawTables(outline, grids);
  const parsed = parseModel(raw.tables);
  const ledger = buildLedger(parsed.model);
  const read = [...raw.findings, ...parsed.findings];
  const findings = sortFindings([...read, ...withoutEchoes(runChecks(ledger), read)], parsed.model.tables);
  return { ledger, findings, fingerprint: fingerprint(raw.tables), state: stateOf(ledger, findings) };
}

function stateOf({ model }: Ledger, findings: readonly Finding[]): Examination['state'] {
  const missing = NEEDED_INPUTS.filter((name) => !model.tables[name]);
  const replaced = PROJECT_INPUTS.every((name) => model.tables[name]);
  if (missing.some((name) => name !== 'Risorse' || !replaced)) return 'impossible';
  const blocks = (finding: Finding): boolean =>
    stopsReports(finding) ||
    (model.entity.blockOnReconciliation && finding.severity === 'errore' && familyOf(finding.code) === 'Q');
  return findings.some(blocks) ? 'draft' : 'sound';
}
