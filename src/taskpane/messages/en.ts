import { counted } from './counted';
import type { Messages } from './it';

/** What the pane says, in English. Names of sheets and what is said of the data stay Italian. */
export const en: Messages = {
  appName: 'Prospetti',
  welcome: {
    title: 'From your data to the statements',
    lead: 'From sheets with a Chamber of Commerce’s objectives, resources and indicators to statements ready to print.',
    steps: [
      'Your data are in sheets such as «Ente», «Obiettivi» and «Risorse»: the template has them ready.',
      'Checking looks for errors and contradictions and leads to the cell of each.',
      'The statements are new sheets, with formulas linked to your data. Your own sheets do not change.',
    ],
    privacy: {
      excel: 'Your data stay in this workbook: Prospetti sends nothing to anyone.',
      browser: 'Your data stay on this computer: nothing is sent.',
    },
    noData: 'No data yet?',
  },
  file: {
    drop: 'Drop the workbook here',
    dropHint: 'Excel files, .xlsx or .xlsm',
    choose: 'Choose a file…',
    another: 'Open another file',
    opened: (name) => `Opened: ${name}`,
  },
  actions: {
    checkMailing: 'Check before sending',
    verify: 'Check data',
    verifyAgain: 'Check again',
    generate: 'Generate statements',
    template: 'Create template',
    templateFile: 'Download the template',
    newYear: 'Prepare the new year',
    example: 'Try the example',
    cancel: 'Cancel',
    cancelling: 'Stopping…',
    retry: 'Try again',
    close: 'Close',
  },
  template: {
    year: 'Year of the template',
    badYear: 'Write a year of four digits, for example 2024.',
    made: (count) => `${counted(count, 'sheet', 'sheets')} added to the workbook: fill them in, then check the data.`,
    kept: (names) => `Already there and left as they are: ${names}.`,
    nothingToAdd: 'The workbook has every sheet of the template already: nothing was changed.',
    fileMade: 'The template is ready: save it, fill it in with Excel and open it here.',
    exampleOpened: 'The example is open in another window of Excel: open the pane there.',
  },
  newYear: {
    fileMade: (year) => `The data for ${year} are ready in a new file, to be saved. The one at hand does not change.`,
    opened: (year) =>
      `The data for ${year} are in another window of Excel: save them under a new name. This workbook does not change.`,
    stopped: 'The new year cannot be prepared: first correct the errors of structure listed below.',
  },
  state: {
    region: 'State of the data',
    year: (year) => `Year ${year}`,
    unknownEntity: 'Entity not given',
    sound: 'The statements can be generated. What does not add up is listed below and on the sheet «Verifiche».',
    clean: 'Nothing found: the statements can be generated.',
    draft: 'There are errors: only a draft can be generated.',
    impossible: 'Needed sheets are missing: the statements cannot be generated.',
    fingerprint: (text) => `Fingerprint of the data: ${text}`,
  },
  update: {
    region: 'State of the statements',
    all: {
      current: 'The statements in the workbook are up to date.',
      stale: 'The statements in the workbook are NOT up to date: the data have changed.',
      otherVersion: 'The statements in the workbook are of another version of the program: generate them again.',
      unknown:
        'Whether the statements in the workbook are up to date is not known: their record is missing or was changed. Generate them again.',
    },
    some: {
      current: (names) => `Up to date: ${names}.`,
      stale: (names) => `NOT up to date, since the data have changed: ${names}.`,
      otherVersion: (names) => `Of another version of the program: ${names}.`,
      unknown: (names) => `Not known whether up to date: ${names}.`,
    },
    changes: (count) => counted(count, 'change in the data since', 'changes in the data since'),
    preview: 'What changes in the statements',
    same: 'No amount and no line.',
  },
  severity: { errore: 'Error', avviso: 'Warning', informazione: 'Information' },
  severityCount: {
    errore: (count) => counted(count, 'error', 'errors'),
    avviso: (count) => counted(count, 'warning', 'warnings'),
    informazione: (count) => counted(count, 'note', 'notes'),
  },
  findings: {
    title: 'Findings',
    filter: 'Severities shown',
    none: 'Nothing found: every check passed.',
    allHidden: 'The chosen severities have no findings: choose others above.',
    sheet: (name, count) => `${name}: ${counted(count, 'finding', 'findings')}`,
    more: (count, left) => `Show ${count} more (${left} left)`,
    goTo: 'Go to the cell',
    showRow: 'Show the row',
    hideRow: 'Hide the row',
    goToOf: (cell) => `Go to the cell ${cell}`,
    showRowOf: (cell) => `Show the row of cell ${cell}`,
    details: 'Details',
    seen: 'Value',
    expected: 'Expected',
    difference: 'Difference',
    cause: 'Probable cause',
    action: 'What to do',
    related: 'Related cells',
    row: (sheet, cell) => `Row of ${sheet}!${cell}`,
    emptyCell: 'empty',
  },
  reports: {
    choice: (wanted, all) => `Statements to generate: ${wanted} of ${all}`,
    missing: (what) => `Cannot be generated: ${what}.`,
    noneChosen: 'Choose at least one statement.',
    written: (count) => `${counted(count, 'statement', 'statements')} generated.`,
    writtenDraft: (count) => `${counted(count, 'statement', 'statements')} generated as a DRAFT.`,
    rows: (count) => counted(count, 'row', 'rows'),
    open: (name) => `Go to the sheet ${name}`,
    beside: (planned, written) =>
      `A sheet «${planned}» was there already and was left alone: the statement is in «${written}».`,
    leftOut: (names) => `Not generated for want of data: ${names}.`,
    moved: (cells) => `Had been written over the reports, now in the notes: ${cells}.`,
    save: (name) => `Save ${name}`,
    copy: 'Your file does not change: the statements are in a copy for you to save.',
  },
  draft: {
    title: 'Errors stand in the way of final statements',
    body: (errors) =>
      `${counted(errors, 'error', 'errors')} in the data: generate a draft, which says so on every page, or correct them first.`,
    confirm: 'Generate a draft',
    review: 'See the errors',
  },
  impossible: {
    title: 'The statements cannot be generated',
    body: 'Needed sheets are missing: add them with «Create template», or correct the names of those that are there.',
  },
  run: {
    region: 'Progress',
    verify: 'Checking the data',
    generate: 'Generating the statements',
    template: 'Creating the template',
    newYear: 'Preparing the new year',
    mailing: 'Checking before sending',
    example: 'Opening the example',
    file: 'Opening the file',
    steps: {
      starting: 'Starting…',
      reading: 'Reading the sheets…',
      checking: 'Checking the data…',
      layingOut: 'Laying out the statements…',
      writing: 'Writing the sheets…',
    },
    parts: (done, total) => `part ${done} of ${total}`,
    cancelled: 'Stopped: the workbook is as it was.',
    verified: (summary) => `Check finished: ${summary}.`,
    nothingFound: 'nothing found',
  },
  mailing: {
    title: 'Before the workbook is sent',
    ready: 'Nothing to report: the workbook can be sent.',
    remarks: (count) => counted(count, 'thing to look at before sending', 'things to look at before sending'),
    copyReady: 'The copy to send is ready: save it.',
    removePeople: 'Remove the names',
    showSheet: 'Show the sheet',
    forgetPrevious: 'Remove the earlier data',
    makeCopy: 'Prepare the copy to send',
    makeValues: 'Statements as values',
    values: 'As values, the statements no longer follow the data; generating them again brings the formulas back.',
    more: (count) => counted(count, 'more cell', 'more cells'),
  },
  failure: {
    title: 'That did not work',
    unnamed: { sheet: 'A sheet', table: 'A table' },
    editMode: () => 'A cell is being edited. Press Enter or Esc to finish it, then try again.',
    protectedSheet: (sheet) =>
      `${sheet} is protected and cannot be rewritten. In Excel: Review, Unprotect Sheet; then try again.`,
    protectedStructure: () =>
      'The structure of the workbook is protected, so no sheet can be added. In Excel: Review, Protect Workbook, to lift it; then try again.',
    sheetGone: (sheet) => `${sheet} is gone: it was deleted meanwhile. Check the data again.`,
    sheetHidden: (sheet) =>
      `${sheet} is hidden, so its cell cannot be shown. In Excel: right-click a tab, Unhide; then try again.`,
    tableExists: (table) =>
      `${table} is already the name of a table on another sheet. Rename it (Table Design, Table Name), then try again.`,
    payloadRefused: () =>
      'The data are too much for Excel on the web at once. Choose fewer statements, or use Excel for Windows or Mac.',
    sessionLost: () =>
      'The connection with Excel was lost. Close the pane, open it again and retry; if that does not help, reload the workbook.',
    apiMissing: () =>
      'This version of Excel lacks what is needed. Use Excel 2021 or later, Microsoft 365, Excel on the web or an up-to-date Excel for Mac.',
    busy: () => 'Excel is busy with something else, or is showing a window. Finish it, then try again.',
    notThere: () => 'The cell is no longer to be found: the data changed. Check the data again.',
    fileUnreadable: () =>
      'The file cannot be read: it was moved, deleted or is in use. See that it is there, then choose it again.',
    exampleUnreachable: () =>
      'The example cannot be opened: the add-in’s site does not answer. Check the connection and try again.',
    unknown: () =>
      'Something went wrong and the workbook was not completed. Try again; if it happens again, report it with the detail below.',
    halfWritten:
      'Some statement sheets were left half written: generate them again before using them, or close without saving.',
    detail: 'Technical detail',
  },
  start: {
    waiting: 'Starting Prospetti…',
    noExcelTitle: 'Excel does not answer',
    noExcel:
      'Microsoft’s library for add-ins did not start. Check the Internet connection (or ask who runs the network) and try again.',
    tooOldTitle: 'This Excel is too old',
    workOnFile: 'Work on a file',
  },
  crash: {
    title: 'The pane stopped',
    body: 'This is a fault of the program, not of your data: it did not touch the workbook. Your choices are kept.',
    reload: 'Reload the pane',
  },
};
