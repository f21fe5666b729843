import { splice } from '../../../src/file/write/splice';

test('edits are made where they say, in any order given; insertions at one place keep theirs', () => {
  const edits = [
    { start: 4, end: 5, text: 'E' },
    { start: 1, end: 1, text: '1' },
    { start: 1, end: 1, text: '2' },
    { start: 1, end: 3, text: '' },
    { start: 6, end: 6, text: '!' },
  ];
  expect(splice('abcdef', edits)).toBe('a12dEf!');
  expect(splice('abc', [])).toBe('abc');
});

test('edits that overlap are a bug', () => {
  const edits = [
    { start: 0, end: 2, text: '' },
    { start: 1, end: 3, text: '' },
  ];
  expect(() => splice('abc', edits)).toThrow('Edits overlap at 1');
});
