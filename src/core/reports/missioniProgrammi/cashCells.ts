import { columnReference } from '../../formulas/columnReference';
import { keyMatch, type KeyCriterion } from '../../formulas/keyMatch';
import { amountColumn } from '../../formulas/objectiveAmount';
import { isReadable, sumByKey, sumByKeyOrBlank, type KeyFormula } from '../../formulas/sumByKey';
import type { TableSource } from '../../inputs/rawTable';
import type { CellPlan } from '../../plan/plan';
import type { StyleName } from '../../plan/styles';
import type { AllocatedShare, Ledger } from '../../statements/ledger';
import { sumAmount } from '../../statements/sumAmounts';
import { quoteSheetName } from '../../workbook/address';
import { amount } from '../cells';
import type { AllocatedCell } from '../ripartizione/ripartizioneCells';
import { ACTUAL_OF, cashTerms, standsIn, type CashKind } from './cashSources';
import type { SpendingLine } from './spendingLines';

/** The cash of a line, live: from the cash columns of `Quote`, or from what stands for them where both are blank. */
export function cashCell(
  ledger: Ledger,
  line: SpendingLine,
  kind: CashKind,
  style: StyleName,
  allocatedCell: AllocatedCell,
): CellPlan {
  const value = sumAmount(line.shares.map((share) => share[kind]));
  const blank = value === null;
  const formula = cashFormula(ledger, line, kind, blank, allocatedCell);
  const parts = blank ? line.shares.flatMap((share) => allocatedReference(share, kind, allocatedCell)) : [];
  return amount(value, formula && blankWhile(parts, formula), style, {
    kind: 'sum',
    terms: line.shares.flatMap((share) => cashTerms(ledger, share, kind, allocatedCell)),
  });
}

function cashFormula(
  ledger: Ledger,
  line: SpendingLine,
  kind: CashKind,
  blank: boolean,
  allocatedCell: AllocatedCell,
): KeyFormula | undefined {
  const { model } = ledger;
  const table = model.tables.Quote;
  const key = keyOf(line);
  const parts = line.shares.flatMap((share) => partElsewhere(ledger, share, kind, blank, allocatedCell));
  if (!table) return sum(parts);
  if (!isReadable(model, table, [kind, ...key.map(({ field }) => field)])) {
    // A draft: only what other cells of the reports say can be followed.
    return line.shares.every(({ method }) => method === 'percent') ? sum(parts) : undefined;
  }
  const cash = sumByKey(model, table, key, kind);
  if (parts.length > 0 && parts.length === line.shares.length) {
    const given = cashGiven(table);
    const elsewhere = sum(parts);
    if (!cash || !given || !elsewhere) return elsewhere;
    const test = `SUMPRODUCT(${keyMatch(model, table, key)}*(${given}))`;
    return { ...elsewhere, ...cash, formula: `IF(${test}=0,${elsewhere.formula},${cash.formula})` };
  }
  const actual = line.shares.some((share) => standsIn(share) && share.method === 'written')
    ? sumByKey(model, table, key, ACTUAL_OF[kind], notGiven(table))
    : undefined;
  if (parts.length === 0 && !actual) return blank ? sumByKeyOrBlank(model, table, key, kind) : cash;
  return sum([cash, actual, ...parts].filter((part) => part !== undefined));
}

function keyOf(line: SpendingLine): KeyCriterion[] {
  const share = line.shares[0]?.share;
  return share
    ? [
        { field: 'objective', code: share.objective },
        { field: 'mission', code: share.mission },
        { field: 'programme', code: share.programme },
      ]
    : [];
}

/** The amount of a share that is not written in its row: a part by percentage, or the whole of the objective. */
function partElsewhere(
  ledger: Ledger,
  allocated: AllocatedShare,
  kind: CashKind,
  blank: boolean,
  allocatedCell: AllocatedCell,
): KeyFormula[] {
  if (!standsIn(allocated)) return [];
  if (allocated.method === 'percent') {
    return allocatedReference(allocated, kind, allocatedCell).map((at) => ({ formula: `N(${at})` }));
  }
  const column = allocated.method === 'whole' ? amountColumn(ledger.model, ACTUAL_OF[kind]) : undefined;
  if (!column) return [];
  const key = [{ field: 'objective', code: allocated.share.objective }];
  const formula = (blank ? sumByKeyOrBlank : sumByKey)(ledger.model, column.table, key, column.field);
  return formula ? [formula] : [];
}

/** The cell of a part by percentage, as a formula speaks of it. */
function allocatedReference(allocated: AllocatedShare, kind: CashKind, allocatedCell: AllocatedCell): string[] {
  if (!standsIn(allocated) || allocated.method !== 'percent') return [];
  const at = allocatedCell(allocated.share, ACTUAL_OF[kind]);
  return at ? [`${quoteSheetName(at.sheet)}!${at.cell}`] : [];
}

/** Blank as long as these parts are and nothing else comes in: what was not given is not a zero. */
function blankWhile(parts: readonly string[], { formula, ...rest }: KeyFormula): KeyFormula {
  if (parts.length === 0) return { formula, ...rest };
  const conditions = [...parts.map((at) => `${at}=""`), `(${formula})=0`];
  return { ...rest, formula: `IF(AND(${conditions.join(',')}),"",${formula})` };
}

/** How many of the cash columns each row of `Quote` has filled in; `undefined` where the sheet has none of them. */
function cashGiven(table: TableSource): string | undefined {
  const columns = cashColumns(table).map((column) => `(${column}<>"")`);
  return columns.length > 0 ? columns.join('+') : undefined;
}

/** The rows of `Quote` whose cash columns are both blank, as a factor. */
function notGiven(table: TableSource): string | undefined {
  const columns = cashColumns(table).map((column) => `(${column}="")`);
  return columns.length > 0 ? columns.join('*') : undefined;
}

function cashColumns(table: TableSource): string[] {
  return (['cashCurrent', 'cashInvestments'] as const)
    .map((field) => columnReference(table, field))
    .filter((column) => column !== undefined);
}

function sum(parts: readonly KeyFormula[]): KeyFormula | undefined {
  if (parts.length < 2) return parts[0];
  const array = parts.some((part) => part.array) ? { array: true as const } : {};
  return { formula: parts.map((part) => part.formula).join('+'), ...array };
}
