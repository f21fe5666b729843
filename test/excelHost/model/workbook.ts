import type { Area } from '../../../src/core/workbook/address';
import type { Comment } from './comment';
import type { CustomProperty } from './customProperty';
import { CULTURES, type Culture, type CultureName } from './culture';
import type { ExcelEvent } from './events';
import type { NamedItem } from './namedItem';
import { plainStyle, type NamedStyle } from './namedStyle';
import type { RangeRef } from './rangeRef';
import { Sheet } from './sheet';

/** Computes what a formula gives; without one, a formula gives 0. */
export type Evaluator = (cell: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}) => string | number | boolean;

/** The state of the tests' Excel. */
export class Workbook {
  name = 'Cartella di lavoro.xlsx';
  sheets: Sheet[] = [];
  /** The names of tabs that Office.js does not list, and that are taken all the same. */
  readonly chartSheets: string[] = [];
  activeSheet: Sheet | undefined;
  selection: { readonly sheet: Sheet; readonly areas: readonly Area[] } | undefined;
  names: NamedItem[] = [];
  comments: Comment[] = [];
  /** Whom the document's properties name. */
  readonly people = { author: '', lastAuthor: '', manager: '' };
  readonly styles = new Map<string, NamedStyle>();
  readonly settings = new Map<string, CustomProperty>();
  readonly documentProperties = new Map<string, CustomProperty>();
  culture: Culture = CULTURES['it-IT'];
  structureProtected = false;
  calculationMode = 'Automatic';
  enableEvents = true;
  evaluate: Evaluator = () => 0;
  /** Ranges that somebody holds: they follow their cells. */
  readonly liveRanges = new Set<RangeRef>();
  readonly references = new Map<string, RangeRef>();
  /** What the client listens to: `Workbook SelectionChanged`, or with the id of a sheet. */
  readonly listening = new Set<string>();
  /** Called for what happens. */
  notify: (event: ExcelEvent) => void = () => undefined;
  private lastId = 0;

  constructor(culture: CultureName = 'it-IT') {
    this.culture = CULTURES[culture];
    for (const name of ['Normal', 'Hyperlink']) this.styles.set(name.toLowerCase(), plainStyle(this, name, true));
    const link = this.styles.get('hyperlink');
    if (link) link.look = { fontColor: '#0563C1', underline: 'Single' };
  }

  /** A number that no other object of this workbook has. */
  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  /** Adds an empty sheet at the end; the name is not checked. */
  appendSheet(name: string): Sheet {
    const number = String(this.nextId()).padStart(12, '0');
    const sheet = new Sheet(this, `{00000000-0001-0000-0000-${number}}`, name);
    this.sheets.push(sheet);
    this.activeSheet ??= sheet;
    return sheet;
  }

  /** The sheet with that name, whatever its case, or with that identity. */
  sheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
  }
}
