import type { ChartAxis, ChartFont, ChartLabels, ChartLegend, ChartSeries, ChartTitle } from '../model/chart';
import * as arg from '../protocol/arguments';
import { invalidArgument, invalidOperation } from '../protocol/officeError';
import type { WireClass, WireScalar } from '../protocol/wireClass';
import { wire } from '../protocol/wireObject';
import { colour } from './formats';
import { singleArea } from './singleArea';

/** What can be filled with a colour. */
export interface Filled {
  fill: string;
}

/** A line of a chart: its colour is read and set. */
export interface ChartLine {
  color: string;
}

/** The line of an object, under the name of the property that holds its colour. */
export function chartLine<Key extends string>(owner: Record<Key, string>, key: Key): ChartLine {
  return {
    get color() {
      return owner[key];
    },
    set color(value: string) {
      owner[key] = value;
    },
  };
}

type Keys<Target, Value> = { [Key in keyof Target]: Target[Key] extends Value ? Key : never }[keyof Target];

function property<Target, Value extends string | number | boolean>(
  key: Keys<Target, Value>,
  take: (value: Parameters<typeof arg.text>[0]) => Value,
): WireScalar<Target> {
  return {
    get: (target) => target[key] as Value,
    set: (target, value) => {
      (target as Record<typeof key, Value>)[key] = take(value);
    },
  };
}

const COLOUR = (value: Parameters<typeof arg.json>[0]): string => colour(arg.json(value));

export const chartFontClass: WireClass<ChartFont> = {
  scalars: {
    Name: property<ChartFont, string>('name', arg.text),
    Size: property<ChartFont, number>('size', arg.number),
    Color: property<ChartFont, string>('color', COLOUR),
    Bold: property<ChartFont, boolean>('bold', arg.truth),
  },
};

export const chartFillClass: WireClass<Filled> = {
  commands: {
    SetSolidColor: (target, [value]) => {
      target.fill = COLOUR(value);
    },
  },
};

export const chartLineClass: WireClass<ChartLine> = {
  scalars: { Color: property<ChartLine, string>('color', COLOUR) },
};

export const chartTitleClass: WireClass<ChartTitle> = {
  scalars: {
    Visible: property<ChartTitle, boolean>('visible', arg.truth),
    Text: {
      get: ({ text }) => text,
      set: (title, value) => {
        if (!title.visible) throw invalidOperation('a title that does not show has no text');
        title.text = arg.text(value);
      },
    },
  },
  links: { Format: (title) => wire('ChartTitleFormat', title) },
};

export const chartTitleFormatClass: WireClass<ChartTitle> = {
  links: { Font: ({ font }) => wire('ChartFont', font) },
};

export const chartLegendClass: WireClass<ChartLegend> = {
  scalars: {
    Visible: property<ChartLegend, boolean>('visible', arg.truth),
    Position: {
      get: ({ position }) => position,
      set: (legend, value) => {
        if (!legend.visible) throw invalidOperation('a legend that does not show has no place');
        legend.position = arg.oneOf(['Top', 'Bottom', 'Left', 'Right', 'Corner'], value);
      },
    },
  },
  links: { Format: (legend) => wire('ChartLegendFormat', legend) },
};

export const chartLegendFormatClass: WireClass<ChartLegend> = {
  links: { Font: ({ font }) => wire('ChartFont', font) },
};

const TICKS = ['None', 'Cross', 'Inside', 'Outside'];
const TICK_LABELS = ['NextToAxis', 'High', 'Low', 'None'];

export const chartAxisClass: WireClass<ChartAxis> = {
  scalars: {
    Visible: property<ChartAxis, boolean>('visible', arg.truth),
    ReversePlotOrder: property<ChartAxis, boolean>('reversed', arg.truth),
    MajorTickMark: property<ChartAxis, string>('majorTickMark', (value) => arg.oneOf(TICKS, value)),
    TickLabelPosition: property<ChartAxis, string>('tickLabelPosition', (value) => arg.oneOf(TICK_LABELS, value)),
  },
  links: {
    Format: (axis) => wire('ChartAxisFormat', axis),
    MajorGridlines: (axis) => wire('ChartGridlines', axis),
  },
};

export const chartAxisFormatClass: WireClass<ChartAxis> = {
  links: {
    Font: ({ font }) => wire('ChartFont', font),
    Line: (axis) => wire('ChartLineFormat', chartLine(axis, 'line')),
  },
};

export const chartGridlinesClass: WireClass<ChartAxis> = {
  scalars: { Visible: property<ChartAxis, boolean>('gridlines', arg.truth) },
};

export const chartSeriesClass: WireClass<ChartSeries> = {
  scalars: {
    Name: property<ChartSeries, string>('name', arg.text),
    GapWidth: {
      get: ({ gapWidth }) => gapWidth,
      set: (series, value) => {
        const width = arg.integer(value);
        if (width > 500) throw invalidArgument(`a gap of ${width} percent`);
        // Excel keeps it for the group of all series.
        for (const one of series.chart.series) one.gapWidth = width;
      },
    },
    HasDataLabels: {
      get: ({ labels }) => labels.shown,
      set: ({ labels }, value) => {
        labels.shown = arg.truth(value);
        labels.showValue = labels.shown;
      },
    },
  },
  links: {
    Format: (series) => wire('ChartSeriesFormat', series),
    DataLabels: ({ labels }) => {
      if (!labels.shown) throw invalidOperation('a series without labels');
      return wire('ChartDataLabels', labels);
    },
  },
  commands: {
    SetValues: (series, [source]) => {
      series.values = singleArea(source, series.chart.sheet);
    },
    SetXAxisValues: (series, [source]) => {
      series.categories = singleArea(source, series.chart.sheet);
    },
  },
};

export const chartSeriesFormatClass: WireClass<ChartSeries> = {
  links: {
    Fill: (series) => wire('ChartFill', series),
    Line: (series) => wire('ChartLineFormat', chartLine(series, 'line')),
  },
};

const LABEL_POSITIONS = ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'];

export const chartDataLabelsClass: WireClass<ChartLabels> = {
  scalars: {
    ShowValue: property<ChartLabels, boolean>('showValue', arg.truth),
    Position: property<ChartLabels, string>('position', (value) => arg.oneOf(LABEL_POSITIONS, value)),
    NumberFormat: property<ChartLabels, string>('numberFormat', arg.text),
  },
  links: { Format: (labels) => wire('ChartDataLabelFormat', labels) },
};

export const chartDataLabelFormatClass: WireClass<ChartLabels> = {
  links: { Font: ({ font }) => wire('ChartFont', font) },
};
