import { areaAddress, parseArea } from '../../core/workbook/address';
import { FilePort } from '../../file/filePort';
import { explainNumber } from '../../usecases/explainNumber';
import type { Command } from '../command';
import { explanationDocument } from '../explanationDocument';
import { readBytes } from '../files';
import { nodeCodec } from '../nodeCodec';
import { printExplanation } from '../printExplanation';
import { printJson } from '../printJson';
import { stopped } from '../stopped';
import { UsageError } from '../usageError';
import { onlyFile, type Given } from '../words';

/** `prospetti spiega`: the input cells behind a number of a report. */
export const spiega: Command = {
  name: 'spiega',
  options: ['foglio', 'cella', 'json'],
  run: async (given) => {
    const json = given.options.json === true;
    const file = onlyFile('spiega', given);
    const { sheet, cell } = askedCell(given.options);
    const explained = await explainNumber(new FilePort(await readBytes(file), nodeCodec), sheet, cell);
    switch (explained.outcome) {
      case 'explained':
        return { status: 0, output: json ? printJson(explanationDocument(explained)) : printExplanation(explained) };
      case 'stopped':
        return stopped(explained.examination, json);
      case 'noReport':
        throw new UsageError(`«${sheet}» non è un prospetto.`);
      case 'leftOut':
        throw new UsageError(`Il prospetto «${sheet}» non si può generare: ${explained.lacking}.`);
      case 'noNumber':
        throw new UsageError(`Nella cella ${cell} di «${sheet}» non c’è un numero.`);
    }
  },
};

function askedCell({ foglio, cella }: Given['options']): { readonly sheet: string; readonly cell: string } {
  if (foglio === undefined || foglio === '') throw new UsageError('Manca il prospetto: --foglio "Scostamenti".');
  const area = parseArea(cella ?? '');
  if (!area || area.top !== area.bottom || area.left !== area.right)
    throw new UsageError('Manca la cella da spiegare, una sola: --cella D7.');
  return { sheet: foglio, cell: areaAddress(area) };
}
