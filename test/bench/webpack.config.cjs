const commandLine = require('../../webpack.config.js').find(({ name }) => name === 'cli');

/**
 * What the bench measures, compiled just as the command line is: a loader that compiles at run time (tsx) wraps every
 * function and would be measured too. `--output-path` says where the files go.
 */
module.exports = {
  ...commandLine,
  name: 'bench',
  entry: {
    prospetti: commandLine.entry,
    measure: './test/bench/measure.ts',
    child: './test/bench/child.ts',
    processorTime: './test/bench/processorTime.ts',
  },
  output: { filename: '[name].cjs' },
  // The example's data are read from where their sources stand, whence the bench is started.
  node: { __dirname: true },
  externals: { exceljs: `commonjs ${require.resolve('exceljs')}` },
};
