import project from '../../package.json';
import { FileError } from '../file/fileError';
import { readArguments } from './arguments';
import { runGenera, runModello, runNuovoEsercizio, runSpiega, runVerifica, type CommandResult } from './commands';
import { FileAccessError } from './files';
import { HELP } from './help';
import { failureDocument } from './jsonDocument';
import { UsageError } from './usageError';

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
    return { status, stdout: output, stderr: '' };
  } catch (error) {
    const message = messageOf(error);
    const json = words.includes('--json');
    const hint = error instanceof UsageError ? '\nPer l’elenco dei comandi: prospetti --aiuto' : '';
    return {
      status: 2,
      stdout: json ? `${JSON.stringify(failureDocument(message), null, 2)}\n` : '',
      stderr: `prospetti: ${message}${hint}\n`,
    };
  }
}

async function run(words: readonly string[]): Promise<CommandResult> {
  const command = readArguments(words);
  switch (command.name) {
    case 'aiuto':
      return { status: 0, output: HELP };
    case 'versione':
      return { status: 0, output: `${project.version}\n` };
    case 'modello':
      return runModello(command);
    case 'nuovo-esercizio':
      return runNuovoEsercizio(command);
    case 'spiega':
      return runSpiega(command);
    case 'verifica':
      return runVerifica(command);
    case 'genera':
      return runGenera(command);
  }
}

/** Anything but a mistake in the words or in the file is a bug of ours, and says so in a line. */
function messageOf(error: unknown): string {
  if (error instanceof FileError || error instanceof FileAccessError || error instanceof UsageError) {
    return error.message;
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `errore interno, da segnalare a chi mantiene il programma (${what}). Nessun file è stato modificato.`;
}
