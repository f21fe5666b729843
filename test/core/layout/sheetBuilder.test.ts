import { SheetBuilder, type SheetFrame } from '../../../src/core/layout/sheetBuilder';
import type { CellPlan, ChartPlan, ConditionalFormatPlan, NamePlan, ValidationPlan } from '../../../src/core/plan/plan';

const FRAME: SheetFrame = {
  name: 'Prova',
  role: 'report',
  columns: [{ width: 20 }, { width: 40 }, { width: 8 }],
  frozen: { rows: 1, columns: 0 },
  page: { orientation: 'portrait' },
};
const cell = (value: string): CellPlan => ({ value, style: 'text' });
const area = { top: 1, left: 1, bottom: 1, right: 2 };

/** The rows that start a page, from 1. */
function breaksOf(sheet: SheetBuilder): number[] {
  return sheet.build().rows.flatMap(({ pageBreakBefore }, index) => (pageBreakBefore ? [index + 1] : []));
}

test('a sheet of a few rows is what was added, and nothing else', () => {
  const sheet = new SheetBuilder(FRAME);
  const format: ConditionalFormatPlan = { area, formula: 'A1=1', look: 'bad' };
  expect(sheet.nextRow).toBe(1);
  expect(sheet.add([cell('a')], { height: 20, key: '1A' })).toBe(1);
  expect(sheet.add([cell('b')])).toBe(2);
  sheet.merge(area);
  sheet.highlight(format);
  expect(sheet.build()).toEqual({
    ...FRAME,
    showGridlines: false,
    page: { orientation: 'portrait', scale: 100 },
    rows: [{ height: 20, key: '1A', cells: [cell('a')] }, { cells: [cell('b')] }],
    merges: [area],
    tables: [],
    conditionalFormats: [format],
    summaryAbove: true,
  });
});

test('names, rules of entry and charts are there where some were added; a name is added once', () => {
  const sheet = new SheetBuilder({ ...FRAME, role: 'input' });
  const name: NamePlan = { name: 'Codici', formula: 'A1' };
  const validation: ValidationPlan = { area, prompt: { title: 'Codice', text: 'Come in Obiettivi.' } };
  const texts = { title: 'Oneri', description: 'Oneri per area', numberFormat: '0' };
  const chart: ChartPlan = { ...texts, name: 'Prospetti – Oneri', kind: 'bar', area, series: [] };
  sheet.define(name);
  sheet.define({ ...name, formula: 'B1' });
  sheet.chart(chart);
  sheet.validate(validation);
  const { names, charts, validations, page } = sheet.build({ rows: 2, columns: 1 });
  expect({ names, charts, validations, page }).toEqual({
    names: [name],
    charts: [chart],
    validations: [validation],
    page: { orientation: 'portrait' },
  });
  expect(sheet.build({ rows: 2, columns: 1 }).frozen).toEqual({ rows: 2, columns: 1 });
});

test('lines with the same key are told apart, whatever the others are called', () => {
  const sheet = new SheetBuilder(FRAME);
  for (const key of ['1A', '1A', '1A (2)', '1A', '1B']) sheet.add([], { key });
  expect(sheet.build().rows.map(({ key }) => key)).toEqual(['1A', '1A (2)', '1A (2) (2)', '1A (3)', '1B']);
});

test('the width of some columns', () => {
  const sheet = new SheetBuilder(FRAME);
  expect([sheet.widthOf(1, 3), sheet.widthOf(2, 2), sheet.widthOf(2, 3)]).toEqual([68, 40, 48]);
});

test('pages of a report are broken where a row no longer fits, none left alone; rows without a height have Excel’s own', () => {
  const sheet = new SheetBuilder(FRAME);
  for (let at = 0; at < 49; at++) sheet.add([]);
  expect(breaksOf(sheet)).toEqual([48]);
});

test('a heading goes with its row; the rows that all pages repeat take room', () => {
  const sheet = new SheetBuilder(FRAME);
  sheet.repeat(1, 2);
  sheet.add([], { height: 50 });
  sheet.add([], { height: 150 });
  sheet.add([], { height: 500 });
  sheet.add([], { height: 20, keepWithNext: true });
  sheet.add([], { height: 500 });
  sheet.add([], { height: 10 });
  expect(sheet.build().page).toEqual({ orientation: 'portrait', scale: 100, titleRows: [1, 2] });
  expect(breaksOf(sheet)).toEqual([4, 6]);
});

test('pages of an input are broken only where something has to stay together', () => {
  const long = (keepWithNext: boolean): number[] => {
    const sheet = new SheetBuilder({ ...FRAME, role: 'input' });
    sheet.add([], keepWithNext ? { keepWithNext } : {});
    for (let at = 0; at < 48; at++) sheet.add([]);
    return breaksOf(sheet);
  };
  expect([long(false), long(true)]).toEqual([[], [48]]);
});

test('a report of one page is as small as that takes', () => {
  const sheet = new SheetBuilder({ ...FRAME, onePage: true });
  sheet.add([], { height: 300 });
  for (let at = 0; at < 40; at++) sheet.add([]);
  expect(sheet.build().page).toEqual({ orientation: 'portrait', scale: 80 });
  expect(breaksOf(sheet)).toEqual([]);
});

test('the room left on a page counts what its rows and the repeated ones take', () => {
  const sheet = new SheetBuilder(FRAME);
  sheet.repeat(1, 1);
  sheet.add([], { height: 20 });
  sheet.add([]);
  expect(sheet.roomLeft).toBeCloseTo(722.67 - 35);
  sheet.add([], { height: 100, pageBreakBefore: true });
  expect(sheet.roomLeft).toBeCloseTo(722.67 - 20 - 100);
});
