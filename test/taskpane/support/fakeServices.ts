import { signOffToolsFor } from '../../../src/entries/pane/signOffToolsFor';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../src/taskpane/preferences';
import type {
  BrowserServices,
  DataState,
  ExcelServices,
  ReportsOutcome,
  WrittenReports,
} from '../../../src/taskpane/services';
import { CONTRADICTION, NOTE, WARNING } from './findings';

/** A workbook that was checked: one finding of each severity, three reports, one of them without data. */
export const DATA: DataState = {
  entity: 'Camera di Commercio di Lucca',
  year: 2020,
  fingerprint: '9F3A-04C1-77BE',
  state: 'sound',
  findings: [CONTRADICTION, WARNING, NOTE],
  reports: [
    { name: 'Obiettivi strategici' },
    { name: 'Scostamenti' },
    { name: 'Missioni', missing: 'mancano le quote' },
  ],
  update: { reports: [], changes: [] },
  signOffs: [],
  earlier: false,
  preview: () => Promise.resolve([]),
};

/** The reports of that workbook. */
export const WRITTEN: WrittenReports = {
  outcome: 'written',
  data: DATA,
  draft: false,
  reports: [
    { planned: 'Obiettivi strategici', written: 'Obiettivi strategici', rows: 462 },
    { planned: 'Scostamenti', written: 'Scostamenti (2)', rows: 1 },
  ],
  leftOut: [],
  moved: [],
  lost: [],
};

/** What the pane asked of its services, in order. */
export type Asked = readonly [what: string, ...details: readonly unknown[]];

interface Recorder {
  readonly asked: Asked[];
  readonly saved: Preferences[];
}

/** Services in Excel that answer at once, with the answers given; they note what they are asked. */
export function excelServices(answers: Partial<ExcelServices> = {}): ExcelServices & Recorder {
  return {
    home: 'excel',
    ...common(),
    explainSelected: () => Promise.resolve({ outcome: 'noReport' }),
    watchSelection: () => () => undefined,
    ...answers,
  };
}

/** The same in a browser. */
export function browserServices(answers: Partial<BrowserServices> = {}): BrowserServices & Recorder {
  const services = common();
  return {
    home: 'browser',
    ...services,
    openFile: (file) => {
      services.asked.push(['openFile', file.name]);
      return Promise.resolve({ name: file.name });
    },
    openExample: () => Promise.resolve({ name: 'lucca-2020.xlsx' }),
    explain: () => Promise.resolve({ outcome: 'noNumber' }),
    ...answers,
  };
}

function common(): Omit<BrowserServices, 'home' | 'openFile' | 'openExample' | 'explain'> &
  Pick<ExcelServices, 'openExample'> &
  Recorder {
  const asked: Asked[] = [];
  const saved: Preferences[] = [];
  return {
    asked,
    saved,
    language: 'it',
    theme: { current: () => 'light', watch: () => () => undefined },
    preferences: {
      load: () => Promise.resolve(saved.at(-1) ?? DEFAULT_PREFERENCES),
      save: (preferences) => {
        saved.push(preferences);
        return Promise.resolve();
      },
    },
    templateYear: 2024,
    verify: () => Promise.resolve(DATA),
    generate: (wish): Promise<ReportsOutcome> => {
      asked.push(['generate', wish]);
      return Promise.resolve(WRITTEN);
    },
    foresee: (wish) => {
      asked.push(['foresee', wish]);
      return Promise.resolve({ moved: [], lost: [] });
    },
    goTo: (place) => {
      asked.push(['goTo', place]);
      return Promise.resolve(undefined);
    },
    writeTemplate: (year) => {
      asked.push(['writeTemplate', year]);
      return Promise.resolve({ made: 'sheets', sheets: [{ planned: 'Ente', written: 'Ente' }], kept: ['Aree'] });
    },
    prepareNewYear: () => {
      asked.push(['prepareNewYear']);
      return Promise.resolve({ outcome: 'written', year: 2021, done: ['Ente: anno 2020 portato a 2021 (una cella)'] });
    },
    checkMailing: (wishes) => {
      asked.push(['checkMailing', wishes]);
      return Promise.resolve({ remarks: [] });
    },
    restore: (confirmed) => {
      asked.push(['restore', confirmed]);
      return Promise.resolve({ told: { kind: 'told', intent: 'info', title: 'Niente', lines: [] } });
    },
    signOffTools: () => Promise.resolve(signOffToolsFor('it')),
    signOff: (wish) => {
      asked.push(['signOff', wish]);
      return Promise.resolve({ told: { kind: 'told', intent: 'info', title: 'Niente', lines: [] } });
    },
    openExample: () => Promise.resolve(undefined),
  };
}
