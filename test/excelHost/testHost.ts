import { connectClient, type Connection } from './client/connectClient';
import { createExcelHost, type ExcelHost } from './createExcelHost';
import type { WorkbookSeed } from './seed';

/** A host that the client is joined to. */
export function connectedHost(seed?: WorkbookSeed, connection?: Connection): ExcelHost {
  const host = createExcelHost(seed);
  connectClient(host, connection);
  return host;
}

/** The code of the error that a run ends with; `none` where it ends well. */
export async function codeOf(batch: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
    return 'none';
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}
