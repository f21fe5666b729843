import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { runCommandLine, type Run } from '../../src/cli/commandLine';
import { CLEAN, type HostileFile } from './hostileFile';

/** What `--json` prints, as far as it is looked at. */
interface Printed {
  readonly diagnostica: readonly { readonly codice: string; readonly gravita: string }[];
  readonly totali: Readonly<Record<'proventi' | 'oneri' | 'investimenti' | 'missioni', unknown>>;
}

/** Where the files of a try stand. */
const names = (folder: string): Readonly<Record<'file' | 'output', string>> => ({
  file: join(folder, 'dati.xlsx'),
  output: join(folder, 'uscita.xlsx'),
});

/** The ends of `verifica`, of `genera`, and of `verifica` over what `genera` wrote, each as the table of files names them. */
export interface Tried {
  readonly verifica: HostileFile['ends'] | 'other totals';
  readonly genera: HostileFile['ends'] | 'other totals';
  /** Nothing where nothing was written. */
  readonly written?: HostileFile['ends'] | 'other totals';
}

/** What a try must come to. */
export function expectedOf({ ends, generating = ends }: HostileFile): Tried {
  return { verifica: ends, genera: generating, ...(generating === 'harmless' && { written: ends }) };
}

/** Runs the commands over a hostile file in the folder. Fails where the file itself was changed. */
export async function tryHostileFile(folder: string, { bytes }: HostileFile): Promise<Tried> {
  const { file, output } = names(folder);
  writeFileSync(file, CLEAN);
  const clean = sums(await runCommandLine(['verifica', file, '--json']));
  const endOf = async (words: readonly string[]): Promise<Tried['verifica']> => {
    const run = await runCommandLine([...words, '--json']);
    if (run.status === 2) return { refused: run.stderr.replace(/^prospetti: |\n$/g, '') };
    const errors = printed(run).diagnostica.filter(({ gravita }) => gravita === 'errore');
    if (run.status === 1) return { findings: [...new Set(errors.map(({ codice }) => codice))] };
    return isDeepStrictEqual(sums(run), clean) ? 'harmless' : 'other totals';
  };
  const hostile = bytes();
  writeFileSync(file, hostile);
  rmSync(output, { force: true });
  const verifica = await endOf(['verifica', file]);
  const genera = await endOf(['genera', file, '-o', output]);
  if (!readFileSync(file).equals(hostile)) throw new Error('the file was changed');
  return { verifica, genera, ...(existsSync(output) && { written: await endOf(['verifica', output]) }) };
}

function printed({ stdout }: Run): Printed {
  return JSON.parse(stdout) as Printed;
}

/** Not those of each objective, since its code may be what is hostile. */
function sums(run: Run): unknown {
  const { proventi, oneri, investimenti, missioni } = printed(run).totali;
  return { proventi, oneri, investimenti, missioni };
}
