/** A JSON document as it is printed. */
export function printJson(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
