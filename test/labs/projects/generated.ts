/** A project that a generator of its framework makes, or a package that ships its tests. */
export interface LabProject {
  readonly name: string;
  /** Command lines, one after another, in an empty folder; the last one leaves a package.json there. */
  readonly make: readonly (readonly string[])[];
  /** Packages that the project needs for tests over HTTP, where its generator leaves them out. */
  readonly packages: readonly string[];
  /** Files that are added: most generators write no test of an error. */
  readonly files: { readonly [name: string]: string };
  /** Scripts that are added. */
  readonly scripts?: { readonly [name: string]: string } | undefined;
}

const plainTest = (load: string) => `const request = require('supertest');
const app = ${load};

test.each(['/nope', '/nope/again'])('%s is not there', async (path) => {
  const res = await request(app).get(path);
  expect(res.status).toBe(404);
});

test('broken JSON', async () => {
  const res = await request(app).post('/').set('Content-Type', 'application/json').send('{');
  expect(res.status).toBeGreaterThanOrEqual(400);
});
`;

export const labProjects: readonly LabProject[] = [
  {
    name: 'express-generator',
    make: [['npx', '--yes', 'express-generator@4', '--no-view', '--force', '.']],
    packages: ['jest@30', 'supertest@7'],
    files: { 'test/app.test.js': plainTest("require('../app')") },
    scripts: { test: 'jest' },
  },
  {
    name: '@nestjs/cli',
    make: [
      [
        'npx',
        '--yes',
        '@nestjs/cli@11',
        'new',
        'app',
        '--directory',
        '.',
        '--package-manager',
        'npm',
        '--skip-git',
        '--skip-install',
      ],
    ],
    packages: [],
    files: {
      'test/errors.e2e-spec.ts': `import { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { App } from 'supertest/types';
import { AppModule } from './../src/app.module';

describe('errors', () => {
  let app: INestApplication<App>;
  beforeAll(async () => {
    const module = await Test.createTestingModule({ imports: [AppModule] }).compile();
    app = module.createNestApplication();
    await app.init();
  });
  afterAll(() => app.close());

  it.each(['/nope', '/nope/again'])('%s is not there', (path) => request(app.getHttpServer()).get(path).expect(404));
  it('broken JSON', () => request(app.getHttpServer()).post('/').set('Content-Type', 'application/json').send('{').expect(400));
});
`,
    },
  },
  {
    name: 'fastify-cli',
    make: [['npx', '--yes', 'fastify-cli@7', 'generate', '.', '--integrate']],
    packages: ['jest@30', 'fastify@5', 'supertest@7'],
    files: {
      'checks/app.test.js': `const Fastify = require('fastify');
const request = require('supertest');

let app;
beforeAll(async () => {
  app = Fastify();
  await app.register(require('../app'));
  await app.ready();
});
afterAll(() => app.close());

test.each(['/nope', '/nope/again'])('%s is not there', async (path) => {
  expect((await request(app.server).get(path)).status).toBe(404);
});
`,
    },
    scripts: { test: 'jest --roots checks' },
  },
];
