import { peerVersions } from '../../install-peers';
import { ownCatalog, ownDocument } from './own-schemas';

/** One way to set a test file up. */
export interface LoadVariant {
  readonly id: string;
  readonly name: string;
  /** JavaScript of a set-up file: what is timed as the load. */
  readonly setup: string;
  /** JavaScript of a test on `received`: what is timed as the first assertion. */
  readonly assertion: string;
  /** Where the response is another one than that of all the others. */
  readonly body?: object;
  readonly catalog?: object;
  /** Where it is not Jest's own for Node. */
  readonly testEnvironment?: string;
  /** Nothing that was compiled before is kept: there is but a first test file of a process. */
  readonly isCold?: boolean;
}

const body = { error: 'conflict', message: 'Resource already exists' };

const schema = {
  type: 'object',
  required: ['error', 'message'],
  properties: { error: { const: 'conflict' }, message: { type: 'string', minLength: 1 } },
};

const content = {
  'application/json': {
    schema: {
      type: 'object',
      required: ['error', 'message'],
      properties: {
        error: { type: 'string', enum: ['conflict'] },
        message: { type: 'string', minLength: 1 },
      },
    },
  },
};

/** The content of every 409 of the bench, as JSON Schema, and as the smallest document that describes it. */
export const conflict = {
  body,
  schema,
  document: {
    openapi: '3.0.3',
    info: { title: 'Bench', version: '1' },
    paths: { '/things': { get: { responses: { 409: { description: 'Conflict', content } } } } },
  },
} as const;

export const OWN_ENVIRONMENT = 'jest-error-contract/environment';
const register = `require('jest-error-contract/register');`;
const own = {
  setup: register,
  assertion: `expect(received).toBeConflict('${ownDocument.error}');`,
  body: ownDocument,
  catalog: ownCatalog,
};

/** Each peer as its own documentation sets it up. */
export const peerSetups = {
  'jest-json-schema': `
    const { matchers } = require('jest-json-schema');
    expect.extend(matchers);`,
  'jest-openapi': `
    const jestOpenAPI = require('jest-openapi').default;
    jestOpenAPI(${JSON.stringify(conflict.document)});`,
  'jest-extended': `require('jest-extended/all');`,
} as const;

export const loadVariants: readonly LoadVariant[] = [
  {
    id: 'nothing',
    name: 'nothing, and `expect(x).toBe(y)`',
    setup: '',
    assertion: `expect(received.status).toBe(409);`,
  },
  {
    id: 'register',
    name: 'register',
    setup: register,
    assertion: `expect(received).toBeConflict();`,
  },
  {
    id: 'register-environment',
    name: 'register, in our environment',
    setup: register,
    assertion: `expect(received).toBeConflict();`,
    testEnvironment: OWN_ENVIRONMENT,
  },
  {
    id: 'failing',
    name: 'register, the first assertion fails',
    setup: register,
    assertion: `
      let text = '';
      try { expect(received).toBeConflict(); } catch (error) { text = error.message; }
      if (!text.includes('message')) throw new Error('expected the text of a failure');`,
    body: { error: 'conflict' },
  },
  {
    id: 'enforce',
    name: 'register and enforce',
    setup: `${register} require('jest-error-contract/enforce');`,
    assertion: `expect(received).toBeConflict();`,
  },
  { id: 'own-warm', name: 'register, 40 own schemas, compiled before', ...own },
  {
    id: 'own-environment',
    name: 'register, 40 own schemas, compiled before, in our environment',
    ...own,
    testEnvironment: OWN_ENVIRONMENT,
  },
  { id: 'own-cold', name: 'register, 40 own schemas, never compiled', ...own, isCold: true },
  {
    id: 'ajv',
    name: 'Ajv and one small schema',
    setup: `
      const Ajv = require('ajv');
      globalThis.validate = new Ajv().compile(${JSON.stringify(schema)});`,
    assertion: `expect(globalThis.validate(received.body)).toBe(true);`,
  },
  {
    id: 'jest-json-schema',
    name: `jest-json-schema ${peerVersions['jest-json-schema']}`,
    setup: peerSetups['jest-json-schema'],
    assertion: `expect(received.body).toMatchSchema(${JSON.stringify(schema)});`,
  },
  {
    id: 'jest-openapi',
    name: `jest-openapi ${peerVersions['jest-openapi']}`,
    setup: peerSetups['jest-openapi'],
    assertion: `expect(received).toSatisfyApiSpec();`,
  },
  {
    id: 'jest-extended',
    name: `jest-extended ${peerVersions['jest-extended']}`,
    setup: peerSetups['jest-extended'],
    assertion: `expect(received.status).toBeOneOf([409]);`,
  },
];
