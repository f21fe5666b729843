import { openWorkbook } from '../../src/file/openWorkbook';
import { changePart } from './changePart';

/** The workbook after somebody typed a text into a cell (`B8`) of a sheet: over what was there, or below all rows. */
export function typeOver(bytes: Uint8Array, sheet: string, cell: string, text: string): Uint8Array {
  const part = openWorkbook(bytes).sheets.find(({ name }) => name === sheet)?.part ?? sheet;
  const typed = (style: string): string => `<c r="${cell}"${style} t="inlineStr"><is><t>${text}</t></is></c>`;
  const old = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
  return changePart(bytes, part, (xml) =>
    old.test(xml)
      ? xml.replace(old, (_, style = '') => typed(String(style)))
      : xml.replace('</sheetData>', `<row r="${/\d+/.exec(cell)?.[0] ?? ''}">${typed('')}</row></sheetData>`),
  );
}
