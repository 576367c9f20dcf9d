import { peerVersions } from '../../install-peers';

/** One kind of assertion: the process in which it is measured, its name there, and its name on the page. */
export interface Row {
  readonly tool: string;
  readonly name: string;
  readonly title: string;
  readonly when: 'passing' | 'failing' | 'both';
}

/** The processes, each with the matchers of one tool. */
export const tools = ['no-plugin', 'ours', 'ours-only-409', 'jest-json-schema', 'jest-openapi'] as const;

export const bare = { tool: 'no-plugin', name: 'bare' } as const;
export const ours = { tool: 'ours', name: 'ours' } as const;

/** In the order of the page. */
export const rows: readonly Row[] = [
  { ...bare, title: 'bare `expect(x).toBe(y)`, no plugin', when: 'passing' },
  { tool: 'ours', name: 'bare', title: 'bare `expect(x).toBe(y)` beside ours', when: 'passing' },
  { ...ours, title: 'jest-error-contract: `toBeConflict()`', when: 'both' },
  {
    tool: 'ours-only-409',
    name: 'ours-only-409',
    title: 'jest-error-contract, `only: [409]`',
    when: 'passing',
  },
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
