import type { Download } from '../../taskpane/services';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MACRO_WORKBOOK = 'application/vnd.ms-excel.sheet.macroEnabled.12';

/** A workbook for the user to save. */
export function download(fileName: string, bytes: Uint8Array): Download {
  const type = /\.xlsm$/i.test(fileName) ? MACRO_WORKBOOK : WORKBOOK;
  return { fileName, content: new Blob([bytes as Uint8Array<ArrayBuffer>], { type }) };
}

/** `Conti 2020.xlsx` → `Conti 2020-prospetti.xlsx`; a copy of a copy keeps its name. */
export function copyName(fileName: string): string {
  return fileName.replace(/(-prospetti)?(\.[^.]+)?$/, '-prospetti$2');
}

/** `Conti 2020.xlsx` → `Conti 2020-da-inviare.xlsx`. */
export function mailedName(fileName: string): string {
  return fileName.replace(/(\.[^.]+)?$/, '-da-inviare$1');
}

/** `Conti 2020.xlsx` → `Conti 2021.xlsx`, `Conti.xlsx` → `Conti-2021.xlsx`: the name of a year's workbook. */
export function nameOfYear(fileName: string, year: number): string {
  const named = fileName.replaceAll(String(year - 1), String(year));
  return named === fileName ? fileName.replace(/(\.[^.]+)?$/, `-${year}$1`) : named;
}
