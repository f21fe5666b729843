import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import type { ExcelHost } from '../excelHost/createExcelHost';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';
import type { ExcelTraits } from './excelOnline/appContext';
import { ExcelOnline } from './excelOnline/excelOnline';
import { SITE_ADDRESS } from './site/addresses';
import type { BrowserWindow } from './useBrowser';

/** The worked example, as it is shipped. */
export const EXAMPLE = readFileSync(join(__dirname, '../../assets/esempi/lucca-2020.xlsx'));

/** The worked example, open in the tests' Excel. */
export function exampleHost(): ExcelHost {
  return hostFromXlsx(EXAMPLE);
}

/** The task pane, open in Excel on the web. */
export interface OpenPane {
  readonly excel: ExcelOnline;
  readonly host: ExcelHost;
  readonly pane: Frame;
}

/** Opens a workbook in Excel on the web, and the pane in it; the page is as large as the pane. */
export async function openPane(window: BrowserWindow, host: ExcelHost, traits?: ExcelTraits): Promise<OpenPane> {
  const excel = await ExcelOnline.open(window, host, traits);
  const pane = await excel.openFrame('pane', `${SITE_ADDRESS}taskpane.html`);
  return { excel, host, pane };
}
