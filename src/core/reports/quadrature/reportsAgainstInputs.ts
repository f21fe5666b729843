import { amountColumn } from '../../formulas/objectiveAmount';
import { sumOfColumn } from '../../formulas/sumByKey';
import { AMOUNT_FIELDS, AMOUNT_HEADERS, type AmountField } from '../../inputs/definitions';
import { quoteSheetName } from '../../workbook/address';
import { inputSum } from '../amountCells';
import { standsIn, type CashKind } from '../missioniProgrammi/cashSources';
import { MISSIONI_PROGRAMMI } from '../missioniProgrammi/missioniProgrammi';
import type { LaidOutReport, ReportContext } from '../report';
import { SCOSTAMENTI } from '../scostamenti/scostamentiCells';
import type { Identity, IdentityGroup, Side } from './identity';

/** The totals of the reports of this run against the plain sums of the columns that they were made from. */
export function reportsAgainstInputs(context: ReportContext): IdentityGroup {
  const variances = context.earlier.get(SCOSTAMENTI);
  const missions = context.earlier.get(MISSIONI_PROGRAMMI);
  return {
    title: 'Totali dei prospetti contro somme dei dati di origine',
    identities: [
      ...(variances ? AMOUNT_FIELDS.flatMap((field) => objectives(context, variances, field)) : []),
      ...(missions ? cash(context, missions) : []),
    ],
  };
}

function objectives({ ledger }: ReportContext, report: LaidOutReport, field: AmountField): Identity[] {
  const { model } = ledger;
  const column = amountColumn(model, field);
  if (!column) return [];
  const rows = model.resources.filter(({ amounts }) => amounts[field] !== null);
  const inputs: Side = {
    cents: rows.reduce((sum, { amounts }) => sum + (amounts[field] ?? 0), 0),
    formula: sumOfColumn(model, column.table, column.field),
    sources: inputSum(
      rows.map(({ source }) => source),
      column.field,
    ),
  };
  return [
    {
      key: 'Totale',
      description: `${AMOUNT_HEADERS[field]}: totale di «Scostamenti» = somma di «${column.table.sheet}»`,
      left: reportTotal(report, field, ledger.totals[field]),
      right: inputs,
      allowance: 0,
    },
  ];
}

/** Only where every share has its cash written: what stands for it is in other columns. */
function cash({ ledger }: ReportContext, report: LaidOutReport): Identity[] {
  const { model, shares } = ledger;
  const table = model.tables.Quote;
  if (!table || shares.some(standsIn)) return [];
  const total = (kind: CashKind): number => ledger.programmes.reduce((sum, programme) => sum + programme[kind], 0);
  return (['cashCurrent', 'cashInvestments'] as const).flatMap((kind) => {
    const rows = shares.filter(({ share }) => share[kind] !== null).map(({ share }) => share);
    const header = table.columns[kind]?.header;
    if (header === undefined) return [];
    return [
      {
        key: 'Totale',
        description: `${header}: totale di «Missioni e programmi» = somma di «${table.sheet}»`,
        left: reportTotal(report, kind, total(kind)),
        right: {
          cents: rows.reduce((sum, share) => sum + (share[kind] ?? 0), 0),
          formula: sumOfColumn(model, table, kind),
          sources: inputSum(
            rows.map(({ source }) => source),
            kind,
          ),
        },
        allowance: 0,
      },
    ];
  });
}

function reportTotal({ sheet, anchors }: LaidOutReport, anchor: string, cents: number): Side {
  const cell = anchors.get(anchor);
  return {
    cents,
    formula: cell === undefined ? undefined : { formula: `${quoteSheetName(sheet.name)}!${cell}` },
    sources: { kind: 'sum', terms: cell === undefined ? [] : [{ sheet: sheet.name, cell, factor: 1 }] },
  };
}
