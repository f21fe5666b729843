import { PaneError } from '../../taskpane/failure/failure';

/** The worked example, as its file is called. */
export const EXAMPLE_NAME = 'lucca-2020.xlsx';

/** The bytes of the worked example, from the add-in's own site. Throws `PaneError`. */
export async function fetchExample(): Promise<Uint8Array> {
  try {
    const answer = await fetch(`esempi/${EXAMPLE_NAME}`);
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    throw new PaneError({ reason: 'exampleUnreachable', detail: String(error) });
  }
}
