import { prefixFutureFunctions } from '../../../../src/file/write/sheet/futureFunctions';

test.each([
  ['NUMBERVALUE(A1,",",".")', '_xlfn.NUMBERVALUE(A1,",",".")'],
  ['IF(IFNA(A1,0)=0,CONCAT(B1:B2),"")', 'IF(_xlfn.IFNA(A1,0)=0,_xlfn.CONCAT(B1:B2),"")'],
  ['CEILING.MATH(A1)+DAYS(A1,A2)', '_xlfn.CEILING.MATH(A1)+_xlfn.DAYS(A1,A2)'],
  ['IFERROR(CONCATENATE(A1),"IFNA(1)")', 'IFERROR(CONCATENATE(A1),"IFNA(1)")'],
  ["'IFNA(1)'!A1", "'IFNA(1)'!A1"],
  ['MYDAYS(A1)', 'MYDAYS(A1)'],
  ['NETWORKDAYS(A1,A2)', 'NETWORKDAYS(A1,A2)'],
  ['SWITCH', 'SWITCH'],
])('%s is stored as %s', (shown, stored) => {
  expect(prefixFutureFunctions(shown)).toBe(stored);
});
