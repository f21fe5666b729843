import { packEntry } from '../../src/file/package/packEntry';
import { saveZip } from '../../src/file/package/saveZip';
import { openZip } from '../../src/file/package/zipArchive';

const OF_INPUTS = /^xl\/(worksheets|tables)\//;

/**
 * A workbook with reports, its inputs edited as a user would in Excel and not generated again.
 *
 * @param inputs the same input sheets, in the same order, with other rows
 */
export function graftInputs(generated: Uint8Array, inputs: Uint8Array): Uint8Array {
  const edited = openZip(inputs);
  const parts = edited.names.filter((name) => OF_INPUTS.test(name));
  return saveZip(
    openZip(generated),
    new Map(parts.map((name) => [name, packEntry(name, edited.read(name), edited.codec)])),
  );
}

/** The package with every second data row hidden, as a filter leaves them. */
export function withHiddenRows(bytes: Uint8Array): Uint8Array {
  const archive = openZip(bytes);
  const sheets = archive.names.filter((name) => name.startsWith('xl/worksheets/sheet'));
  const hide = (text: string): string =>
    text.replace(/<row r="(\d+)"/g, (row, number) =>
      Number(number) > 1 && Number(number) % 2 === 0 ? `${row} hidden="1"` : row,
    );
  const changes = sheets.map((name) => {
    const text = new TextDecoder().decode(archive.read(name));
    return [name, packEntry(name, new TextEncoder().encode(hide(text)), archive.codec)] as const;
  });
  return saveZip(archive, new Map(changes));
}
