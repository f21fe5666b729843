import type { SheetBuilder } from '../../layout/sheetBuilder';
import { chartName } from '../../plan/chartName';
import type { ChartPlan } from '../../plan/plan';
import type { Area } from '../../workbook/address';
import type { ReportContext } from '../report';
import type { TableRows } from './areaBlock';
import { KIND_PAIRS, LAST } from './grid';
import { missionSpending } from './missionSpending';
import { SPENDING } from './missionBlock';
import type { TargetRows } from './targetBlock';
import { euroUnit } from './euroUnit';

/** The tables that the charts draw. */
export interface ChartedTables {
  readonly areas: TableRows;
  readonly missions: TableRows | undefined;
  readonly targets: TargetRows | undefined;
}

const ROWS = 15;
const ROW_HEIGHT = 16;
const LIGHT = 'BDD0E9';
const DARK = '1F3864';

/** Up to three charts side by side: costs by area, spending by mission, targets by state. Nothing to draw, no chart. */
export function addCharts(sheet: SheetBuilder, context: ReportContext, tables: ChartedTables): void {
  const charts = [
    costsByArea(context, tables.areas),
    spendingByMission(context, tables.missions),
    targetsByState(tables.targets),
  ].filter((chart) => chart !== undefined);
  if (charts.length === 0) return;
  const top = sheet.nextRow;
  for (let row = 0; row < ROWS; row += 1) sheet.add([], { height: ROW_HEIGHT, ...(row === 0 && { key: 'Grafici' }) });
  const lefts = LEFTS[charts.length - 1] ?? [1];
  charts.forEach((chart, index) => {
    const area = { top, left: lefts[index] ?? 1, bottom: top + ROWS - 1, right: (lefts[index + 1] ?? LAST + 1) - 1 };
    sheet.chart({ ...chart, area });
  });
  sheet.add([], { height: 8 });
}

/** The first columns of one, two or three charts of about the same width. */
const LEFTS: readonly (readonly number[])[] = [[1], [1, 6], [1, 4, 8]];

type UnplacedChart = Omit<ChartPlan, 'area'>;

function costsByArea({ ledger }: ReportContext, { headings, first, last }: TableRows): UnplacedChart | undefined {
  const costs = KIND_PAIRS.find(({ kind }) => kind === 'costs');
  if (!costs || last < first) return undefined;
  const { unit, numberFormat } = euroUnit([ledger.totals.costsBudget, ledger.totals.costsActual]);
  return {
    name: chartName('Oneri per area'),
    kind: 'column',
    title: `Oneri per area (${unit})`,
    description:
      `Grafico a colonne: oneri a preventivo e a consuntivo di ogni area strategica, in ${unit}. ` +
      'I valori sono nella tabella «Aree strategiche» di questo foglio.',
    numberFormat,
    series: [LIGHT, DARK].map((fill, index) => ({
      name: cell(headings, costs.column + index),
      categories: column(1, first, last),
      values: column(costs.column + index, first, last),
      fill,
    })),
  };
}

function spendingByMission({ ledger }: ReportContext, rows: TableRows | undefined): UnplacedChart | undefined {
  if (!rows) return undefined;
  const { unit, numberFormat } = euroUnit([...missionSpending(ledger).values()]);
  return {
    name: chartName('Spesa per missione'),
    kind: 'bar',
    title: `Spesa per missione (${unit})`,
    description:
      `Grafico a barre: uscite di cassa e investimenti di ogni missione, in ${unit}. ` +
      'I valori sono nella tabella «Missioni» di questo foglio.',
    numberFormat,
    series: [
      {
        name: cell(rows.headings, SPENDING),
        categories: column(1, rows.first, rows.last),
        values: column(SPENDING, rows.first, rows.last),
        fill: DARK,
      },
    ],
  };
}

function targetsByState(rows: TargetRows | undefined): UnplacedChart | undefined {
  if (!rows) return undefined;
  return {
    name: chartName('Stato dei target'),
    kind: 'bar',
    title: 'Stato dei target',
    description:
      'Grafico a barre: quanti target strategici sono in ciascuno stato, secondo i risultati dichiarati. ' +
      'I valori sono nella tabella dei target di questo foglio.',
    numberFormat: '0',
    series: [
      {
        name: cell(rows.names, 1),
        categories: { top: rows.names, left: 3, bottom: rows.names, right: LAST },
        values: { top: rows.counts, left: 3, bottom: rows.counts, right: LAST },
        fill: DARK,
      },
    ],
  };
}

function cell(row: number, at: number): Area {
  return { top: row, left: at, bottom: row, right: at };
}

function column(at: number, first: number, last: number): Area {
  return { top: first, left: at, bottom: last, right: at };
}
