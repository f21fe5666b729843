import { sumByKey } from '../../formulas/sumByKey';
import { sumOfCells } from '../../formulas/sumOfCells';
import { textLiteral } from '../../formulas/textLiteral';
import type { AmountField } from '../../inputs/definitions';
import type { Provenance } from '../../plan/plan';
import type { MissionAmounts } from '../../statements/missionAmounts';
import { areaAddress, parseArea, quoteSheetName, type Area } from '../../workbook/address';
import { inputSum } from '../amountCells';
import type { ReportContext } from '../report';
import { allocatedAnchor, RIPARTIZIONE } from '../ripartizione/ripartizioneCells';
import { SCOSTAMENTI, varianceAnchor } from '../scostamenti/scostamentiCells';

/** Excel takes at most 255. */
const MOST_ARGUMENTS = 250;

/** Excel's longest formula, less the room for what stands around a sum. */
const LONGEST = 8000;

/** One way in which a mission gets its amounts: what a formula adds for it, and the cells behind that. */
interface Part {
  readonly formula: string;
  readonly array?: true;
  readonly terms: Provenance['terms'];
}

/**
 * An amount of a mission, live: what `Quote` says of its shares, the parts by percentage of «Ripartizione quote», and of
 * objectives that lie in it whole their lines in «Scostamenti». `undefined` where there is no such formula: in a draft, and
 * for hundreds of whole objectives that do not stand side by side.
 */
export function missionFormula(
  context: ReportContext,
  mission: MissionAmounts,
  field: AmountField,
): { readonly formula: { readonly formula: string; readonly array?: true }; readonly sources: Provenance } | undefined {
  const ways = ['written', 'percent', 'whole'] as const;
  const used = ways.filter((way) => mission.shares.some(({ method }) => method === way));
  const parts = used.map((way) => PARTS[way](context, mission, field));
  const known = parts.filter((part) => part !== undefined);
  const formula = known.map((part) => part.formula).join('+');
  if (known.length < parts.length || formula.length === 0 || formula.length > LONGEST) return undefined;
  return {
    formula: { formula, ...(known.some(({ array }) => array) ? { array: true } : {}) },
    sources: { kind: 'sum', terms: known.flatMap(({ terms }) => terms) },
  };
}

type PartOf = (context: ReportContext, mission: MissionAmounts, field: AmountField) => Part | undefined;

const PARTS: Readonly<Record<'written' | 'percent' | 'whole', PartOf>> = {
  written: ({ ledger: { model } }, { mission, shares }, field) => {
    const table = model.tables.Quote;
    const sum = table && sumByKey(model, table, [{ field: 'mission', code: mission }], field);
    const rows = shares.filter(({ method, amounts }) => method === 'written' && amounts[field] !== null);
    const { terms } = inputSum(
      rows.map(({ share }) => share.source),
      field,
    );
    // A sheet without the column says nothing of the amount, which is none.
    return sum ? { ...sum, terms } : table && !table.columns[field] ? { formula: '0', terms: [] } : undefined;
  },

  percent: ({ earlier }, { mission, shares }, field) => {
    const report = earlier.get(RIPARTIZIONE);
    const cells = shares
      .filter(({ method }) => method === 'percent')
      .flatMap(({ share }) => report?.anchors.get(allocatedAnchor(share, field)) ?? []);
    const column = cells[0] === undefined ? undefined : parseArea(cells[0])?.left;
    if (!report || column === undefined) return undefined;
    const sheet = quoteSheetName(report.sheet.name);
    const bottom = report.sheet.rows.length;
    const rowsOf = (at: number): string => `${sheet}!${areaAddress({ top: 1, left: at, bottom, right: at })}`;
    return {
      formula: `SUMPRODUCT(--(${rowsOf(MISSION_OF_SHARE)}=${textLiteral(mission)}),${rowsOf(column)})`,
      terms: cells.map((cell) => ({ sheet: report.sheet.name, cell, factor: 1 })),
    };
  },

  whole: ({ earlier }, { shares }, field) => {
    const report = earlier.get(SCOSTAMENTI);
    const whole = shares.filter(({ method, amounts }) => method === 'whole' && amounts[field] !== null);
    const cells = whole.flatMap(
      ({ share }) => report?.anchors.get(varianceAnchor('objective', share.objective, field)) ?? [],
    );
    if (!report || cells.length < whole.length) return undefined;
    const sheet = report.sheet.name;
    const runs = sideBySide(cells).map((run) => `${quoteSheetName(sheet)}!${run}`);
    return {
      formula: runs.length === 0 ? '0' : runs.length > MOST_ARGUMENTS ? sumOfCells(runs) : `SUM(${runs.join(',')})`,
      terms: cells.map((cell) => ({ sheet, cell, factor: 1 })),
    };
  },
};

/** The column of «Ripartizione quote» with the mission of each share. */
const MISSION_OF_SHARE = 2;

/** Cells of one column as few ranges: `C4`, `C5`, `C9` → `C4:C5`, `C9`. */
function sideBySide(cells: readonly string[]): string[] {
  const runs: Area[] = [];
  for (const area of cells.flatMap((cell) => parseArea(cell) ?? []).sort((a, b) => a.top - b.top)) {
    const run = runs.at(-1);
    if (run?.bottom === area.top - 1) runs[runs.length - 1] = { ...run, bottom: area.bottom };
    else runs.push(area);
  }
  return runs.map(areaAddress);
}
