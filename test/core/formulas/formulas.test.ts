import { amountOfText } from '../../../src/core/formulas/amountOfText';
import { columnReference } from '../../../src/core/formulas/columnReference';
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
    ],
  };
  expect(keyMatch(numeric, RISORSE, [{ field: 'objective', code: '011' }])).toBe(
    '((Risorse[Obiettivo]="011")+(Risorse[Obiettivo]=11))',
  );
  expect(keyMatch(numeric, RISORSE, OBJECTIVE)).toBe('(Risorse[Obiettivo]="1B")');
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
  expect(sumByKey(model, RISORSE, OBJECTIVE, 'revenueActual')).toBeUndefined();
});

test('the cell of a numbered row', () => {
  const found = valueByKey(model, RISORSE, OBJECTIVE, { field: 'costsActual', number: 2 }, 'objective');
  expect(found?.formula).toMatch(
    /^INDEX\(Risorse\[\[#All\],\[Obiettivo\]\],MATCH\(1,\(Risorse\[\[#All\],\[Obiettivo\]\]="1B"\)\*/,
  );
  expect(found?.array).toBe(true);
});

test('sums of single cells: by plus signs, and in groups that Excel still takes', () => {
  expect(sumOfCells([])).toBe('0');
  expect(sumOfCells(['A1', 'A5'])).toBe('A1+A5');
  const many = Array.from({ length: 450 }, (_, index) => `A${index + 1}`);
  const formula = sumOfCells(many);
  expect(formula.match(/A\d+/g)).toEqual(many);
  expect(formula.split('SUM(').length - 1).toBe(4);
});
