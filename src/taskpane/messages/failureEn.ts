import type { FailureMessages } from './failureIt';

/** What went wrong and what to do, in English. */
export const failureEn: FailureMessages = {
  title: 'That did not work',
  unnamed: { sheet: 'A sheet', table: 'A table' },
  editMode: () => 'A cell is being edited. Press Enter or Esc to finish it, then try again.',
  protectedSheet: (sheet) =>
    `${sheet} is protected and cannot be rewritten. In Excel: Review, Unprotect Sheet; then try again.`,
  readOnly: () =>
    'Excel does not allow it: the workbook is read-only, rights are missing or whoever manages Excel forbids it. Choose Enable Editing or work on a copy, then try again.',
  protectedStructure: () =>
    'The structure of the workbook is protected, so no sheet can be added. In Excel: Review, Protect Workbook, to lift it; then try again.',
  sheetGone: (sheet) => `${sheet} is gone: it was deleted meanwhile. Check the data again.`,
  sheetHidden: (sheet) =>
    `${sheet} is hidden, so its cell cannot be shown. In Excel: right-click a tab, Unhide; then try again.`,
  nameTaken: () =>
    'Meanwhile a sheet, a table or a style of the same name was added to the workbook. Try again; if it happens again, rename it.',
  tableExists: (table) =>
    `${table} is already the name of a table on another sheet. Rename it (Table Design, Table Name), then try again.`,
  inTheWay: (sheet) =>
    `${sheet} holds something that would be lost or that Excel does not let be written over: a PivotTable, a filter, merged cells, an array. Remove it or move it to another sheet, then try again.`,
  farAway: (sheet) =>
    `${sheet} holds something far away from the statement: Ctrl+End leads to the last cell in use. Move what is needed near the statement, delete the rows or columns beyond, then try again.`,
  changedMeanwhile: (sheet) => `${sheet} was changed meanwhile. Finish typing, then try again.`,
  payloadRefused: () =>
    'The data are too much for Excel at once. Close other workbooks, choose fewer statements or, on the web, use Excel for Windows or Mac.',
  sessionLost: () =>
    'The connection with Excel was lost. Close the pane and open it again; if that does not help, reload the workbook.',
  apiMissing: () =>
    'This version of Excel lacks what is needed. Use Excel 2021 or later, Microsoft 365, Excel on the web or an up-to-date Excel for Mac.',
  busy: () => 'Excel is busy with something else, or is showing a window. Finish it, then try again.',
  notInFront: () =>
    'Excel did not finish: mostly because another workbook came to the front. Go back to this one and try again; if that does not help, close Excel and open it again.',
  refused: () =>
    'Excel refused a request: the workbook changed meanwhile, or it is a fault of the program. Try again; if it happens again, report it with the detail below.',
  notThere: () => 'The cell is gone: the data changed. Check the data again.',
  fileUnreadable: () => 'The file cannot be read: it was moved, deleted or is in use. Choose it again.',
  exampleUnreachable: () =>
    'The example cannot be opened: the add-in’s site does not answer. Check the connection, then try again.',
  siteUnreachable: () =>
    'The Prospetti site does not answer, or was updated. Close the pane and open it again (in a browser: reload the page), then try again; your choices are kept.',
  unknown: () =>
    'Something went wrong, and what was asked for was not completed. Try again; if it happens again, report it with the detail below.',
  halfWritten:
    'Some statement sheets may be half written: generate them again before using them, or close without saving (on the web: the file’s version history).',
  leftOut: {
    drawn:
      'The statements that were there were put back as they were; check only borders, patterns, rotated text and filters that were set on them by hand.',
    looks:
      'The statements that were there were put back, but without the colours and formats set by hand on single cells: generating again does not bring them back, closing without saving does (on the web: the file’s version history).',
  },
  detail: 'Technical detail',
};
