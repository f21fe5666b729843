import { unzipSync, zipSync } from 'fflate';
import { Workbook } from 'exceljs';
import { nodeCodec } from '../../src/cli/nodeCodec';
import { FilePort } from '../../src/file/filePort';
import { generate } from '../../src/usecases/generate';

/** A way to read a workbook and write one; it gives the bytes written. */
export type Contender = (bytes: Uint8Array) => Promise<Uint8Array>;

/** The whole of `prospetti genera`, from bytes to bytes. */
export async function genera(bytes: Uint8Array): Promise<Uint8Array> {
  const port = new FilePort(bytes, nodeCodec);
  await generate(port, { draft: true });
  if (!port.result) throw new Error('no report was written');
  return port.result;
}

/** exceljs: the same workbook read and written, with nothing added to it. */
export async function excelJs(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The least that any program does that unpacks the whole file: no XML is looked at. */
export function unzipAndZip(bytes: Uint8Array): Promise<Uint8Array> {
  return Promise.resolve(zipSync(unzipSync(bytes), { level: 6 }));
}
