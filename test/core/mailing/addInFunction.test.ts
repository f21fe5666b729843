import { addInFunction } from '../../../src/core/mailing/addInFunction';

test.each([
  ['of an add-in', '_xll.SALDO(A1)+1', '_xll.SALDO'],
  ['that Excel did not know', 'IF(A1,_xldudf_BANCA_TASSO(B1),0)', '_xldudf_BANCA_TASSO'],
  ['of a macro in another file', "'C:\\conti\\macro.xla'!SALDO(A1)", "'C:\\conti\\macro.xla'!SALDO"],
  ['of a file in the list of links', '[2]!SALDO(A1)', '[2]!SALDO'],
])('a function %s', (_, formula, name) => {
  expect(addInFunction(formula)).toBe(name);
});

test.each([
  ['a function of Excel', 'SUM(Risorse[Oneri preventivo])'],
  ['a newer one', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
  ['a cell of another sheet', "'Dati 2020'!A1*(1+B2)"],
  ['a cell of another file, which is a link', "'[1]Dati'!A1"],
  ['a text that only reads like one', 'LEN("_xll.SALDO(A1)")'],
])('%s is none', (_, formula) => {
  expect(addInFunction(formula)).toBeUndefined();
});
