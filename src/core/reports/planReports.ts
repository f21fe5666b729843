import type { WarnedExamination } from '../examination/examine';
import type { WorkbookPlan } from '../plan/plan';
import type { Ledger } from '../statements/ledger';
import { REPORTS } from './index';
import { lackingFor } from './lackingFor';
import { leftOutFinding, type LeftOutReport } from './leftOut';
import type { LaidOutReport, Report } from './report';

/** The reports of a run, laid out. */
export interface PlannedReports {
  readonly plan: WorkbookPlan;
  /** The reports that were asked for and that the workbook lacks something for. */
  readonly leftOut: readonly LeftOutReport[];
}

/** How far laying out has come: so many reports of all. */
export interface LaidOutSoFar {
  readonly done: number;
  readonly total: number;
}

/** All reports in one go: see `layOutReports`. */
export function planReports(...asked: Parameters<typeof layOutReports>): PlannedReports {
  const layingOut = layOutReports(...asked);
  let step = layingOut.next();
  while (!step.done) step = layingOut.next();
  return step.value;
}

/**
 * Lays out the reports that were asked for, or all, one at each step: those of a large workbook take seconds, and whoever
 * drives them can let others have the machine in between. Those without data are left out, which «Verifiche» says; so are, in
 * silence, those that only serve data of a kind that the workbook does not use.
 *
 * @param draft every page says BOZZA, and sheets with errors are shown for what could be read of them
 * @param restored the inputs are those of an earlier time: no formula follows the workbook's
 */
export function* layOutReports(
  examination: WarnedExamination,
  wanted?: readonly string[],
  draft = examination.state !== 'sound',
  restored = false,
): Generator<LaidOutSoFar, PlannedReports, void> {
  const ledger = draft || restored ? frozen(examination.ledger) : examination.ledger;
  const chosen = wanted === undefined ? REPORTS : withFoundations(REPORTS.filter(({ name }) => wanted.includes(name)));
  const judged = chosen.map((report) => ({ report, lacking: lackingFor(report, examination, draft) }));
  const able = judged.filter(({ lacking }) => lacking === undefined).map(({ report }) => report);
  const leftOut = judged.flatMap(({ report: { name, optional }, lacking }) =>
    lacking === undefined || optional ? [] : [{ name, lacking }],
  );
  const findings = [...examination.findings, ...leftOut.map(leftOutFinding)];
  const { fingerprint, lapsed } = examination;
  const earlier = new Map<string, LaidOutReport>();
  for (const report of foundationsFirst(able)) {
    yield { done: earlier.size, total: able.length };
    const context = { ledger, findings, fingerprint, draft, restored, lapsed, earlier };
    earlier.set(report.name, report.layOut(context));
  }
  return {
    plan: { sheets: able.flatMap(({ name }) => earlier.get(name)?.sheet ?? []) },
    leftOut,
  };
}

/** These reports and all that they are built on, in the order of the tabs. */
function withFoundations(reports: readonly Report[]): Report[] {
  const needed = new Set(foundationsFirst(reports, REPORTS));
  return REPORTS.filter((report) => needed.has(report));
}

/** A report can refer to a cell of another only once that one is laid out. */
function foundationsFirst(reports: readonly Report[], among: readonly Report[] = reports): Report[] {
  const ordered = new Set<Report>();
  const add = (report: Report): void => {
    among.filter(({ name }) => report.builtOn?.includes(name)).forEach(add);
    ordered.add(report);
  };
  reports.forEach(add);
  return [...ordered];
}

/**
 * A ledger whose model has nothing that a formula may follow: with errors in the data, what a formula would find and what
 * the core found need not be the same, so that a draft holds plain values under its totals; and so does what is restored.
 */
function frozen(ledger: Ledger): Ledger {
  const unreadable = Object.values(ledger.model.tables).flatMap((table) =>
    Object.keys(table.columns).map((field) => ({ table, field })),
  );
  return { ...ledger, model: { ...ledger.model, unreadable, entity: { ...ledger.model.entity, numeric: {} } } };
}
