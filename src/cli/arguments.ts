import { parseArgs } from 'node:util';
import { REPORTS } from '../core/reports';
import { sameName } from '../core/inputs/names';
import { areaAddress, parseArea } from '../core/workbook/address';
import { UsageError } from './usageError';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'aiuto' }
  | { readonly name: 'versione' }
  | {
      readonly name: 'modello';
      readonly output: string;
      readonly example: string | undefined;
      readonly year: number | undefined;
    }
  | { readonly name: 'nuovo-esercizio'; readonly file: string; readonly output: string }
  | {
      readonly name: 'spiega';
      readonly file: string;
      readonly sheet: string;
      readonly cell: string;
      readonly json: boolean;
    }
  | { readonly name: 'verifica'; readonly file: string; readonly json: boolean }
  | {
      readonly name: 'genera';
      readonly file: string;
      readonly output: string;
      readonly draft: boolean;
      readonly reports: readonly string[] | undefined;
      readonly json: boolean;
    };

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  esempio: { type: 'string' },
  anno: { type: 'string' },
  bozza: { type: 'boolean' },
  prospetti: { type: 'string' },
  foglio: { type: 'string' },
  cella: { type: 'string' },
  json: { type: 'boolean' },
  aiuto: { type: 'boolean', short: 'h' },
  help: { type: 'boolean' },
  versione: { type: 'boolean', short: 'v' },
  version: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parse>['values'];

/** The options of each command; anything else is a mistake worth saying. */
const ALLOWED: Readonly<Record<string, readonly (keyof typeof OPTIONS)[]>> = {
  modello: ['output', 'esempio', 'anno'],
  'nuovo-esercizio': ['output'],
  verifica: ['json'],
  genera: ['output', 'bozza', 'prospetti', 'json'],
  spiega: ['foglio', 'cella', 'json'],
};

/** Reads the words after `prospetti`. Throws `UsageError` with an Italian sentence. */
export function readArguments(words: readonly string[]): Command {
  const { values, positionals } = parse(words);
  if (values.aiuto === true || values.help === true || (words.length === 1 && words[0] === 'aiuto'))
    return { name: 'aiuto' };
  if (values.versione === true || values.version === true) return { name: 'versione' };
  const [name, ...files] = positionals;
  if (name === undefined)
    throw new UsageError('Manca il comando: modello, nuovo-esercizio, verifica, genera o spiega.');
  const allowed = ALLOWED[name];
  if (!allowed)
    throw new UsageError(
      `Comando sconosciuto: «${name}». I comandi sono modello, nuovo-esercizio, verifica, genera e spiega.`,
    );
  for (const option of Object.keys(values)) {
    if (!allowed.some((known) => known === option))
      throw new UsageError(`Il comando «${name}» non ha l’opzione --${option}.`);
  }
  if (name === 'modello') return modello(files, values);
  const [file, ...others] = files;
  if (file === undefined) throw new UsageError(`Manca il file da leggere: prospetti ${name} FILE.`);
  if (others.length > 0) throw new UsageError(`Un file alla volta: «${others.join('», «')}» è di troppo.`);
  if (name === 'nuovo-esercizio') return { name, file, output: outputOf(values) };
  const json = values.json === true;
  if (name === 'verifica') return { name, file, json };
  if (name === 'spiega') return { name, file, ...cellOf(values), json };
  return {
    name: 'genera',
    file,
    output: outputOf(values),
    draft: values.bozza === true,
    reports: values.prospetti === undefined ? undefined : reportNames(values.prospetti),
    json,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const option = /'(-[^' ,]*)/.exec(String(error))?.[1] ?? '';
    throw new UsageError(`Opzione sconosciuta o senza il suo valore: ${option}`.trim());
  }
}

function modello(files: readonly string[], values: Values): Command {
  if (files.length > 0)
    throw new UsageError(`Il comando «modello» non legge file: «${files.join('», «')}» è di troppo.`);
  const { anno } = values;
  if (anno !== undefined && !/^(19|20)\d\d$/.test(anno))
    throw new UsageError(`«${anno}» non è un anno di quattro cifre.`);
  return {
    name: 'modello',
    output: outputOf(values),
    example: values.esempio,
    year: anno === undefined ? undefined : Number(anno),
  };
}

function outputOf({ output }: Values): string {
  if (output === undefined || output === '') throw new UsageError('Manca il file da scrivere: -o FILE.');
  return output;
}

function cellOf({ foglio, cella }: Values): { readonly sheet: string; readonly cell: string } {
  if (foglio === undefined || foglio === '') throw new UsageError('Manca il prospetto: --foglio "Scostamenti".');
  const area = parseArea(cella ?? '');
  if (!area || area.top !== area.bottom || area.left !== area.right)
    throw new UsageError('Manca la cella da spiegare, una sola: --cella D7.');
  return { sheet: foglio, cell: areaAddress(area) };
}

function reportNames(list: string): string[] {
  return list.split(',').map((wanted) => {
    const report = REPORTS.find(({ name }) => sameName(name, wanted));
    if (report) return report.name;
    const names = REPORTS.map(({ name }) => `«${name}»`).join(', ');
    throw new UsageError(`Nessun prospetto si chiama «${wanted.trim()}». I prospetti sono ${names}.`);
  });
}
