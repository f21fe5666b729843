import { hostAndPlatform } from '../../excel/officeHelpers';
import { ExcelProblem } from '../../excel/excelProblem';
import { PaneError } from '../../taskpane/failure/failure';

/** All that works on the open workbook: a chunk of its own, so that the pane is drawn before it is loaded. */
export { ExcelPort } from '../../excel/excelPort';
export { currentFile } from '../../excel/office/currentFile';
export { openInNewWindow } from '../../excel/office/openInNewWindow';
export { watchSelection } from '../../excel/watchSelection';
export { generateFor, verifyFor } from '../pane/engine';

/** What «Crea modello» needs is loaded when it is asked for: few ask, and its texts are long. */
export const templateTools = () => import(/* webpackChunkName: "excelTemplate" */ '../../usecases/writeTemplate');

/** What «Prepara il nuovo esercizio» needs, likewise: it works on the workbook's file. */
export const newYearTools = () => import(/* webpackChunkName: "newYear" */ '../pane/newYearTools');

/** What the look before sending needs, likewise. */
export const mailingTools = () => import(/* webpackChunkName: "excelMailing" */ './excelMailing');

/** What «Ripristina la versione precedente» and the preview need, likewise. */
export const foreseenTools = () => import(/* webpackChunkName: "foreseen" */ '../pane/foreseenTools');

/** What sign-offs need, likewise. */
export const signOffTools = () => import(/* webpackChunkName: "signOff" */ '../pane/signOffTools');

/** What «Da dove viene un numero?» needs, likewise. */
export const originTools = () => import(/* webpackChunkName: "origin" */ './explainSelected');

/** What Excel refused, as the pane says it; anything else as it is. */
export async function excelFailure(error: unknown): Promise<unknown> {
  if (!(error instanceof ExcelProblem)) return error;
  const { code, ...details } = error.details;
  const { host, platform } = await hostAndPlatform();
  return new PaneError({
    reason: error.reason,
    ...details,
    detail: `${code ?? error.reason}, ${host} ${platform}`.trim(),
  });
}
