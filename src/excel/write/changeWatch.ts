import { roundTrip } from '../roundTrip';

/**
 * Hears of what is typed, by whomever, while a run is under way: Excel tells it only between requests, and lets nobody close a
 * sheet for a while. It begins and ends in requests that are made anyway.
 */
export class ChangeWatch {
  private readonly told = new Set<string>();
  private context: Excel.RequestContext | undefined;
  private listening = false;

  private readonly hear = ({ worksheetId }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    this.told.add(worksheetId);
    return Promise.resolve();
  };

  /** What was heard before does not count any more: it is read anew. The function that is given back is for the answer. */
  queueBegin(context: Excel.RequestContext): () => void {
    this.told.clear();
    if (this.listening) return () => undefined;
    context.workbook.worksheets.onChanged.add(this.hear);
    return () => {
      this.context = context;
      this.listening = true;
    };
  }

  /** The context of the request in which it may end. */
  get endsIn(): Excel.RequestContext | undefined {
    return this.context;
  }

  /** Ends in a request of the context that it began in. The function that is given back is for the answer. */
  queueEnd(): () => void {
    this.context?.workbook.worksheets.onChanged.remove(this.hear);
    return () => {
      this.listening = false;
    };
  }

  /** Ends in a request of its own, where it has not ended yet. What Excel refuses then is of no account. */
  async end(): Promise<void> {
    if (this.listening) await roundTrip(() => this.queueEnd(), this.context).catch(() => undefined);
  }

  /** Those of some sheets, by their ids, that were changed as far as Excel has told by now. */
  async changed(ids: ReadonlySet<string>): Promise<readonly string[]> {
    if (!this.listening) return [];
    // What Excel has sent already waits for the page to be idle.
    await new Promise((resolve) => setTimeout(resolve));
    return Array.from(ids).filter((id) => this.told.has(id));
  }
}
