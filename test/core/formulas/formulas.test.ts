import { amountOfText } from '../../../src/core/formulas/amountOfText';
import { columnReference } from '../../../src/core/formulas/columnReference';
import { countByKey } from '../../../src/core/formulas/countByKey';
import { keyMatch } from '../../../src/core/formulas/keyMatch';
import { sumByKey, sumByKeyOrBlank, sumOfColumn } from '../../../src/core/formulas/sumByKey';
import { sumOfCells } from '../../../src/core/formulas/sumOfCells';
import { valueByKey } from '../../../src/core/formulas/valueByKey';
import type { TableSource } from '../../../src/core/inputs/rawTable';
import type { Model } from '../../../src/core/model/model';
import { minimalWorkbook, readInputs } from '../../support/inputs';

const { model } = readInputs(minimalWorkbook({}));
const RISORSE: TableSource = {
  input: 'Risorse',
  sheet: "Risorse dell'ente",
  table: 'Risorse',
  headerRow: 4,
  lastRow: 9,
  columns: { objective: { column: 2, header: 'Obiettivo' }, costsActual: { column: 6, header: "Oneri '20 [€] #1" } },
};
const RANGE: TableSource = { ...RISORSE };
delete (RANGE as { table?: string }).table;
const OBJECTIVE = [{ field: 'objective', code: '1B' }];
const UNREAD_KEYS: Model = { ...model, unreadable: [{ table: RISORSE, field: 'objective' }] };

test('a column of a table, its special characters escaped, and a column of a plain range with room below', () => {
  expect(columnReference(RISORSE, 'objective')).toBe('Risorse[Obiettivo]');
  expect(columnReference(RISORSE, 'costsActual')).toBe("Risorse[Oneri ''20 '[€'] '#1]");
  expect(columnReference(RANGE, 'objective')).toBe("'Risorse dell''ente'!$B$4:$B$2009");
  expect(columnReference(RISORSE, 'cause')).toBeUndefined();
});

test('codes are compared as texts, and as the numbers that were read as them', () => {
  expect(keyMatch(model, RISORSE, [{ field: 'objective', code: 'a "q"*' }])).toBe('(Risorse[Obiettivo]="a ""q""*")');
  const numeric: Model = {
    ...model,
    numericCodes: [
      { table: RISORSE, field: 'objective', code: '011', number: 11 },
      { table: RISORSE, field: 'objective', code: '005', number: 5 },
      // Of a further row: the number is compared once, so that no row counts twice.
      { table: RISORSE, field: 'objective', code: '011', number: 11 },
    ],
  };
  expect(keyMatch(numeric, RISORSE, [{ field: 'objective', code: '011' }])).toBe(
    '((Risorse[Obiettivo]="011")+(Risorse[Obiettivo]=11))',
  );
  expect(keyMatch(numeric, RISORSE, OBJECTIVE)).toBe('(Risorse[Obiettivo]="1B")');
  expect(() => keyMatch(model, RISORSE, [{ field: 'cause', code: '1' }])).toThrow(
    'no column cause to match in Risorse',
  );
});

test('rows that hold one of some codes are counted', () => {
  expect(countByKey(model, RISORSE, 'objective', ['1B'])).toEqual({
    formula: 'SUMPRODUCT(--(Risorse[Obiettivo]="1B"))',
  });
  expect(countByKey(model, RISORSE, 'objective', ['1B', '011-005'])).toEqual({
    formula: 'SUMPRODUCT((Risorse[Obiettivo]="1B")+(Risorse[Obiettivo]="011-005"))',
  });
  expect(countByKey(model, RISORSE, 'objective', [])).toBeUndefined();
  expect(countByKey(UNREAD_KEYS, RISORSE, 'objective', ['1B'])).toBeUndefined();
});

test('sums by key: plain, blank where nothing is given, over texts, and none over what could not be read', () => {
  const column = "Risorse[Oneri ''20 '[€'] '#1]";
  expect(sumByKey(model, RISORSE, OBJECTIVE, 'costsActual')).toEqual({
    formula: `SUMPRODUCT(--(Risorse[Obiettivo]="1B"),${column})`,
  });
  expect(sumByKey(model, RISORSE, OBJECTIVE, 'costsActual', '(x="")')?.formula).toBe(
    `SUMPRODUCT((Risorse[Obiettivo]="1B")*(x=""),${column})`,
  );
  expect(sumByKeyOrBlank(model, RISORSE, OBJECTIVE, 'costsActual')?.formula).toBe(
    `IF(SUMPRODUCT((Risorse[Obiettivo]="1B")*(${column}<>""))=0,"",SUMPRODUCT(--(Risorse[Obiettivo]="1B"),${column}))`,
  );
  const withTexts: Model = { ...model, textAmounts: [{ table: RISORSE, field: 'costsActual' }] };
  expect(sumByKey(withTexts, RISORSE, OBJECTIVE, 'costsActual')).toEqual({
    formula: `SUM((Risorse[Obiettivo]="1B")*${amountOfText(column)})`,
    array: true,
  });
  const withErrors: Model = { ...model, unreadable: [{ table: RISORSE, field: 'costsActual' }] };
  expect(sumByKey(withErrors, RISORSE, OBJECTIVE, 'costsActual')).toBeUndefined();
  expect(sumOfColumn(withErrors, RISORSE, 'costsActual')).toBeUndefined();
  expect(sumOfColumn(model, RISORSE, 'costsActual')).toEqual({ formula: `SUM(${column})` });
  expect(sumByKey(UNREAD_KEYS, RISORSE, OBJECTIVE, 'costsActual')).toBeUndefined();
  for (const none of [
    sumByKey(model, RISORSE, OBJECTIVE, 'revenueActual'),
    sumByKeyOrBlank(model, RISORSE, OBJECTIVE, 'revenueActual'),
    sumOfColumn(model, RISORSE, 'revenueActual'),
  ]) {
    expect(none).toBeUndefined();
  }
});

test('the cell of a numbered row', () => {
  const first = { field: 'costsActual', number: 2 };
  const numbers = "Risorse[[#All],[Oneri ''20 '[€'] '#1]]";
  expect(valueByKey(model, RISORSE, OBJECTIVE, first, 'objective')).toEqual({
    formula: `INDEX(Risorse[[#All],[Obiettivo]],MATCH(1,(Risorse[[#All],[Obiettivo]]="1B")*((${numbers}=2)+(${numbers}="2")),0))`,
    array: true,
  });
  const ofNumber = { field: 'objective', number: 2 };
  for (const none of [
    valueByKey(model, RISORSE, OBJECTIVE, first, 'cause'),
    valueByKey(model, RISORSE, OBJECTIVE, { field: 'cause', number: 2 }, 'objective'),
    valueByKey(UNREAD_KEYS, RISORSE, OBJECTIVE, first, 'costsActual'),
    valueByKey(UNREAD_KEYS, RISORSE, [{ field: 'costsActual', code: '1' }], first, 'objective'),
    valueByKey(UNREAD_KEYS, RISORSE, [{ field: 'costsActual', code: '1' }], ofNumber, 'costsActual'),
  ]) {
    expect(none).toBeUndefined();
  }
});

test('sums of single cells: by plus signs, and in groups that Excel still takes', () => {
  const cells = (first: number, last: number): string[] =>
    Array.from({ length: last - first + 1 }, (_, index) => `A${first + index}`);
  const sum = (first: number, last: number): string => `SUM(${cells(first, last).join(',')})`;
  expect(sumOfCells([])).toBe('0');
  expect(sumOfCells(cells(1, 12))).toBe(cells(1, 12).join('+'));
  expect(sumOfCells(cells(1, 13))).toBe(sum(1, 13));
  expect(sumOfCells(cells(1, 400))).toBe(`SUM(${sum(1, 200)},${sum(201, 400)})`);
  expect(sumOfCells(cells(1, 401))).toBe(`SUM(${sum(1, 200)},${sum(201, 400)},${sum(401, 401)})`);
});
