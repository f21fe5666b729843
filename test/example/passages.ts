import type { ExampleData } from '../../assets/esempi/loadExample';
import type { InputName } from '../../src/core/inputs/definitions';
import { contextAsData } from './printed/contextAsData';
import { printedCards } from './printed/printedCards';
import { printedEntity } from './printed/printedEntity';
import { printedObjectives } from './printed/printedObjectives';
import { printedPayments } from './printed/printedPayments';
import { printedSpending } from './printed/printedSpending';
import { printedTree } from './printed/printedTree';
import { readContextFigures } from './report/contextFigures';
import { plainText } from './report/plainText';
import { readSections } from './report/sections';
import { readSpendingLines } from './report/spendingLines';
import { readTreeLines } from './report/treeLines';

/** A passage of the report, and how the data files tell it. The transcription is right where the two are the same text. */
export interface Passage {
  readonly name: string;
  /** The sheets that `fromData` reads. */
  readonly inputs: readonly InputName[];
  readonly report: string;
  readonly fromData: (data: ExampleData) => string;
}

const lines = (all: readonly string[]): string => all.join('\n');

/** Every passage that the worked example transcribes. */
export function readPassages(): Passage[] {
  const sections = readSections();
  // The misprint of one heading, which no sheet has a place for.
  const objectives = plainText(sections.objectives).replace('OBBIETTIVO', 'OBIETTIVO');
  const context = plainText(sections.context);
  return [
    {
      name: 'entity',
      inputs: ['Ente'],
      report: lines(readEntityLines(sections.title, context, objectives)),
      fromData: (data) => lines(printedEntity(data)),
    },
    {
      name: 'context',
      inputs: ['Contesto'],
      report: lines(readContextFigures(context).lines),
      fromData: (data) => lines(contextAsData(data)),
    },
    {
      name: 'objectives',
      inputs: ['Aree', 'Obiettivi', 'Risorse', 'Target', 'Personale'],
      report: objectives,
      fromData: printedObjectives,
    },
    {
      name: 'payments',
      inputs: ['Pagamenti'],
      report: /1° trimestre: .* annuale: - [\d,]+/.exec(objectives)?.[0] ?? '',
      fromData: printedPayments,
    },
    {
      name: 'spending',
      inputs: ['Programmi', 'Quote'],
      report: lines(readSpendingLines(plainText(sections.spending)).lines),
      fromData: (data) => lines(printedSpending(data)),
    },
    {
      name: 'tree',
      inputs: ['Quote'],
      report: lines(readTreeLines(sections.tree)),
      fromData: (data) => lines(printedTree(data)),
    },
    {
      name: 'cards',
      inputs: ['Quote', 'Indicatori'],
      report: readCards(sections.cards),
      fromData: printedCards,
    },
  ];
}

/** What the report says of the chamber, as the lines of `Ente`. */
function readEntityLines(title: string, context: string, objectives: string): string[] {
  const name = /Imprese della (Camera di Commercio di \S+) al/.exec(context)?.[1] ?? '';
  const year = /RISULTATI (\d{4})/.exec(title)?.[1] ?? '';
  const [, acting = '', person = ''] = /Segretario generale (f\.f\.), (Dr\.ssa \w+),/.exec(objectives) ?? [];
  return [`Denominazione: ${name}`, `Esercizio: ${year}`, `Segretario generale: ${person} (${acting})`];
}

/** The cards, their headings cut down to the codes: the names there differ from those of the «Riepilogo». */
function readCards(raw: string): string {
  return plainText(raw)
    .replace(/Missione \| (\d+) - [^|]* \| Programma \| (\d+) - [^|]* \|/g, 'Missione | $1 | Programma | $2 |')
    .replace('Arco temporale realizzazione', 'Arco temporale');
}
