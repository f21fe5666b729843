const path = require('node:path');
const webpack = require('webpack');

/** The command line: one file for Node, so that it starts at once and needs nothing but Node. */
const commandLine = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './src/cli/prospetti.ts',
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: 'prospetti.cjs', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } },
      },
    ],
  },
  // Readable, and a stack trace names real functions; size does not matter here.
  optimization: { minimize: false },
  node: { __dirname: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  performance: { hints: false },
};

module.exports = [commandLine];
