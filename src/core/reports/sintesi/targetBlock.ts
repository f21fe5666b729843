import type { SheetBuilder } from '../../layout/sheetBuilder';
import type { Target } from '../../model/model';
import type { CellPlan } from '../../plan/plan';
import { targetsByState, type TargetState } from '../../statements/targetStates';
import { rowCount } from '../amountCells';
import { empty, text } from '../cells';
import type { ReportContext } from '../report';

/** The states in the order of the columns, from the third. */
const TARGET_STATES: readonly (readonly [TargetState, string])[] = [
  ['reached', 'Raggiunti'],
  ['partial', 'Parziali'],
  ['notReached', 'Non raggiunti'],
  ['suspended', 'Sospesi'],
  ['postponed', 'Rinviati'],
  ['notMeasured', 'Non rilevati'],
  ['other', 'Numero o testo'],
  ['missing', 'Senza risultato'],
];

/** Where the names of the states stand, and their counts. */
export interface TargetRows {
  readonly names: number;
  readonly counts: number;
}

/** How many targets are in each state, as their results were declared; nothing where there are no targets. */
export function targetBlock(sheet: SheetBuilder, context: ReportContext): TargetRows | undefined {
  const states = targetsByState(context.ledger);
  const count = [...states.values()].reduce((sum, targets) => sum + targets.length, 0);
  if (count === 0) return undefined;
  const heading = sheet.add(
    [
      text('Target secondo i risultati dichiarati', 'heading'),
      empty('heading'),
      ...TARGET_STATES.map(([, title]) => text(title, 'heading')),
    ],
    { height: 28 },
  );
  const row = sheet.add(
    [
      text(`Totale: ${count}`, 'label'),
      empty('label'),
      ...TARGET_STATES.map(([state]) => countCell(states.get(state) ?? [])),
    ],
    { height: 16, key: 'Target' },
  );
  for (const at of [heading, row]) sheet.merge({ top: at, left: 1, bottom: at, right: 2 });
  sheet.add([], { height: 8 });
  return { names: heading, counts: row };
}

function countCell(targets: readonly Target[]): CellPlan {
  const rows = targets.map(({ source }) => source);
  return { value: targets.length, style: 'number', sources: rowCount(rows, 'result') };
}
