import {
  NO_RELATIONSHIPS,
  addRelationship,
  relativeTarget,
  removeRelationship,
} from '../../../../src/file/write/package/editRelationships';

test('a relationship gets an id that is free, and goes again', () => {
  const first = addRelationship(NO_RELATIONSHIPS, 'x.rels', 'urn:table', '../tables/table1.xml');
  expect(first.id).toBe('rId1');
  const taken = first.text.replace('rId1', 'rId2');
  const second = addRelationship(taken, 'x.rels', 'urn:a&b', 'a.xml');
  expect(second.id).toBe('rId3');
  expect(second.text).toBe(taken.replace('</Rel', '<Relationship Id="rId3" Type="urn:a&amp;b" Target="a.xml"/></Rel'));
  expect(removeRelationship(second.text, 'x.rels', 'rId3')).toBe(taken);
});

test.each([
  ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml', '../tables/table1.xml'],
  ['workbook.xml', 'worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
  ['a/b/c.xml', 'd.xml', '../../d.xml'],
])('from %s to %s: %s', (source, target, relative) => {
  expect(relativeTarget(source, target)).toBe(relative);
});
