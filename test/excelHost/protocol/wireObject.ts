import type { ChartLine, Filled } from '../classes/chartFormats';
import type { Chart, ChartAxis, ChartFont, ChartLabels, ChartLegend, ChartSeries, ChartTitle } from '../model/chart';
import type { Comment } from '../model/comment';
import type { ConditionalFormat } from '../model/conditionalFormat';
import type { CustomProperty } from '../model/customProperty';
import type { FilterHolder } from '../model/filter';
import type { BorderSide, Formatted } from '../model/formatted';
import type { NamedItem } from '../model/namedItem';
import type { NamedStyle } from '../model/namedStyle';
import type { HeaderFooter, PageLayout } from '../model/pageLayout';
import type { PivotTable } from '../model/pivotTable';
import type { RangeRef } from '../model/rangeRef';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { Workbook } from '../model/workbook';

/** What stands behind an object of each class. */
export interface WireTargets {
  Workbook: Workbook;
  Application: Workbook;
  CultureInfo: Workbook;
  NumberFormatInfo: Workbook;
  Runtime: Workbook;
  WorkbookProtection: Workbook;
  DocumentProperties: Workbook;
  CustomPropertyCollection: Map<string, CustomProperty>;
  CustomProperty: CustomProperty;
  SettingCollection: Map<string, CustomProperty>;
  Setting: CustomProperty;
  CommentCollection: Workbook;
  Comment: Comment;
  StyleCollection: Workbook;
  Style: NamedStyle;
  WorksheetCollection: Workbook;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  AutoFilter: FilterHolder;
  WorksheetCustomPropertyCollection: Map<string, CustomProperty>;
  WorksheetCustomProperty: CustomProperty;
  PageLayout: PageLayout;
  HeaderFooterGroup: PageLayout;
  HeaderFooter: HeaderFooter;
  PageBreakCollection: Sheet;
  PageBreak: { readonly sheet: Sheet; readonly row: number };
  NamedItemCollection: { readonly workbook: Workbook; readonly sheet: Sheet | undefined };
  NamedItem: NamedItem;
  TableCollection: { readonly workbook: Workbook; readonly sheet: Sheet | undefined };
  Table: Table;
  TableScopedCollection: readonly Table[];
  Range: RangeRef;
  RangeAreas: RangeRef;
  RangeCollection: RangeRef;
  RangeFormat: RangeRef;
  RangeFont: Formatted;
  RangeFill: Formatted;
  RangeBorderCollection: Formatted;
  RangeBorder: { readonly formatted: Formatted; readonly side: BorderSide };
  FormatProtection: Formatted;
  DataValidation: RangeRef;
  ConditionalFormatCollection: RangeRef;
  ConditionalFormat: ConditionalFormat;
  CustomConditionalFormat: ConditionalFormat;
  ConditionalFormatRule: ConditionalFormat;
  ConditionalRangeFormat: ConditionalFormat;
  ConditionalRangeFont: ConditionalFormat;
  ConditionalRangeFill: ConditionalFormat;
  PivotTableCollection: Sheet;
  PivotTable: PivotTable;
  ChartCollection: Sheet;
  Chart: Chart;
  ChartAreaFormat: Chart;
  ChartBorder: ChartLine;
  ChartFill: Filled;
  ChartFont: ChartFont;
  ChartLineFormat: ChartLine;
  ChartTitle: ChartTitle;
  ChartTitleFormat: ChartTitle;
  ChartLegend: ChartLegend;
  ChartLegendFormat: ChartLegend;
  ChartAxes: Chart;
  ChartAxis: ChartAxis;
  ChartAxisFormat: ChartAxis;
  ChartGridlines: ChartAxis;
  ChartSeriesCollection: Chart;
  ChartSeries: ChartSeries;
  ChartSeriesFormat: ChartSeries;
  ChartDataLabels: ChartLabels;
  ChartDataLabelFormat: ChartLabels;
}

export type ClassName = keyof WireTargets;

/** An object of the workbook as the protocol sees it: its class, and what stands behind it. */
export class WireObject<Name extends ClassName = ClassName> {
  readonly className: Name;
  readonly target: WireTargets[Name];

  constructor(className: Name, target: WireTargets[Name]) {
    this.className = className;
    this.target = target;
  }
}

/** `wire('Worksheet', sheet)`. */
export function wire<Name extends ClassName>(className: Name, target: WireTargets[Name]): WireObject {
  return new WireObject(className, target);
}
