import type { Amounts } from '../model';
import type { CellReader } from './column';
import type { TableColumns } from './table';

/** The six amount columns of `Risorse` and of `Quote`. */
export function amountsColumns({ amount }: TableColumns): CellReader<Amounts> {
  const revenueBudget = amount('revenueBudget');
  const costsBudget = amount('costsBudget');
  const investmentsBudget = amount('investmentsBudget');
  const revenueActual = amount('revenueActual');
  const costsActual = amount('costsActual');
  const investmentsActual = amount('investmentsActual');
  return (row) => ({
    revenueBudget: revenueBudget(row),
    costsBudget: costsBudget(row),
    investmentsBudget: investmentsBudget(row),
    revenueActual: revenueActual(row),
    costsActual: costsActual(row),
    investmentsActual: investmentsActual(row),
  });
}
