import { addInFunction } from '../../core/mailing/addInFunction';
import type { AddInFormula } from '../../core/mailing/mailingFacts';
import type { FileWorkbook } from '../openWorkbook';
import { decodePart } from '../package/decodePart';
import { scanXml } from '../xml/scanXml';

/** What every call of such a function has in it: sheets without are not looked at more closely. */
const TRACES = /_xll\.|_xldudf_|!/i;

/** The cells whose formulas need what the recipient does not have. Throws `FileError` where a sheet's part is damaged. */
export function readAddInFormulas({ archive, sheets }: FileWorkbook): AddInFormula[] {
  return sheets.flatMap(({ name: sheet, part }) => {
    const text = decodePart(archive.read(part), part);
    if (!TRACES.test(text)) return [];
    const found: AddInFormula[] = [];
    let cell = '';
    let formula: string | undefined;
    scanXml(
      text,
      {
        open: (name, { r }) => {
          if (name === 'c') cell = r ?? '';
          if (name === 'f') formula = '';
        },
        text: (piece) => {
          if (formula !== undefined) formula += piece;
        },
        close: (name) => {
          if (name !== 'f') return;
          const called = addInFunction(formula ?? '');
          if (called !== undefined) found.push({ sheet, cell, name: called });
          formula = undefined;
        },
      },
      part,
    );
    return found;
  });
}
