import { readBytes } from './files';
import { UsageError } from './usageError';
import { join } from 'node:path';
import { templateWorkbook } from '../file/write/templateWorkbook';

/** The worked examples that ship with the tool. */
const EXAMPLES = ['lucca-2020'];

/** A workbook to start from: empty, or a worked example. Throws `UsageError` for an example that there is not. */
export async function newWorkbook(example: string | undefined, year: number | undefined): Promise<Uint8Array> {
  if (example !== undefined) {
    if (!EXAMPLES.includes(example)) {
      throw new UsageError(`Nessun esempio si chiama «${example}». C’è: ${EXAMPLES.join(', ')}.`);
    }
    return readBytes(join(__dirname, '..', '..', 'assets', 'esempi', `${example}.xlsx`));
  }
  const now = new Date();
  return templateWorkbook(year ?? now.getFullYear(), now);
}
