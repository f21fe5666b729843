import type { Frame, Page } from 'playwright-core';
import type { ExcelHost } from '../excelHost/createExcelHost';
import { openPane, type OpenPane } from './openPane';
import type { BrowserWindow } from './useBrowser';

/** Opens the pane on a workbook and checks the data. */
export async function openVerified(window: BrowserWindow, host: ExcelHost): Promise<OpenPane> {
  const open = await openPane(window, host);
  await verify(open);
  return open;
}

/** Presses «Verifica dati» of the first run. */
export async function verify({ pane }: OpenPane): Promise<void> {
  await pane.getByRole('button', { name: 'Verifica dati' }).click();
  await pane.getByRole('button', { name: 'Genera prospetti' }).waitFor();
}

/** What is told to who does not see the pane, once it holds those words. */
export async function announced({ pane }: { readonly pane: Frame | Page }, words: RegExp): Promise<string> {
  const status = pane.getByRole('status').filter({ hasText: words });
  await status.waitFor({ state: 'attached' });
  return (await status.textContent()) ?? '';
}
