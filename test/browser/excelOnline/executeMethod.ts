import type { ExcelHost } from '../../excelHost/createExcelHost';
import { putProperty } from '../../excelHost/model/customProperty';
import type { Json } from '../../excelHost/protocol/json';

/** Methods of Office, by the numbers that the client calls them. */
const METHOD = { saveSettings: 76, runBatch: 93, commandCompleted: 94 } as const;

const DONE = { Version: 1, Error: 0 };

/** What the client sends along with a method's number. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Of a batch: its text is the fifth, its flags are the seventh. */
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

/** Does what the client asks of Office, on the workbook of the tests' Excel. */
export async function executeMethod(
  call: MethodCall,
  host: ExcelHost,
  onCommandEnd: (end: CommandEnd) => void,
): Promise<unknown> {
  switch (call.DdaMethod.DispatchId) {
    case METHOD.runBatch: {
      const answer = await host.door(String(call.ArrayData?.[4]), Number(call.ArrayData?.[6]));
      return answer.status === 'succeeded'
        ? { ...DONE, Data: [200, [], answer.body] }
        : { Version: 1, Error: answer.code };
    }
    case METHOD.saveSettings: {
      const { settings } = host.workbook;
      settings.clear();
      for (const [key, json] of call.DdaSettingsMethod?.Properties ?? []) {
        putProperty(settings, key, JSON.parse(json) as Json);
      }
      return DONE;
    }
    case METHOD.commandCompleted:
      onCommandEnd({ id: String(call[0]), status: Number(call[1]) });
      return DONE;
    default:
      throw new Error(`The tests’ Excel on the web has no method ${call.DdaMethod.DispatchId}`);
  }
}
