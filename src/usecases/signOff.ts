import { severityCounts } from '../core/diagnostics/severityCounts';
import { planReports } from '../core/reports/planReports';
import { reportsAfter } from '../core/record/recordAfter';
import { NO_RECORD } from '../core/record/runRecord';
import { controlTotals } from '../core/signOff/controlTotals';
import { refusal, type Refusal } from '../core/signOff/refusal';
import type { Signer } from '../core/signOff/signer';
import { SIGN_OFF_NAME, type SignOff } from '../core/signOff/signOff';
import { lapsedRemark } from '../core/signOff/lapsedRemark';
import { whoAndWhen } from '../core/signOff/whoAndWhen';
import { VERSION } from '../core/version';
import { applyKeeping, type KeptSheets } from './applyKeeping';
import { companions } from './companions';
import { beginStep, UNWATCHED, type Progress } from './progress';
import { remembering, verify, type Verification } from './verify';
import type { WorkbookPort } from './workbookPort';
import { withLapsed } from './withLapsed';

/** What became of signing off, or of taking a sign-off away. */
export type SignOffOutcome =
  | (Omit<KeptSheets, 'written'> & {
      readonly outcome: 'written';
      readonly examination: Verification;
      /** The name of the sheet that holds the sign-offs. */
      readonly sheet: string;
    })
  /** Nothing was written. */
  | { readonly outcome: 'refused'; readonly why: Refusal; readonly examination: Verification };

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

/**
 * «Togli il visto»: takes away one of the workbook's sign-offs, by its place among them, from 1.
 *
 * @param asked whose it is, where that was asked about before: another one, put there since, is not taken away instead
 */
export async function removeSignOff(
  workbook: WorkbookPort,
  number: number,
  progress: Progress = UNWATCHED,
  asked?: Signer,
): Promise<SignOffOutcome> {
  const found = await verify(workbook, progress);
  const { signOffs = [] } = found;
  const signOff = signOffs[number - 1];
  if (asked && (!signOff || whoAndWhen(signOff) !== whoAndWhen(asked)))
    return { outcome: 'refused', why: { kind: 'otherSignOff' }, examination: found };
  if (!signOff) return { outcome: 'refused', why: { kind: 'noSignOff', number }, examination: found };
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
  const plan = { sheets: [...sheets, ...(await companions(after, workbook.compression))] };
  const { written, moved, lost } = await applyKeeping(workbook, plan, progress);
  const sheet = written.find(({ planned }) => planned === SIGN_OFF_NAME)?.written ?? SIGN_OFF_NAME;
  return { outcome: 'written', examination: after, sheet, moved, lost };
}
