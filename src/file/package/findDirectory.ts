import { damagedFile } from '../fileError';

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_LENGTH = 20;
const END64_SIGNATURE = 0x06064b50;
const END64_LENGTH = 56;
const IN_ZIP64 = 0xffffffff;
const COUNT_IN_ZIP64 = 0xffff;

/** Where the directory of a ZIP container stands, and how many entries it says it has. */
export interface DirectoryPlace {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** Finds the directory from the end of the file, where a file that was cut short has nothing. */
export function findDirectory(view: DataView): DirectoryPlace {
  const record = findEndRecord(view);
  const count = view.getUint16(record + 10, true);
  const length = view.getUint32(record + 12, true);
  const start = view.getUint32(record + 16, true);
  const place =
    count === COUNT_IN_ZIP64 || length === IN_ZIP64 || start === IN_ZIP64
      ? readZip64End(view, record)
      : { start, end: start + length, count };
  if (place.end > record || place.end < place.start) throw damagedFile('indice delle parti fuori posto');
  return place;
}

function findEndRecord(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let position = last; position >= Math.max(0, last - LONGEST_COMMENT); position--) {
    if (view.getUint32(position, true) !== END_SIGNATURE) continue;
    if (position + END_LENGTH + view.getUint16(position + 20, true) === view.byteLength) return position;
  }
  throw damagedFile('manca la fine: forse la copia o lo scaricamento si è interrotto');
}

function readZip64End(view: DataView, record: number): DirectoryPlace {
  const locator = record - LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_SIGNATURE)
    throw damagedFile('indice delle parti assente');
  const position = Number(view.getBigUint64(locator + 8, true));
  if (position + END64_LENGTH > locator || view.getUint32(position, true) !== END64_SIGNATURE) {
    throw damagedFile('indice delle parti assente');
  }
  const start = Number(view.getBigUint64(position + 48, true));
  return {
    start,
    end: start + Number(view.getBigUint64(position + 40, true)),
    count: Number(view.getBigUint64(position + 32, true)),
  };
}
