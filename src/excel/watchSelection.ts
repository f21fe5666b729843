import { roundTrip } from './roundTrip';

/**
 * Calls back whenever the user, or the add-in, selects cells on any sheet. Two requests in all: one to begin, one to stop,
 * which is what the function that is given back does. Throws `ExcelProblem`.
 */
export async function watchSelection(onChange: () => void): Promise<() => Promise<void>> {
  const handler = await roundTrip((context) => {
    const registered = context.workbook.worksheets.onSelectionChanged.add(() => {
      onChange();
      return Promise.resolve();
    });
    return () => registered;
  });
  return () =>
    roundTrip(() => {
      handler.remove();
      return () => undefined;
    }, handler.context);
}
