import { severityCounts } from '../core/diagnostics/severityCounts';
import { planReports } from '../core/reports/planReports';
import { reportsAfter } from '../core/record/recordAfter';
import { NO_RECORD } from '../core/record/runRecord';
import { controlTotals } from '../core/signOff/controlTotals';
import { refusal } from '../core/signOff/refusal';
import type { SignOff } from '../core/signOff/signOff';
import { lapsedRemark } from '../core/signOff/lapsedRemark';
import { VERSION } from '../core/version';
import { applyKeeping } from './applyKeeping';
import { companions } from './companions';
import { beginStep, UNWATCHED, type Progress } from './progress';
import { remembering, verify, type Verification } from './verify';
import type { WorkbookPort } from './workbookPort';
import { withLapsed } from './withLapsed';

/** What became of signing off, or of taking a sign-off away. */
export type SignOffOutcome =
  | { readonly outcome: 'written'; readonly examination: Verification }
  /** Nothing was written; the end of an Italian sentence says why. */
  | { readonly outcome: 'refused'; readonly why: string; readonly examination: Verification };

/** Who signs off, as it is to be printed. */
export type Signer = Pick<SignOff, 'name' | 'role' | 'date'>;

/** «Apponi visto»: adds a sign-off to those of the workbook, for the reports in it and the inputs that they are made from. */
export async function signOff(
  workbook: WorkbookPort,
  signer: Signer,
  progress: Progress = UNWATCHED,
): Promise<SignOffOutcome> {
  const found = await verify(workbook, progress);
  const why = refusal(found);
  if (why !== undefined) return { outcome: 'refused', why, examination: found };
  const { ledger, inputs, fingerprint, findings, update, signOffs = [] } = found;
  const counts = severityCounts(findings).flatMap(({ count, text }) => (count === 0 ? [] : [text]));
  const signed: SignOff = {
    ...signer,
    fingerprint,
    year: String(ledger.model.entity.year ?? ''),
    found: counts.length === 0 ? 'nessuna' : counts.join(', '),
    reports: update.reports.map(({ name }) => name),
    version: VERSION,
    totals: controlTotals(ledger.model, inputs.tables).totals,
  };
  return write(workbook, found, [...signOffs, signed], progress);
}

/** «Togli il visto»: takes away one of the workbook's sign-offs, by its place among them, from 1. */
export async function removeSignOff(
  workbook: WorkbookPort,
  number: number,
  progress: Progress = UNWATCHED,
): Promise<SignOffOutcome> {
  const found = await verify(workbook, progress);
  const { signOffs = [] } = found;
  if (!signOffs[number - 1]) return { outcome: 'refused', why: `non c’è un visto n. ${number}`, examination: found };
  return write(
    workbook,
    found,
    signOffs.filter((_, index) => index !== number - 1),
    progress,
  );
}

/** Reports that say something of the sign-offs before are made anew, if they are up to date: they say the same otherwise. */
async function write(
  workbook: WorkbookPort,
  before: Verification,
  signOffs: readonly SignOff[],
  progress: Progress,
): Promise<SignOffOutcome> {
  await beginStep(progress, 'writing');
  const { record = NO_RECORD, fingerprint, standing, ledger } = before;
  const data = { fingerprint, year: ledger.model.entity.year };
  const same = lapsedRemark(before.signOffs ?? [], data) === lapsedRemark(signOffs, data);
  const now = { ...before, signOffs };
  const { sheets } =
    same || refusal(before) !== undefined
      ? { sheets: [] }
      : planReports(await withLapsed(before, signOffs), standing).plan;
  const names = sheets.map(({ name }) => name);
  const known = { ...record, reports: reportsAfter(record, fingerprint, names, standing) };
  const after = { ...(await remembering(now, known, standing)), record: known };
  await applyKeeping(workbook, { sheets: [...sheets, ...(await companions(after, workbook.compression))] }, progress);
  return { outcome: 'written', examination: after };
}
