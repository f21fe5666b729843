/** After the tests of this folder. */
export default async function tearDown(): Promise<void> {
  await globalThis.prospettiBrowser?.close();
}
