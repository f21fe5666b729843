/**
 * Makes a function run when the ribbon's button of that name is pressed. Excel waits for the end, for five minutes at
 * most, and takes no other press of it meanwhile: the end is told whatever happens.
 */
export function ribbonCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    const end = (): void => {
      event.completed();
    };
    void run().then(end, end);
  });
}
