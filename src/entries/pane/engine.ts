import { minuteOf } from '../../core/record/minute';
import { generate } from '../../usecases/generate';
import type { Progress } from '../../usecases/progress';
import { verify } from '../../usecases/verify';
import type { WorkbookPort } from '../../usecases/workbookPort';
import type { Language } from '../../taskpane/messages/language';
import type { DataState, ReportsOutcome, ReportsWish } from '../../taskpane/services';
import { dataState } from './dataState';
import { wantedReports } from './wantedReports';

/** «Verifica dati» for the pane. */
export async function verifyFor(workbook: WorkbookPort, progress: Progress): Promise<DataState> {
  return dataState(await verify(workbook, progress));
}

/** «Genera prospetti» for the pane. */
export async function generateFor(
  workbook: WorkbookPort,
  wish: ReportsWish,
  language: Language,
  progress: Progress,
): Promise<ReportsOutcome> {
  const { draft, unwanted, sparing = false } = wish;
  const reports = wantedReports(unwanted);
  const made = minuteOf(new Date());
  const generation = await generate(workbook, { draft, sparing, made, ...(reports ? { reports } : {}) }, progress);
  const data = dataState(generation.examination);
  if (generation.outcome === 'stopped') return { outcome: 'stopped', data };
  if (generation.outcome === 'spared') {
    const { lossTold } = await import(/* webpackChunkName: "userLoss" */ '../../taskpane/loss/lossTold');
    return { outcome: 'asked', data, told: lossTold(generation.lost, wish, data.reports, language) };
  }
  return {
    outcome: 'written',
    data,
    draft: generation.draft,
    reports: generation.reports,
    leftOut: generation.leftOut.map(({ name }) => name),
    moved: generation.moved,
    lost: generation.lost,
  };
}
