import { problemOf } from './problemOf';

/**
 * One exchange with Excel, the only place that starts one. What is queued goes over in one request; the function that is
 * given back reads the answer. Work that the user started waits until no cell is being edited, where Excel can wait.
 * A batch is no transaction: what came before a failing action stays done. Throws `ExcelProblem`.
 *
 * @param earlier the context of an exchange before, to which what is queued belongs: an event's handler
 */
export async function roundTrip<Answer>(
  queue: (context: Excel.RequestContext) => () => Answer,
  earlier?: OfficeExtension.ClientRequestContext,
): Promise<Answer> {
  try {
    const options = { delayForCellEdit: true, ...(earlier ? { previousObjects: earlier } : {}) };
    return await Excel.run(options, async (context) => {
      const answer = queue(context);
      await context.sync();
      return answer();
    });
  } catch (error) {
    throw problemOf(error);
  }
}
