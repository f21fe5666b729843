import { nodeCodec } from '../../src/cli/nodeCodec';
import { AMOUNT_FIELDS } from '../../src/core/inputs/definitions';
import { FileError } from '../../src/file/fileError';
import { FilePort } from '../../src/file/filePort';
import { generate, type Generation } from '../../src/usecases/generate';
import { mutate } from './mutate';
import { naiveTotals } from './naiveTotals';
import { randomOf } from './random';
import type { Starts } from './startingWorkbooks';

/** What became of a workbook. */
export type Fate =
  /** The file cannot be read, and a sentence says so. */
  | 'refused'
  /** Findings stop the reports. */
  | 'stopped'
  /** Reports were written, and their totals are those of the naive reader. */
  | 'right'
  /** Reports were written, and the naive reader does not know enough to say. */
  | 'unjudged';

/** A seed, what it made, and how that ended; `trouble` is what must never be. */
export interface Fuzzed {
  readonly seed: number;
  readonly about: string;
  readonly fate?: Fate;
  readonly trouble?: string;
  readonly bytes?: Uint8Array;
  /** The workbook with its reports. */
  readonly written?: Uint8Array;
}

/** Every so many seeds start from the large workbook. */
const LARGE_EVERY = 25;

/** A sentence, or some, in Italian. */
const SENTENCE = /^[A-ZÈ].{20,}\.$/s;

/** Makes the workbook of a seed, runs «Genera prospetti» over it, and judges. Never throws. */
export async function fuzzOne(seed: number, { small, large }: Starts): Promise<Fuzzed> {
  const random = randomOf(seed);
  const [start, clean] = seed % LARGE_EVERY === 0 ? large : random.pick(small);
  const { bytes, changes } = mutate(clean, random);
  const about = `${start}: ${changes.join(', ')}`;
  try {
    return { seed, about, bytes, ...(await judge(bytes)) };
  } catch (error) {
    return { seed, about, trouble: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function judge(bytes: Uint8Array): Promise<Omit<Fuzzed, 'seed' | 'about'>> {
  let port: FilePort;
  let generation: Generation;
  try {
    port = new FilePort(bytes, nodeCodec);
    generation = await generate(port, { draft: false });
    // A draft is as little allowed to fail.
    if (generation.outcome === 'stopped') await generate(new FilePort(bytes, nodeCodec), { draft: true });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return SENTENCE.test(error.message) ? { fate: 'refused' } : { trouble: `no sentence: ${error.message}` };
  }
  const { findings, ledger } = generation.examination;
  if (generation.outcome === 'stopped' || !port.result) {
    return findings.some(({ severity }) => severity === 'errore')
      ? { fate: 'stopped' }
      : { trouble: 'stopped by nothing' };
  }
  const written = port.result;
  const again = new FilePort(written, nodeCodec);
  const second = await generate(again, { draft: false });
  if (second.examination.fingerprint !== generation.examination.fingerprint) return { trouble: 'read otherwise again' };
  if (!again.result || Buffer.compare(again.result, written) !== 0) return { trouble: 'written otherwise again' };
  const expected = naiveTotals(bytes);
  if (expected === undefined) return { fate: 'unjudged', written };
  const totals = AMOUNT_FIELDS.map((field) => ledger.totals[field]);
  return JSON.stringify(totals) === JSON.stringify(expected)
    ? { fate: 'right', written }
    : { trouble: `totals ${totals.join(' ')}, naively ${expected.join(' ')}` };
}
