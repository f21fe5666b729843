import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How the browser that comes from npm is started. */
export interface PackagedChromium {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The package unpacks its system libraries too where it finds itself on the build service that this variable names. */
const UNPACK_ALL = { CODEBUILD_BUILD_IMAGE: 'nodejs22' };

/**
 * Chromium for Linux from its npm package, unpacked once with the libraries and fonts that it needs, so that a machine
 * without a desktop runs it with nothing installed. Unpacked beside the packages, not in the system's temporary folder:
 * there an older version, or half of one, could be taken for this one.
 */
export async function packagedChromium(): Promise<PackagedChromium> {
  const cache = join(__dirname, '../../node_modules/.cache/chromium');
  const folder = join(cache, versionOfPackage());
  if (!existsSync(folder)) {
    const half = `${folder}.${String(process.pid)}`;
    mkdirSync(half, { recursive: true });
    await withEnvironment({ ...UNPACK_ALL, TMPDIR: half }, async () => {
      const { default: packaged } = await import('@sparticuz/chromium');
      await packaged.executablePath();
    });
    if (existsSync(folder)) rmSync(half, { recursive: true });
    else renameSync(half, folder);
  }
  return { executablePath: join(folder, 'chromium'), env: { ...process.env, ...environmentOf(folder) } };
}

/** The package's libraries are used on every machine alike; its fonts only where there are none. */
function environmentOf(folder: string): NodeJS.ProcessEnv {
  const libraries = [process.env['LD_LIBRARY_PATH'], join(folder, 'al2023/lib')].filter(Boolean).join(':');
  return {
    LD_LIBRARY_PATH: libraries,
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: fontSettings(folder) }),
  };
}

/** The package's own settings look for its fonts where its makers unpack them. */
function fontSettings(folder: string): string {
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, `<fontconfig><dir>${join(folder, 'fonts')}</dir></fontconfig>`);
  return file;
}

function versionOfPackage(): string {
  const entry = require.resolve('@sparticuz/chromium');
  const manifest = join(dirname(entry), '../../package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

/** The variables hold while the work lasts: the tests' own processes must not inherit them. */
async function withEnvironment(variables: NodeJS.ProcessEnv, work: () => Promise<void>): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    await work();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}
