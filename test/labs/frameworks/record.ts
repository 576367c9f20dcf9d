/**
 * `npm run record:frameworks [name…]`: records the bytes that the apps send, and what the frameworks answer without
 * the contract's handler, into `test/fixtures/recordings/live/` and `defaults.json`, and shows what differs from before.
 * With `--check` nothing is written, and a difference is an error.
 */
import { frameworkNames } from './support/frameworks';
import { recordFramework } from './support/record-framework';

void main(process.argv.slice(2)).then((code) => process.exit(code));

async function main(args: readonly string[]): Promise<number> {
  const check = args.includes('--check');
  const asked = args.filter((argument) => argument !== '--check');
  let code = 0;
  for (const name of asked.length > 0 ? asked : frameworkNames()) {
    try {
      const { summary, differences } = await recordFramework(name, check ? 'compare' : 'write');
      console.log([summary, ...differences.map((line) => `  ${line}`)].join('\n'));
      if (check && differences.length > 0) code = 1;
    } catch (error) {
      console.error(`${name}: ${(error as Error).message}`);
      code = 1;
    }
  }
  return code;
}
