/** Says what was measured, for people: how fast a machine is, is no reason for a test to fail. */
export function tell(line: string): void {
  process.stdout.write(`    ${line}\n`);
}
