import type { MovedText } from '../core/userWork/keepWork';
import type { LostWork } from '../core/userWork/lost/lostWork';
import type { Finding, Place } from '../core/diagnostics/finding';
import type { MailingRemark } from '../core/mailing/mailingRemark';
import type { JudgedSignOff } from '../core/signOff/judgeSignOffs';
import type { Signer, SignerProblem } from '../core/signOff/signer';
import type { UpdateState } from '../core/update/freshness';
import type { ForeseenWork } from '../usecases/foreseeMoves';
import type { GeneratedReport } from '../usecases/writeRun';
import type { ExplanationLine } from '../core/drillDown/explanationLines';
import type { MailingWishes } from '../usecases/mailing';
import type { Progress } from '../usecases/progress';
import type { ShownRow } from '../usecases/readRow';
import type { TemplateWritten } from '../usecases/writeTemplate';
import type { Language } from './messages/language';
import type { Preferences } from './preferences';
import type { SignOffTexts } from './signOff/signOffIt';
import type { ToldEnding } from './told/toldEnding';

/** All that the pane asks of the world around it. Every promise that is rejected is told to the user: see `failureOf`. */
export type PaneServices = ExcelServices | BrowserServices;

/** In Excel: the workbook is the open one, and what is written stands in it. */
export interface ExcelServices extends CommonServices {
  readonly home: 'excel';
  /** «Da dove viene?» of the cell that the user is on. */
  readonly explainSelected: () => Promise<NumberOrigin>;
  /** Calls back whenever another cell is selected; returns how to stop. Never fails: where Excel does not tell, it is silent. */
  readonly watchSelection: (onChange: () => void) => () => void;
}

/** In an ordinary browser: the workbook is a file of the user's, and what is written is a copy to save. */
export interface BrowserServices extends CommonServices {
  readonly home: 'browser';
  /** What is wished is done in a copy, so that there is nothing to ask. */
  readonly checkMailing: (wishes: MailingWishes | undefined, progress: Progress) => Promise<MailingState>;
  /** Opens a file of the user's, which stays on the computer. */
  readonly openFile: (file: File) => Promise<OpenedWorkbook>;
  /** «Da dove viene?» of a cell (`D7`) of a report, which the file need not have. */
  readonly explain: (report: string, cell: string) => Promise<NumberOrigin>;
}

interface CommonServices {
  readonly language: Language;
  readonly theme: ThemeSource;
  readonly preferences: PreferenceStore;
  /** The year that a new workbook is proposed for. */
  readonly templateYear: number;
  readonly verify: (progress: Progress) => Promise<DataState>;
  readonly generate: (wish: ReportsWish, progress: Progress) => Promise<ReportsOutcome>;
  /** What stands over the cells of the reports, and generating would move to their notes, and what it would not keep. */
  readonly foresee: (wish: ReportsWish) => Promise<ForeseenWork>;
  /** Leads to a cell. Where that cannot be done, the content of its row comes back instead. */
  readonly goTo: (place: Place) => Promise<ShownRow | undefined>;
  readonly writeTemplate: (year: number, progress: Progress) => Promise<TemplateOutcome>;
  /** Makes next year's workbook of the one at hand, which stays as it is. */
  readonly prepareNewYear: (progress: Progress) => Promise<NewYearMade>;
  /** What to look at before the workbook is sent; with wishes, once they are done. */
  /** Where what is wished would take formulas away from the user, it is asked first. */
  readonly checkMailing: (wish: MailingWish | undefined, progress: Progress) => Promise<MailingState | ToldEnding>;
  /** «Ripristina la versione precedente», once it is confirmed; before, what it would do. */
  readonly restore: (confirmed: boolean, progress: Progress) => Promise<ToldState>;
  /** What asking for sign-offs needs: loaded when it is asked for. */
  readonly signOffTools: () => Promise<SignOffTools>;
  /** «Apponi visto» and «Togli il visto», this one once it is confirmed. */
  readonly signOff: (wish: SignOffWish, progress: Progress) => Promise<ToldState>;
  /** Opens the worked example: as the pane's workbook, or (`undefined`) in a window of its own. */
  readonly openExample: () => Promise<OpenedWorkbook | undefined>;
}

/** A workbook that the pane works on from now on. */
export interface OpenedWorkbook {
  readonly name: string;
}

/** What is known of a workbook once it was checked. */
export interface DataState {
  /** Empty where the workbook does not say it. */
  readonly entity: string;
  readonly year: number | null;
  readonly fingerprint: string;
  /** `sound`: reports may be written; `draft`: only as a draft; `impossible`: a needed sheet is missing. */
  readonly state: 'sound' | 'draft' | 'impossible';
  /** The heaviest first. */
  readonly findings: readonly Finding[];
  /** Every report that the user may ask for, in the order of the tabs. */
  readonly reports: readonly ReportChoice[];
  /** How the reports in the workbook stand to its data. */
  readonly update: UpdateState;
  /** Who signed the reports off, and whether that still holds. */
  readonly signOffs: readonly JudgedSignOff[];
  /** The workbook remembers a version of them before this one. */
  readonly earlier: boolean;
  /** What generating would change in them, in Italian, worked out when it is asked for. */
  readonly preview: () => Promise<readonly string[]>;
}

/** A report, and what the workbook lacks for it (the Italian end of a sentence) where it cannot be made. */
export interface ReportChoice {
  readonly name: string;
  readonly missing?: string;
}

/** Where a number of a report comes from, or why that cannot be said. */
export type NumberOrigin =
  | {
      readonly outcome: 'explained';
      /** The first is the number itself. */
      readonly lines: readonly ExplanationLine[];
      /** What the sheet says, where that is not what the inputs give now. */
      readonly outdated?: string;
    }
  /** The cell is in no report, or holds no number. */
  | { readonly outcome: 'noReport' }
  | { readonly outcome: 'noNumber' }
  /** The report, and what it lacks as the Italian end of a sentence. */
  | { readonly outcome: 'leftOut'; readonly sheet: string; readonly lacking: string }
  /** So much is wrong with the data that no report can be made. */
  | { readonly outcome: 'stopped' };

/** What «Genera prospetti» is asked for. */
export interface ReportsWish {
  /** Go on despite errors, as a draft. */
  readonly draft: boolean;
  /** Names of the reports to leave out. */
  readonly unwanted: readonly string[];
  /** Ask before something that users did to the reports is lost. */
  readonly sparing?: boolean;
}

/** What became of «Genera prospetti». */
export type ReportsOutcome =
  | WrittenReports
  | { readonly outcome: 'stopped'; readonly data: DataState }
  /** Nothing was written yet: something would be lost. */
  | { readonly outcome: 'asked'; readonly data: DataState; readonly told: ToldEnding };

/** The reports of a run. */
export interface WrittenReports {
  readonly outcome: 'written';
  readonly data: DataState;
  readonly draft: boolean;
  readonly reports: readonly GeneratedReport[];
  readonly leftOut: readonly string[];
  /** What stood in cells of the reports that users had written over, which is in the notes now. */
  readonly moved: readonly MovedText[];
  /** What of the users' work could not be kept. */
  readonly lost: readonly LostWork[];
  /** The finished copy, where the workbook itself cannot be written. */
  readonly download?: Download;
}

/** What is wished of the sign-offs: one more, or one of them taken away (by its place, from 1, and whose it is). */
export type SignOffWish =
  | { readonly kind: 'give'; readonly signer: Signer }
  | { readonly kind: 'take'; readonly number: number; readonly signer: Signer; readonly confirmed: boolean };

/** What the part of the pane for sign-offs says and reads. */
export interface SignOffTools {
  readonly texts: SignOffTexts;
  /** The day that is proposed: `2021-03-31`. */
  readonly today: string;
  readonly signerOf: (name: string, role: string, day: string) => Signer | SignerProblem;
}

/** How a task stands that tells it in its own words: asked about, or done. */
export interface ToldState {
  readonly told: ToldEnding;
  /** The workbook as it is then. */
  readonly data?: DataState;
}

/** What became of «Crea modello»: sheets in the open workbook, or a new file. */
export type TemplateOutcome =
  ({ readonly made: 'sheets' } & TemplateWritten) | { readonly made: 'file'; readonly download: Download };

/** What became of «Prepara il nuovo esercizio»: a new workbook, opened in a window of its own or to be saved. */
export type NewYearMade =
  | {
      readonly outcome: 'written';
      readonly year: number;
      /** What was done to the data, in Italian sentences. */
      readonly done: readonly string[];
      readonly download?: Download;
    }
  /** The structure of the data has to be put right first. */
  | { readonly outcome: 'stopped' };

/** What is to be done before a workbook is sent. */
export interface MailingWish extends MailingWishes {
  /** The user was asked, and agreed. */
  readonly confirmed?: true;
}

/** How a workbook stands that is to be sent. */
export interface MailingState {
  readonly remarks: readonly MailingRemark[];
  /** What was wished, in a copy, where the workbook itself cannot be written. */
  readonly download?: Download;
}

/** A file for the user to keep. */
export interface Download {
  readonly fileName: string;
  readonly content: Blob;
}

/** The colours around the pane. */
export type Shade = 'light' | 'dark';

export interface ThemeSource {
  readonly current: () => Shade;
  /** Calls back whenever the shade may have changed; returns how to stop. */
  readonly watch: (onChange: () => void) => () => void;
}

/** Where the choices made for the workbook at hand are kept. Never rejects: choices are not worth a failure. */
export interface PreferenceStore {
  readonly load: () => Promise<Preferences>;
  readonly save: (preferences: Preferences) => Promise<void>;
}
