import type { Frame, Page } from 'playwright-core';
import type { ExcelHost } from '../../excelHost/createExcelHost';
import type { ExcelEvent } from '../../excelHost/model/events';
import { EXCEL_ADDRESS } from '../site/addresses';
import { until } from '../until';
import type { BrowserWindow } from '../useBrowser';
import { appContext, conversationOf, frameName, type ExcelTraits } from './appContext';
import { executeMethod, type CommandEnd, type MethodCall } from './executeMethod';
import { answerTo, eventIn, noticeIn, type Request } from './message';

/** The name of the frame of a dialog. */
const DIALOG = 'dialog';

/** By what name frames hear of the workbook, and the number of such messages among all of Office's. */
const WORKBOOK_EVENTS = 'richApiMessage';
const EVENT_CATEGORY = 65_536;

/** What a frame and Excel tell each other about the keyboard, by Office's numbers. */
const KEYBOARD = { tabIn: 11, tabExit: 13 } as const;

/** Excel on the web with a workbook, as far as an add-in sees of it. */
export class ExcelOnline {
  /** The events that frames want to hear of, as `frame event`. */
  private readonly wanted = new Set<string>();
  /** The workbooks that were opened in windows of their own. */
  readonly otherWorkbooks: Buffer[] = [];
  /** The frames that the user left with the Tab key, from their last control. */
  readonly leftByTab: string[] = [];
  private readonly commandEnds = new Map<string, (end: CommandEnd) => void>();
  private commands = 0;

  private constructor(
    readonly page: Page,
    readonly host: ExcelHost,
    private readonly traits: ExcelTraits,
    private readonly complaints: string[],
  ) {}

  /** Opens a workbook of the tests' Excel in a window of the browser. */
  static async open(window: BrowserWindow, host: ExcelHost, traits: ExcelTraits = {}): Promise<ExcelOnline> {
    const page = await window.context.newPage();
    const excel = new ExcelOnline(page, host, traits, window.complaints);
    host.onEvent((event, targets) => {
      for (const target of targets) void excel.tellOfWorkbook(event, target);
    });
    await page.exposeFunction('excelHears', (frame: string, text: unknown) => excel.hear(frame, text));
    await page.goto(EXCEL_ADDRESS);
    return excel;
  }

  /** Opens a page of the add-in in a frame; `hidden` as the ribbon's functions are. */
  async openFrame(id: string, address: string, { hidden = false } = {}): Promise<Frame> {
    const name = frameName(id, new URL(EXCEL_ADDRESS).origin, this.traits);
    await this.page.evaluate(
      (frame) => {
        (window as unknown as ExcelPage).openFrame(frame);
      },
      { id, name, address, hidden },
    );
    const frame = await (await this.page.waitForSelector(`#${id}`, { state: 'attached' })).contentFrame();
    if (!frame) throw new Error(`Frame ${id} has no page`);
    return frame;
  }

  /** The page that the add-in shows in a dialog of Excel's. */
  async dialog(): Promise<Frame> {
    await until('a dialog', () => this.page.frames().some((frame) => frame.name() === DIALOG));
    const frame = this.page.frame(DIALOG);
    if (!frame) throw new Error('the dialog was closed');
    return frame;
  }

  /** Presses a button of the ribbon: runs a function of that frame, and gives back how it ended. */
  async runCommand(frame: string, functionName: string): Promise<CommandEnd> {
    await until(`${frame} listens to the ribbon`, () => this.wanted.has(`${frame} appCommandInvoked`));
    const id = `command-${(this.commands += 1)}`;
    const ended = new Promise<CommandEnd>((resolve) => this.commandEnds.set(id, resolve));
    await this.tell(frame, 'appCommandInvoked', { 0: id, 1: functionName, 2: JSON.stringify({ source: { id } }) });
    return ended;
  }

  /** The user goes from the sheet into a frame with the keyboard: Excel asks it to take the focus. */
  async enterByKeyboard(frame: string): Promise<void> {
    await this.send(frame, noticeIn(conversationOf(frame), KEYBOARD.tabIn));
  }

  private async openDialog(wish: string): Promise<void> {
    const { url } = JSON.parse(wish) as { url: string };
    await this.page.evaluate(
      (frame) => {
        (window as unknown as ExcelPage).openFrame(frame);
      },
      { id: DIALOG, name: DIALOG, address: url, hidden: false },
    );
  }

  /** Tells the frames that listen what happened in the workbook. */
  private async tellOfWorkbook({ type, message }: ExcelEvent, target: string): Promise<void> {
    const frames = [...this.wanted].flatMap((wish) =>
      wish.endsWith(` ${WORKBOOK_EVENTS}`) ? [wish.split(' ')[0] ?? ''] : [],
    );
    const data = { ArrayData: [[EVENT_CATEGORY, type, target, JSON.stringify(message), 1, false]] };
    for (const frame of frames) await this.tell(frame, WORKBOOK_EVENTS, data);
  }

  private async tell(frame: string, event: string, data: unknown): Promise<void> {
    await this.send(frame, eventIn(conversationOf(frame), event, data, new URL(EXCEL_ADDRESS).origin));
  }

  private async send(frame: string, message: unknown): Promise<void> {
    await this.page.evaluate(
      ([id, text]) => {
        (window as unknown as ExcelPage).tell(id, text);
      },
      [frame, JSON.stringify(message)] as const,
    );
  }

  private async hear(frame: string, text: unknown): Promise<void> {
    // The client's telemetry speaks other languages.
    if (typeof text !== 'string' || !text.startsWith('{')) return;
    const request = JSON.parse(text) as Request;
    if (request._messageType !== 0) return;
    try {
      const data = await this.answer(frame, request);
      await this.send(frame, answerTo(request, data, new URL(EXCEL_ADDRESS).origin));
    } catch (error) {
      if (this.page.isClosed()) return;
      // What the tests' Excel cannot answer is a defect of its own: the test is to fail.
      this.complaints.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  private async answer(frame: string, { _actionType, _actionName, _data }: Request): Promise<unknown> {
    if (_actionType !== 0) {
      if (_actionType === 1) this.wanted.add(`${frame} ${_actionName}`);
      else this.wanted.delete(`${frame} ${_actionName}`);
      // Who wants to hear from a dialog wants it to be opened.
      if (_actionName === 'dialogMessageReceived') await this.openDialog((_data as { targetId: string }).targetId);
      return { Version: 1, Error: 0 };
    }
    switch (_actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(frame, this.host, this.traits);
      case 'ContextActivationManager_notifyHost':
        if ((_data as readonly unknown[])[1] === KEYBOARD.tabExit) this.leftByTab.push(frame);
        return null;
      case 'executeMethod':
        return executeMethod(_data as MethodCall, this.host, {
          commandEnded: (end) => this.commandEnds.get(end.id)?.(end),
          workbookOpened: (bytes) => this.otherWorkbooks.push(bytes),
        });
      default:
        throw new Error(`The tests’ Excel on the web does not know «${_actionName}»`);
    }
  }
}

/** The functions of `EXCEL_PAGE`. */
interface ExcelPage {
  readonly openFrame: (frame: { id: string; name: string; address: string; hidden: boolean }) => void;
  readonly tell: (frame: string, text: string) => void;
}
