import { peerVersions } from '../../install-peers';
import { OWN_ENVIRONMENT, conflict, peerSetups } from '../load/variants';

/** One way to set a suite up, and to assert on the one response of each of its test files. */
export interface SuiteVariant {
  readonly id: string;
  readonly name: string;
  /** Entries of our package; else JavaScript of a set-up file. */
  readonly entries?: readonly string[];
  readonly setup?: string;
  readonly reporters?: readonly string[];
  /** Where it is not Jest's own for Node. */
  readonly testEnvironment?: string;
  /** Whether Jest's environment for Node is wrapped, in place of one of ours. */
  readonly isMixin?: boolean;
  /** The most of the CPU time of a suite without set-up that it may take. */
  readonly limit?: number;
  /** Takes time, and its ratio is far from 1: one round will do. */
  readonly isPeer?: boolean;
  /** JavaScript of a test on `res`. */
  readonly assertion: string;
}

const threeExpects = `
  expect(res.status).toBe(409);
  expect(res.headers['content-type']).toMatch(/^application\\/json/);
  expect(res.body).toEqual(${JSON.stringify(conflict.body)});`;

const ours = `expect(res).toBeConflict();`;

/** The first two are the same, what the others are compared with: together they show the noise. */
export const suiteVariants: readonly SuiteVariant[] = [
  { id: 'nothing', name: 'nothing', assertion: threeExpects },
  { id: 'nothing-again', name: 'nothing, again', assertion: threeExpects },
  { id: 'register', name: 'register', entries: ['register'], assertion: ours },
  {
    id: 'everything',
    name: 'register, enforce, reporter',
    entries: ['register', 'enforce'],
    reporters: ['default', 'jest-error-contract/reporter'],
    limit: 1.05,
    assertion: ours,
  },
  {
    id: 'everything-environment',
    name: 'register to reporter, own environment',
    entries: ['register', 'enforce'],
    reporters: ['default', 'jest-error-contract/reporter'],
    testEnvironment: OWN_ENVIRONMENT,
    limit: 1,
    assertion: ours,
  },
  {
    id: 'everything-mixin',
    name: 'register to reporter, own environment as a mixin',
    entries: ['register', 'enforce'],
    reporters: ['default', 'jest-error-contract/reporter'],
    isMixin: true,
    limit: 1,
    assertion: ours,
  },
  {
    id: 'jest-extended',
    name: `jest-extended ${peerVersions['jest-extended']}`,
    setup: peerSetups['jest-extended'],
    isPeer: true,
    assertion: threeExpects,
  },
  {
    id: 'jest-json-schema',
    name: `jest-json-schema ${peerVersions['jest-json-schema']}`,
    setup: peerSetups['jest-json-schema'],
    isPeer: true,
    assertion: `
  expect(res.status).toBe(409);
  expect(res.body).toMatchSchema(${JSON.stringify(conflict.schema)});`,
  },
  {
    id: 'jest-openapi',
    name: `jest-openapi ${peerVersions['jest-openapi']}`,
    setup: peerSetups['jest-openapi'],
    isPeer: true,
    assertion: `
  expect(res.status).toBe(409);
  expect(res).toSatisfyApiSpec();`,
  },
];
