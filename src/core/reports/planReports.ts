import type { Examination } from '../examination/examine';
import type { WorkbookPlan } from '../plan/plan';
import type { Ledger } from '../statements/ledger';
import { REPORTS } from './index';
import { leftOutFinding } from './leftOut';
import type { LaidOutReport, Report } from './report';

/** The reports of a run, laid out. */
export interface PlannedReports {
  readonly plan: WorkbookPlan;
  /** Names of the reports that the workbook has no data for. */
  readonly leftOut: readonly string[];
}

/**
 * Lays out the reports that were asked for, or all. Those without data are left out, which «Verifiche» says; so are, in
 * silence, those that only serve data of a kind that the workbook does not use.
 */
export function planReports(examination: Examination, wanted?: readonly string[]): PlannedReports {
  const draft = examination.state !== 'sound';
  const ledger = draft ? frozen(examination.ledger) : examination.ledger;
  const chosen = REPORTS.filter(({ name }) => wanted === undefined || withThoseItNeeds(wanted).includes(name));
  const able = chosen.filter((report) => hasData(report, examination));
  const leftOut = chosen.filter((report) => !able.includes(report) && report.optional !== true);
  const findings = [...examination.findings, ...leftOut.map(leftOutFinding)];
  const earlier = new Map<string, LaidOutReport>();
  for (const report of foundationsFirst(able)) {
    const context = { ledger, findings, fingerprint: examination.fingerprint, draft, earlier };
    earlier.set(report.name, report.layOut(context));
  }
  return {
    plan: { sheets: able.flatMap(({ name }) => earlier.get(name)?.sheet ?? []) },
    leftOut: leftOut.map(({ name }) => name),
  };
}

/** A report and those that it is built on, which are built on none themselves. */
function withThoseItNeeds(wanted: readonly string[]): readonly string[] {
  return [...wanted, ...REPORTS.filter(({ name }) => wanted.includes(name)).flatMap(({ builtOn }) => builtOn ?? [])];
}

/** A report can refer to a cell of another only once that one is laid out. */
function foundationsFirst(reports: readonly Report[]): Report[] {
  const foundations = new Set(reports.flatMap(({ builtOn }) => builtOn ?? []));
  return [...reports].sort((a, b) => Number(foundations.has(b.name)) - Number(foundations.has(a.name)));
}

function hasData(report: Report, { ledger }: Examination): boolean {
  return report.hasData?.(ledger) ?? true;
}

/**
 * A ledger whose model has nothing that a formula may follow: with errors in the data, what a formula would find and what
 * the core found need not be the same, so that a draft holds plain values under its totals.
 */
function frozen(ledger: Ledger): Ledger {
  const unreadable = Object.values(ledger.model.tables).flatMap((table) =>
    Object.keys(table.columns).map((field) => ({ table, field })),
  );
  return { ...ledger, model: { ...ledger.model, unreadable, entity: { ...ledger.model.entity, numeric: {} } } };
}
