import { PROJECT_INPUTS } from '../../inputs/definitions';
import { sumOfCells } from '../../formulas/sumOfCells';
import type { SheetBuilder } from '../../layout/sheetBuilder';
import type { Cents } from '../../money/cents';
import { cellAddress } from '../../workbook/address';
import { cellSum } from '../amountCells';
import { amount, empty, text } from '../cells';
import { addHeading } from '../heading';
import { addColumnTitles } from '../columnTitles';
import { reportSheet } from '../reportSheet';
import { moneyStyles } from '../moneyStyles';
import { NEEDS_PROGRAMMES } from '../needsProgrammes';
import type { LaidOutReport, Report, ReportContext } from '../report';
import { RIPARTIZIONE } from '../ripartizione/ripartizioneCells';
import { programmeBlock } from './programmeBlock';
import { bannerRow } from '../bannerRow';
import { spendingLines } from './spendingLines';
import { ofYear } from '../ofYear';

/** The sheet's name. */
export const MISSIONI_PROGRAMMI = 'Missioni e programmi';

/**
 * `Missioni e programmi`: the summary of spending by mission and programme (DM 27 March 2013 art. 5, DPCM 12 December
 * 2012): cash out and investments of each objective, totals a programme, a mission and overall.
 */
export const missioniProgrammi: Report = {
  name: MISSIONI_PROGRAMMI,
  shows: ['Quote'],
  dependsOn: ['Ente', 'Programmi', 'Obiettivi', 'Risorse', ...PROJECT_INPUTS, 'Quote'],
  ...NEEDS_PROGRAMMES,
  builtOn: [RIPARTIZIONE],
  layOut,
};

/** How the sheet names a cell of a mission's total among its anchors; of the grand total where no mission is given. */
export function missionAnchor(column: MissionColumn, mission?: string): string {
  return mission === undefined ? column : `${mission} ${column}`;
}

/** Code, objective, cash out, investments, total. */
const COLUMNS = [{ width: 10 }, { width: 52 }, { width: 16 }, { width: 16 }, { width: 16 }];
const AMOUNTS = [3, 4, 5] as const;
const ANCHORED = ['cashCurrent', 'cashInvestments', 'total'] as const;
type MissionColumn = (typeof ANCHORED)[number];

/** A row with its three totals: cash out, investments, both. */
export interface TotalRow {
  readonly row: number;
  readonly totals: readonly [Cents, Cents, Cents];
}

function layOut(context: ReportContext): LaidOutReport {
  const { ledger } = context;
  const money = moneyStyles(ledger.model.entity);
  const sheet = reportSheet(context, {
    name: missioniProgrammi.name,
    columns: COLUMNS,
    orientation: 'portrait',
    tabColour: '548235',
    notes: true,
  });
  addHeading(
    sheet,
    context,
    'Riepilogo delle spese sostenute articolate per missioni e programmi',
    `${ofYear('Missioni e programmi ai quali sono riconducibili, in tutto o in parte, gli obiettivi strategici', ledger.model.entity)}.`,
  );
  const headings = ['Obiettivo', 'Descrizione e progetti', 'Uscite di cassa a consuntivo', 'Investimenti', 'Totale'];
  const headingRow = addColumnTitles(sheet, headings, 30);

  const anchors = new Map<string, string>();
  const anchor = (row: number, mission?: string): void => {
    ANCHORED.forEach((column, index) => anchors.set(missionAnchor(column, mission), cellAddress(row, 3 + index)));
  };
  const missions: TotalRow[] = [];
  for (const mission of spendingLines(ledger)) {
    bannerRow(sheet, `MISSIONE ${mission.mission}: ${mission.name}`, 'area', { key: `Missione ${mission.mission}` });
    const programmes = mission.programmes.map((programme) => programmeBlock(sheet, context, programme, money));
    const total = totalRow(sheet, `Totale missione ${mission.mission}`, programmes, 'subtotalLabel', money.subtotal);
    anchor(total.row, mission.mission);
    missions.push(total);
    sheet.add([], { height: 8 });
  }
  const overall = totalRow(sheet, 'TOTALE GENERALE', missions, 'totalLabel', money.total);
  anchor(overall.row);
  return { sheet: sheet.build({ rows: headingRow, columns: 0 }), anchors };
}

function totalRow(
  sheet: SheetBuilder,
  label: string,
  rows: readonly TotalRow[],
  labelStyle: 'subtotalLabel' | 'totalLabel',
  style: Parameters<typeof amount>[2],
): TotalRow {
  const totals = AMOUNTS.map((_, index) => rows.reduce((sum, row) => sum + (row.totals[index] ?? 0), 0));
  const row = sheet.add(
    [
      text(label, labelStyle),
      empty(labelStyle),
      ...AMOUNTS.map((column, index) => {
        const cells = rows.map((part) => cellAddress(part.row, column));
        return amount(totals[index] ?? 0, { formula: sumOfCells(cells) }, style, cellSum(sheet.name, cells));
      }),
    ],
    { height: 18, key: label },
  );
  sheet.merge({ top: row, left: 1, bottom: row, right: 2 });
  const [cash = 0, investments = 0, total = 0] = totals;
  return { row, totals: [cash, investments, total] };
}
