import { openWorkbook } from '../../src/file/openWorkbook';
import { changePart } from './changePart';

/** The workbook after somebody typed a text over a cell (`B8`) of a sheet. */
export function typeOver(bytes: Uint8Array, sheet: string, cell: string, text: string): Uint8Array {
  const part = openWorkbook(bytes).sheets.find(({ name }) => name === sheet)?.part ?? sheet;
  const old = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
  return changePart(bytes, part, (xml) =>
    xml.replace(old, (_, style = '') => `<c r="${cell}"${String(style)} t="inlineStr"><is><t>${text}</t></is></c>`),
  );
}
