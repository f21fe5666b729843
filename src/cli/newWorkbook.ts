import { readBytes } from './files';
import { UsageError } from './usageError';
import { join } from 'node:path';
import { inputWorkbook } from '../core/template/inputWorkbook';
import { emptySettings } from '../core/template/emptySettings';
import { createWorkbook } from '../file/write/createWorkbook';

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
  const accounts = year ?? now.getFullYear();
  return createWorkbook(inputWorkbook(accounts, { Ente: emptySettings(accounts) }), {
    title: `Dati di origine ${accounts}`,
    subject: 'Proventi, oneri e investimenti per obiettivo della Camera di Commercio',
    created: `${now.toISOString().slice(0, 19)}Z`,
  });
}
