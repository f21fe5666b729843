import { roundingAllowance } from '../../checks/causes/rounding';
import { sumByKey } from '../../formulas/sumByKey';
import { placeOf } from '../../model/rowSource';
import { LABOUR_YEARS } from '../../statements/labourYears';
import { isStatedTotal } from '../../statements/statedTotal';
import { quoteSheetName } from '../../workbook/address';
import { inputSum } from '../amountCells';
import { PERSONALE } from '../personale/personale';
import type { ReportContext } from '../report';
import { figures, type Identity, type IdentityGroup } from './identity';

/** The total of labour costs that `Personale` states, where it does, against that of the report. */
export function labourTotals({ ledger: { model }, earlier }: ReportContext): IdentityGroup {
  const report = earlier.get(PERSONALE);
  const [total, ...more] = model.labour.filter(({ subject }) => isStatedTotal(subject));
  const title = 'Totale dichiarato del costo del personale contro somma delle voci';
  if (!report || !total || more.length > 0) return { title, identities: [] };
  const parts = model.labour.filter((cost) => cost !== total);
  const identities = LABOUR_YEARS.flatMap(([field, costOf]): Identity[] => {
    const stated = costOf(total);
    const cell = report.anchors.get(field);
    if (stated === null || cell === undefined) return [];
    const { table } = total.source;
    return [
      {
        key: 'Totale',
        description: `${total.subject}, ${placeOf(total.source, field).column ?? ''}: «${table.sheet}» = totale di «${report.sheet.name}»`,
        left: {
          cents: stated,
          formula: sumByKey(model, table, [{ field: 'subject', code: total.subject }], field),
          sources: inputSum([total.source], field),
        },
        right: {
          cents: parts.reduce((sum, cost) => sum + (costOf(cost) ?? 0), 0),
          formula: { formula: `${quoteSheetName(report.sheet.name)}!${cell}` },
          sources: { kind: 'sum', terms: [{ sheet: report.sheet.name, cell, factor: 1 }] },
        },
        allowance: roundingAllowance({
          seen: figures([stated]),
          expected: figures(parts.map(costOf)),
          keptInCents: true,
        }),
      },
    ];
  });
  return { title, identities };
}
