import { formatMeaning, type FormatMeaning } from '../../core/workbook/formatMeaning';
import { scanXml } from '../xml/scanXml';
import { builtInMeaning } from './builtInMeaning';

/** The meaning of the numbers in cells of each style, by the style's index in `cellXfs`. */
export function readCellFormats(text: string, part: string): readonly FormatMeaning[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCellFormats = false;
  scanXml(
    text,
    {
      open: (name, { numFmtId = '0', formatCode = '' }) => {
        if (name === 'cellXfs') inCellFormats = true;
        if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
        if (name === 'xf' && inCellFormats) ids.push(Number(numFmtId));
      },
      close: (name) => {
        if (name === 'cellXfs') inCellFormats = false;
      },
    },
    part,
  );
  return ids.map((id) => {
    const code = codes.get(id);
    return code === undefined ? builtInMeaning(id) : formatMeaning(code);
  });
}
