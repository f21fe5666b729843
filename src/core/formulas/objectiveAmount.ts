import { PROJECT_INPUTS, type AmountField } from '../inputs/definitions';
import type { TableSource } from '../inputs/rawTable';
import type { Model } from '../model/model';

/** The column that an objective's amount is read from: in `Risorse`, or in the project sheet that stands for it. */
export interface AmountColumn {
  readonly table: TableSource;
  readonly field: string;
}

const PROJECT_COLUMN: Readonly<Record<AmountField, readonly [(typeof PROJECT_INPUTS)[number], string]>> = {
  revenueBudget: ['Proventi', 'budget'],
  costsBudget: ['Oneri', 'budget'],
  investmentsBudget: ['Investimenti', 'budget'],
  revenueActual: ['Proventi', 'actual'],
  costsActual: ['Oneri', 'actual'],
  investmentsActual: ['Investimenti', 'actual'],
};

/** Where the amounts of objectives stand in this workbook; `undefined` where neither kind of sheet was found. */
export function amountColumn(model: Model, field: AmountField): AmountColumn | undefined {
  const resources = model.tables.Risorse;
  if (resources) return { table: resources, field };
  const [input, column] = PROJECT_COLUMN[field];
  const table = model.tables[input];
  return table ? { table, field: column } : undefined;
}
