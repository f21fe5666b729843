import type { MailingRemark } from '../../core/mailing/mailingRemark';
import { MailingFile } from '../../file/mailingFile';
import { checkMailing, prepareMailing } from '../../usecases/mailing';
import type { Command, CommandResult } from '../command';
import { readBytes, writeBytes } from '../files';
import { nodeCodec } from '../nodeCodec';
import { onlyFile, outputFile, refuseOtherExtension, type Given } from '../words';

/** `prospetti invio`: what to look at before a workbook is sent; with `-o`, a copy that is ready for it. */
export const invio: Command = {
  name: 'invio',
  options: ['output', 'valori'],
  run: async (given) => {
    const file = onlyFile('invio', given);
    const writes = given.options.output !== undefined || given.options.valori === true;
    const output = writes ? outputFile(given) : undefined;
    const bytes = await readBytes(file);
    const port = new MailingFile(bytes, nodeCodec);
    if (output !== undefined) {
      refuseOtherExtension(output, port.extension);
      return writeCopy(port, output, given, { path: file, bytes });
    }
    const remarks = await checkMailing(port);
    return { status: remarks.length === 0 ? 0 : 1, output: `${printRemarks(remarks)}\n` };
  },
};

async function writeCopy(
  port: MailingFile,
  output: string,
  { options }: Given,
  source: { readonly path: string; readonly bytes: Uint8Array },
): Promise<CommandResult> {
  const values = await prepareMailing(port, {
    show: [],
    removePeople: true,
    forgetPrevious: true,
    reportsAsValues: options.valori === true,
  });
  if (!port.result) throw new Error('nothing was prepared');
  const remarks = await checkMailing(new MailingFile(port.result, nodeCodec));
  await writeBytes(output, port.result, source);
  const done = [
    '  Tolti i nomi di persona dalle proprietà del documento, e i dati di versioni precedenti.',
    ...(values.length === 0 ? [] : [`  Prospetti con i soli valori: ${values.join(', ')}.`]),
  ];
  return {
    status: remarks.length === 0 ? 0 : 1,
    output: [...done, '', printRemarks(remarks), '', `Scritto ${output}`, ''].join('\n'),
  };
}

function printRemarks(remarks: readonly MailingRemark[]): string {
  if (remarks.length === 0) return 'Niente da segnalare: la cartella si può inviare.';
  return remarks.map(paragraph).join('\n');
}

/** So many places are named; the others are counted. */
const SHOWN = 10;

function paragraph({ message, action, places }: MailingRemark): string {
  const cells = places.flatMap(({ sheet, cell }) => (cell === undefined ? [] : [`${sheet}!${cell}`]));
  const more = cells.length > SHOWN ? ` e altre ${cells.length - SHOWN}` : '';
  const where = cells.length === 0 ? [] : [`    ${cells.slice(0, SHOWN).join(', ')}${more}`];
  return [`- ${message}`, ...where, `    ${action}`].join('\n');
}
