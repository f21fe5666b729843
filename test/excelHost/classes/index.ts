import type { WireClass } from '../protocol/wireClass';
import type { WireTargets } from '../protocol/wireObject';
import { autoFilterClass } from './autoFilter';
import * as chartFormats from './chartFormats';
import * as charts from './charts';
import { commentClass, commentCollectionClass } from './comments';
import * as conditional from './conditionalFormats';
import { dataValidationClass } from './dataValidation';
import * as formats from './formats';
import { freezePanesClass } from './freezePanes';
import * as headersFooters from './headersFooters';
import * as names from './names';
import * as pageBreaks from './pageBreaks';
import { pageLayoutClass } from './pageLayout';
import * as properties from './properties';
import { pivotTableClass, pivotTableCollectionClass } from './pivotTables';
import { rangeClass } from './range';
import { rangeAreasClass, rangeCollectionClass } from './rangeAreas';
import * as styles from './styles';
import * as tables from './tables';
import * as workbook from './workbook';
import * as worksheets from './worksheets';

/** Every class that the tests' Excel answers for; what is not here fails loudly. */
export const CLASSES: { readonly [Name in keyof WireTargets]: WireClass<WireTargets[Name]> } = {
  Workbook: workbook.workbookClass,
  Application: workbook.applicationClass,
  CultureInfo: workbook.cultureInfoClass,
  NumberFormatInfo: workbook.numberFormatInfoClass,
  Runtime: workbook.runtimeClass,
  WorkbookProtection: workbook.workbookProtectionClass,
  DocumentProperties: properties.documentPropertiesClass,
  CustomPropertyCollection: properties.customPropertyCollectionClass,
  CustomProperty: properties.customPropertyClass,
  SettingCollection: properties.settingCollectionClass,
  Setting: properties.settingClass,
  CommentCollection: commentCollectionClass,
  Comment: commentClass,
  StyleCollection: styles.styleCollectionClass,
  Style: styles.styleClass,
  WorksheetCollection: worksheets.worksheetCollectionClass,
  Worksheet: worksheets.worksheetClass,
  WorksheetProtection: worksheets.worksheetProtectionClass,
  WorksheetFreezePanes: freezePanesClass,
  AutoFilter: autoFilterClass,
  WorksheetCustomPropertyCollection: properties.worksheetCustomPropertyCollectionClass,
  WorksheetCustomProperty: properties.worksheetCustomPropertyClass,
  PageLayout: pageLayoutClass,
  HeaderFooterGroup: headersFooters.headerFooterGroupClass,
  HeaderFooter: headersFooters.headerFooterClass,
  PageBreakCollection: pageBreaks.pageBreakCollectionClass,
  PageBreak: pageBreaks.pageBreakClass,
  NamedItemCollection: names.namedItemCollectionClass,
  NamedItem: names.namedItemClass,
  TableCollection: tables.tableCollectionClass,
  Table: tables.tableClass,
  TableScopedCollection: tables.tableScopedCollectionClass,
  Range: rangeClass,
  RangeAreas: rangeAreasClass,
  RangeCollection: rangeCollectionClass,
  RangeFormat: formats.rangeFormatClass,
  RangeFont: formats.rangeFontClass,
  RangeFill: formats.rangeFillClass,
  RangeBorderCollection: formats.rangeBorderCollectionClass,
  RangeBorder: formats.rangeBorderClass,
  FormatProtection: formats.formatProtectionClass,
  DataValidation: dataValidationClass,
  ConditionalFormatCollection: conditional.conditionalFormatCollectionClass,
  ConditionalFormat: conditional.conditionalFormatClass,
  CustomConditionalFormat: conditional.customConditionalFormatClass,
  ConditionalFormatRule: conditional.conditionalFormatRuleClass,
  ConditionalRangeFormat: conditional.conditionalRangeFormatClass,
  ConditionalRangeFont: conditional.conditionalRangeFontClass,
  ConditionalRangeFill: conditional.conditionalRangeFillClass,
  PivotTableCollection: pivotTableCollectionClass,
  PivotTable: pivotTableClass,
  ChartCollection: charts.chartCollectionClass,
  Chart: charts.chartClass,
  ChartAreaFormat: charts.chartAreaFormatClass,
  ChartBorder: chartFormats.chartLineClass,
  ChartFill: chartFormats.chartFillClass,
  ChartFont: chartFormats.chartFontClass,
  ChartLineFormat: chartFormats.chartLineClass,
  ChartTitle: chartFormats.chartTitleClass,
  ChartTitleFormat: chartFormats.chartTitleFormatClass,
  ChartLegend: chartFormats.chartLegendClass,
  ChartLegendFormat: chartFormats.chartLegendFormatClass,
  ChartAxes: charts.chartAxesClass,
  ChartAxis: chartFormats.chartAxisClass,
  ChartAxisFormat: chartFormats.chartAxisFormatClass,
  ChartGridlines: chartFormats.chartGridlinesClass,
  ChartSeriesCollection: charts.chartSeriesCollectionClass,
  ChartSeries: chartFormats.chartSeriesClass,
  ChartSeriesFormat: chartFormats.chartSeriesFormatClass,
  ChartDataLabels: chartFormats.chartDataLabelsClass,
  ChartDataLabelFormat: chartFormats.chartDataLabelFormatClass,
};
