import { connectClient } from '../excelHost/client/connectClient';
import { createExcelHost, type ExcelHost } from '../excelHost/createExcelHost';
import type { WorkbookSeed } from '../excelHost/seed';

/** A workbook in the tests' Excel, joined to the client, on a computer that has just the floor. */
export function openedExcel(seed: WorkbookSeed): ExcelHost {
  const host = createExcelHost(seed);
  connectClient(host, { floor: '1.13' });
  return host;
}
