import { roundTrip } from '../roundTrip';

/**
 * Hears of what is typed, by whomever, while a run is under way: Excel tells it only between requests, and lets nobody close a
 * sheet for a while. It begins and ends in requests that are made anyway.
 */
export class ChangeWatch {
  /** That of the request in which it began, in which it may end; `undefined` while it does not listen. */
  context: Excel.RequestContext | undefined;

  private readonly told = new Set<string>();

  private readonly hear = ({ worksheetId }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    this.told.add(worksheetId);
    return Promise.resolve();
  };

  /** What was heard before does not count any more: it is read anew. The function that is given back is for the answer. */
  queueBegin(context: Excel.RequestContext): () => void {
    this.told.clear();
    if (!this.context) context.workbook.worksheets.onChanged.add(this.hear);
    return () => {
      this.context ??= context;
    };
  }

  /** Ends in a request of the context that it began in. The function that is given back is for the answer. */
  queueEnd(): () => void {
    this.context?.workbook.worksheets.onChanged.remove(this.hear);
    return () => {
      this.context = undefined;
    };
  }

  /** Ends in a request of its own, where it has not ended yet. What Excel refuses then is of no account. */
  async end(): Promise<void> {
    if (this.context) await roundTrip(() => this.queueEnd(), this.context).catch(() => undefined);
  }

  /** The first of some sheets, by their ids, that was changed as far as Excel has told by now. */
  async changed(ids: ReadonlySet<string>): Promise<string | undefined> {
    // What Excel has sent already waits for the page to be idle.
    await new Promise((resolve) => setTimeout(resolve));
    return Array.from(ids).find((id) => this.told.has(id));
  }
}
