import { FileError } from '../file/fileError';
import project from '../../package.json';
import { readArguments } from './arguments';
import { runGenera, runModello, runVerifica, type CommandResult } from './commands';
import { FileAccessError } from './files';
import { HELP } from './help';
import { UsageError } from './usageError';

/** The entry point of the command line: words in, text out, status 2 for what is not the data's fault. */
async function run(words: readonly string[]): Promise<CommandResult> {
  const command = readArguments(words);
  switch (command.name) {
    case 'aiuto':
      return { status: 0, output: HELP };
    case 'versione':
      return { status: 0, output: `${project.version}\n` };
    case 'modello':
      return runModello(command);
    case 'verifica':
      return runVerifica(command);
    case 'genera':
      return runGenera(command);
  }
}

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  try {
    const { status, output } = await run(words);
    process.stdout.write(output);
    process.exitCode = status;
  } catch (error) {
    const message = messageOf(error);
    if (words.includes('--json')) {
      process.stdout.write(`${JSON.stringify({ esito: 'errore', messaggio: message }, null, 2)}\n`);
    }
    const hint = error instanceof UsageError ? '\nPer l’elenco dei comandi: prospetti --aiuto' : '';
    process.stderr.write(`prospetti: ${message}${hint}\n`);
    process.exitCode = 2;
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

void main();
