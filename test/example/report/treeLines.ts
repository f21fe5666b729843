import { plainText } from './plainText';

/** The codes of the table before the cards, sorted: `011-005-001 in 011-005 [1B0101 - 1B0102]`. Mission 032 is not in it. */
export function readTreeLines(raw: string): string[] {
  const [missions = [], programmes = [], ...rows] = raw
    .split('\n')
    .map((line) => line.split('\t').map((cell) => plainText(cell)))
    .filter((cells) => cells.length > 1);
  return rows
    .flatMap((cells) =>
      cells.flatMap((code, column) => {
        const programme = `${missions[column] ?? ''}-${programmes[column] ?? ''}`;
        return /^\d/.test(code) ? [`${code} in ${programme} [${projectsIn(cells[column + 1] ?? '')}]`] : [];
      }),
    )
    .sort();
}

/** The project codes that a title ends with: `…GENERALE (PROGETTO 1B0101 - 1B0102)`. */
export function projectsIn(title: string): string {
  return /\(PROGETT[IO] ([^)]*)\)$/.exec(title)?.[1] ?? '';
}
