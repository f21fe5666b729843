import { minuteOf } from '../../core/record/minute';
import { refusalText } from '../../core/signOff/refusalText';
import { signerOf, type Signer } from '../../core/signOff/signer';
import { FilePort } from '../../file/filePort';
import { removeSignOff, signOff } from '../../usecases/signOff';
import type { Command } from '../command';
import { readBytes, writeBytes } from '../files';
import { movedLines } from '../movedLines';
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
    const signer = number === undefined ? givenSigner(given) : undefined;
    const bytes = await readBytes(file);
    const port = new FilePort(bytes, nodeCodec);
    refuseOtherExtension(output, port.extension);
    const done = signer ? await signOff(port, signer) : await removeSignOff(port, number ?? 0);
    if (done.outcome === 'refused') {
      return { status: 1, output: `${signer ? 'Visto non apposto' : 'Visto non tolto'}: ${refusalText(done.why)}.\n` };
    }
    if (!port.result) throw new Error('nothing was written');
    await writeBytes(output, port.result, { path: file, bytes });
    const list = printSignOffs(done.examination.signOffs) || '\nNessun visto.\n';
    const lines = [signer ? 'Visto apposto.' : 'Visto tolto.', ...movedLines(done)];
    return { status: 0, output: `${lines.join('\n')}\n${list}\nScritto ${output}\n` };
  },
};

function givenSigner({ options: { di = '', ruolo = '', data } }: Given): Signer {
  const signer = signerOf(di, ruolo, data ?? minuteOf(new Date()).slice(0, 10));
  switch (signer) {
    case 'name':
      throw new UsageError('Manca chi appone il visto: --di "Nome Cognome".');
    case 'long':
      throw new UsageError('Nome e ruolo: al più 100 caratteri.');
    case 'date':
      throw new UsageError(`«${data ?? ''}» non è una data: AAAA-MM-GG.`);
    default:
      return signer;
  }
}

function numberToRemove({ options: { togli, di, ruolo, data } }: Given): number | undefined {
  if (togli === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(togli)) throw new UsageError(`--togli vuole il numero di un visto: «${togli}».`);
  if (di !== undefined || ruolo !== undefined || data !== undefined)
    throw new UsageError('Con --togli non servono --di, --ruolo e --data.');
  return Number(togli);
}
