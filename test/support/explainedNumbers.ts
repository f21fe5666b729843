import { cellAddress } from '../../src/core/workbook/address';
import { explainCell } from '../../src/core/drillDown/explainCell';
import type { Addend, ExplainedSum, Explanation } from '../../src/core/drillDown/explanation';
import { inputCells } from '../../src/core/drillDown/inputCells';
import { planCells } from '../../src/core/drillDown/planCells';
import { locateInputs } from '../../src/core/inputs/locateInputs';
import { FilePort } from '../../src/file/filePort';
import { fifteenDigits } from './fifteenDigits';
import { runGolden } from './golden';

/** The numbers that no arithmetic leads to: where they stand, and what states them. */
const STATED: readonly string[] = [
  'Quadrature C default',
  'Quadrature C setting',
  'Quadrature F tolerance',
  'Ripartizione quote F percentage',
  'Scostamenti C default',
  'Scostamenti C setting',
  'Scostamenti D default',
  'Scostamenti D setting',
  'Sintesi J findings',
  'Verifiche H difference',
];

/** Every number of every report of a case, explained from the written workbook, as on a colleague's computer. */
export async function explained(name: string): Promise<Explanation[]> {
  const { generation, plan, bytes } = await runGolden(name);
  const port = new FilePort(bytes);
  const grids = await port.readGrids(locateInputs(await port.outline()));
  const [cells, inputs] = [planCells(plan.sheets), inputCells(generation.examination.ledger.model.tables, grids)];
  return plan.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, index) =>
      row.cells.flatMap((cell, column) => {
        if (typeof cell?.value !== 'number') return [];
        const address = cellAddress(index + 1, column + 1);
        const explanation = explainCell(cells, inputs, sheet.name, address);
        if (!explanation) throw new Error(`${sheet.name}!${address} is not explained`);
        return [explanation];
      }),
    ),
  );
}

/** The numbers whose explanation does not come to them, each with what it comes to. */
export function wrong(explanation: Explanation): string[] {
  const { cell, reason } = explanation;
  const differs = (total: number | undefined): string[] =>
    total !== undefined && fifteenDigits(total) === fifteenDigits(Number(cell.value))
      ? []
      : [`${cell.sheet}!${cell.cell} is ${cell.value}, explained as ${total}`];
  switch (reason.kind) {
    case 'sum':
      return [...differs(sumOf(reason)), ...reason.groups.flatMap(({ addends }) => addends.flatMap(wrongAddend))];
    case 'ratio': {
      const base = sumOf(reason.denominator);
      return differs(sumOf(reason.numerator) / (reason.absolute ? Math.abs(base) : base));
    }
    case 'allocation':
      return [
        ...differs(Math.round((reason.exact + reason.rounding) * 100) / 100),
        ...(Math.abs(reason.rounding) < 0.02 ? [] : [`${cell.sheet}!${cell.cell} is rounded by ${reason.rounding}`]),
        ...wrong(reason.whole),
        ...wrong(reason.millionths),
      ];
    case 'count':
      return differs(new Set(reason.cells.map(({ sheet, cell: at }) => `${sheet}!${at}`)).size);
    case 'stated': {
      const place = `${cell.sheet} ${cell.cell.replace(/\d+$/, '')} ${reason.as}`;
      return STATED.includes(place) ? [] : [`${cell.sheet}!${cell.cell} is only stated (${reason.as})`];
    }
  }
}

function wrongAddend({ from, factor }: Addend): string[] {
  const place = 'reason' in from ? from.cell : from;
  if (factor !== 1 && factor !== -1 && factor !== 1e-6) return [`${place.sheet}!${place.cell} enters ${factor} times`];
  if ('reason' in from) return wrong(from);
  return from.number === undefined ? [`${from.sheet}!${from.cell} holds no number`] : [];
}

/** The leaves added up in millionths, without the totals that the explanation says itself. */
function sumOf({ groups }: ExplainedSum): number {
  const leaves = groups.flatMap(({ addends }) =>
    addends.map(({ factor, from }) => factor * Number('reason' in from ? from.cell.value : from.number)),
  );
  if (leaves.length === 1) return Number(leaves[0]);
  return Number(leaves.reduce((sum, leaf) => sum + BigInt(Math.round(leaf * 1e6)), 0n)) / 1e6;
}
