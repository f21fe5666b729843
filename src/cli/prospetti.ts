import { runCommandLine } from './commandLine';

/** The entry point of the command line. */
async function main(): Promise<void> {
  const { status, stdout, stderr } = await runCommandLine(process.argv.slice(2));
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = status;
}

void main();
