import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A conversion that takes longer has hung. */
const PATIENCE_MS = 120_000;

/**
 * Opens a file with LibreOffice, which recalculates it, and saves it in another format. Each call has a profile of its
 * own, so that calls may run side by side. Fails where LibreOffice is not installed: tests that need it never pass unseen.
 *
 * @param fileName with the extension that tells what the bytes are
 * @param format the extension of the result (`xlsx`, `pdf`, `ods`), or a whole filter as `soffice --convert-to` takes it
 */
export async function convert(bytes: Uint8Array, fileName: string, format: string): Promise<Uint8Array> {
  const [result] = await convertAll([bytes], fileName, format);
  if (result === undefined) throw new Error(`LibreOffice did not convert ${fileName}`);
  return result;
}

/** The same for several files in one run of LibreOffice, most of whose time goes into starting. */
export async function convertAll(
  files: readonly Uint8Array[],
  fileName: string,
  format: string,
): Promise<Uint8Array[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'prospetti-libreoffice-'));
  try {
    const out = path.join(folder, 'out');
    const profile = path.join(folder, 'profile');
    const sources = files.map((_, index) => path.join(folder, `${index}-${fileName}`));
    await Promise.all(sources.map((source, index) => writeFile(source, files[index] ?? '')));
    await alwaysRecalculate(profile);
    const message = await run([
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      format,
      '--outdir',
      out,
      ...sources,
    ]);
    const results = await readdir(out).catch(() => []);
    return await Promise.all(
      sources.map((source) => {
        const name = path.parse(source).name;
        const result = results.find((file) => path.parse(file).name === name);
        if (result === undefined) throw new Error(`LibreOffice did not convert ${fileName} to ${format}: ${message}`);
        return readFile(path.join(out, result));
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** By itself LibreOffice trusts the cached results of files that Excel seems to have saved. */
async function alwaysRecalculate(profile: string): Promise<void> {
  const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
  await mkdir(path.join(profile, 'user'), { recursive: true });
  await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), settings);
}

function run(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('soffice', args, { timeout: PATIENCE_MS }, (error, stdout, stderr) => {
      if (error?.code === 'ENOENT') {
        reject(new Error('LibreOffice is not installed (no «soffice» on the path): these tests need it.'));
      } else if (error) {
        reject(new Error(`LibreOffice failed: ${stderr || error.message}`));
      } else {
        resolve(stdout + stderr);
      }
    });
  });
}

/** Whether this machine has LibreOffice. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error === undefined;
}
