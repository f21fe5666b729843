import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { exampleWorkbook } from '../../assets/esempi/exampleWorkbook';
import { FAULT_CODES, WRITING_RUNS, runOnFaultyDisk, troubleOf } from '../cli/fileFaults';
import { readExample } from '../example/exampleData';
import { cleanRun, faultTrier } from '../excel/everyFault/everyFault';
import { SMALL_SCENES, sceneOf, type Scene } from '../excel/everyFault/scenes';
import { fuzzOne } from '../fuzz/fuzzOne';
import { startingWorkbooks } from '../fuzz/startingWorkbooks';
import { HOSTILE_FILES } from '../hostile/hostileFiles';
import { MILLION_FINDINGS, MOST_MEMORY, peakMemory } from '../hostile/peakMemory';
import { expectedOf, tryHostileFile } from '../hostile/tryHostileFile';
import { bundleCli } from '../support/bundledCli';
import { explained, wrong } from '../support/explainedNumbers';
import { generated } from '../support/generated';
import { goldenCases } from '../support/golden';
import { validateWorkbook } from '../support/validateWorkbook';

/** What a job tried, by the kind of it, and what went wrong. */
export interface Result {
  readonly counts: Readonly<Record<string, number>>;
  readonly troubles: readonly string[];
}

/** A part of the figures that one process computes. */
export type Job = () => Promise<Result>;

const SEEDS = 10_000;
const SEEDS_A_JOB = 500;
/** The faults of the example are so many that they are dealt out. */
const EXAMPLE_JOBS = 100;
/** One workbook in so many is shown to the Open XML SDK too, which takes seconds. */
const VALIDATED = 250;

/** The jobs, by name; with `short` only those that take minutes. */
export function jobs(short: boolean): ReadonlyMap<string, Job> {
  const example = (over: boolean) => async (): Promise<Scene> => {
    const bytes = exampleWorkbook(readExample(), 2020);
    return sceneOf('esempio', over ? (await generated(bytes)).bytes : bytes);
  };
  const dealt = (name: string, scene: () => Promise<Scene>, count: number): [string, Job][] =>
    Array.from({ length: short ? 1 : count }, (_, part) => [
      // Results of another dealing are results of other faults.
      `${name}-${part}-di-${count}`,
      () => excelFaults(name, scene, part, count),
    ]);
  return new Map<string, Job>([
    ['file-ostili', hostileFiles],
    ['memoria', memory],
    ['disco', diskFaults],
    ['spiegazioni', explanations],
    ...SMALL_SCENES.flatMap((scene, index) => dealt(`excel-piccolo-${index}`, () => Promise.resolve(scene), 1)),
    ...Array.from({ length: (short ? 1_000 : SEEDS) / SEEDS_A_JOB }, (_, part): [string, Job] => [
      `semi-${part * SEEDS_A_JOB}`,
      () => fuzz(part * SEEDS_A_JOB),
    ]),
    ...dealt('excel-esempio-nuovo', example(false), EXAMPLE_JOBS),
    ...dealt('excel-esempio-di-nuovo', example(true), EXAMPLE_JOBS),
  ]);
}

async function hostileFiles(): Promise<Result> {
  const troubles: string[] = [];
  const files = Object.values(HOSTILE_FILES).flat();
  await inFolder(async (folder) => {
    for (const file of files) {
      const tried = await tryHostileFile(folder, file);
      if (!isDeepStrictEqual(tried, expectedOf(file))) troubles.push(`${file.about}: ${JSON.stringify(tried)}`);
    }
  });
  return { counts: { 'file ostili provati': files.length }, troubles };
}

/** The most memory that any of the hostile files takes, each in processes of its own. */
async function memory(): Promise<Result> {
  bundleCli();
  const files = [MILLION_FINDINGS, ...Object.values(HOSTILE_FILES).flat()];
  const troubles: string[] = [];
  let most = 0;
  await inFolder((folder) => {
    for (const file of files) {
      const peak = Math.round(peakMemory(folder, file));
      most = Math.max(most, peak);
      if (peak > MOST_MEMORY) troubles.push(`${file.about}: ${peak} MB`);
    }
    return Promise.resolve();
  });
  return { counts: { 'file misurati in memoria': files.length, 'memoria al massimo, MB': most }, troubles };
}

async function diskFaults(): Promise<Result> {
  const troubles: string[] = [];
  let count = 0;
  await inFolder(async (folder) => {
    for (const run of WRITING_RUNS) {
      const { after } = await runOnFaultyDisk(folder, run, undefined);
      for (let operation = 0, more = true; more; operation += 1) {
        for (const code of FAULT_CODES) {
          const faulty = await runOnFaultyDisk(folder, run, { operation, code });
          more = faulty.failed !== undefined;
          if (!more) break;
          count += 1;
          const trouble = troubleOf(faulty, after);
          if (trouble !== undefined) troubles.push(`${run.about}, ${operation}, ${code}: ${trouble}`);
        }
      }
    }
  });
  return { counts: { 'guasti del disco': count }, troubles };
}

async function explanations(): Promise<Result> {
  const troubles: string[] = [];
  let count = 0;
  for (const name of goldenCases()) {
    for (const explanation of await explained(name)) {
      count += 1;
      troubles.push(...wrong(explanation).map((trouble) => `${name}: ${trouble}`));
    }
  }
  return { counts: { 'numeri spiegati': count }, troubles };
}

async function excelFaults(name: string, sceneOf: () => Promise<Scene>, part: number, parts: number): Promise<Result> {
  const scene = await sceneOf();
  const { faults, done } = await cleanRun(scene);
  const dealt = faults.filter((_, index) => index % parts === part);
  const troubles: string[] = [];
  const troubleAfter = faultTrier(scene, done);
  for (const fault of dealt) {
    const trouble = await troubleAfter(fault);
    if (trouble !== undefined) troubles.push(`${name} ${JSON.stringify(fault)}: ${trouble}`);
  }
  const kind = name.includes('esempio') ? 'guasti di Excel, esempio' : 'guasti di Excel, prospetti piccoli';
  return { counts: { [kind]: dealt.length }, troubles };
}

async function fuzz(from: number): Promise<Result> {
  const starts = await startingWorkbooks();
  const counts: Record<string, number> = {};
  const count = (what: string): void => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  const troubles: string[] = [];
  for (let seed = from; seed < from + SEEDS_A_JOB; seed += 1) {
    const { about, fate, trouble, bytes, written } = await fuzzOne(seed, starts);
    count('cartelle alterate a caso');
    if (fate) count(FATES[fate]);
    if (trouble !== undefined) troubles.push(`seme ${seed}, ${about}: ${trouble}`);
    if (!written || !bytes || seed % VALIDATED > 2) continue;
    count('di cui esaminate da Open XML SDK');
    const [before, after] = [await validateWorkbook(bytes), await validateWorkbook(written)];
    const known = new Set(before.map(({ part, message }) => part + message));
    const added = after.filter(({ part, message }) => !known.has(part + message));
    troubles.push(...added.map(({ part, message }) => `seme ${seed}, ${about}: ${part} ${message}`));
  }
  return { counts, troubles };
}

const FATES = {
  refused: 'di cui rifiutate con una frase',
  stopped: 'di cui fermate da anomalie',
  right: 'di cui con totali esatti',
  unjudged: 'di cui scritte, senza giudizio dell’altro lettore',
} as const;

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'prospetti-affidabilita-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
