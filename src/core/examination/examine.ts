import { runChecks } from '../checks/runChecks';
import { sortFindings } from '../checks/sortFindings';
import type { Finding, Place } from '../diagnostics/finding';
import { familyOf, stopsReports } from '../diagnostics/kind';
import { NEEDED_INPUTS, PROJECT_INPUTS, type InputName } from '../inputs/definitions';
import type { TableSource } from '../inputs/rawTable';
import { readRawTables, type BrokenInputs, type ReadInputs } from '../inputs/readRawTables';
import { parseModel } from '../model/parseModel';
import { buildLedger } from '../statements/buildLedger';
import type { ExplainedByObjective } from '../statements/explainedVariances';
import type { Ledger } from '../statements/ledger';
import type { Grid, WorkbookOutline } from '../workbook/workbookView';
import { fingerprint } from './fingerprint';

/** What became of reading and checking a workbook. */
export interface Examination {
  /** What it is an examination of. */
  readonly inputs: ReadInputs;
  readonly ledger: Ledger;
  /** Sorted by weight, then by place. */
  readonly findings: readonly Finding[];
  readonly fingerprint: string;
  /** The optional sheets with errors of structure: the reports that show them can only be made as a draft. */
  readonly broken: readonly InputName[];
  /** `sound`: reports may be written; `draft`: only as a draft; `impossible`: a needed sheet is missing. */
  readonly state: 'sound' | 'draft' | 'impossible';
}

/** An examination, and what its reports have to say of who signed off other inputs. */
export interface WarnedExamination extends Examination {
  readonly lapsed?: string | undefined;
}

/** Reads, types, sums and checks the inputs of a workbook. */
export function examine(
  outline: WorkbookOutline,
  grids: readonly Grid[],
  remembered?: readonly ExplainedByObjective[],
): Examination {
  return examineInputs(readRawTables(outline, grids), remembered);
}

/**
 * The same for inputs that were read, now or at an earlier run.
 *
 * @param remembered what earlier runs remember of the declared causes, the last run first
 */
export function examineInputs(raw: ReadInputs, remembered?: readonly ExplainedByObjective[]): Examination {
  const broken = [...raw.broken.keys()];
  const parsed = parseModel(raw.tables, broken);
  const ledger = buildLedger(parsed.model, remembered);
  for (const finding of raw.findings) parsed.echoes.note(finding);
  const findings = sortFindings(
    [...raw.findings, ...parsed.findings, ...runChecks(ledger, parsed.echoes)],
    parsed.model.tables,
  );
  return {
    inputs: raw,
    ledger,
    findings,
    fingerprint: fingerprint(raw.tables),
    broken,
    state: stateOf(ledger, findings, raw.broken),
  };
}

function stateOf({ model }: Ledger, findings: readonly Finding[], broken: BrokenInputs): Examination['state'] {
  const missing = NEEDED_INPUTS.filter((name) => !model.tables[name]);
  const replaced = PROJECT_INPUTS.every((name) => model.tables[name]);
  if (missing.some((name) => name !== 'Risorse' || !replaced)) return 'impossible';
  const ofBroken = new Set([...broken.values()].flat());
  const isOfBroken = (finding: Finding): boolean =>
    ofBroken.has(finding) || [...broken.keys()].some((name) => standsIn(finding.place, model.tables[name]));
  const blocks = (finding: Finding): boolean =>
    (stopsReports(finding) && !isOfBroken(finding)) ||
    (model.entity.blockOnReconciliation && finding.severity === 'errore' && familyOf(finding.code) === 'Q');
  return findings.some(blocks) ? 'draft' : 'sound';
}

function standsIn({ sheet, table }: Place, source: TableSource | undefined): boolean {
  return sheet === source?.sheet && table === source.table;
}
