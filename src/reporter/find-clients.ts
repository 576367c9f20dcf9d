import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Packages that show that a project sends HTTP requests, or answers them. */
const CLIENTS = words`
  supertest superagent axios got ky undici node-fetch ofetch wretch needle request phin
  chai-http pactum frisby light-my-request fastify hono elysia @playwright/test playwright
  @apollo/client graphql-request openapi-fetch supertest-session`;

/** The packages of this list on which a project depends, by the nearest package.json. */
export function findClients(folder: string): readonly string[] {
  const named = dependenciesOf(folder);
  return CLIENTS.filter((name) => named.has(name));
}

function dependenciesOf(folder: string): ReadonlySet<string> {
  for (let current = resolve(folder); ; current = dirname(current)) {
    const file = join(current, 'package.json');
    if (existsSync(file)) return namesIn(file);
    if (dirname(current) === current) return new Set();
  }
}

function namesIn(file: string): ReadonlySet<string> {
  try {
    const { dependencies, devDependencies } = Object(JSON.parse(readFileSync(file, 'utf8'))) as {
      readonly dependencies?: unknown;
      readonly devDependencies?: unknown;
    };
    return new Set([dependencies, devDependencies].flatMap((one) => Object.keys(Object(one) as object)));
  } catch {
    // A note on the project is not worth a failure.
    return new Set();
  }
}

function words([text = '']: TemplateStringsArray): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
