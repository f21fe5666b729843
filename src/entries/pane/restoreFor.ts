import type { RestoreState } from '../../taskpane/services';
import type { Progress } from '../../usecases/progress';
import { foreseeRestoration, restore } from '../../usecases/restore';
import type { WorkbookPort } from '../../usecases/workbookPort';
import { dataState } from './dataState';

/** «Ripristina la versione precedente» for the pane; before it is confirmed, what it would do. */
export async function restoreFor(
  workbook: WorkbookPort,
  confirmed: boolean,
  progress: Progress,
): Promise<RestoreState> {
  if (!confirmed) return foreseeRestoration(workbook, progress);
  const restored = await restore(workbook, progress);
  if (restored.outcome === 'nothing') return restored;
  const { examination, version, reports, moved } = restored;
  return { outcome: 'restored', data: dataState(examination), version, reports, moved };
}
