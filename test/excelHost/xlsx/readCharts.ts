import type { Area } from '../../../src/core/workbook/address';
import { decodePart } from '../../../src/file/package/decodePart';
import { readRelationships, relationshipKind } from '../../../src/file/package/relationships';
import type { ZipArchive } from '../../../src/file/package/zipArchive';
import { areaOfText, splitSheetPrefix } from '../model/areaText';
import { newChart, newSeries, type Chart, type ChartAxis, type ChartFont } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { all, find, xmlTree, type XmlNode } from './xmlTree';

/** The charts with bars or columns of a sheet's drawing. */
export function readCharts(sheet: Sheet, archive: ZipArchive, part: string): void {
  const read = (name: string): XmlNode => xmlTree(decodePart(archive.read(name), name), name);
  for (const drawing of readRelationships(archive, part)) {
    if (relationshipKind(drawing) !== 'drawing') continue;
    const parts = new Map(readRelationships(archive, drawing.target).map(({ id, target }) => [id, target]));
    for (const anchor of all(read(drawing.target), 'twoCellAnchor')) {
      const chart = find(anchor, 'graphicFrame', 'graphicData', 'chart');
      const target = parts.get(chart?.attributes['r:id'] ?? '');
      const bars = target === undefined ? undefined : find(read(target), 'barChart');
      if (target === undefined || !bars) continue;
      sheet.charts.push(readChart(sheet, anchor, read(target)));
    }
  }
}

const value = (node: XmlNode | undefined): string => node?.attributes['val'] ?? '';

function readChart(sheet: Sheet, anchor: XmlNode, space: XmlNode): Chart {
  const chart = newChart(sheet, value(find(space, 'barDir')) === 'bar' ? 'BarClustered' : 'ColumnClustered');
  chart.name = find(anchor, 'cNvPr')?.attributes['name'] ?? '';
  chart.area = areaOf(anchor);
  const frame = find(space, 'chartSpace')?.children.find(({ name }) => name === 'spPr');
  chart.fill = colourOf(find(frame, 'solidFill')) || chart.fill;
  chart.border = colourOf(find(frame, 'ln')) || chart.border;
  const title = find(space, 'title');
  chart.title.visible = title !== undefined;
  chart.title.text = title
    ? all(title, 't')
        .map(({ text }) => text)
        .join('')
    : '';
  readFont(chart.title.font, find(title, 'defRPr'));
  const legend = find(space, 'legend');
  chart.legend.visible = legend !== undefined;
  if (legend) {
    chart.legend.position = { b: 'Bottom', t: 'Top', l: 'Left', r: 'Right' }[value(find(legend, 'legendPos'))] ?? '';
    readFont(chart.legend.font, find(legend, 'defRPr'));
  }
  readAxis(chart.categoryAxis, find(space, 'catAx'));
  readAxis(chart.valueAxis, find(space, 'valAx'));
  for (const node of all(space, 'ser')) readSeries(chart, node, Number(value(find(space, 'gapWidth'))));
  return chart;
}

/** Ends of an anchor lie on the first cell beyond it. */
function areaOf(anchor: XmlNode): Area {
  const number = (...path: readonly string[]): number => Number(find(anchor, ...path)?.text ?? 0);
  return {
    top: number('from', 'row') + 1,
    left: number('from', 'col') + 1,
    bottom: number('to', 'row'),
    right: number('to', 'col'),
  };
}

function readAxis(axis: ChartAxis, node: XmlNode | undefined): void {
  axis.visible = value(find(node, 'delete')) !== '1';
  axis.reversed = value(find(node, 'orientation')) === 'maxMin';
  axis.gridlines = find(node, 'majorGridlines') !== undefined;
  axis.majorTickMark = value(find(node, 'majorTickMark')) === 'none' ? 'None' : 'Outside';
  axis.tickLabelPosition = value(find(node, 'tickLblPos')) === 'low' ? 'Low' : 'NextToAxis';
  axis.line = colourOf(find(node, 'spPr', 'ln')) || axis.line;
  readFont(axis.font, find(node, 'defRPr'));
}

function readSeries(chart: Chart, node: XmlNode, gapWidth: number): void {
  const series = newSeries(chart, find(node, 'tx', 'v')?.text ?? '');
  series.values = areaOfReference(find(node, 'val', 'f'));
  series.categories = areaOfReference(find(node, 'cat', 'f'));
  series.gapWidth = gapWidth;
  const look = node.children.find(({ name }) => name === 'spPr');
  series.fill = colourOf(look?.children.find(({ name }) => name === 'solidFill'));
  series.line = colourOf(find(look, 'ln'));
  const labels = find(node, 'dLbls');
  if (!labels) return;
  series.labels.shown = true;
  series.labels.showValue = value(find(labels, 'showVal')) === '1';
  series.labels.position = value(find(labels, 'dLblPos')) === 'outEnd' ? 'OutsideEnd' : '';
  series.labels.numberFormat = find(labels, 'numFmt')?.attributes['formatCode'] ?? '';
  readFont(series.labels.font, find(labels, 'defRPr'));
}

function areaOfReference(node: XmlNode | undefined): Area | null {
  return (node && areaOfText(splitSheetPrefix(node.text).address)) ?? null;
}

function readFont(font: ChartFont, properties: XmlNode | undefined): void {
  if (!properties) return;
  font.size = Number(properties.attributes['sz']) / 100;
  font.bold = properties.attributes['b'] === '1';
  font.color = colourOf(find(properties, 'solidFill')) || font.color;
  font.name = find(properties, 'latin')?.attributes['typeface'] ?? font.name;
}

function colourOf(node: XmlNode | undefined): string {
  const rgb = value(find(node, 'srgbClr'));
  return rgb === '' ? '' : `#${rgb}`;
}
