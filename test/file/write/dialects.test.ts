import { openWorkbook } from '../../../src/file/openWorkbook';
import { openZip } from '../../../src/file/package/zipArchive';
import { createZip } from '../../../src/file/package/saveZip';
import { applyPlan } from '../../../src/file/write/applyPlan';
import { createWorkbook } from '../../../src/file/write/createWorkbook';
import { smallPlan, reportSheet } from '../../fixtures/workbooks/smallPlan';
import { changePart } from '../../support/changePart';
import { partOf } from '../../support/packageParts';
import { validateWorkbook } from '../../support/validateWorkbook';

const user = createWorkbook(
  { sheets: [reportSheet('Mio', { role: 'input' })] },
  { title: '', subject: '', created: '2021-04-30T10:00:00Z' },
);

/** Every XML part of a package changed. */
function changeAll(bytes: Uint8Array, change: (text: string, name: string) => string | Uint8Array): Uint8Array {
  const archive = openZip(bytes);
  const parts = archive.names.map((name) => {
    const changed = change(new TextDecoder().decode(archive.read(name)), name);
    return [name, typeof changed === 'string' ? new TextEncoder().encode(changed) : changed] as const;
  });
  return createZip(new Map(parts));
}

test('a strict workbook gets strict sheets, tables and styles', async () => {
  const strict = changeAll(user, (text) =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
      .replace('<workbook ', '<workbook conformance="strict" '),
  );
  const { bytes } = applyPlan(openWorkbook(strict), smallPlan);
  for (const part of ['xl/worksheets/sheet2.xml', 'xl/tables/table1.xml', 'xl/_rels/workbook.xml.rels']) {
    expect(partOf(bytes, part)).toContain('http://purl.oclc.org/ooxml/');
    expect(partOf(bytes, part)).not.toContain('http://schemas.openxmlformats.org/spreadsheetml');
  }
  expect(await validateWorkbook(bytes)).toEqual([]);
  expect(applyPlan(openWorkbook(bytes), smallPlan).bytes).toEqual(bytes);
});

test('parts in UTF-16 are edited into UTF-8 and say so', () => {
  const wide = changeAll(user, (text, name) =>
    name === 'xl/workbook.xml'
      ? new Uint8Array(Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'))
      : text,
  );
  const { bytes } = applyPlan(openWorkbook(wide), smallPlan);
  expect(partOf(bytes, 'xl/workbook.xml')).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>\n<workbook /,
  );
  expect(openWorkbook(bytes).tabNames).toEqual(['Mio', 'Scostamenti', 'Quadrature']);
});

test('a workbook part in the root of the package gets its sheets beside it', async () => {
  const moved = openZip(user).names.map((name) => [name.replace(/^xl\//, ''), partOf(user, name)] as const);
  const flat = createZip(
    new Map(moved.map(([name, text]) => [name, new TextEncoder().encode(text.replace(/([/"])xl\//g, '$1'))])),
  );
  const { bytes } = applyPlan(openWorkbook(flat), smallPlan);
  expect(openWorkbook(bytes).sheets.map((sheet) => sheet.part)).toEqual([
    ...['worksheets/sheet1.xml', 'worksheets/sheet2.xml', 'worksheets/sheet3.xml'],
  ]);
  expect(await validateWorkbook(bytes)).toEqual([]);
});

test('a damaged part that has to be edited is said in Italian', () => {
  const damaged = changePart(user, 'xl/styles.xml', (text) => text.replace('</fonts>', ''));
  expect(() => applyPlan(openWorkbook(damaged), smallPlan)).toThrow('la parte «xl/styles.xml» non è XML corretto');
});
