import { VERSION } from '../core/version';
import { FileError } from '../file/fileError';
import type { CommandResult } from './command';
import { COMMANDS } from './commands';
import { FileAccessError } from './files';
import { HELP } from './help';
import { failureDocument } from './jsonDocument';
import { printable } from './printable';
import { printJson } from './printJson';
import { UsageError } from './usageError';
import { readWords } from './words';

/** All that a run leaves behind besides files. */
export interface Run {
  /** 0 done, 1 findings that stop the reports, 2 a file that cannot be read or written, or wrong words. */
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line: the words after `prospetti` in, text out. Never throws: what goes wrong is a line of `stderr`. */
export async function runCommandLine(words: readonly string[]): Promise<Run> {
  try {
    const { status, output } = await run(words);
    return { status, stdout: printable(output), stderr: '' };
  } catch (error) {
    const message = messageOf(error);
    const json = words.includes('--json');
    const hint = error instanceof UsageError ? '\nPer l’elenco dei comandi: prospetti --aiuto' : '';
    return {
      status: 2,
      stdout: json ? printJson(failureDocument(message)) : '',
      stderr: printable(`prospetti: ${message}${hint}\n`),
    };
  }
}

async function run(words: readonly string[]): Promise<CommandResult> {
  const { name, ...given } = readWords(words);
  const { aiuto, help, versione, version } = given.options;
  if (aiuto === true || help === true || (words.length === 1 && name === 'aiuto')) return { status: 0, output: HELP };
  if (versione === true || version === true) return { status: 0, output: `${VERSION}\n` };
  if (name === undefined) throw new UsageError(`Manca il comando: ${commandNames('o')}.`);
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) throw new UsageError(`Comando sconosciuto: «${name}». I comandi sono ${commandNames('e')}.`);
  for (const option of Object.keys(given.options)) {
    if (!command.options.some((known) => known === option))
      throw new UsageError(`Il comando «${name}» non ha l’opzione --${option}.`);
  }
  return command.run(given);
}

function commandNames(conjunction: 'e' | 'o'): string {
  const names = COMMANDS.map(({ name }) => name);
  return `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1) ?? ''}`;
}

/** Anything but a mistake in the words or in the file is a bug of ours, and says so in a line. */
function messageOf(error: unknown): string {
  if (error instanceof FileError || error instanceof FileAccessError || error instanceof UsageError) {
    return error.message;
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `errore interno, da segnalare a chi mantiene il programma (${what}). Nessun file è stato modificato.`;
}
