import { areaAddress, parseArea, type Area } from '../../../src/core/workbook/address';
import { stacks } from '../../../src/excel/write/steps/merges';

function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

test.each([
  ['rows below one another', ['A1:C1', 'A2:C2', 'A3:C3'], ['A1:C3 across']],
  ['in any order', ['A3:C3', 'A1:C1', 'A2:C2'], ['A1:C3 across']],
  ['with a gap', ['A1:C1', 'A3:C3'], ['A1:C1 across', 'A3:C3 across']],
  ['of other widths', ['A1:C1', 'A2:B2', 'A3:C3'], ['A2:B2 across', 'A1:C1 across', 'A3:C3 across']],
  ['blocks stay as they are', ['A1:B2', 'A3:B4'], ['A1:B2', 'A3:B4']],
  ['a row below a block', ['A1:B2', 'A3:B3'], ['A1:B2', 'A3:B3 across']],
])('%s', (_what, areas, expected) => {
  const merged = stacks(areas.map(area)).map(({ area, across }) => areaAddress(area) + (across ? ' across' : ''));
  expect(merged).toEqual(expected);
});
