import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import webpack, { type Configuration, type StatsCompilation } from 'webpack';

/** What the site is built with, as a person would set it in the environment. */
export interface SiteSettings {
  readonly PROSPETTI_URL?: string;
  readonly PROSPETTI_OFFICE_JS?: string;
}

/** Builds the site into a folder, as `npm run build` does. Rejects where the build does. */
export async function buildSite(
  folder: string,
  settings: SiteSettings,
  mode: 'production' | 'development' = 'production',
): Promise<StatsCompilation> {
  const configuration = configurationFor(settings, mode);
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: resolve(folder) } });
  try {
    return await new Promise((done, reject) => {
      compiler.run((error, stats) => {
        if (error) reject(error);
        else if (!stats || stats.hasErrors()) reject(new Error(stats?.toString() ?? 'nothing was built'));
        else done(stats.toJson({ all: false, entrypoints: true, chunkGroups: true }));
      });
    });
  } finally {
    await new Promise((closed) => {
      compiler.close(closed);
    });
  }
}

/** The configuration of the site, read anew under the given settings. */
function configurationFor(settings: SiteSettings, mode: 'production' | 'development'): Configuration {
  const names = ['PROSPETTI_URL', 'PROSPETTI_OFFICE_JS'] as const;
  const before = names.map((name) => process.env[name]);
  const set = (values: readonly (string | undefined)[]): void => {
    names.forEach((name, index) => {
      const value = values[index];
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    });
  };
  set(names.map((name) => settings[name]));
  try {
    const load = createRequire(join(process.cwd(), 'package.json'));
    const [, site] = load('./webpack.config.js') as [Configuration, (env: object, options: object) => Configuration];
    return site({}, { mode });
  } finally {
    set(before);
  }
}
