import type { Language } from '../../taskpane/messages/language';
import type { Download, SignOffWish, ToldState } from '../../taskpane/services';
import { signOffTold } from '../../taskpane/signOff/signOffTold';
import type { Progress } from '../../usecases/progress';
import { removeSignOff, signOff } from '../../usecases/signOff';
import type { WorkbookPort } from '../../usecases/workbookPort';
import { dataState } from './dataState';

/**
 * «Apponi visto» and «Togli il visto» for the pane; before this one is confirmed, the question.
 *
 * @param copied the copy that was written, where the workbook itself cannot be
 */
export async function signOffFor(
  workbook: WorkbookPort,
  wish: SignOffWish,
  language: Language,
  progress: Progress,
  copied?: () => Download | undefined,
): Promise<ToldState> {
  if (wish.kind === 'take' && !wish.confirmed) return { told: signOffTold(wish, undefined, language) };
  const done =
    wish.kind === 'give'
      ? await signOff(workbook, wish.signer, progress)
      : await removeSignOff(workbook, wish.number, progress, wish.signer);
  const download = done.outcome === 'written' ? copied?.() : undefined;
  return { told: signOffTold(wish, done, language, download), data: dataState(done.examination) };
}
