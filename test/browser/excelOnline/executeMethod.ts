import type { ExcelHost } from '../../excelHost/createExcelHost';
import { putProperty } from '../../excelHost/model/customProperty';
import { EXCEL_ITSELF, openedWorkbooks } from './openedWorkbooks';
import type { Json } from '../../excelHost/protocol/json';

/** Methods of Office, by the numbers that the client calls them. */
const METHOD = { loadSettings: 75, saveSettings: 76, runBatch: 93, commandCompleted: 94 } as const;

const DONE = { Version: 1, Error: 0 };

/** What the client sends along with a method's number. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Of a batch: the first says whom it is for, the fifth is its text, the seventh are its flags. */
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [key: string, json: string])[] };
  /** Of a completed command: its id, status and result. */
  readonly 0?: string;
  readonly 1?: number;
  readonly 2?: string;
}

/** The end of a ribbon's command. */
export interface CommandEnd {
  readonly id: string;
  /** 0 where the function ran to its `completed()`, a number of Office's where there is no such function. */
  readonly status: number;
}

/** Who wants to know what comes of it beside the workbook. */
export interface MethodListener {
  readonly commandEnded: (end: CommandEnd) => void;
  /** A workbook is opened in a window of its own. */
  readonly workbookOpened: (bytes: Buffer) => void;
}

/** What add-ins keep in the workbook, as the client takes it: names and JSON. */
export function keptSettings({ workbook }: ExcelHost): [key: string, json: string][] {
  return [...workbook.settings.values()].map(({ key, value }) => [key, JSON.stringify(value)]);
}

/** Does what the client asks of Office, on the workbook of the tests' Excel. */
export async function executeMethod(call: MethodCall, host: ExcelHost, listener: MethodListener): Promise<unknown> {
  switch (call.DdaMethod.DispatchId) {
    case METHOD.runBatch: {
      const [whom, , , , text, , flags] = call.ArrayData ?? [];
      if (whom === EXCEL_ITSELF) {
        const { opened, body } = openedWorkbooks(String(text));
        opened.forEach(listener.workbookOpened);
        return { ...DONE, Data: [200, [], body] };
      }
      const answer = await host.door(String(text), Number(flags));
      return answer.status === 'succeeded'
        ? { ...DONE, Data: [200, [], answer.body] }
        : { Version: 1, Error: answer.code };
    }
    case METHOD.loadSettings:
      return { ...DONE, Properties: keptSettings(host) };
    case METHOD.saveSettings: {
      const { settings } = host.workbook;
      settings.clear();
      for (const [key, json] of call.DdaSettingsMethod?.Properties ?? []) {
        putProperty(settings, key, JSON.parse(json) as Json);
      }
      return DONE;
    }
    case METHOD.commandCompleted:
      listener.commandEnded({ id: String(call[0]), status: Number(call[1]) });
      return DONE;
    default:
      throw new Error(`The tests’ Excel on the web has no method ${call.DdaMethod.DispatchId}`);
  }
}
