const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const webpack = require('webpack');

const compile = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
};

/** The command line: one file for Node, so that it starts at once and needs nothing but Node. */
const commandLine = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './src/cli/prospetti.ts',
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: 'prospetti.cjs', clean: true, asyncChunks: false },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [compile] },
  // Readable, and a stack trace names real functions; size does not matter here.
  optimization: { minimize: false },
  node: { __dirname: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  performance: { hints: false },
};

/** The address that stands in `manifest.xml`, until the site is built for a real one. */
const MANIFEST_ADDRESS = 'https://prospetti.example/';
const DEVELOPMENT_ADDRESS = 'https://localhost:3000/';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The pages of the site: what fills each, and whether Microsoft's library comes with it. */
const PAGES = [
  // The library loads beside the pane, which can say so where it does not come.
  { file: 'taskpane.html', entry: 'excelPane', office: 'async' },
  // Here it has to be there first: a button may be pressed as soon as the page is loaded.
  { file: 'commands.html', entry: 'commands', office: 'data-use-associated-actions-only="1"' },
  { file: 'esito.html', entry: 'outcome' },
  { file: 'index.html', entry: 'browser' },
];

/**
 * The site of the add-in: static files for the address given in PROSPETTI_URL. With PROSPETTI_OFFICE_JS, a folder that
 * holds Microsoft's `office.js` and what belongs to it, the library is served by the site itself: for closed networks.
 */
function site(_env, { mode = 'production' } = {}) {
  const serving = process.env.WEBPACK_SERVE === 'true';
  const given = process.env.PROSPETTI_URL || (serving ? DEVELOPMENT_ADDRESS : '');
  const address = given.replace(/\/?$/, '/');
  const ownOfficeJs = process.env.PROSPETTI_OFFICE_JS;
  const officeJs = ownOfficeJs ? 'office-js/' : OFFICE_JS;
  const inManifest = (content) => String(content).replaceAll(MANIFEST_ADDRESS, address);
  return {
    name: 'pane',
    mode,
    target: ['web', 'es2022'],
    entry: {
      excelPane: './src/entries/excelPane/index.tsx',
      commands: './src/entries/commands/index.ts',
      outcome: './src/entries/outcome/index.ts',
      browser: './src/entries/browser/index.ts',
    },
    output: {
      path: path.resolve(__dirname, 'dist/site'),
      filename: 'codice/[name].[contenthash:8].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [compile] },
    // Hidden: made for whoever looks into a fault, and named by no page.
    devtool: mode === 'production' ? 'hidden-source-map' : 'cheap-module-source-map',
    plugins: [
      new RefuseBadAddress(given, serving),
      ...PAGES.map(
        ({ file, entry, office }) =>
          new HtmlWebpackPlugin({
            filename: file,
            chunks: [entry],
            template: './src/entries/page.html',
            templateParameters: {
              title: 'Prospetti',
              waiting: 'Avvio di Prospetti…',
              csp: contentSecurityPolicy(office && !ownOfficeJs ? OFFICE_JS : ''),
              officeJs: office ? `${officeJs}office.js` : '',
              officeLoading: office || '',
            },
          }),
      ),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: inManifest },
          { from: 'assets/icons/*.png', to: 'icone/[name][ext]' },
          { from: 'assets/esempi/lucca-2020.xlsx', to: 'esempi/[name][ext]' },
          ...(ownOfficeJs ? [{ from: path.resolve(ownOfficeJs), to: 'office-js/' }] : []),
        ],
      }),
    ],
    performance: { hints: false },
    devServer: {
      port: 3000,
      server: 'https',
      static: false,
      // A page that reloads by itself under a user's hands would lose what the pane shows.
      hot: false,
      liveReload: false,
      client: { overlay: false },
      headers: { 'Access-Control-Allow-Origin': '*' },
      onListening: () => process.stdout.write(HOW_TO_LOAD),
    },
  };
}

/** Styles are inline because Fluent UI inserts them; scripts, pictures and requests are the site's own. */
function contentSecurityPolicy(officeJs) {
  return [
    "default-src 'none'",
    `script-src 'self' ${officeJs}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A manifest for no address, or for an insecure one, would be refused by Excel, one by one, at every user. */
class RefuseBadAddress {
  constructor(address, serving) {
    this.address = address;
    this.serving = serving;
  }

  apply(compiler) {
    const refuse = () => {
      const problem = addressProblem(this.address, this.serving);
      if (problem) throw new Error(`PROSPETTI_URL: ${problem}`);
    };
    compiler.hooks.beforeRun.tap('RefuseBadAddress', refuse);
    compiler.hooks.watchRun.tap('RefuseBadAddress', refuse);
  }
}

function addressProblem(address, serving) {
  if (address === '')
    return 'say where the site will stand, for example PROSPETTI_URL=https://intranet.example.it/prospetti/';
  if (!URL.canParse(address)) return `«${address}» is not an address`;
  const { protocol, hostname, search, hash } = new URL(address);
  if (protocol !== 'https:') return `«${address}» is not https, and Excel loads nothing else`;
  if (search || hash) return `«${address}» has to be a folder`;
  if (!serving && /^(localhost|127\.|\[::1\])/.test(hostname))
    return `«${address}» is this computer only: use npm start`;
  return undefined;
}

const HOW_TO_LOAD = `
Prospetti is served at ${DEVELOPMENT_ADDRESS} with a certificate of its own: open that address in a browser once and
accept it (on Windows and Mac, Excel itself asks for a certificate that the system trusts).
The manifest to load is ${DEVELOPMENT_ADDRESS}manifest.xml: save it to a file.

  Excel on the web   Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in: choose the file.
  Excel for Windows  put the file in a shared folder; File > Options > Trust Center > Trusted Add-in Catalogs: add the
                     folder, tick «Show in Menu»; restart Excel, then Home > Add-ins > Shared Folder.
  Excel for Mac      put the file in ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef and restart Excel.

Without Excel: open ${DEVELOPMENT_ADDRESS} in any browser.
`;

module.exports = [commandLine, site];
