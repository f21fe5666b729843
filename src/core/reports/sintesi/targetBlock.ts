import type { SheetBuilder } from '../../layout/sheetBuilder';
import { targetStates, type TargetState } from '../../statements/targetStates';
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
  const states = targetStates(context.ledger);
  const count = Object.values(states).reduce((sum, number) => sum + number, 0);
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
      ...TARGET_STATES.map(([state]) => ({ value: states[state], style: 'number' as const })),
    ],
    { height: 16 },
  );
  for (const at of [heading, row]) sheet.merge({ top: at, left: 1, bottom: at, right: 2 });
  sheet.add([], { height: 8 });
  return { names: heading, counts: row };
}
