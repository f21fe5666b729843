/** Size of the dialog, in percent of the screen. */
const SIZE = { height: 30, width: 30 };

/** Shows a page of the add-in's own in a dialog of Excel's: the only way that a ribbon button has to say something. */
export function showDialog(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, ({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(error.message));
    });
  });
}
