import { compileToCode } from '../../../../src/catalog/compile/compile-to-code';
import { RUNTIME } from '../../../../src/catalog/compile/ajv-options';
import type { Validate } from '../../../../src/core/catalog/validate';
import * as runtime from '../../../../src/core/values/schema-runtime';
import type { SuiteGroup } from '../../../fixtures/json-schema-test-suite/read-suite';
import { readSuite } from '../../../fixtures/json-schema-test-suite/read-suite';

/** Why a group is refused. */
const REMOTE = /\$ref: refers to "[^#"]|\$schema: is "http:\/\/localhost/;

interface Outcome {
  readonly refused: readonly string[];
  readonly differing: readonly string[];
  readonly tests: number;
}

/** Judges every value twice: by the validator, and by its code as it is loaded from the cache. */
function run(groups: readonly SuiteGroup[]): Outcome {
  const refused: string[] = [];
  const differing: string[] = [];
  let tests = 0;
  for (const { file, description, schema, tests: values } of groups) {
    const compiled = compileToCode(schema);
    if ('problems' in compiled) {
      const problems = compiled.problems.map(({ at, problem }) => `${at.split('/').at(-1)}: ${problem}`);
      refused.push(`${file}, ${description}: ${problems.join('; ')}`);
      continue;
    }
    const loaded = load(compiled.code);
    for (const { description: name, data, valid } of values) {
      tests += 1;
      if (compiled.validate(data) !== valid || loaded(data) !== valid) {
        differing.push(`${file}, ${description}: ${name}`);
      }
    }
  }
  return { refused, differing, tests };
}

function load(code: string): Validate {
  const module: { exports?: (load: (id: string) => unknown) => Validate } = {};
  // The text is the one that was just made.
  // eslint-disable-next-line typescript/no-implied-eval
  (new Function('module', code) as (module: object) => void)(module);
  const validate = module.exports?.((id) => (id === RUNTIME ? runtime : (require(id) as unknown)));
  if (validate === undefined) throw new Error('no validator');
  return validate;
}

test('every required group is taken that needs no remote document; what differs has its cause here', () => {
  const groups = readSuite('required');
  const { refused, differing, tests } = run(groups);
  expect(refused.filter((one) => !REMOTE.test(one))).toEqual([]);
  expect(refused.length).toBe(22);
  // `format` is an annotation by default (Validation, 7.2.1); here it is an assertion, as people expect of a contract.
  const byChoice = differing.filter((one) => /^format, .* is only an annotation by default$/.test(one));
  expect(differing.filter((one) => !byChoice.includes(one))).toEqual([]);
  expect(byChoice.length).toBe(19);
  expect(1 - differing.length / tests).toBeGreaterThan(0.98);
});

test('so is every optional group, and none differs', () => {
  const { refused, differing } = run(readSuite('optional'));
  expect(refused.filter((one) => !REMOTE.test(one))).toEqual([]);
  expect(refused.length).toBe(3);
  expect(differing).toEqual([]);
});

test('formats are asserted', () => {
  expect(run(readSuite('format'))).toEqual({ refused: [], differing: [], tests: 764 });
});
