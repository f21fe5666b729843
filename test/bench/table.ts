/** A table for a terminal: texts to the left, figures to the right. */
export function printTable(title: string, rows: readonly (readonly string[])[], remarks: readonly string[] = []): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((text, column) => pad(text, widths[column] ?? 0))
      .join('   ')
      .trimEnd(),
  );
  const rule = '-'.repeat(widths.reduce((sum, width) => sum + width + 3, -3));
  print(['', title, '', ...lines.toSpliced(1, 0, rule), ...remarks.map((remark) => `  ${remark}`), ''].join('\n'));
}

/** `0.33 x` */
export function ratioText(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 1)} x`;
}

export function percentText(part: number): string {
  return `${Math.round(part * 100)} %`;
}

export function timeText(milliseconds: number): string {
  return milliseconds < 1000
    ? `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`
    : `${(milliseconds / 1000).toFixed(2)} s`;
}

/** A goal, the figure that was reached, and whether it is enough. */
export function goalText(goal: string, reached: string, met: boolean): string {
  return `goal: ${goal} - reached: ${reached} - ${met ? 'MET' : 'NOT MET'}`;
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function pad(text: string, width: number): string {
  return /^\d/.test(text) && !text.endsWith('lines') ? text.padStart(width) : text.padEnd(width);
}
