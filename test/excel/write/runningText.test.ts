import { runningText } from '../../../src/excel/write/runningText';

test.each([
  ['', ['', '', '']],
  ['in mezzo', ['', 'in mezzo', '']],
  ['&Lsinistra&Cmezzo&Rdestra', ['sinistra', 'mezzo', 'destra']],
  ['&R&P di &N', ['', '', '&P di &N']],
  ['&LCamera && C.', ['Camera && C.', '', '']],
  ['&&L non è un codice', ['', '&&L non è un codice', '']],
  ['&&&Lsinistra', ['sinistra', '&&', '']],
  ['&L&"Arial,Bold"&9a&Rb&Lc', ['&"Arial,Bold"&9ac', '', 'b']],
])('«%s»', (text, [left, center, right]) => {
  expect(runningText(text)).toEqual({ left, center, right });
});
