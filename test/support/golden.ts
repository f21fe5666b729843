import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, type ScalarTag } from 'yaml';
import type { Finding } from '../../src/core/diagnostics/finding';
import { formatDifference } from '../../src/core/money/formatAmount';
import { lostLine } from '../../src/core/userWork/lost/lostLine';
import { movedWords } from '../../src/core/userWork/movedWords';
import type { CellValue } from '../../src/core/workbook/cellValue';
import { generated, type Generated } from './generated';
import { planText } from './planText';
import { workInExcel, type SheetWork } from './workInExcel';
import { workbookOf, type LiteralSheets } from './workbookOf';

/** A golden case: a folder with an input, and everything that must come out of it as text. */
export const GOLDEN_FOLDER = resolve(__dirname, '../golden');

/** The input of a case; every other file of its folder is expected output. */
export const CASE_FILE = 'caso.yaml';

/** What a case's input file says. */
interface GoldenCase {
  /** A worked example; else the sheets are written out. */
  readonly esempio?: string;
  readonly fogli?: LiteralSheets;
  /** Plain ranges in place of Excel Tables. */
  readonly senzaTabelle?: boolean;
  /** Reports are made despite errors. */
  readonly bozza?: boolean;
  /** What was done to sheets, by name, once the reports had been made: those are the reports that are written over. */
  readonly lavoro?: Readonly<Record<string, SheetWork>>;
}

const KEYS = ['esempio', 'fogli', 'senzaTabelle', 'bozza', 'lavoro'];

/** `!percento 25`: a cell formatted as a percentage, which holds 0.25. */
const PERCENT: ScalarTag = {
  tag: '!percento',
  resolve: (text) => ({ kind: 'percent', fraction: Number(`${text}e-2`) }) satisfies CellValue,
};

/** The names of all cases. */
export function goldenCases(): string[] {
  return readdirSync(GOLDEN_FOLDER).sort();
}

/** Runs «Genera prospetti» over the input of a case. */
export async function runGolden(name: string): Promise<Generated> {
  return generated(await goldenWorkbook(name), { draft: readCase(name).bozza ?? false });
}

/** The input of a case, as the bytes of a workbook. */
export async function goldenWorkbook(name: string): Promise<Uint8Array> {
  const { esempio, fogli, senzaTabelle = false, lavoro } = readCase(name);
  const inputs =
    esempio === undefined
      ? workbookOf(fogli ?? {}, { plain: senzaTabelle })
      : new Uint8Array(readFileSync(resolve(__dirname, `../../assets/esempi/${esempio}.xlsx`)));
  return lavoro ? workInExcel((await generated(inputs)).bytes, lavoro) : inputs;
}

/** The sheets that a case writes out. */
export function goldenSheets(name: string): LiteralSheets {
  return readCase(name).fogli ?? {};
}

function readCase(name: string): GoldenCase {
  const text = readFileSync(join(GOLDEN_FOLDER, name, CASE_FILE), 'utf8');
  const said = parse(text, { customTags: [PERCENT] }) as GoldenCase;
  const unknown = Object.keys(said).filter((key) => !KEYS.includes(key));
  if (unknown.length > 0) throw new Error(`${name}: what does ${unknown.join(', ')} mean?`);
  return said;
}

/** What must come out of a case: file name → text. */
export function goldenFiles({ generation, plan }: Generated): ReadonlyMap<string, string> {
  const { findings } = generation.examination;
  return new Map([
    [
      'diagnostica.txt',
      [outcomeLine(generation), ...findings.map(findingLine), ...workLines(generation), ''].join('\n'),
    ],
    ...plan.sheets.map((sheet) => [`${sheet.name}.txt`, planText(sheet)] as const),
  ]);
}

/** The files that a case has, its input and what a failed test left aside. */
export function storedFiles(name: string): string[] {
  return readdirSync(join(GOLDEN_FOLDER, name)).filter((file) => file !== CASE_FILE && !file.includes('.actual.'));
}

/** The expected text of a file; empty where there is none yet. */
export function storedText(name: string, file: string): string {
  const path = join(GOLDEN_FOLDER, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function outcomeLine(generation: Generated['generation']): string {
  if (generation.outcome !== 'written') return 'fermato';
  const missing = generation.leftOut.map(({ name }) => `; non generato: ${name}`).join('');
  return (generation.draft ? 'bozza' : 'generato') + missing;
}

/** What became of users' work on the reports that were written over. */
function workLines(generation: Generated['generation']): string[] {
  if (generation.outcome !== 'written') return [];
  const { moved, lost } = generation;
  return [
    ...moved.map((one) => `nelle note: ${movedWords(one)}`),
    ...lost.map((one) => `non conservato: ${lostLine(one)}`),
  ];
}

/** Severity, code, cell, key, seen, expected, difference, cause. */
function findingLine({ severity, code, place, seen, expected, difference, cause }: Finding): string {
  return [
    severity,
    code,
    place.cell === undefined ? place.sheet : `${place.sheet}!${place.cell}`,
    place.key ?? '',
    seen ?? '',
    expected ?? '',
    difference === undefined ? '' : formatDifference(difference),
    cause ?? '',
  ]
    .join(' | ')
    .replaceAll('\n', '\\n')
    .trimEnd();
}
