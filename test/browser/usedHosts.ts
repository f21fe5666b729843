import { FilePort } from '../../src/file/filePort';
import { signOff } from '../../src/usecases/signOff';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';
import type { ExcelHost } from '../excelHost/createExcelHost';
import { generated } from '../support/generated';
import { typeOver } from '../support/typeOver';
import { EXAMPLE } from './openPane';

/** The example with reports that were signed off twice, of which one sign-off holds. */
export async function signedHost(): Promise<ExcelHost> {
  const reports = ['Sintesi', 'Scostamenti'];
  const first = await signed((await generated(EXAMPLE, { reports })).bytes, 'Maria Rossi', 'Responsabile');
  const changed = typeOver(first, 'Risorse', 'E10', '1.000,00');
  return hostFromXlsx(
    await signed((await generated(changed, { reports })).bytes, 'Luca Bianchi', 'Segretario generale'),
  );
}

async function signed(bytes: Uint8Array, name: string, role: string): Promise<Uint8Array> {
  const file = new FilePort(bytes);
  await signOff(file, { name, role, date: '31/03/2021' });
  return file.result ?? bytes;
}

/** The example with reports of a second version of its data, which were changed once more, and a report typed over. */
export async function changedHost(): Promise<ExcelHost> {
  const reports = ['Sintesi', 'Scostamenti'];
  const first = await generated(EXAMPLE, { reports, made: '2021-03-05T09:07' });
  const second = await generated(typeOver(first.bytes, 'Risorse', 'E10', '1.000,00'), { reports });
  const typed = typeOver(second.bytes, 'Scostamenti', 'E13', 'da sentire');
  return hostFromXlsx(typeOver(typed, 'Risorse', 'F10', '2.000,00'));
}
