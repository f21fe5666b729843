import type { Command } from '../command';
import { writeBytes } from '../files';
import { newWorkbook } from '../newWorkbook';
import { UsageError } from '../usageError';
import { outputFile, refuseOtherExtension } from '../words';

/** `prospetti modello`: an empty workbook to fill in, or a worked example. */
export const modello: Command = {
  name: 'modello',
  options: ['output', 'esempio', 'anno'],
  run: async (given) => {
    const { files, options } = given;
    if (files.length > 0)
      throw new UsageError(`Il comando «modello» non legge file: «${files.join('», «')}» è di troppo.`);
    const year = options.anno === undefined ? undefined : yearOf(options.anno);
    const output = outputFile(given);
    refuseOtherExtension(output, '.xlsx');
    await writeBytes(output, await newWorkbook(options.esempio, year));
    return { status: 0, output: `Scritto ${output}\n` };
  },
};

function yearOf(word: string): number {
  if (!/^(19|20)\d\d$/.test(word)) throw new UsageError(`«${word}» non è un anno di quattro cifre.`);
  return Number(word);
}
