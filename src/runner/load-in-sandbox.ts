import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

const scripts = new Map<string, Script>();

/** Evaluates a CommonJS file that requires nothing in the realm of a test file; it is compiled once per worker. */
export function loadInSandbox(file: string, context: object): unknown {
  let script = scripts.get(file);
  if (script === undefined) {
    script = new Script(`(function(exports,module){${readFileSync(file, 'utf8')}\n})`, { filename: file });
    scripts.set(file, script);
  }
  const module = { exports: {} };
  (script.runInContext(context) as (exports: object, module: object) => void)(module.exports, module);
  return module.exports;
}
