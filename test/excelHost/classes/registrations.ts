import type { Workbook } from '../model/workbook';
import { invalidOperation } from '../protocol/officeError';

/**
 * The methods with which the client says that it listens, for events of those names. Telling it is the host's part, and
 * it tells only who said so; who stops listening must have begun.
 *
 * @param whose the workbook, and the name by which events are sent: `Workbook`, or the id of a sheet or table
 */
export function registrations<Target>(
  events: readonly string[],
  whose: (target: Target) => { readonly workbook: Workbook; readonly id: string },
): Readonly<Record<string, (target: Target) => void>> {
  return Object.fromEntries(
    events.flatMap((event) => [
      [
        `_Register${event}Event`,
        (target: Target) => {
          const { workbook, id } = whose(target);
          workbook.listening.add(`${id} ${event}`);
        },
      ],
      [
        `_Unregister${event}Event`,
        (target: Target) => {
          const { workbook, id } = whose(target);
          if (!workbook.listening.delete(`${id} ${event}`)) throw invalidOperation(`nobody listens to ${id} ${event}`);
        },
      ],
    ]),
  );
}
