import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Loads a package that is (or needs) an ES module: Jest below Node 24.9 cannot `require` those, so the
 * package is bundled first. What runs is the real client.
 */
export function loadEsModule(name: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'jest-error-contract-'));
  const outfile = join(folder, 'bundle.js');
  try {
    buildSync({
      stdin: { contents: `module.exports = require(${JSON.stringify(name)});`, resolveDir: __dirname },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      logLevel: 'warning',
    });
    return require(outfile) as unknown;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
