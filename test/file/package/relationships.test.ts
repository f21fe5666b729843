import { readRelationships, relationshipKind, relationshipsPartOf } from '../../../src/file/package/relationships';
import { createZip } from '../../../src/file/package/saveZip';
import { openZip } from '../../../src/file/package/zipArchive';
import { bytesOf } from './zipBytes';

const archiveWith = (part: string, xml: string) => openZip(createZip(new Map([[part, bytesOf(xml)]])));

test.each([
  ['', '_rels/.rels'],
  ['workbook.xml', '_rels/workbook.xml.rels'],
  ['xl/worksheets/sheet1.xml', 'xl/worksheets/_rels/sheet1.xml.rels'],
])('the relationships of %j stand in %s', (part, expected) => {
  expect(relationshipsPartOf(part)).toBe(expected);
});

test.each([
  ['../tables/table1.xml', 'xl/tables/table1.xml'],
  ['/xl/tables/table1.xml', 'xl/tables/table1.xml'],
  ['./a.xml', 'xl/worksheets/a.xml'],
  ['../../../../a.xml', 'a.xml'],
])('a target %s of a sheet is the part %s', (target, expected) => {
  const part = 'xl/worksheets/sheet1.xml';
  const xml = `<Relationships><Relationship Id="rId1" Type="http://x/table" Target="${target}"/></Relationships>`;
  expect(readRelationships(archiveWith(relationshipsPartOf(part), xml), part)).toEqual([
    { id: 'rId1', type: 'http://x/table', target: expected, external: false },
  ]);
});

test('an external target stays as written, with any prefix', () => {
  const xml =
    '<r:Relationships xmlns:r="x"><r:Relationship Id="a" Type="http://x/hyperlink" Target="../a?b=1&amp;c" TargetMode="External"/></r:Relationships>';
  const found = readRelationships(archiveWith('_rels/.rels', xml), '');
  expect(found).toEqual([{ id: 'a', type: 'http://x/hyperlink', target: '../a?b=1&c', external: true }]);
  expect(found.map(relationshipKind)).toEqual(['hyperlink']);
});

test('a part without relationships has none', () => {
  expect(readRelationships(archiveWith('a.xml', ''), 'a.xml')).toEqual([]);
});
