import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Validate } from '../../core/catalog/validate';
import { RUNTIME } from './ajv-options';

/** Only the user can read and write the code that is run here, with any umask. */
const OF_USER = { folder: 0o700, file: 0o600 } as const;

const HASH = '// sha256 ';

/**
 * Keeps the code of a validator in a file, which begins with the hash of the code. Several workers can write
 * the same file at once: each writes its own, the rename is atomic.
 */
export function storeCode(code: string, file: string): void {
  const temporary = `${file}.${randomBytes(8).toString('hex')}.tmp`;
  const folder = dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, OF_USER.folder);
    try {
      writeFileSync(temporary, headed(code), { mode: OF_USER.file, flag: 'wx' });
      chmodSync(temporary, OF_USER.file);
      renameSync(temporary, file);
    } finally {
      if (existsSync(temporary)) unlinkSync(temporary);
    }
  } catch {
    // A read-only file system is not a reason to fail: the validator is kept in memory.
  }
}

/**
 * Loads a validator from its file. Only code with the right hash is run, so nothing runs that
 * was damaged or changed by hand.
 *
 * @throws Error when the file has other content
 */
export function loadCode(file: string): Validate {
  const text = readFileSync(file, 'utf8');
  const code = text.slice(text.indexOf('\n') + 1);
  if (text !== headed(code)) throw new TypeError(`${file} has another hash`);
  const module: { exports?: (load: (id: string) => unknown) => Validate } = {};
  // oxlint-disable-next-line typescript/no-implied-eval -- required, it would be read again, and could be another by then
  new Function('module', code)(module);
  const validate = module.exports?.((id) => (id === RUNTIME ? schemaRuntime() : (require(id) as unknown)));
  if (typeof validate !== 'function') throw new TypeError(`${file} gives no validator`);
  return validate;
}

function headed(code: string): string {
  return `${HASH}${createHash('sha256').update(code).digest('hex')}\n${code}`;
}

function schemaRuntime(): unknown {
  return require('../../core/values/schema-runtime') as unknown;
}
