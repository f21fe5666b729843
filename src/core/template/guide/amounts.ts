import type { AmountField } from '../../inputs/definitions';
import type { ColumnGuide } from './sheetGuide';

/** The six amounts, for the sheets that have them. `whose` ends their sentences: `dell’obiettivo`. */
export function amountGuides(whose: string): Readonly<Record<AmountField, ColumnGuide>> {
  const guide = (what: string, example: string): ColumnGuide => ({ what: `${what} ${whose}, in euro.`, example });
  return {
    revenueBudget: guide('I proventi del preventivo aggiornato', '31000,00'),
    costsBudget: guide('Gli oneri del preventivo aggiornato', '13200,00'),
    investmentsBudget: guide('Gli investimenti del preventivo aggiornato', '0,00'),
    revenueActual: guide('I proventi a consuntivo', '9068,88'),
    costsActual: guide('Gli oneri a consuntivo', '11950,40'),
    investmentsActual: guide('Gli investimenti a consuntivo', '0,00'),
  };
}
