import { FileError } from '../../file/fileError';
import { PaneError } from '../../taskpane/failure/failure';

/** All that works on files: a chunk of its own, so that the pane is drawn before it is loaded. */
export { FilePort } from '../../file/filePort';
export { checkFileSize } from '../../file/package/checkSizes';
export { generateFor, verifyFor } from '../pane/engine';

/** What «Crea modello» needs is loaded when it is asked for: few ask, and its texts are long. */
export const templateTools = () => import(/* webpackChunkName: "fileTemplate" */ '../../file/write/templateWorkbook');

/** What «Prepara il nuovo esercizio» needs, likewise. */
export const newYearTools = () => import(/* webpackChunkName: "newYear" */ '../pane/newYearTools');

/** What the look before sending needs, likewise. */
export const mailingTools = () => import(/* webpackChunkName: "fileMailing" */ './mailingFileTools');

/** What «Ripristina la versione precedente» and the preview need, likewise. */
export const foreseenTools = () => import(/* webpackChunkName: "foreseen" */ '../pane/foreseenTools');

/** What sign-offs need, likewise. */
export const signOffTools = () => import(/* webpackChunkName: "signOff" */ '../pane/signOffTools');

/** What «Mostra la riga» needs, likewise. */
export const rowTools = () => import(/* webpackChunkName: "shownRow" */ '../../usecases/readRow');

/** What «Da dove viene un numero?» needs, likewise. */
export const originTools = () => import(/* webpackChunkName: "origin" */ '../pane/explainFor');

/** What a file is at fault for, as the pane says it; anything else as it is. */
export function fileFailure(error: unknown): unknown {
  return error instanceof FileError ? new PaneError({ reason: 'file', sentence: error.message }) : error;
}
