import { areaAddress, parseArea } from '../../../src/core/workbook/address';
import { cutPiece, halves, packPieces, type Piece } from '../../../src/excel/read/pieces';

function piece(address: string, cellBytes = 100): Piece {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return { sheetId: 's', area, cellBytes };
}

const addresses = (pieces: readonly Piece[]): string[] => pieces.map(({ area }) => areaAddress(area));

test.each([
  ['A1:B3', 100, ['A1:B3']],
  ['A1:B20000', 100, ['A1:B10000', 'A10001:B20000']],
  ['C5:C6', 3_000_000, ['C5', 'C6']],
])('%s of %d bytes a cell, cut by rows', (address, bytes, expected) => {
  expect(addresses(cutPiece(piece(address, bytes)))).toEqual(expected);
});

test('short pieces go together', () => {
  const pieces = [piece('A1:A15000'), piece('B1:B5000'), piece('C1'), piece('D1:D20001')];
  expect(packPieces(pieces).map(addresses)).toEqual([['A1:A15000', 'B1:B5000'], ['C1'], ['D1:D20001']]);
});

test.each([
  [
    ['A1', 'B1', 'C1'],
    [['A1', 'B1'], ['C1']],
  ],
  [['A1:B4'], [['A1:B2'], ['A3:B4']]],
  [['A1:B3'], [['A1:B2'], ['A3:B3']]],
  [['A1:Z1'], undefined],
  [[], undefined],
])('%j in halves', (load, expected) => {
  expect(halves(load.map((address) => piece(address)))?.map(addresses)).toEqual(expected);
});
