import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { origin, table } from '../bench/markdown';
import type { StoredResult } from './stored-result';
import type { Table } from './tables';
import { clientsTable, runnersTable } from './tables';

const folder = join(__dirname, '..', '..', '..', 'docs');

/** Writes docs/hosts.md. */
export function writePage(results: readonly StoredResult[], seconds: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'hosts.md'), page(results, seconds));
}

function page(results: readonly StoredResult[], seconds: number): string {
  return `# Test runners and clients

Each cell was run from the packed package, in a project as a user of the runner has it. How a runner is set up is in [Other test runners](other-runners.md).

With every client, a response that keeps its contract holds, and of one that does not the text of the failure is compared with that of Jest, octet for octet: by the matchers (where the runner has an \`expect\`), by \`assertError\` and by \`explain\`, for results, for rejections, and for what was caught. The error of the test is in an \`error-catalog.json\` alone, so what holds has found it. The unit tests of failure texts run in every runner besides, with the snapshots that Jest wrote, and a test that fails shows the text in the output of the runner. In TypeScript a program is compiled with the declarations of the runner.

## Runners

${markdown(runnersTable(results))}

## Clients

C: CommonJS, E: ES modules, T: TypeScript; ✗: fails; –: not asked. In CommonJS, Jest cannot load clients that are ES modules alone.

${markdown(clientsTable(results))}

## What is not proved here

- Cypress itself cannot be installed from a registry: its task is called by Node, in the configuration that Cypress would load, with what JSON keeps of a response.
- Bun and Playwright Test have no \`expect.addEqualityTesters()\`, so custom testers do not count there.
- Bun's \`.resolves\` and \`.rejects\` take real promises alone: \`await\` a request of supertest. Its matchers (\`expect.any(…)\`) can be compared by its own \`expect\` alone, and \`assertError\` refuses them.
- Of what a client sends, \`User-Agent\` and \`Accept-Encoding\` are not compared, since some clients name their runtime there, and \`Date\` and ports are not.
- The gate and the reporter are not part of this matrix.

The last run, of one runner or of all: ${origin('npm run test:hosts', seconds).replace(/^W/, 'w')}
`;
}

function markdown({ header, rows }: Table): string {
  return table(
    header,
    rows,
    header.map(() => 'left'),
  );
}
