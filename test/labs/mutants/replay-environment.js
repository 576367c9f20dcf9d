const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { Worker } = require('node:worker_threads');
const { TestEnvironment } = require('jest-environment-node');

/*
 * A Jest environment in which each test is run again for every mutant that it reaches: nothing is loaded anew, so a
 * thousand mutants take little more than the tests themselves. What is reached while files are loaded, or only once,
 * cannot be told this way; such mutants are switched on from the start, in a run of their own.
 */

/** How often a place may be passed, by how often it is without a mutant: more is a loop without end. */
const MORE_HITS = 100;
const MOST_HITS = 10_000_000;

/** Where Jest keeps the state of `expect` in the realm of a test file. */
const EXPECT = Symbol.for('$$jest-matchers-object');

/** Large files of tests, and the sources that they are about. */
const ABOUT = {
  'fault-texts.test.ts': 'src/core/',
  'faults.test.ts': 'src/core/',
  'secret-texts.test.ts': 'src/mask/',
  'secrets.test.ts': 'src/mask/',
};

/** A loop that does not pass its mutant again is ended from outside, with the whole process. */
const MOST_SECONDS = 60;
const watched = new Int32Array(new SharedArrayBuffer(8));
const WATCH = `
const { workerData: { watched, seconds, file } } = require('node:worker_threads');
let [last, same] = [0, 0];
setInterval(() => {
  same = watched[0] !== 0 && watched[1] === last ? same + 1 : 0;
  last = watched[1];
  if (same < seconds) return;
  require('node:fs').appendFileSync(file, (watched[0] - 1) + '\\n');
  process.kill(process.pid, 'SIGKILL');
}, 1_000);
`;

const { MUTANTS_FOLDER: folder = '', MUTANTS_ACTIVE: active, MUTANTS_OUTPUT: output } = process.env;
const longest = Number(process.env['MUTANTS_LONGEST']);
const most = Number(process.env['MUTANTS_MOST']);
const isByName = process.env['MUTANTS_BY_NAME'] === 'true';
const { MUTANTS_ENDLESS: endless } = process.env;
const ended = endless === undefined ? [] : readFileSync(endless, 'utf8').split('\n');
const wanted = new Set(read('wanted.json').filter((one) => !ended.includes(one)));
if (endless !== undefined) {
  const workerData = { watched, seconds: MOST_SECONDS, file: endless };
  new Worker(WATCH, { eval: true, workerData }).unref();
}
const sources = read('sources.json');

const found = {};
const reached = {};
let tests = 0;

function read(name) {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
}

function foundOf(mutant) {
  return (found[mutant] ??= { late: [], fixedIn: [] });
}

class ReplayEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.file = context.testPath;
    this.isSpoilt = false;
    this.tried = new Map();
    this.state = { mutantCoverage: { static: {}, perTest: {} }, activeMutant: null };
    if (active !== undefined) {
      Object.assign(this.state, { activeMutant: active, hitCount: 0, hitLimit: MOST_HITS });
    }
    this.global.__stryker__ = this.state;
  }

  handleTestEvent({ name, test }) {
    if (name !== 'test_start' || active !== undefined || test.fn === undefined || test.fn.length > 0) return;
    const run = test.fn;
    test.timeout = 2 ** 30;
    const replay = (again) => this.replay(test.name, again);
    test.fn = async function replayed() {
      await replay(() => run.call(this));
    };
  }

  async replay(name, run) {
    const first = await this.hits(run);
    for (const source of new Set(Object.keys(first).map((one) => sources[one]))) {
      const files = (reached[source] ??= {});
      files[this.file] = (files[this.file] ?? 0) + 1;
    }
    const mutants = Object.keys(first).filter((one) => this.isAsked(one));
    if (this.isSpoilt || mutants.length === 0) return;
    const before = process.cpuUsage();
    const hits = await this.hits(run).catch(() => ({}));
    const { user, system } = process.cpuUsage(before);
    const isLate = (user + system) / 1_000 > longest;
    for (const one of mutants) {
      if (hits[one] === undefined) {
        this.fix(one);
        continue;
      }
      foundOf(one).isReplayed = true;
      if (isLate) foundOf(one).late.push(this.file);
      else if (!(await this.survives(one, name, hits[one], run))) return;
    }
  }

  fix(mutant) {
    const { fixedIn } = foundOf(mutant);
    if (!fixedIn.includes(this.file)) fixedIn.push(this.file);
  }

  isAsked(mutant) {
    if (!wanted.has(mutant)) return false;
    if (foundOf(mutant).killedBy !== undefined || (this.tried.get(mutant) ?? 0) >= most) return false;
    const name = path.basename(this.file);
    if (!sources[mutant].startsWith(ABOUT[name] ?? '')) return false;
    return !isByName || name.includes(path.basename(sources[mutant], '.ts'));
  }

  /** Whether the tests of the file can still be asked: what a mutant has left behind must not blame the next one. */
  async survives(mutant, name, hits, run) {
    Object.assign(this.state, { activeMutant: mutant, hitCount: 0, hitLimit: MORE_HITS * (hits + 10) });
    watched[0] = Number(mutant) + 1;
    watched[1] += 1;
    const isAlive = await this.passes(run);
    watched[0] = 0;
    Object.assign(this.state, { activeMutant: null, hitCount: undefined });
    this.tried.set(mutant, (this.tried.get(mutant) ?? 0) + 1);
    if (isAlive) return true;
    foundOf(mutant).killedBy = name;
    this.isSpoilt = !(await this.passes(run));
    return !this.isSpoilt;
  }

  /** A snapshot that differs does not throw: Jest puts its error aside until the test has ended. */
  async passes(run) {
    const { state } = this.global[EXPECT];
    const before = state.suppressedErrors;
    state.suppressedErrors = [];
    this.startAgain();
    try {
      await run();
      return state.suppressedErrors.length === 0;
    } catch {
      return false;
    } finally {
      state.suppressedErrors = before;
    }
  }

  /** Jest counts the snapshots of a test; the first one of the next run is the first again. */
  startAgain() {
    this.global[EXPECT].state.snapshotState?._counters.clear();
  }

  /** What one run of a test reaches, and how often. */
  async hits(run) {
    const id = String((tests += 1));
    this.startAgain();
    this.state.currentTestId = id;
    try {
      await run();
    } finally {
      this.state.currentTestId = undefined;
    }
    return this.state.mutantCoverage.perTest[id] ?? {};
  }

  async teardown() {
    for (const one of Object.keys(this.state.mutantCoverage.static)) {
      if (wanted.has(one)) this.fix(one);
    }
    if (output !== undefined) writeFileSync(output, JSON.stringify({ found, reached }));
    await super.teardown();
  }
}

module.exports = ReplayEnvironment;
