import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from './usageError';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  esempio: { type: 'string' },
  anno: { type: 'string' },
  bozza: { type: 'boolean' },
  prospetti: { type: 'string' },
  anteprima: { type: 'boolean' },
  'senza-perdite': { type: 'boolean' },
  valori: { type: 'boolean' },
  foglio: { type: 'string' },
  cella: { type: 'string' },
  di: { type: 'string' },
  ruolo: { type: 'string' },
  data: { type: 'string' },
  togli: { type: 'string' },
  json: { type: 'boolean' },
  aiuto: { type: 'boolean', short: 'h' },
  help: { type: 'boolean' },
  versione: { type: 'boolean', short: 'v' },
  version: { type: 'boolean' },
} as const;

/** An option of some command, as it is written after `--`. */
export type OptionName = keyof typeof OPTIONS;

/** What follows a command's name. */
export interface Given {
  readonly files: readonly string[];
  readonly options: ReturnType<typeof parse>['values'];
}

/** The words after `prospetti`, told apart. Throws `UsageError` for an option that there is not, or without its value. */
export function readWords(words: readonly string[]): Given & { readonly name: string | undefined } {
  const { values, positionals } = parse(words);
  const [name, ...files] = positionals;
  return { name, files, options: values };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const option = /'(-[^' ,]*)/.exec(String(error))?.[1] ?? '';
    throw new UsageError(`Opzione sconosciuta o senza il suo valore: ${option}`.trim());
  }
}

/** The one file that a command reads. */
export function onlyFile(command: string, { files }: Given): string {
  const [file, ...others] = files;
  if (file === undefined) throw new UsageError(`Manca il file da leggere: prospetti ${command} FILE.`);
  if (others.length > 0) throw new UsageError(`Un file alla volta: «${others.join('», «')}» è di troppo.`);
  return file;
}

/** The file that a command writes. */
export function outputFile({ options: { output } }: Given): string {
  if (output === undefined || output === '') throw new UsageError('Manca il file da scrivere: -o FILE.');
  return output;
}

/** Excel does not open a workbook under an extension that is not its own. */
export function refuseOtherExtension(output: string, extension: string): void {
  if (extname(output).toLowerCase() === extension) return;
  throw new UsageError(`Il file da scrivere deve avere l’estensione ${extension}: «${output}».`);
}
