import { FilePort } from '../../file/filePort';
import { removeSignOff, signOff, type Signer } from '../../usecases/signOff';
import type { Command } from '../command';
import { readBytes, writeBytes } from '../files';
import { nodeCodec } from '../nodeCodec';
import { printSignOffs } from '../printSignOffs';
import { UsageError } from '../usageError';
import { onlyFile, outputFile, refuseOtherExtension, type Given } from '../words';

/** `prospetti visto`: somebody's word that the reports were looked at, in a copy; or one of these taken away. */
export const visto: Command = {
  name: 'visto',
  options: ['output', 'di', 'ruolo', 'data', 'togli'],
  run: async (given) => {
    const [file, output] = [onlyFile('visto', given), outputFile(given)];
    const number = numberToRemove(given);
    const signer = number === undefined ? signerOf(given) : undefined;
    const bytes = await readBytes(file);
    const port = new FilePort(bytes, nodeCodec);
    refuseOtherExtension(output, port.extension);
    const done = signer ? await signOff(port, signer) : await removeSignOff(port, number ?? 0);
    if (done.outcome === 'refused') {
      return { status: 1, output: `${signer ? 'Visto non apposto' : 'Visto non tolto'}: ${done.why}.\n` };
    }
    if (!port.result) throw new Error('nothing was written');
    await writeBytes(output, port.result, { path: file, bytes });
    const list = printSignOffs(done.examination.signOffs) || '\nNessun visto.\n';
    return { status: 0, output: `${signer ? 'Visto apposto.' : 'Visto tolto.'}\n${list}\nScritto ${output}\n` };
  },
};

function signerOf({ options: { di, ruolo = '', data } }: Given): Signer {
  const name = spaced(di ?? '');
  if (name === '') throw new UsageError('Manca chi appone il visto: --di "Nome Cognome".');
  if (name.length > 100 || ruolo.length > 100) throw new UsageError('Nome e ruolo: al più 100 caratteri.');
  return { name, role: spaced(ruolo), date: data === undefined ? today() : dateOf(data) };
}

function numberToRemove({ options: { togli, di, ruolo, data } }: Given): number | undefined {
  if (togli === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(togli)) throw new UsageError(`--togli vuole il numero di un visto: «${togli}».`);
  if (di !== undefined || ruolo !== undefined || data !== undefined)
    throw new UsageError('Con --togli non servono --di, --ruolo e --data.');
  return Number(togli);
}

/** `2021-03-31` → `31/03/2021`. */
function dateOf(word: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(word) ?? [];
  const exists = new Date(`${word}T00:00:00Z`);
  if (year === '' || Number.isNaN(exists.getTime()) || exists.getUTCDate() !== Number(day))
    throw new UsageError(`«${word}» non è una data: AAAA-MM-GG.`);
  return `${day}/${month}/${year}`;
}

function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()}`;
}

function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
