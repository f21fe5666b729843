import type { ExcelHost } from '../createExcelHost';
import type { ExcelEvent } from '../model/events';
import { isAtLeast } from './isAtLeast';
import { loadClient } from './loadClient';

/** How the client is joined to a host. */
export interface Connection {
  /** The ExcelApi that the computer has, `1.13`: with it the client refuses newer members. All of its own without it. */
  readonly floor?: string;
}

/** The number of messages about the workbook among all of Office's messages. */
const EVENT_CATEGORY = 65_536;

/** The sets that this Excel has; the newest ExcelApi is that of the client itself. */
const SETS = { ExcelApi: '1.15', ExcelApiUndo: '1.8', RichApiRuntimeFlag: '1.2', DelayForCellEdit: '1.1' } as const;

/** Office's number for an error of its own. */
const INTERNAL_ERROR = 5001;

/** Joins Microsoft's client, which it loads where needed, to a host. Gives back how to part them. */
export function connectClient(host: ExcelHost, { floor }: Connection = {}): () => void {
  const { OSF, OfficeExtension, Office } = loadClient();
  const { RichApi } = OSF.DDA;
  RichApi.executeRichApiRequestAsync = (message, callback) => {
    host.door(String(message[4]), Number(message[6])).then(
      (answer) => {
        callback(
          answer.status === 'succeeded'
            ? { status: 'succeeded', value: { data: [200, [], answer.body] } }
            : { status: 'failed', error: { code: answer.code } },
        );
      },
      (error: unknown) => {
        // A defect of the tests' Excel: the test sees it in the message instead of waiting for an answer.
        const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
        callback({ status: 'failed', error: { code: INTERNAL_ERROR, message } });
      },
    );
  };
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = floor !== undefined;
  const sets: Readonly<Record<string, string>> = { ...SETS, ...(floor === undefined ? {} : { ExcelApi: floor }) };
  Office.context.requirements = {
    isSetSupported: (set, version = '1.1') => isAtLeast(sets[set] ?? '0', version),
  };
  const silence = host.onEvent((event, targets) => {
    for (const targetId of targets) {
      OfficeExtension._testTriggerRichApiMessageEvent({ entries: [entryOf(event, targetId)] });
    }
  });
  return () => {
    silence();
    delete RichApi.executeRichApiRequestAsync;
  };
}

function entryOf({ type, message }: ExcelEvent, targetId: string): unknown {
  return { messageCategory: EVENT_CATEGORY, messageType: type, targetId, message: JSON.stringify(message) };
}
