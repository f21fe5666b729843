import type { Language } from '../../taskpane/messages/language';
import { restoreTold } from '../../taskpane/restore/restoreTold';
import type { Download, ToldState } from '../../taskpane/services';
import type { Progress } from '../../usecases/progress';
import { foreseeRestoration, restore } from '../../usecases/restore';
import type { WorkbookPort } from '../../usecases/workbookPort';
import { dataState } from './dataState';

/**
 * «Ripristina la versione precedente» for the pane; before it is confirmed, what it would do.
 *
 * @param copied the copy that was written, where the workbook itself cannot be
 */
export async function restoreFor(
  workbook: WorkbookPort,
  confirmed: boolean,
  language: Language,
  progress: Progress,
  copied?: () => Download | undefined,
): Promise<ToldState> {
  if (!confirmed) return { told: restoreTold(await foreseeRestoration(workbook, progress), language) };
  const restored = await restore(workbook, progress);
  const told = restoreTold(restored, language);
  if (restored.outcome === 'nothing' || !told.written) return { told };
  const download = copied?.();
  const written = { ...told.written, ...(download && { download }) };
  return { told: { ...told, written }, data: dataState(restored.examination) };
}
