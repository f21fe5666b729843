import { editContentTypes } from '../../../../src/file/write/package/editContentTypes';

test('types are added, replaced and removed; part names match whatever their case', () => {
  const head = '<t:Types xmlns:t="http://schemas.openxmlformats.org/package/2006/content-types">';
  const kept = '<t:Default Extension="xml" ContentType="application/xml"/>';
  const text = `${head}${kept}<t:Override PartName="/xl/CalcChain.xml" ContentType="urn:chain"/></t:Types>`;
  const types = new Map([
    ['xl/calcChain.xml', null],
    ['xl/a&b.xml', 'urn:a'],
  ]);
  expect(editContentTypes(text, types)).toBe(
    `${head}${kept}<t:Override PartName="/xl/a&amp;b.xml" ContentType="urn:a"/></t:Types>`,
  );
});
