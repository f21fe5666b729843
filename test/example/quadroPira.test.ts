import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { COLUMNS } from '../../src/core/reports/quadroPira/columns';
import { generated } from '../support/generated';
import { gridsOf } from '../support/reportGrids';
import { readSections } from './report/sections';
import { projectsIn, readTreeLines } from './report/treeLines';

type Rows = readonly (readonly string[])[];

const EXAMPLE = resolve(__dirname, '../../assets/esempi/lucca-2020.xlsx');

async function writtenRows(): Promise<Rows> {
  const { bytes } = await generated(new Uint8Array(readFileSync(EXAMPLE)));
  const rows = gridsOf(bytes, ['Quadro PIRA'])['Quadro PIRA'] ?? [];
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')));
}

/** The lines of the sheet as `readTreeLines` tells those of the report. */
function treeLines(rows: Rows): string[] {
  let missions: Rows[number] = [];
  let programmes: Rows[number] = [];
  return rows.flatMap((row) => {
    if (row[0] === 'Missione') missions = row;
    if (row[0] === 'Programma') programmes = row;
    if (row[0] !== 'Obiettivo') return [];
    return row.slice(0, COLUMNS.length).flatMap((code, column) => {
      const [title = ''] = (row[column + 1] ?? '').split('\nProgetti: ');
      const programme = `${missions[column] ?? ''}-${programmes[column] ?? ''}`;
      return column % 2 === 1 && code !== '' ? [`${code} in ${programme} [${projectsIn(title)}]`] : [];
    });
  });
}

test('«Quadro PIRA» holds the published table, and the two programmes that it forgot', async () => {
  const written = treeLines(await writtenRows());
  const [proposed, given] = [true, false].map((is) => written.filter((line) => line.includes('(proposto)') === is));
  expect(given?.sort()).toEqual(readTreeLines(readSections().tree));
  expect(proposed?.sort()).toEqual([
    '032-002-001\n(proposto) in 032-002 [3B0101 - 3B0102]',
    '032-002-002\n(proposto) in 032-002 [3D0101]',
    '032-004-001\n(proposto) in 032-004 []',
    '032-004-002\n(proposto) in 032-004 [3C0102 - 3C0103 - 3C0104 - 3C0105]',
    '032-004-003\n(proposto) in 032-004 [3F0101 - 3F0102]',
  ]);
});
