import { openWorkbook } from '../../src/file/openWorkbook';
import { changePart } from './changePart';

const FORMULA = /(<c r="[A-Z]+\d+" s="\d+"( t="str")?><f[^>]*>[^<]*<\/f>)<v[^>]*>[^<]*<\/v>/g;

/** The workbook with a wrong cached result in every formula of these sheets: only who computes them finds the right ones. */
export function withWrongResults(bytes: Uint8Array, sheets: readonly string[]): Uint8Array {
  return openWorkbook(bytes)
    .sheets.filter(({ name }) => sheets.includes(name))
    .reduce(
      (changed, { part }) =>
        changePart(changed, part, (text) =>
          text.replace(FORMULA, (_, opening: string, isText?: string) =>
            isText === undefined ? `${opening}<v>98765.25</v>` : `${opening}<v>non calcolato</v>`,
          ),
        ),
      bytes,
    );
}
