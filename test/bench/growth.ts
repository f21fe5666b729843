import { interleave, totalOf, type Stages, type Timed } from './interleave';
import { median, spread } from './statistics';
import { goalText, percentText, printTable, ratioText, timeText } from './table';
import { REFERENCE_SIZE, sizeName } from './workbooks';

const ROUNDS = 3;
const FLAT = 0.2;
const TOTAL = 'whole';

/** Work of some size, in lines. */
export interface Sized {
  readonly lines: number;
  readonly run: Timed['run'];
}

/** How the time a line of each stage, and of all together, grows with the size, 5.000 lines being 1. */
export async function growth(title: string, works: readonly Sized[]): Promise<void> {
  const pieces = works.map(({ lines, run }) => ({ name: String(lines), run }));
  const times = await interleave(pieces, ROUNDS);
  const samplesOf = (lines: number): Stages[] =>
    (times.get(String(lines)) ?? []).map((stages) => ({ ...stages, [TOTAL]: totalOf(stages) }));
  const perLine = (lines: number, stage: string): number =>
    median(samplesOf(lines).map((stages) => (stages[stage] ?? 0) / lines));
  const spreadOf = (lines: number): number => spread(samplesOf(lines).map((stages) => stages[TOTAL] ?? 0));
  const ratio = (lines: number, stage: string): number => perLine(lines, stage) / perLine(REFERENCE_SIZE, stage);

  const sizes = works.map(({ lines }) => lines);
  const stages = Object.keys(samplesOf(REFERENCE_SIZE)[0] ?? {});
  const rows = [
    ['time a line', ...sizes.map(sizeName), '1,000 lines', 'part'],
    ...stages.map((stage) => [
      stage,
      ...sizes.map((lines) => ratioText(ratio(lines, stage))),
      timeText(perLine(REFERENCE_SIZE, stage) * 1000),
      percentText(perLine(REFERENCE_SIZE, stage) / perLine(REFERENCE_SIZE, TOTAL)),
    ]),
    ['spread', ...sizes.map((lines) => percentText(spreadOf(lines))), '', ''],
  ];
  const ratios = sizes.map((lines) => ratio(lines, TOTAL));
  const flat = ratios.every((one) => Math.abs(one - 1) <= FLAT);
  printTable(title, rows, [
    goalText('the whole within 20 % of its time a line at 5,000', ratios.map(ratioText).join(', '), flat),
  ]);
}
