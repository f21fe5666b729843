import { CHART_TYPES, newChart, newSeries, type Chart } from '../model/chart';
import { requireAllowed } from '../model/protectedCells';
import type { Sheet } from '../model/sheet';
import * as arg from '../protocol/arguments';
import { invalidArgument, itemNotFound } from '../protocol/officeError';
import type { WireClass } from '../protocol/wireClass';
import { wire } from '../protocol/wireObject';
import { chartLine } from './chartFormats';
import { singleArea } from './singleArea';

const EDIT = 'allowEditObjects';

const byKey = ({ charts }: Sheet, key: string): Chart | undefined => {
  const wanted = key.toLowerCase();
  return charts.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
};

export const chartCollectionClass: WireClass<Sheet> = {
  scalars: { Count: { get: ({ charts }) => charts.length } },
  items: ({ charts }) => charts.map((chart) => wire('Chart', chart)),
  item: (sheet, key) => {
    const chart = byKey(sheet, arg.text(key));
    return chart && wire('Chart', chart);
  },
  objects: {
    Add: (sheet, [type, source, seriesBy]) => {
      requireAllowed(sheet, EDIT);
      const chart = newChart(sheet, arg.oneOf(CHART_TYPES, type));
      const { top, left, bottom, right } = singleArea(source, sheet);
      const rows = arg.oneOf(['Rows', 'Columns'], seriesBy) === 'Rows';
      for (let line = rows ? top : left; line <= (rows ? bottom : right); line += 1) {
        const values = rows ? { top: line, left, bottom: line, right } : { top, left: line, bottom, right: line };
        newSeries(chart).values = values;
      }
      sheet.charts.push(chart);
      return wire('Chart', chart);
    },
    GetItemAt: ({ charts }, [index]) => wire('Chart', at(charts, arg.integer(index))),
  },
  methods: { GetCount: ({ charts }) => charts.length },
};

export const chartClass: WireClass<Chart> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (chart, value) => {
        requireAllowed(chart.sheet, EDIT);
        chart.name = arg.text(value);
      },
    },
    ChartType: { get: ({ type }) => type },
  },
  links: {
    Title: ({ title }) => wire('ChartTitle', title),
    Legend: ({ legend }) => wire('ChartLegend', legend),
    Axes: (chart) => wire('ChartAxes', chart),
    Series: (chart) => wire('ChartSeriesCollection', chart),
    Format: (chart) => wire('ChartAreaFormat', chart),
    Worksheet: ({ sheet }) => wire('Worksheet', sheet),
  },
  commands: {
    SetPosition: (chart, [start, end]) => {
      const first = singleArea(start, chart.sheet);
      const last = end === null || end === undefined ? first : singleArea(end, chart.sheet);
      if (last.bottom < first.top || last.right < first.left) throw invalidArgument('the end is before the start');
      chart.area = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
    },
    Delete: (chart) => {
      requireAllowed(chart.sheet, EDIT);
      chart.sheet.charts = chart.sheet.charts.filter((other) => other !== chart);
    },
  },
};

export const chartAreaFormatClass: WireClass<Chart> = {
  links: {
    Fill: (chart) => wire('ChartFill', chart),
    Border: (chart) => wire('ChartBorder', chartLine(chart, 'border')),
  },
};

export const chartAxesClass: WireClass<Chart> = {
  links: {
    CategoryAxis: ({ categoryAxis }) => wire('ChartAxis', categoryAxis),
    ValueAxis: ({ valueAxis }) => wire('ChartAxis', valueAxis),
  },
};

export const chartSeriesCollectionClass: WireClass<Chart> = {
  scalars: { Count: { get: ({ series }) => series.length } },
  items: ({ series }) => series.map((one) => wire('ChartSeries', one)),
  objects: {
    Add: (chart, [name]) => wire('ChartSeries', newSeries(chart, arg.optionalText(name) ?? '')),
    GetItemAt: ({ series }, [index]) => wire('ChartSeries', at(series, arg.integer(index))),
  },
  methods: { GetCount: ({ series }) => series.length },
};

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw itemNotFound(`number ${index}`);
  return item;
}
