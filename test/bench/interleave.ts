import { processorTime } from './clock';

/** Milliseconds by stage of a piece of work. */
export type Stages = Readonly<Record<string, number>>;

/** Something to be timed; `run` says how long each of its stages took. */
export interface Timed {
  readonly name: string;
  readonly run: () => Promise<Stages>;
}

/** Runs shorter than this are repeated, so that a sample is long enough to mean something. */
const SAMPLE_MS = 750;
const MOST_REPETITIONS = 60;

/** Work that takes this long needs no second run to mean something. */
const LONG_MS = 3_000;

/**
 * Times several pieces of work in turn, again and again, so that a disturbance of the machine falls on all of them alike.
 * Each is run once beforehand to see how often it has to be repeated; where it takes long, that run is the first
 * sample. Garbage is collected before each sample, which is the mean of its repetitions.
 */
export async function interleave(pieces: readonly Timed[], rounds: number): Promise<Map<string, Stages[]>> {
  const prepared = [];
  for (const piece of pieces) {
    const first = await sample(piece, 1);
    const repetitions = Math.max(1, Math.min(MOST_REPETITIONS, Math.ceil(SAMPLE_MS / totalOf(first))));
    prepared.push({ piece, repetitions, samples: totalOf(first) > LONG_MS ? [first] : [] });
  }
  for (let round = 0; round < rounds; round++) {
    for (const { piece, repetitions, samples } of prepared) {
      if (samples.length <= round) samples.push(await sample(piece, repetitions));
    }
  }
  return new Map(prepared.map(({ piece, samples }) => [piece.name, samples]));
}

/** The sum of all stages. */
export function totalOf(stages: Stages): number {
  return Object.values(stages).reduce((sum, time) => sum + time, 0);
}

/** The work as a single stage. */
export function timed(name: string, work: () => unknown, clock = processorTime): Timed {
  return {
    name,
    run: async () => {
      const start = clock();
      await work();
      return { all: clock() - start };
    },
  };
}

async function sample({ run }: Timed, repetitions: number): Promise<Stages> {
  globalThis.gc?.();
  // A forced collection throws compiled code away too: what is short has to come up to speed again.
  for (let at = 0; at < Math.floor(repetitions / 2); at++) await run();
  const sums: Record<string, number> = {};
  for (let at = 0; at < repetitions; at++) {
    for (const [stage, time] of Object.entries(await run())) sums[stage] = (sums[stage] ?? 0) + time / repetitions;
  }
  return sums;
}
