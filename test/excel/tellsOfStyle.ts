/**
 * True for the action by which Excel notes that it has added a style. A note cannot fail; if it did, the style would stay,
 * since nothing tells whose it is: no fault is placed there.
 */
export function tellsOfStyle(actions: readonly string[], action: number): boolean {
  return actions[action] === 'Trace' && actions[action - 1] === 'StyleCollection.Add';
}
