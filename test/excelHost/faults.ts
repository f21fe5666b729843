import type { Workbook } from './model/workbook';
import { OfficeError } from './protocol/officeError';

/** A fault to order. What is not said is not asked for; each happens once. */
export interface Fault {
  /** The request in which it happens, counted from the order, the next being 1; clean-up does not count. */
  readonly request?: number;
  /** Before the action of that index, from 0. Without it and without a member, before the first one. */
  readonly action?: number;
  /** Before the first action that does this: `Range.Values`, `WorksheetCollection.Add`, `Range.Load`. */
  readonly member?: string;
  /**
   * A text is the code of a failing action (`AccessDenied`); a number is what Office says when it refuses the whole
   * request: 5004 cell edit mode, 5012 session lost, 5103 request too large, 7000 access denied …
   */
  readonly code?: string | number;
  /** The whole request is done, and then refused all the same: its answer is lost on the way. Only with a number. */
  readonly after?: true;
  readonly message?: string;
  /** Something that the user does meanwhile, as deleting a sheet. */
  readonly meanwhile?: (workbook: Workbook) => void;
}

/** Office refuses a whole request. */
export class Refusal extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`Office refuses the request: ${code}`);
    this.code = code;
  }
}

/** The faults that were ordered and have not happened yet. */
export class Faults {
  private readonly orders: { readonly fault: Fault; request: number }[] = [];
  private requests = 0;

  order(fault: Fault): void {
    this.orders.push({ fault, request: fault.request === undefined ? 0 : this.requests + fault.request });
  }

  /** True where everything that was ordered has happened: a fault that never comes proves nothing. */
  get exhausted(): boolean {
    return this.orders.length === 0;
  }

  /** A request begins: what was ordered for it as a whole happens now. */
  beginRequest(workbook: Workbook): void {
    this.requests += 1;
    this.happen(workbook, (fault) => isOfRequest(fault) && !fault.after);
  }

  /** A request was done: what was ordered to follow happens now. */
  endRequest(workbook: Workbook): void {
    this.happen(workbook, (fault) => isOfRequest(fault) && fault.after === true);
  }

  /** An action begins. */
  beginAction(workbook: Workbook, member: string, index: number): void {
    this.happen(workbook, (fault) => {
      if (isOfRequest(fault)) return false;
      return (fault.action ?? index) === index && (fault.member ?? member) === member;
    });
  }

  private happen(workbook: Workbook, due: (fault: Fault) => boolean): void {
    for (const order of [...this.orders]) {
      const { fault, request } = order;
      if ((request !== 0 && request !== this.requests) || !due(fault)) continue;
      this.orders.splice(this.orders.indexOf(order), 1);
      fault.meanwhile?.(workbook);
      if (typeof fault.code === 'number') throw new Refusal(fault.code);
      if (fault.code !== undefined) throw new OfficeError(fault.code, fault.message ?? `Ordered fault: ${fault.code}`);
    }
  }
}

function isOfRequest({ action, member }: Fault): boolean {
  return action === undefined && member === undefined;
}
