import { openWorkbook } from '../../../src/file/openWorkbook';
import { applyPlan } from '../../../src/file/write/applyPlan';
import { addStyles } from '../../../src/file/write/styles/addStyles';
import { richWorkbook } from '../../fixtures/workbooks/richWorkbook';
import { cell, reportSheet, smallPlan } from '../../fixtures/workbooks/smallPlan';
import { changePart } from '../../support/changePart';
import { partOf } from '../../support/packageParts';
import { validateWorkbook } from '../../support/validateWorkbook';

const STYLES = 'xl/styles.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const planOf = (...styles: Parameters<typeof cell>[1][]): { sheets: ReturnType<typeof reportSheet>[] } => ({
  sheets: [reportSheet('A', { rows: [{ cells: styles.map((style) => cell(null, style)) }] })],
});

/** A styles part, shortened: its lists, each with the items as given. */
const part = (lists: string, prefix = ''): string =>
  prefix === ''
    ? `<styleSheet xmlns="${MAIN}">${lists}</styleSheet>`
    : `<${prefix}:styleSheet xmlns:${prefix}="${MAIN}">${lists}</${prefix}:styleSheet>`;

const BASE =
  '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>';
const PLAIN = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';

test('an empty styles part gets what Excel expects, the styles in use, and nothing else', () => {
  const { text, indexes } = addStyles(part(''), STYLES, planOf('inputCode', 'amount'));
  expect(text).toBe(
    part(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00_-"/></numFmts>' +
        '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><sz val="9"/><name val="Arial"/><family val="2"/></font></fonts>' +
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
        '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>' +
        ['left', 'right', 'top', 'bottom']
          .map((side) => `<${side} style="thin"><color rgb="FFA6A6A6"/></${side}>`)
          .join('') +
        '<diagonal/></border></borders>' +
        `<cellStyleXfs count="3"><xf ${PLAIN}/>` +
        '<xf numFmtId="164" fontId="1" fillId="0" borderId="1"><alignment horizontal="right" vertical="center"/></xf>' +
        '<xf numFmtId="49" fontId="1" fillId="0" borderId="0"><alignment vertical="top"/></xf></cellStyleXfs>' +
        `<cellXfs count="3"><xf ${PLAIN} xfId="0"/>` +
        '<xf numFmtId="164" fontId="1" fillId="0" borderId="1" xfId="1"><alignment horizontal="right" vertical="center"/></xf>' +
        '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="2"><alignment vertical="top"/></xf></cellXfs>' +
        '<cellStyles count="3"><cellStyle name="Normal" xfId="0" builtinId="0"/>' +
        '<cellStyle name="Prospetti Importo" xfId="1"/><cellStyle name="Prospetti Dato codice" xfId="2"/></cellStyles>',
    ),
  );
  expect([indexes.cell('amount'), indexes.cell('inputCode')]).toEqual([1, 2]);
  expect(() => indexes.cell('title')).toThrow('The plan was not searched for title');
});

test('a style that the user changed is taken as it is, and cells follow it', () => {
  const before = part(
    BASE +
      `<cellStyleXfs count="2"><xf ${PLAIN}/><xf numFmtId="4" fontId="0" fillId="1" borderId="0" applyBorder="0"><alignment horizontal="left"/></xf></cellStyleXfs>` +
      `<cellXfs count="2"><xf ${PLAIN} xfId="0"/><xf numFmtId="4" fontId="0" fillId="1" borderId="0" xfId="1" applyFont="1"><alignment horizontal="left"/></xf></cellXfs>` +
      '<cellStyles count="2"><cellStyle name="Normale" xfId="0" builtinId="0"/><cellStyle name="PROSPETTI importo" xfId="1"/></cellStyles>',
  );
  const { text, indexes } = addStyles(before, STYLES, planOf('amount'));
  expect(text).toBe(
    before
      .replace('<cellXfs count="2">', '<cellXfs count="3">')
      .replace(
        '</cellXfs>',
        '<xf numFmtId="4" fontId="0" fillId="1" borderId="0" xfId="1"><alignment horizontal="left"/></xf></cellXfs>',
      ),
  );
  expect(indexes.cell('amount')).toBe(2);
  const again = addStyles(text, STYLES, planOf('amount'));
  expect([again.text, again.indexes.cell('amount')]).toEqual([text, 2]);
});

test('the prefix of the part is kept, and empty lists are filled', () => {
  const before = part(
    `${BASE}<cellStyleXfs count="1"><xf ${PLAIN}/></cellStyleXfs><cellXfs count="1"><xf ${PLAIN} xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0"/></cellStyles><dxfs count="0"/>`.replace(
      /<(\/?)/g,
      '<$1x:',
    ),
    'x',
  );
  const plan = {
    sheets: [
      reportSheet('A', {
        rows: [{ cells: [cell(null, 'inputCode')] }],
        conditionalFormats: [{ area: { top: 1, left: 1, bottom: 1, right: 1 }, formula: 'A1', look: 'good' }],
      }),
    ],
  };
  const { text, indexes } = addStyles(before, STYLES, plan);
  expect(text).toContain('<x:font><x:sz val="9"/><x:name val="Arial"/><x:family val="2"/></x:font></x:fonts>');
  expect(text).toContain(
    '<x:dxfs count="1"><x:dxf><x:font><x:color rgb="FF1E4620"/></x:font><x:fill><x:patternFill><x:bgColor rgb="FFE2EFDA"/></x:patternFill></x:fill></x:dxf></x:dxfs>',
  );
  expect(indexes.look('good')).toBe(0);
});

test('number formats of the workbook are reused, and new ones get a free number', () => {
  const before = part(`<numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0.00_-"/></numFmts>${BASE}`);
  const { text } = addStyles(before, STYLES, planOf('amount', 'percent'));
  expect(/<numFmts.*<\/numFmts>/.exec(text)?.[0]).toBe(
    '<numFmts count="2"><numFmt numFmtId="170" formatCode="#,##0.00_-"/><numFmt numFmtId="171" formatCode="0.0%_-"/></numFmts>',
  );
});

test('a style without a format is damage, said in Italian', () => {
  const before = part('<cellStyles count="1"><cellStyle name="Prospetti Importo" xfId="7"/></cellStyles>');
  expect(() => addStyles(before, STYLES, planOf('amount'))).toThrow('lo stile «Prospetti Importo» non ha un formato');
});

test('a workbook without styles gets a part of its own', async () => {
  const bare = changePart(richWorkbook(), 'xl/_rels/workbook.xml.rels', (text) =>
    text.replace(/<Relationship [^>]*styles\.xml"\/>/, ''),
  );
  const withoutPart = changePart(bare, '[Content_Types].xml', (text) =>
    text.replace(/<Override [^>]*styles\+xml"\/>/, ''),
  );
  const { bytes } = applyPlan(openWorkbook(withoutPart), smallPlan);
  const relationships = partOf(bytes, 'xl/_rels/workbook.xml.rels');
  expect(relationships).toContain('/relationships/styles" Target="styles.xml"/>');
  expect(await validateWorkbook(bytes)).toEqual([]);
});
