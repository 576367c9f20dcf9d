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

Each cell was run with the packed package, in a project like that of a user. [Other test runners](other-runners.md) shows how to set up a runner.

With every client, a response that conforms to its contract passes. For a response that does not, the text of the failure is compared with that of Jest, octet for octet: by the matchers (if the runner has an \`expect\`), by \`assertError\` and by \`explain\`, for results, for rejections, and for caught errors. The error of the test is only in an \`error-catalog.json\`, so an assertion that passes has found that file. The unit tests of failure texts also run in every runner, with the snapshots that Jest wrote, and a test that fails shows the text in the output of the runner. In TypeScript, a program is compiled with the declarations of the runner.

## Runners

${markdown(runnersTable(results))}

## Clients

C: CommonJS, E: ES modules, T: TypeScript; ✗: fails; –: not run. In CommonJS, Jest cannot load clients that are only ES modules.

${markdown(clientsTable(results))}

## What is not proved here

- Cypress itself cannot be installed from a registry: its task is called by Node, in the configuration that Cypress would load, with a response that was serialised to JSON.
- Bun and Playwright Test have no \`expect.addEqualityTesters()\`, so custom testers do not count there.
- Bun's \`.resolves\` and \`.rejects\` accept only real promises: \`await\` a request of supertest. Only its own \`expect\` can compare its matchers (\`expect.any(…)\`), and \`assertError\` refuses them.
- \`User-Agent\` and \`Accept-Encoding\` of requests are not compared, since some clients name their runtime there. \`Date\` and ports are not compared either.
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
