const { writeSync } = require('node:fs');

/** Where the parent listens. */
const PIPE = 3;

// Loaded before a program, it reports at its end the most memory that the process ever held, in kilobytes.
process.on('exit', () => {
  writeSync(PIPE, String(process.resourceUsage().maxRSS));
});
