import type { Faults } from './faults';
import { Refusal } from './faults';
import { kindOfRequest, type Journal } from './journal';
import type { Workbook } from './model/workbook';
import { OfficeError } from './protocol/officeError';
import { runBatch, type BatchAnswer } from './protocol/runBatch';
import type { WireRequest } from './protocol/wireRequest';

/** What Office answers: the text of a body, or the number of its refusal. */
export type DoorAnswer =
  { readonly status: 'succeeded'; readonly body: string } | { readonly status: 'failed'; readonly code: number };

/** Bytes that a request and its answer may have, as in Excel on the web. */
export interface PayloadLimits {
  request: number;
  response: number;
}

export const WEB_LIMITS: Readonly<PayloadLimits> = { request: 5 * 1024 * 1024, response: 5 * 1024 * 1024 };

/** Numbers of Office's refusals. */
const REFUSAL = { cellEditMode: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;
const DELAY_FOR_CELL_EDIT = 64;

/** All that the door needs of a host. */
export interface DoorState {
  readonly workbook: Workbook;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly limits: PayloadLimits;
  readonly cellEdit: { readonly active: boolean; readonly ended: () => Promise<void> };
}

/** Answers the body of a request; requests come in one after the other. */
export async function answerRequest(state: DoorState, bodyText: string, flags: number): Promise<DoorAnswer> {
  const { workbook, journal, faults, limits, cellEdit } = state;
  const bytes = byteLength(bodyText);
  const request = JSON.parse(bodyText) as WireRequest;
  const kind = kindOfRequest(request);
  const actions: string[] = [];
  const enter = (answerBytes: number, error?: string): void => {
    journal.entries.push({ kind, bytes, answerBytes, flags, actions, ...(error === undefined ? {} : { error }) });
  };
  if (kind === 'startUp') {
    const body = JSON.stringify({ Results: request.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
    enter(byteLength(body));
    return { status: 'succeeded', body };
  }
  if (cellEdit.active && flags & DELAY_FOR_CELL_EDIT) await cellEdit.ended();
  try {
    if (cellEdit.active) throw new Refusal(REFUSAL.cellEditMode);
    if (bytes > limits.request) throw new Refusal(REFUSAL.requestTooLarge);
    const answer = run(state, request, kind === 'work', actions);
    if (kind === 'work') faults.endRequest(workbook);
    const body = JSON.stringify(answer);
    if (byteLength(body) > limits.response) throw new Refusal(REFUSAL.responseTooLarge);
    enter(byteLength(body), answer.Error?.Code);
    return { status: 'succeeded', body };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    enter(0, String(error.code));
    return { status: 'failed', code: error.code };
  } finally {
    // Ranges that nobody keeps end with their request.
    const kept = new Set(workbook.references.values());
    for (const range of workbook.liveRanges) if (!kept.has(range)) workbook.liveRanges.delete(range);
  }

  function run({ workbook: book }: DoorState, body: WireRequest, faulty: boolean, seen: string[]): BatchAnswer {
    try {
      if (faulty) faults.beginRequest(book);
    } catch (error) {
      if (!(error instanceof OfficeError)) throw error;
      return { Error: { Code: error.code, Message: error.message, ActionIndex: 0 }, ProcessedResults: { Results: [] } };
    }
    return runBatch(book, body, (member, index) => {
      seen.push(member);
      if (faulty) faults.beginAction(book, member, index);
    });
  }
}

function byteLength(text: string): number {
  return Buffer.byteLength(text);
}
