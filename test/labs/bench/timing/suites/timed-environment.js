// An environment of Jest that also notes the CPU time which Jest spends on each test file before its first
// set-up file: work that is the same in all suites, and so tells how fast the process is.
const BEFORE_SETUP = Symbol.for('jest-error-contract bench: CPU time before set-up');

module.exports = (Environment) =>
  class TimedEnvironment extends Environment {
    constructor(...parameters) {
      super(...parameters);
      this.began = cpuTime();
    }

    handleTestEvent(event, state) {
      if (event.name === 'setup') {
        globalThis[BEFORE_SETUP] = (globalThis[BEFORE_SETUP] ?? 0) + cpuTime() - this.began;
      }
      return super.handleTestEvent?.(event, state);
    }
  };

function cpuTime() {
  const { user, system } = process.cpuUsage();
  return user + system;
}
