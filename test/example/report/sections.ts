import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The parts of the published report that the worked example transcribes, mark-up included. */
export interface Sections {
  readonly title: string;
  readonly context: string;
  readonly objectives: string;
  readonly spending: string;
  readonly tree: string;
  readonly cards: string;
}

/** Cuts the report at its own headings. */
export function readSections(): Sections {
  const report = readFileSync(resolve(__dirname, '../../fixtures/lucca-2020/relazione.txt'), 'utf8');
  const between = (from: string, to: string): string => {
    const start = report.indexOf(from);
    const end = to === '' ? report.length : report.indexOf(to, start);
    if (start < 0 || end < 0) throw new Error(`the report has no passage from ${from} to ${to}`);
    return report.slice(start, end);
  };
  return {
    title: between('# **RELAZIONE', '\n'),
    context: between('## Le variabili economiche', '### **Gli interventi normativi**'),
    objectives: between('### AREA STRATEGICA 1', '## Riepilogo delle spese'),
    spending: between('<b>MISSIONE 011:</b>', '***Parte prima***'),
    tree: between('Missione\t011\t', 'Missione\t011 - '),
    cards: between('Missione\t011 - ', ''),
  };
}
