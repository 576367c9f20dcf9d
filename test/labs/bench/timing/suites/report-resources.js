// Preloaded into each process of a suite. The first line tells that the process has begun, so that one
// that was killed before its end, and is therefore missing in the sum, does not go unnoticed.
const { appendFileSync, readFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const BEFORE_SETUP = Symbol.for('jest-error-contract bench: CPU time before set-up');

// What resourceUsage() counts is the process with all its threads.
if (isMainThread) {
  const report = (line) => appendFileSync(process.env.BENCH_RESOURCES, `${JSON.stringify(line)}\n`);
  report({ pid: process.pid });
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const beforeSetup = globalThis[BEFORE_SETUP];
    report({
      pid: process.pid,
      cpu: userCPUTime + systemCPUTime,
      beforeSetup,
      peak: highWaterMark() ?? maxRSS,
    });
  });
}

// On Linux, maxRSS is never less than what the parent had when it started the process.
function highWaterMark() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return undefined;
  }
}
