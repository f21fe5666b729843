import { FilePort } from '../../file/filePort';
import { restore, type Restoration } from '../../usecases/restore';
import type { Command } from '../command';
import { readBytes, writeBytes } from '../files';
import { nodeCodec } from '../nodeCodec';
import { onlyFile, outputFile, refuseOtherExtension } from '../words';

const WHY: Readonly<Record<Extract<Restoration, { outcome: 'nothing' }>['why'], string>> = {
  noRecord: 'la cartella non ha il registro dei prospetti, o è stato modificato',
  noEarlierRun: 'i prospetti sono stati generati da un’unica versione dei dati',
  notKept: 'i dati di allora erano troppi per essere conservati',
};

/** `prospetti ripristina`: the reports of the version before, in a copy. */
export const ripristina: Command = {
  name: 'ripristina',
  options: ['output'],
  run: async (given) => {
    const [file, output] = [onlyFile('ripristina', given), outputFile(given)];
    const bytes = await readBytes(file);
    const port = new FilePort(bytes, nodeCodec);
    refuseOtherExtension(output, port.extension);
    const restored = await restore(port);
    if (restored.outcome === 'nothing') {
      return { status: 1, output: `Nessuna versione precedente da ripristinare: ${WHY[restored.why]}.\n` };
    }
    if (!port.result) throw new Error('nothing was written');
    await writeBytes(output, port.result, { path: file, bytes });
    const lines = [
      `  Prospetti ripristinati: ${restored.reports.map(({ written }) => written).join(', ')}`,
      `  Impronta dei loro dati: ${restored.fingerprint}`,
      restored.live
        ? '  I dati sono di nuovo quelli: gli importi li seguono.'
        : '  Gli importi sono fissi, com’erano allora: i dati nei fogli di origine restano quelli di adesso.',
    ];
    return { status: 0, output: [...lines, '', `Scritto ${output}`, ''].join('\n') };
  },
};
