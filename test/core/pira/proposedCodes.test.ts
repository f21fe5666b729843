import fc from 'fast-check';
import { proposedCodes } from '../../../src/core/pira/proposedCodes';
import { minimalWorkbook, readInputs } from '../../support/inputs';

function proposals(rows: readonly (readonly (string | null)[])[]): (string | null)[] {
  const header = ['Codice', 'Obiettivo', 'Missione', 'Programma'];
  const { shares } = readInputs(minimalWorkbook({ Quote: [header, ...rows] })).model;
  const proposed = proposedCodes(shares);
  return shares.map((share) => proposed.get(share) ?? null);
}

test.each([
  [
    'the free numbers of each programme, whatever comes between',
    [
      [null, '1A', '011', '005'],
      ['011-005-002', '1B', '011', '005'],
      [null, '1A', '012', '004'],
      [null, '1B', '011', '005'],
    ],
    ['011-005-001', null, '012-004-001', '011-005-003'],
  ],
  [
    'codes made in another way take no number',
    [
      ['PIRA 3', '1A', '011', '005'],
      [null, '1B', '011', '005'],
    ],
    [null, '011-005-001'],
  ],
  ['without mission or programme there is nothing to propose', [[null, '1A', '011', null]], [null]],
  ['where all have one', [['011-005-001', '1A', '011', '005']], [null]],
])('%s', (_, rows, expected) => {
  expect(proposals(rows)).toEqual(expected);
});

test('writing one of the proposed codes leaves the others as they are', () => {
  const number = fc.option(fc.integer({ min: 1, max: 9 }), { nil: null });
  fc.assert(
    fc.property(
      fc.uniqueArray(number, { selector: (value) => value ?? {}, maxLength: 8 }),
      fc.nat(),
      (numbers, pick) => {
        const rows = numbers.map((given) => [given === null ? null : `011-005-00${given}`, '1A', '011', '005']);
        const before = proposals(rows);
        const open = before.flatMap((code, at) => (code === null ? [] : [at]));
        const at = open[pick % open.length];
        if (at === undefined) return;
        const after = proposals(rows.with(at, [before[at] ?? null, '1A', '011', '005']));
        expect(after).toEqual(before.with(at, null));
      },
    ),
  );
});
