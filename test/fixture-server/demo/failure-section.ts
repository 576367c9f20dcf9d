import { join } from 'node:path';
import { expect } from 'expect';
import request from 'supertest';
import { loadCatalog } from '../../../src/catalog/load-catalog';
import { createMatchers } from '../../../src/matchers/create-matchers';
import { createApp } from '../app';
import { seed } from '../seed';

/** What the demo prints of its deliberate break, as Markdown, without what differs from run to run. */
export async function failureSection(): Promise<string> {
  expect.extend(createMatchers({ catalog: loadCatalog(join(__dirname, '..', 'error-catalog.json')) }));
  const server = await createApp({ log: () => {} });
  try {
    const response = await request(server.app)
      .post('/legacy/accounts')
      .send({ email: seed.editor.email, name: 'Eve', password: 'correct horse' });
    const text = failureOf(() =>
      (expect(response) as unknown as { toBeConflict: (code: string) => void }).toBeConflict('email_taken'),
    );
    const stable = text
      .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:3000')
      .replaceAll(/Date: .*/g, 'Date: Mon, 23 Nov 2026 08:00:00 GMT');
    return `\`\`\`text\n${stable}\n\`\`\``;
  } finally {
    await server.close();
  }
}

function failureOf(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    // oxlint-disable-next-line no-control-regex -- the colours of the assertion
    return (error as Error).message.replaceAll(/\u001b\[\d+m/g, '');
  }
  throw new Error('the deliberate break holds');
}
