import type { JestConfig } from '../../../src/reporter/jest-run';
import { narrowedBy } from '../../../src/reporter/jest-narrowing';
import { readOptions } from '../../../src/reporter/reporter-options';

describe('what narrows a run', () => {
  /** What Jest 29 and 30 have in a whole run. */
  const whole: JestConfig = {
    rootDir: '/project',
    testNamePattern: undefined,
    testPathPattern: '',
    testPathPatterns: { patterns: [] },
    findRelatedTests: false,
    onlyChanged: false,
    onlyFailures: false,
    lastCommit: false,
    runTestsByPath: false,
    changedSince: undefined,
    filter: undefined,
    watch: false,
    watchAll: false,
  };

  test('a whole run', () => {
    expect(narrowedBy(whole, ['node', 'jest', '--ci', '--coverage'])).toEqual([]);
  });

  test.each<[string, object, readonly string[]]>([
    ['by name', { testNamePattern: 'users' }, ['testNamePattern']],
    ['by path, Jest 29', { testPathPattern: 'users' }, ['testPathPattern']],
    ['by path, Jest 30', { testPathPatterns: { patterns: ['users'] } }, ['testPathPatterns']],
    ['by exact path', { runTestsByPath: true }, ['runTestsByPath']],
    ['changed files', { onlyChanged: true }, ['onlyChanged']],
    ['changed since', { onlyChanged: true, changedSince: 'main' }, ['onlyChanged', 'changedSince']],
    ['the last commit', { lastCommit: true }, ['lastCommit']],
    ['related tests', { findRelatedTests: true }, ['findRelatedTests']],
    ['what failed before', { onlyFailures: true }, ['onlyFailures']],
    ['a filter', { filter: '/project/filter.js' }, ['filter']],
    ['watch', { watch: true }, ['watch']],
    ['watch all', { watchAll: true }, ['watchAll']],
  ])('%s', (_, given, expected) => {
    expect(narrowedBy({ ...whole, ...given }, [])).toEqual(expected);
  });

  test.each([
    [['--selectProjects', 'api'], ['selectProjects']],
    [['--selectProjects=api'], ['selectProjects']],
    [['--ignoreProjects', 'api'], ['ignoreProjects']],
  ])('%j', (args, expected) => {
    expect(narrowedBy(whole, args)).toEqual(expected);
  });
});

describe('the options of the reporter', () => {
  test.each([
    [undefined],
    [{}],
    [{ threshold: 0 }],
    [{ threshold: 100, mustCover: ['a'], outputs: { json: 'r.json' }, records: 'r', details: true }],
    [{ strict: true }],
  ])('right: %j', (options) => {
    expect(readOptions(options)).toMatchObject(options ?? {});
  });

  test.each<[object, string]>([
    [{ treshold: 80 }, 'there is no option "treshold". Did you mean "threshold"?'],
    [{ threshold: '80' }, 'the threshold is "80". It is a percentage: a number from 0 to 100.'],
    [{ threshold: 101 }, 'the threshold is 101. It is a percentage: a number from 0 to 100.'],
    [{ threshold: NaN }, 'the threshold is null. It is a percentage: a number from 0 to 100.'],
    [{ mustCover: 'email_taken' }, '"mustCover" must be an array of codes. Write ["email_taken", …].'],
    [{ outputs: { jsn: 'r.json' } }, 'there is no output "jsn". Did you mean "json"?'],
    [{ outputs: { html: true } }, '"outputs.html" must be a path. Name the file to write.'],
    [{ records: '' }, '"records" must be a path. Name a folder.'],
    [{ strict: 'yes' }, '"strict" is "yes". Write true or false.'],
  ])('wrong: %j', (options, message) => {
    expect(() => readOptions(options)).toThrow(new TypeError(`jest-error-contract/reporter: ${message}`));
  });
});
