import { CHART_LOOK } from '../../../core/plan/chartLook';
import { isChartName } from '../../../core/plan/chartName';
import type { ChartPlan, ChartSeriesPlan, SheetPlan } from '../../../core/plan/plan';
import { REPORT_FONT } from '../../../core/plan/styles';
import { areaAddress, cellAddress } from '../../../core/workbook/address';
import { jsonBytes } from '../../jsonBytes';
import { localRange } from '../../localRange';
import { CALL_BYTES, RANGE_BYTES } from '../bytes';
import type { SheetStep } from '../step';

const TYPES = { bar: 'BarClustered', column: 'ColumnClustered' } as const;

/** Properties and methods of a chart and of each series, at the most. */
const CALLS = 50;
const CALLS_A_SERIES = 25;

/**
 * The charts of a sheet. Excel's object model has no alternative text for charts: their titles, and the tables that
 * they draw, have to do.
 */
export function charts(sheet: SheetPlan): SheetStep[] {
  return (sheet.charts ?? []).map((chart) => ({
    bytes:
      RANGE_BYTES +
      CALLS * CALL_BYTES +
      chart.series.length * (2 * RANGE_BYTES + CALLS_A_SERIES * CALL_BYTES) +
      jsonBytes(chart),
    queue: (target) => {
      write(target, sheet, chart);
    },
  }));
}

/** Takes the charts of an earlier run away; those of the user stay. */
export function removedCharts(names: readonly string[]): SheetStep[] {
  return names.filter(isChartName).map((name) => ({
    bytes: 2 * CALL_BYTES + jsonBytes(name),
    queue: (sheet) => {
      sheet.charts.getItemOrNullObject(name).delete();
    },
  }));
}

function write(target: Excel.Worksheet, sheet: SheetPlan, plan: ChartPlan): void {
  const [first] = plan.series;
  if (!first) return;
  const { top, left, bottom, right } = plan.area;
  const seriesBy = first.values.top === first.values.bottom ? 'Rows' : 'Columns';
  const chart = target.charts.add(TYPES[plan.kind], localRange(target, areaAddress(first.values)), seriesBy);
  chart.name = plan.name;
  chart.setPosition(cellAddress(top, left), cellAddress(bottom, right));
  chart.format.fill.setSolidColor('#FFFFFF');
  chart.format.border.color = `#${CHART_LOOK.frame}`;
  chart.title.visible = true;
  chart.title.text = plan.title;
  chart.title.format.font.set({ ...FONT, size: CHART_LOOK.titleSize, bold: true, color: `#${CHART_LOOK.titleColour}` });
  const several = plan.series.length > 1;
  chart.legend.visible = several;
  if (several) {
    chart.legend.position = 'Bottom';
    chart.legend.format.font.set(FONT);
  }
  writeAxes(chart.axes, plan.kind);
  plan.series.forEach((series, index) => {
    const written = index === 0 ? chart.series.getItemAt(0) : chart.series.add();
    writeSeries(written, target, series, nameOf(sheet, series), plan.numberFormat);
  });
}

const FONT = { name: REPORT_FONT, size: CHART_LOOK.textSize, color: `#${CHART_LOOK.textColour}`, bold: false };

/** Lying bars are read from the top, as the table is. The values are written on the bars: their axis does not show. */
function writeAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, kind: ChartPlan['kind']): void {
  categoryAxis.reversePlotOrder = kind === 'bar';
  categoryAxis.majorTickMark = 'None';
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.format.line.color = `#${CHART_LOOK.frame}`;
  categoryAxis.format.font.set(FONT);
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
}

function writeSeries(
  written: Excel.ChartSeries,
  target: Excel.Worksheet,
  { categories, values, fill }: ChartSeriesPlan,
  name: string,
  numberFormat: string,
): void {
  written.name = name;
  written.setValues(localRange(target, areaAddress(values)));
  written.setXAxisValues(localRange(target, areaAddress(categories)));
  written.gapWidth = CHART_LOOK.gap;
  written.format.fill.setSolidColor(`#${fill}`);
  written.format.line.color = `#${CHART_LOOK.outline}`;
  written.hasDataLabels = true;
  const { dataLabels } = written;
  dataLabels.showValue = true;
  dataLabels.position = 'OutsideEnd';
  dataLabels.numberFormat = numberFormat;
  dataLabels.format.font.set(FONT);
}

/** Excel takes the name of a series as a text. */
function nameOf({ rows }: SheetPlan, { name: { top, left } }: ChartSeriesPlan): string {
  const value = rows[top - 1]?.cells[left - 1]?.value;
  return typeof value === 'string' ? value : '';
}
