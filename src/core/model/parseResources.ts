import { AMOUNT_FIELDS, PROJECT_INPUTS, type AmountField } from '../inputs/definitions';
import type { RawTables } from '../inputs/rawTable';
import { NO_AMOUNTS } from '../statements/sumAmounts';
import type { Resource } from './model';
import type { ReadingNotes } from './reading/column';
import type { KnownCodes } from './reading/knownCodes';
import { amountsColumns } from './reading/amountsColumns';
import { readTable } from './reading/table';

const PROJECT_FIELDS: Readonly<Record<(typeof PROJECT_INPUTS)[number], readonly [AmountField, AmountField]>> = {
  Proventi: ['revenueBudget', 'revenueActual'],
  Oneri: ['costsBudget', 'costsActual'],
  Investimenti: ['investmentsBudget', 'investmentsActual'],
};

/** The rows of `Risorse`, or of the three project sheets that stand for it. */
export function parseResources(tables: RawTables, notes: ReadingNotes, objectives: KnownCodes): Resource[] {
  return [
    ...readTable(tables, 'Risorse', notes, (columns) => {
      const objective = columns.code('objective');
      const amounts = amountsColumns(columns);
      const cause = columns.text('cause');
      const causeReviewed = columns.text('causeReviewed');
      return (row) => ({
        objective: objective(row, objectives),
        amounts: amounts(row),
        fields: AMOUNT_FIELDS,
        project: '',
        cause: cause(row),
        causeReviewed: causeReviewed(row),
        source: columns.source(row),
      });
    }),
    ...PROJECT_INPUTS.flatMap((input) => parseProjects(tables, notes, objectives, input)),
  ];
}

function parseProjects(
  tables: RawTables,
  notes: ReadingNotes,
  objectives: KnownCodes,
  input: (typeof PROJECT_INPUTS)[number],
): Resource[] {
  const fields = PROJECT_FIELDS[input];
  const [budgetField, actualField] = fields;
  return readTable(tables, input, notes, ({ code, text, amount, source }) => {
    const objective = code('objective');
    const project = text('project');
    const budget = amount('budget');
    const actual = amount('actual');
    return (row) => ({
      objective: objective(row, objectives),
      amounts: { ...NO_AMOUNTS, [budgetField]: budget(row), [actualField]: actual(row) },
      fields,
      project: project(row),
      cause: '',
      causeReviewed: '',
      source: source(row),
    });
  });
}
