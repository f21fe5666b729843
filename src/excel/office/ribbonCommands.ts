/**
 * Makes functions run when the ribbon's buttons of their names are pressed. Excel waits for the end of one, for five
 * minutes at most, and takes no other press of it meanwhile: the end is told whatever happens. What went wrong is for
 * the function to tell.
 */
export function ribbonCommands(functions: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, run] of Object.entries(functions)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      const end = (): void => {
        event.completed();
      };
      void run().then(end, end);
    });
  }
  // The library takes a page that never asks for one that forgot to, and throws an error some seconds later.
  void Office.onReady();
}
