import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { base64 } from '../compression/base64';
import type { Compression } from '../compression/compression';
import type { RawTables } from '../inputs/rawTable';
import type { CellPlan, RowPlan, SheetPlan } from '../plan/plan';
import { encodeRecord } from './encodeRecord';
import { RECORD_NAME } from './recordName';
import type { RecordedRun, RunRecord } from './runRecord';

/** Which way of writing records this is. A reader that knows another one takes a record for none. */
export const RECORD_FORMAT = 1;

/** The longest record, in characters of base64; and the bytes that it may stand for. */
export const MOST_TEXT = 3_000_000;
export const MOST_BYTES = 1 << 24;

/** Characters in a cell: no more than a formula may have, so that no way of writing cells minds. */
export const CELL_TEXT = 8_000;

/** The labels of the rows that are read back, and the row (from 1) that each is in; the record itself begins below. */
export const LABELS = { format: 'Formato', bytes: 'Byte', check: 'Controllo' } as const;
export const FIRST_LABEL_ROW = 3;
export const FIRST_TEXT_ROW = 9;

const EXPLANATION =
  'Questo foglio è scritto da Prospetti a ogni generazione: conserva, compressi, i dati letti dai fogli di origine in questa generazione e nella precedente. Serve a dire se i prospetti sono aggiornati, che cosa è cambiato e a tornare alla versione precedente. Non contiene altro che ciò che c’è, o c’era, negli altri fogli; se lo si elimina o modifica, nessun prospetto cambia.';

/**
 * The sheet that keeps a record: very hidden, so that only macros show it. Inputs that would make it too long are left
 * out, those of the run before first.
 */
export function recordSheet(record: RunRecord, compression: Compression): SheetPlan {
  const packed = packLongest([record, ...shorter(record)], compression);
  return {
    name: RECORD_NAME,
    role: 'report',
    visibility: 'veryHidden',
    columns: [{ width: 22 }, { width: 110 }],
    rows: [...headRows(record, packed), ...packed.cells.map((value) => row({ value, style: 'code' }))],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    page: { orientation: 'portrait' },
    tables: [],
    conditionalFormats: [],
    showGridlines: false,
    summaryAbove: true,
  };
}

/** The hash by which a record that was changed since is known. */
export function recordCheck(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

interface Packed {
  readonly bytes: number;
  readonly check: string;
  readonly cells: readonly string[];
}

/** The first one that is not too long. */
function packLongest(records: readonly RunRecord[], compression: Compression): Packed {
  for (const record of records) {
    const packed = pack(record, compression);
    if (packed) return packed;
  }
  throw new Error('A record without inputs does not fit its sheet');
}

/** `undefined` where it is too long. */
function pack(record: RunRecord, { deflate }: Compression): Packed | undefined {
  if (record.runs.some(({ inputs }) => inputs && leastLength(inputs.tables) > MOST_BYTES)) return undefined;
  const bytes = utf8ToBytes(encodeRecord(record));
  if (bytes.length > MOST_BYTES) return undefined;
  const text = base64(deflate(bytes));
  if (text.length > MOST_TEXT) return undefined;
  const cells = Array.from({ length: Math.ceil(text.length / CELL_TEXT) }, (_, index) =>
    text.slice(index * CELL_TEXT, (index + 1) * CELL_TEXT),
  );
  return { bytes: bytes.length, check: recordCheck(text), cells };
}

/** What tables take at least: it saves writing out those that take far too much. */
function leastLength(tables: RawTables): number {
  let length = 0;
  for (const { rows } of Object.values(tables)) {
    for (const { cells } of rows) {
      for (const cell of Object.values(cells)) length += typeof cell === 'string' ? cell.length : 1;
    }
  }
  return length;
}

/** The record without the inputs of the run before, then without any, at last without what causes were written for. */
function shorter({ reports, runs: [last, before] }: RunRecord): RunRecord[] {
  if (!last) return [];
  const bare = (run: RecordedRun): RecordedRun => ({ ...run, inputs: null });
  return [
    ...(before?.inputs ? [{ reports, runs: [last, bare(before)] as const }] : []),
    { reports, runs: before ? [bare(last), bare(before)] : [bare(last)] },
    { reports, runs: [{ ...bare(last), causes: new Map() }] },
  ];
}

function headRows({ runs: [last] }: RunRecord, { bytes, check }: Packed): RowPlan[] {
  const label = (name: string, value: string | number): RowPlan =>
    row({ value: name, style: 'label' }, { value, style: typeof value === 'number' ? 'number' : 'code' });
  return [
    row({ value: RECORD_NAME, style: 'title' }),
    row(null, { value: EXPLANATION, style: 'note' }),
    label(LABELS.format, RECORD_FORMAT),
    label(LABELS.bytes, bytes),
    label(LABELS.check, check),
    label('Impronta dei dati', last?.fingerprint ?? ''),
    label('Prospetti richiesti', last?.reports?.join(', ') ?? 'tutti'),
    label('Bozza', last?.draft === true ? 'sì' : 'no'),
  ];
}

function row(...cells: readonly (CellPlan | null)[]): RowPlan {
  return { cells };
}
