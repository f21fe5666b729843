import { examine } from '../../src/core/examination/examine';
import { inputWorkbook } from '../../src/core/template/inputWorkbook';
import { planReports } from '../../src/core/reports/planReports';
import { createWorkbook } from '../../src/file/write/createWorkbook';
import { applyPlan } from '../../src/file/write/applyPlan';
import { largeInputs } from '../support/largeWorkbook';
import { processorTime } from './clock';
import { interleave, totalOf, type Stages } from './interleave';
import { readInputs } from './stages';
import { median } from './statistics';
import { goalText, printTable, ratioText, timeText } from './table';

/** Cards of the PIRA, with three indicators each. */
const SIZES = [100, 500, 2_000] as const;
const REFERENCE = 500;
const INDICATORS_A_CARD = 3;
const ROUNDS = 3;
const FLAT = 0.2;
const NAMES = ['Quadro PIRA', 'Schede PIRA'];
const YEAR = 2020;

/** The reports of the PIRA as it grows: the time a card to that of 500, and what the sheets weigh in the file. */
export async function piraCards(): Promise<void> {
  const works = SIZES.map((cards) => ({ cards, ...laidOutAndWritten(cards) }));
  const times = await interleave(
    works.map(({ cards, run }) => ({ name: String(cards), run })),
    ROUNDS,
  );
  const perCard = (cards: number, stage?: string): number =>
    median((times.get(String(cards)) ?? []).map((one) => (stage === undefined ? totalOf(one) : (one[stage] ?? 0)))) /
    cards;
  const ratios = SIZES.map((cards) => perCard(cards) / perCard(REFERENCE));
  printTable(
    '   The reports of the PIRA, time a card to that of 500 cards with 1,500 indicators',
    [
      ['cards', 'time a card', 'lay out', 'write', 'all', 'rows', 'bytes added'],
      ...works.map(({ cards, rows, bytes }, index) => [
        String(cards),
        ratioText(ratios[index] ?? 0),
        timeText(perCard(cards, 'lay out') * cards),
        timeText(perCard(cards, 'write') * cards),
        timeText(perCard(cards) * cards),
        String(rows),
        String(bytes),
      ]),
    ],
    [
      goalText(
        'within 20 % of the time a card at 500 cards',
        ratios.map(ratioText).join(', '),
        ratios.every((ratio) => Math.abs(ratio - 1) <= FLAT),
      ),
    ],
  );
}

interface Work {
  readonly run: () => Promise<Stages>;
  readonly rows: number;
  readonly bytes: number;
}

function laidOutAndWritten(cards: number): Work {
  const inputs = largeInputs(cards * 5);
  const indicators = (inputs.Indicatori ?? []).flatMap((row) =>
    Array.from({ length: INDICATORS_A_CARD }, (_, index) => ({ ...row, number: index + 1 })),
  );
  const plan = inputWorkbook(YEAR, { ...inputs, Indicatori: indicators });
  const input = createWorkbook(plan, { title: '', subject: '', created: '2026-01-01T00:00:00Z' });
  const { workbook, grids } = readInputs(input);
  const examination = examine(workbook.outline, grids);
  const reports = planReports(examination, NAMES).plan;
  return {
    rows: reports.sheets.reduce((sum, { rows }) => sum + rows.length, 0),
    bytes: applyPlan(workbook, reports).bytes.length - input.length,
    run: () => {
      const start = processorTime();
      const { plan: laidOut } = planReports(examination, NAMES);
      const planned = processorTime();
      applyPlan(workbook, laidOut);
      return Promise.resolve({ 'lay out': planned - start, write: processorTime() - planned });
    },
  };
}
