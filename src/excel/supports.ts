/** Whether this Excel has an API that came after the floor of the manifest, ExcelApi 1.13. */
export function supports(version: `1.${number}`): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
