import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Taken, Work } from './child';
import { genera } from './contenders';
import { runChild } from './runChild';
import { median, spread } from './statistics';
import { goalText, percentText, printTable, ratioText, timeText } from './table';
import { DETAILED, EXAMPLE, sizeName, workbookFile, type Size } from './workbooks';
import { withoutValidations } from './withoutValidations';

const GENERA = 'genera';
const ON_INPUTS = 'exceljs, the same workbook';
const ON_FINISHED = 'exceljs, with the reports';
const CONTAINER = 'unzip + zip';

/** A contender, its work, and whether it has the workbook as it came or as `genera` leaves it. */
const CONTENDERS: readonly (readonly [name: string, work: Work, input: 'workbook' | 'finished'])[] = [
  [GENERA, 'genera', 'workbook'],
  [ON_INPUTS, 'excelJs', 'workbook'],
  [ON_FINISHED, 'excelJs', 'finished'],
  [CONTAINER, 'unzipAndZip', 'workbook'],
];

const LARGEST = 50_000;
const GOAL = 1 / 3;

const ROUNDS = 3;

/**
 * The whole of `genera` against exceljs, which only reads and writes, in turn and each run in a process of its own. The
 * processor time is what is judged: the time that passes doubles with what else the machine has to do.
 */
export async function wholeRun(folder: string, sizes: readonly Size[]): Promise<void> {
  const rows = [
    ['workbook', 'contender', 'processor', 'spread', 'wall', 'memory', 'genera to it: processor', 'wall', 'memory'],
  ];
  const remarks: string[] = [];
  for (const size of [EXAMPLE, ...sizes] as const) {
    const taken = await measured(folder, size);
    const own = medians(taken, GENERA);
    for (const [name] of contendersFor(size)) {
      const { processor, wall, memory } = medians(taken, name);
      rows.push([
        name === GENERA ? sizeName(size) : '',
        name,
        timeText(processor),
        percentText(spread((taken.get(name) ?? []).map((one) => one.processor))),
        timeText(wall),
        `${Math.round(memory)} MB`,
        ...[own.processor / processor, own.wall / wall, own.memory / memory].map(ratioText),
      ]);
    }
    if (size !== LARGEST && size !== DETAILED) continue;
    for (const name of [ON_INPUTS, ON_FINISHED]) {
      if (!taken.has(name)) continue;
      const ratio = own.processor / medians(taken, name).processor;
      remarks.push(goalText(`${sizeName(size)}: at most 0.33 x ${name}`, ratioText(ratio), ratio <= GOAL));
    }
  }
  printTable(
    '1. The whole run, against exceljs reading and writing the same workbook, and the workbook that genera leaves',
    rows,
    [
      ...remarks,
      'judged: processor time. exceljs needs minutes for the reports on 1,000 objectives and is not run on them.',
    ],
  );
}

/** exceljs takes more than six minutes for the reports on the most objectives. */
function contendersFor(size: Size): typeof CONTENDERS {
  return size === LARGEST ? CONTENDERS.filter(([name]) => name !== ON_FINISHED) : CONTENDERS;
}

async function measured(folder: string, size: Size): Promise<Map<string, Taken[]>> {
  const workbook = join(folder, `${size}-plain.xlsx`);
  const finished = join(folder, `${size}-finished.xlsx`);
  const plain = withoutValidations(new Uint8Array(readFileSync(workbookFile(folder, size))));
  writeFileSync(workbook, plain);
  writeFileSync(finished, await genera(plain));
  const taken = new Map<string, Taken[]>(contendersFor(size).map(([name]) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, work, input] of contendersFor(size)) {
      taken.get(name)?.push(runChild(folder, work, input === 'finished' ? finished : workbook));
    }
  }
  return taken;
}

function medians(taken: ReadonlyMap<string, readonly Taken[]>, name: string): Taken {
  const samples = taken.get(name) ?? [];
  return {
    processor: median(samples.map(({ processor }) => processor)),
    wall: median(samples.map(({ wall }) => wall)),
    memory: median(samples.map(({ memory }) => memory)),
  };
}
