import type { Area } from '../../../src/core/workbook/address';
import type { Sheet } from './sheet';

/** A chart with bars or columns. */
export interface Chart {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  type: ChartType;
  /** The cells that it covers, where it was put on cells. */
  area: Area | null;
  fill: string;
  border: string;
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  series: ChartSeries[];
}

export const CHART_TYPES = ['BarClustered', 'ColumnClustered'] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export interface ChartFont {
  name: string;
  size: number;
  color: string;
  bold: boolean;
}

export interface ChartTitle {
  visible: boolean;
  text: string;
  readonly font: ChartFont;
}

export interface ChartLegend {
  visible: boolean;
  position: string;
  readonly font: ChartFont;
}

export interface ChartAxis {
  visible: boolean;
  reversed: boolean;
  gridlines: boolean;
  majorTickMark: string;
  tickLabelPosition: string;
  line: string;
  readonly font: ChartFont;
}

export interface ChartSeries {
  readonly chart: Chart;
  name: string;
  values: Area | null;
  categories: Area | null;
  /** `#RRGGBB`; empty while Excel chooses. */
  fill: string;
  line: string;
  gapWidth: number;
  readonly labels: ChartLabels;
}

export interface ChartLabels {
  shown: boolean;
  showValue: boolean;
  position: string;
  numberFormat: string;
  readonly font: ChartFont;
}

/** A chart as Excel makes it before anything is said of it. */
export function newChart(sheet: Sheet, type: ChartType): Chart {
  const axis = (gridlines: boolean): ChartAxis => ({
    visible: true,
    reversed: false,
    gridlines,
    majorTickMark: 'None',
    tickLabelPosition: 'NextToAxis',
    line: '#D9D9D9',
    font: newFont(),
  });
  const id = sheet.workbook.nextId();
  return {
    id: `{${String(id).padStart(8, '0')}-0000-0000-0000-000000000000}`,
    sheet,
    name: `Grafico ${id}`,
    type,
    area: null,
    fill: '#FFFFFF',
    border: '#D9D9D9',
    title: { visible: true, text: 'Titolo del grafico', font: { ...newFont(), size: 14 } },
    legend: { visible: true, position: 'Right', font: newFont() },
    categoryAxis: axis(false),
    valueAxis: axis(true),
    series: [],
  };
}

/** Adds a series of which nothing is said. */
export function newSeries(chart: Chart, name = ''): ChartSeries {
  const labels = { shown: false, showValue: false, position: 'OutsideEnd', numberFormat: 'General', font: newFont() };
  const series = { chart, name, values: null, categories: null, fill: '', line: '', gapWidth: 182, labels };
  chart.series.push(series);
  return series;
}

function newFont(): ChartFont {
  return { name: 'Calibri', size: 9, color: '#595959', bold: false };
}
