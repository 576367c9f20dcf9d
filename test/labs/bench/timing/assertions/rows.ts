import { peerVersions } from '../../install-peers';
import { OWN_ENVIRONMENT } from '../load/variants';

/** One kind of assertion: the process in which it is measured, its name there, and its name on the page. */
export interface Row {
  readonly tool: string;
  readonly name: string;
  readonly title: string;
  readonly when: 'passing' | 'failing' | 'both';
}

/** A process: the file of `tools/` that prepares it, and its environment where that is not Jest's own for Node. */
export interface Tool {
  readonly file: string;
  readonly testEnvironment?: string;
}

/** The processes, each with the matchers of one tool. */
export const tools: Readonly<Record<string, Tool>> = {
  'no-plugin': { file: 'no-plugin' },
  ours: { file: 'ours', testEnvironment: OWN_ENVIRONMENT },
  'ours-mixin': { file: 'ours', testEnvironment: '<rootDir>/assertions/mixin.js' },
  'ours-plain': { file: 'ours' },
  'ours-only-409': { file: 'ours-only-409' },
  'no-plugin-jsdom': { file: 'bare', testEnvironment: 'jest-environment-jsdom' },
  'ours-jsdom': { file: 'ours', testEnvironment: `${OWN_ENVIRONMENT}/jsdom` },
  'jest-json-schema': { file: 'jest-json-schema' },
  'jest-openapi': { file: 'jest-openapi' },
};

export const bare = { tool: 'no-plugin', name: 'bare' } as const;
export const ours = { tool: 'ours', name: 'ours' } as const;

/** In the order of the page. */
export const rows: readonly Row[] = [
  { ...bare, title: 'bare `expect(x).toBe(y)`, no plugin', when: 'passing' },
  { tool: 'ours', name: 'bare', title: 'bare `expect(x).toBe(y)`, our environment', when: 'passing' },
  { tool: 'ours-mixin', name: 'bare', title: 'bare, our environment as a mixin', when: 'passing' },
  { tool: 'ours-plain', name: 'bare', title: 'bare, `register` without our environment', when: 'passing' },
  { ...ours, title: '`toBeConflict()`, our environment', when: 'both' },
  { tool: 'ours-mixin', name: 'ours', title: '`toBeConflict()`, as a mixin', when: 'passing' },
  { tool: 'ours-plain', name: 'ours', title: '`toBeConflict()`, without our environment', when: 'both' },
  {
    tool: 'ours-only-409',
    name: 'ours-only-409',
    title: 'the same, `only: [409]`',
    when: 'passing',
  },
  { tool: 'no-plugin-jsdom', name: 'bare', title: 'jsdom: bare, no plugin', when: 'passing' },
  { tool: 'ours-jsdom', name: 'bare', title: 'jsdom: bare, our environment', when: 'passing' },
  { tool: 'ours-jsdom', name: 'ours', title: 'jsdom: `toBeConflict()`', when: 'passing' },
  { tool: 'no-plugin', name: 'three-expects', title: 'three expects by hand', when: 'both' },
  { tool: 'no-plugin', name: 'to-equal', title: '`toEqual(body)` alone', when: 'failing' },
  {
    tool: 'no-plugin',
    name: 'supertest',
    title: 'supertest: three `.expect()`, judged',
    when: 'both',
  },
  {
    tool: 'no-plugin',
    name: 'supertest-written',
    title: 'supertest: the same, written anew',
    when: 'passing',
  },
  {
    tool: 'jest-json-schema',
    name: 'jest-json-schema',
    title: `jest-json-schema ${peerVersions['jest-json-schema']}, content alone`,
    when: 'both',
  },
  {
    tool: 'jest-openapi',
    name: 'jest-openapi',
    title: `jest-openapi ${peerVersions['jest-openapi']}`,
    when: 'both',
  },
  {
    tool: 'no-plugin',
    name: 'validator',
    title: 'compiled validator, no `expect()`',
    when: 'both',
  },
  { tool: 'no-plugin', name: 'parse', title: '`JSON.parse(text)`', when: 'passing' },
];
