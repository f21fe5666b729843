import { paymentPeriod } from '../../checks/support/paymentPeriod';
import type { PaymentTime } from '../../model/model';
import { bannerRow } from '../bannerRow';
import { addHeading } from '../heading';
import { addColumnTitles } from '../columnTitles';
import type { LaidOutReport, Report, ReportContext } from '../report';
import { reportSheet } from '../reportSheet';
import { ambiguousRows } from '../series/ambiguousRows';
import { paymentLine, type PaymentLine } from './paymentLine';
import { paymentsByYear } from './paymentsByYear';

/** `Tempi di pagamento`: the payment-time index of each quarter and of the year (DPCM 22 September 2014, art. 9). */
export const pagamenti: Report = {
  name: 'Tempi di pagamento',
  shows: ['Pagamenti'],
  dependsOn: ['Ente', 'Pagamenti'],
  hasData: ({ model }) => model.payments.length > 0,
  without: 'compilare il foglio «Pagamenti»',
  layOut,
};

/** Period, days, change from the period before, what the sign means. */
const COLUMNS = [44, 18, 24, 20].map((width) => ({ width }));
const READING = 4;

function layOut(context: ReportContext): LaidOutReport {
  const { model } = context.ledger;
  const sheet = reportSheet(context, {
    name: pagamenti.name,
    columns: COLUMNS,
    orientation: 'portrait',
    tabColour: '7F6000',
    notes: true,
  });
  addHeading(
    sheet,
    context,
    'Indicatore di tempestività dei pagamenti',
    'Giorni fra la scadenza delle fatture e il loro pagamento, in media ponderata sugli importi (DPCM 22 settembre 2014, ' +
      'art. 9): un valore negativo è un anticipo, uno positivo un ritardo. L’indice annuale non è la media dei trimestri.',
  );
  const headingRow = addColumnTitles(sheet, ['Periodo', 'Giorni', 'Differenza dal periodo precedente', 'Lettura'], 30);
  const ambiguous = ambiguousRows(model.payments, ({ period }) => period);
  const first = headingRow + 1;
  const years = paymentsByYear(model);
  for (const { year, quarters, others } of years) {
    if (years.length > 1) bannerRow(sheet, year === null ? 'Altri periodi' : `Anno ${year}`, 'section');
    let before: PaymentLine | undefined;
    quarters.forEach((payment, index) => {
      const compared = follows(quarters[index - 1], payment) ? before : undefined;
      before = paymentLine(sheet, model, payment, !ambiguous.has(payment), compared);
    });
    for (const payment of others) paymentLine(sheet, model, payment, !ambiguous.has(payment), undefined);
  }
  const area = { top: first, left: READING, bottom: sheet.nextRow - 1, right: READING };
  sheet.highlight({ area, formula: `$D${first}="in ritardo"`, look: 'bad' });
  sheet.highlight({ area, formula: `$D${first}="in anticipo"`, look: 'good' });
  return { sheet: sheet.build({ rows: headingRow, columns: 0 }), anchors: new Map() };
}

/** False where a quarter is missing between two, or given twice. */
function follows(before: PaymentTime | undefined, after: PaymentTime): boolean {
  const [first, second] = [before?.period ?? '', after.period].map((period) => paymentPeriod(period).quarter);
  return first === undefined || second === undefined || second === first + 1;
}
