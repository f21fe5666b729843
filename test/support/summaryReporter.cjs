/** Ends the output with one plain line: how many tests passed, failed and were skipped, and which those were. */
module.exports = class SummaryReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.testResults.flatMap((file) =>
      file.testResults.filter((test) => test.status === 'pending' || test.status === 'todo'),
    );
    const tail = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
    // At the very end: Jest prints a summary of its own after the reporters.
    process.on('exit', () => {
      for (const test of skipped) process.stdout.write(`skipped: ${test.fullName}\n`);
      process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed${tail}\n`);
    });
  }
};
