import { recalculate } from './classes/workbook';
import { answerRequest, WEB_LIMITS, type DoorAnswer, type PayloadLimits } from './door';
import { Faults } from './faults';
import { Journal } from './journal';
import { EVENT, listenersTo, type ExcelEvent } from './model/events';
import { select } from './classes/select';
import type { Sheet } from './model/sheet';
import { areaText } from './model/areaText';
import { writeCells } from './model/writeCells';
import type { Workbook } from './model/workbook';
import { plantSeed } from './plantSeed';
import { rangeOfText } from './protocol/arguments';
import type { Json } from './protocol/json';
import type { WorkbookSeed } from './seed';
import { toXlsx } from './toXlsx';
import { snapshotOf, type WorkbookSnapshot } from './snapshot';

/** The tests' Excel: one open workbook behind the door at which Microsoft's client knocks. */
export interface ExcelHost {
  readonly workbook: Workbook;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly limits: PayloadLimits;
  /** Takes a request's body and flags; answers text. Nothing but text crosses. */
  readonly door: (bodyText: string, flags: number) => Promise<DoorAnswer>;
  /** While true, the user is editing a cell: requests are refused, or wait where they say so. */
  cellEditMode: boolean;
  /** Hears what Excel tells, and whom: `Workbook`, or the id of a sheet. Gives back how to stop. */
  readonly onEvent: (listener: EventListener) => () => void;
  /** The user types into cells. */
  readonly userWrites: (sheet: string, address: string, values: Json) => void;
  /** The user selects cells, on that sheet. */
  readonly userSelects: (sheet: string, address: string) => void;
  /** Everything that a user could see, as a plain object. */
  readonly snapshot: () => WorkbookSnapshot;
  /** The workbook as a file, to look at: see `toXlsx`. */
  readonly toXlsx: () => Uint8Array;
  /** Computes every formula again. */
  readonly recalculate: () => void;
}

type EventListener = (event: ExcelEvent, targets: readonly string[]) => void;

/** Opens the workbook of a seed. */
export function createExcelHost(seed: WorkbookSeed = {}): ExcelHost {
  return hostOf(plantSeed(seed));
}

/** Opens a workbook that stands already. */
export function hostOf(workbook: Workbook): ExcelHost {
  const listeners = new Set<EventListener>();
  const waiting: (() => void)[] = [];
  let editing = false;
  const cellEdit = {
    get active(): boolean {
      return editing;
    },
    ended: (): Promise<void> => new Promise((resolve) => waiting.push(resolve)),
  };
  const state = { workbook, journal: new Journal(), faults: new Faults(), limits: { ...WEB_LIMITS }, cellEdit };
  workbook.notify = (event) => {
    const targets = workbook.enableEvents ? listenersTo(event, workbook.listening) : [];
    if (targets.length === 0) return;
    state.journal.told.push(`${event.type} ${JSON.stringify(event.message)}`);
    for (const listener of listeners) listener(event, targets);
  };
  const sheetNamed = (name: string): Sheet => {
    const sheet = workbook.sheet(name);
    if (!sheet) throw new Error(`There is no sheet ${name}`);
    return sheet;
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...state,
    door: (bodyText, flags) => {
      const answer = last.then(() => answerRequest(state, bodyText, flags));
      last = answer.catch(() => undefined);
      return answer;
    },
    get cellEditMode() {
      return editing;
    },
    set cellEditMode(active) {
      editing = active;
      if (!active) for (const resume of waiting.splice(0)) resume();
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    userWrites: (name, address, values) => {
      const sheet = sheetNamed(name);
      const { notify } = workbook;
      const range = rangeOfText(address, sheet);
      workbook.notify = () => undefined;
      writeCells(range, values);
      workbook.notify = notify;
      const message = {
        worksheetId: sheet.id,
        changeType: 'RangeEdited',
        source: 'Local',
        address: areaText(range.area),
      };
      notify({ type: EVENT.changed, sheetId: sheet.id, message });
    },
    userSelects: (name, address) => {
      select(rangeOfText(address, sheetNamed(name)));
    },
    snapshot: () => snapshotOf(workbook),
    toXlsx: () => toXlsx(workbook),
    recalculate: () => {
      recalculate(workbook);
    },
  };
}
