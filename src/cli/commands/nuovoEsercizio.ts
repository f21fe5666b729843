import { EditableFile } from '../../file/editableFile';
import { prepareNewYear } from '../../usecases/newYear';
import type { Command } from '../command';
import { readBytes, writeBytes } from '../files';
import { nodeCodec } from '../nodeCodec';
import { printFindings } from '../printFindings';
import { onlyFile, outputFile, refuseOtherExtension } from '../words';

/** `prospetti nuovo-esercizio`: next year's workbook from last year's. */
export const nuovoEsercizio: Command = {
  name: 'nuovo-esercizio',
  options: ['output'],
  run: async (given) => {
    const [file, output] = [onlyFile('nuovo-esercizio', given), outputFile(given)];
    const bytes = await readBytes(file);
    const port = new EditableFile(bytes, nodeCodec);
    refuseOtherExtension(output, port.extension);
    const prepared = await prepareNewYear(port);
    if (prepared.outcome === 'stopped' || !port.result) {
      const findings = prepared.outcome === 'stopped' ? printFindings(prepared.findings) : '';
      return {
        status: 1,
        output: `${findings}\n\nNuovo esercizio non preparato: correggere prima quanto elencato sopra.\n`,
      };
    }
    await writeBytes(output, port.result, { path: file, bytes });
    const done = prepared.done.map((line) => `  ${line}`);
    return {
      status: 0,
      output: [`Esercizio ${prepared.year}`, '', ...done, '', `Scritto ${output}`, ''].join('\n'),
    };
  },
};
