import { amountColumn } from '../../formulas/objectiveAmount';
import { sumOfCells } from '../../formulas/sumOfCells';
import { AMOUNT_FIELDS, AMOUNT_HEADERS, type AmountField } from '../../inputs/definitions';
import type { Model } from '../../model/model';
import type { ObjectiveLedger } from '../../statements/ledger';
import { sharesUnknown } from '../../statements/sharesUnknown';
import { quoteSheetName } from '../../workbook/address';
import { objectiveAmount } from '../amountCells';
import type { LaidOutReport, ReportContext } from '../report';
import { allocatedAnchor, RIPARTIZIONE } from '../ripartizione/ripartizioneCells';
import type { Identity, IdentityGroup, Side } from './identity';

/** What was spent: the amounts that the summary of missions must not lose. */
const SPENDING = ['costsActual', 'investmentsActual'] as const satisfies readonly AmountField[];

/**
 * The parts that are computed from percentages against the objective, and the spending of objectives that have no share
 * at all, which no programme shows.
 */
export function allocatedParts(context: ReportContext): IdentityGroup {
  const { ledger, earlier } = context;
  const report = earlier.get(RIPARTIZIONE);
  return {
    title: 'Quote in percentuale e obiettivi senza quote contro risorse dell’obiettivo',
    identities: ledger.objectives.flatMap((objective) => {
      if (objective.shares.length === 0)
        return sharesUnknown(ledger.model)
          ? []
          : SPENDING.flatMap((field) => unreached(ledger.model, objective, field));
      const isByPercent = objective.shares.every(({ method }) => method === 'percent');
      return report && isByPercent
        ? AMOUNT_FIELDS.flatMap((field) => byPercent(ledger.model, report, objective, field))
        : [];
    }),
  };
}

function byPercent(model: Model, report: LaidOutReport, objective: ObjectiveLedger, field: AmountField): Identity[] {
  const amounts = objective.shares.map(({ amounts }) => amounts[field]);
  if (amounts.every((amount) => amount === null)) return [];
  const sheet = report.sheet.name;
  const cells = objective.shares.flatMap(({ share }) => report.anchors.get(allocatedAnchor(share, field)) ?? []);
  const left: Side = {
    cents: amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
    formula: { formula: sumOfCells(cells.map((cell) => `${quoteSheetName(sheet)}!${cell}`)) },
    sources: { kind: 'sum', terms: cells.map((cell) => ({ sheet, cell, factor: 1 })) },
  };
  const description = `${AMOUNT_HEADERS[field]}: somma delle parti in percentuale = risorse`;
  return [{ key: objective.objective.code, description, left, right: whole(model, objective, field), allowance: 0 }];
}

function unreached(model: Model, objective: ObjectiveLedger, field: AmountField): Identity[] {
  if (objective.objective.deleted || !objective.amounts[field]) return [];
  const left: Side = { cents: 0, formula: undefined, sources: { kind: 'sum', terms: [] } };
  const description = `${AMOUNT_HEADERS[field]}: nessuna quota, quindi in nessun programma = risorse`;
  return [{ key: objective.objective.code, description, left, right: whole(model, objective, field), allowance: 0 }];
}

function whole(model: Model, objective: ObjectiveLedger, field: AmountField): Side {
  const column = amountColumn(model, field);
  const made = column && objectiveAmount(model, objective, column, field);
  return {
    cents: objective.amounts[field] ?? 0,
    formula: made?.formula,
    sources: made?.sources ?? { kind: 'sum', terms: [] },
  };
}
