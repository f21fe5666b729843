import { minuteText } from '../../core/record/minute';
import { FilePort } from '../../file/filePort';
import { restore, type EarlierVersion, type NoEarlierVersion } from '../../usecases/restore';
import type { Command } from '../command';
import { readBytes, writeBytes } from '../files';
import { failureDocument, jsonDocument } from '../jsonDocument';
import { movedLines } from '../movedLines';
import { nodeCodec } from '../nodeCodec';
import { printJson } from '../printJson';
import { onlyFile, outputFile, refuseOtherExtension } from '../words';

const WHY: Readonly<Record<NoEarlierVersion['why'], string>> = {
  noRecord: 'la cartella non ha il registro dei prospetti, o è stato modificato',
  noEarlierRun: 'i prospetti sono stati generati da un’unica versione dei dati',
  notKept: 'i dati di allora erano troppi per essere conservati',
};

/** `prospetti ripristina`: the reports of the version before, in a copy. */
export const ripristina: Command = {
  name: 'ripristina',
  options: ['output', 'json'],
  run: async (given) => {
    const [file, output] = [onlyFile('ripristina', given), outputFile(given)];
    const json = given.options.json === true;
    const bytes = await readBytes(file);
    const port = new FilePort(bytes, nodeCodec);
    refuseOtherExtension(output, port.extension);
    const restored = await restore(port);
    if (restored.outcome === 'nothing') {
      const sentence = `Nessuna versione precedente da ripristinare: ${WHY[restored.why]}.`;
      return { status: 1, output: json ? printJson(failureDocument(sentence, 'fermato')) : `${sentence}\n` };
    }
    if (!port.result) throw new Error('nothing was written');
    await writeBytes(output, port.result, { path: file, bytes });
    const { examination, reports, version } = restored;
    if (json) {
      return {
        status: 0,
        output: printJson(jsonDocument('ripristinato', examination, examination.findings, restored)),
      };
    }
    const lines = [
      `  Prospetti ripristinati: ${reports.map(({ written }) => written).join(', ')}`,
      ...versionLines(version),
      ...movedLines(restored),
    ];
    return { status: 0, output: [...lines, '', `Scritto ${output}`, ''].join('\n') };
  },
};

function versionLines({ fingerprint, made, live }: EarlierVersion): string[] {
  return [
    ...(made === undefined ? [] : [`  Generati la prima volta: ${minuteText(made)}`]),
    `  Impronta dei loro dati: ${fingerprint}`,
    live
      ? '  I dati sono di nuovo quelli: gli importi li seguono.'
      : '  Gli importi sono fissi, com’erano allora: i dati nei fogli di origine restano quelli di adesso.',
  ];
}
