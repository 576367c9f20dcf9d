'use strict';
const { readFileSync, writeSync } = require('node:fs');

/**
 * Required before a script: at its end it writes to descriptor 3 how long the process has run, in
 * milliseconds, and the most memory that it has held, in MB.
 */
process.on('exit', () => {
  writeSync(3, JSON.stringify([performance.now(), peak()]));
});

/** `maxRSS` includes that of the parent from which the process was forked; Linux knows its own. */
function peak() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1_024;
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1_024;
}
