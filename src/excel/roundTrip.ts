import { problemOf } from './problemOf';

/**
 * One exchange with Excel, the only place that starts one. What is queued goes over in one request; the function that is
 * given back reads the answer. Work that the user started waits until no cell is being edited, where Excel can wait.
 * A batch is no transaction: what came before a failing action stays done. Throws `ExcelProblem`.
 */
export async function roundTrip<Answer>(queue: (context: Excel.RequestContext) => () => Answer): Promise<Answer> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const answer = queue(context);
      await context.sync();
      return answer();
    });
  } catch (error) {
    throw problemOf(error);
  }
}
