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
    'the numbers go on after the highest of each programme, wherever it stands',
    [
      [null, '1A', '011', '005'],
      ['011-005-007', '1B', '011', '005'],
      [null, '1A', '012', '004'],
      [null, '1B', '011', '005'],
    ],
    ['011-005-008', null, '012-004-001', '011-005-009'],
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
