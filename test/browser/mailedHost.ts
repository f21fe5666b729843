import type { ExcelHost } from '../excelHost/createExcelHost';
import { putCell } from '../excelHost/model/putCell';
import { exampleHost } from './openPane';

/** The example with what should not be mailed: a hidden sheet, a link to another file, a comment, a person's name. */
export function mailedHost(): ExcelHost {
  const host = exampleHost();
  const { workbook } = host;
  const data = workbook.sheet('Risorse');
  const notes = workbook.appendSheet('Appunti');
  if (!data) throw new Error('the example has no Risorse');
  putCell(notes, 1, 1, { value: 'Da non dire', formula: null });
  notes.visibility = 'Hidden';
  putCell(data, 40, 12, { value: 5, formula: "='C:\\conti\\[listino.xlsx]Foglio1'!A1" });
  workbook.comments.push({ id: 'c1', sheet: data, row: 3, column: 2, author: 'Ragioneria', content: 'Da rivedere' });
  workbook.people.author = 'Ragioneria';
  return host;
}
