import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AUTOMOCK_ADVICE, MODULES } from '../runner/modules-key';

/* Replacements by a test must not change a verdict. So the package takes its functions of Node before any test runs. */

/** The place in a realm for the taken functions. */
const TAKEN = 'jest-error-contract/taken';

/** The parts of `src/` that never run in a test. */
const ELSEWHERE =
  /^(?:cli|codegen|reporter|simulator|openapi|lint)\/|^runner\/(?:load-in-sandbox|with-error-contract)\b|^coverage\/(?:read-records|join-records|write-outputs|collect-baseline|outputs)\b/;

/** Jest's way past mocks, where there is one. */
const OWN = `$taken?.actual??require`;
/**
 * In Jest's sandbox without our environment: the function that loads files of the package outside of it, once per
 * worker. A script of `node:vm` runs in the realm of Node itself. If Jest closes this way, the files are loaded inside.
 */
const OUTSIDE =
  `(()=>{try{const $vm=(${OWN})("node:vm");` +
  `if($vm.runInThisContext("globalThis")!==globalThis)` +
  `return $vm.runInThisContext('$from=>process.getBuiltinModule("node:module").createRequire($from)')(__filename)}catch{}})()`;

/** Modules of Node → the members that the package imports. */
export type ImportedMembers = ReadonlyMap<string, readonly string[]>;

/**
 * Finds the imports from Node's modules in code that runs in tests.
 *
 * @param added the text that the bundler itself adds to it
 */
export function importedMembers(src: string, added: readonly string[] = []): ImportedMembers {
  const found = new Map<string, Set<string>>();
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !ELSEWHERE.test(name.replaceAll('\\', '/')),
  );
  const texts = files.map((name) => readFileSync(join(src, name), 'utf8'));
  for (const text of [...texts, ...added]) {
    for (const [, members = '', module = ''] of text.matchAll(
      /^import \{([^}]*)\} from 'node:([\w/]+)';/gm,
    )) {
      const known = found.get(module) ?? new Set<string>();
      for (const member of members.split(',')) {
        const [imported = ''] = member.trim().split(' as ');
        if (imported !== '' && !imported.startsWith('type ')) known.add(imported);
      }
      found.set(module, known);
    }
  }
  return new Map([...found].map(([module, members]) => [module, [...members].sort()]));
}

/** The way in which one file of `dist/` gets its imports. */
export interface Taking {
  readonly members: ImportedMembers;
  /** Globals that become constants of each file. */
  readonly globals: readonly string[];
  /** The file is loaded before any other of the package, and takes the functions. */
  readonly isFirst: boolean;
  /** The file is a set-up file: it loads other files from outside the sandbox, if that is offered. */
  readonly isSetUp: boolean;
  /** A small file with a function, which shows whether Jest mocks the package. */
  readonly probe?: string | undefined;
}

/**
 * Rewrites a bundled file to use Node's modules, globals and packages as they were when the first file of the
 * package was loaded: without later mocks, spies or replacements of a test.
 *
 * In Jest's sandbox, each use of a global also costs some 300 ns, because it asks the object behind the global
 * first; a constant costs nothing. `Date` and other globals that Jest can replace stay unchanged.
 */
export function takeEarly(code: string, { members, globals, isFirst, isSetUp, probe }: Taking): string {
  let body = code;
  const prefix: string[] = [];
  const use = (pattern: RegExp, replacement: string, declaration: string): void => {
    const changed = body.replaceAll(pattern, replacement);
    if (changed === body) return;
    body = changed;
    prefix.push(declaration);
  };
  const modules = [...members.keys()].join('|');
  use(
    new RegExp(`\\brequire\\("node:(${modules})"\\)`, 'g'),
    '$node("$1")',
    'var $node=$name=>$taken?.[$name]??require("node:"+$name);',
  );
  const outside = `globalThis[Symbol.for(${JSON.stringify(MODULES.description)})]`;
  use(/\brequire\((?="\.\/)/g, '$load(', `var $load=${isSetUp ? `${outside}??${OUTSIDE}??${OWN}` : OWN};`);
  use(/\brequire\((?="ajv[-/"])|\brequire\((?=[A-Za-z_$][\w$]*\))/g, '$actual(', `var $actual=${OWN};`);
  const names = globals.filter((name) => new RegExp(`(?<![\\w$.])${name}(?![\\w$:])`).test(body));
  if (prefix.length + names.length === 0 && !isFirst) return code;
  const key = `globalThis[Symbol.for(${JSON.stringify(TAKEN)})]`;
  const taken = isFirst ? `${key}??=${taker(members, globals)}` : key;
  const [start = ''] = /^(?:#!.*\n)?(?:"use strict";)?/.exec(body) ?? [];
  // A block, because Jest can pass globals as parameters, and a constant next to them would declare them twice.
  const constants = names.length === 0 ? '' : `const{${names.join(',')}}=$taken?.globals??globalThis;`;
  const look = probe === undefined ? '' : automockCheck(outside, probe);
  return `${start}var $taken=${taken};${prefix.join('')}${look}{${constants}${body.slice(start.length)}}`;
}

/**
 * Code that refuses to run if Jest's automock replaces the package in a test: a mocked `enforce()`
 * would check nothing. It asks a small file.
 */
function automockCheck(outside: string, file: string): string {
  return (
    `if($taken.actual&&!${outside}&&Object.values(require("./${file}")).some($one=>Object.values($one).some($member=>$member?._isMockFunction)))` +
    `throw new Error(${JSON.stringify(AUTOMOCK_ADVICE)});`
  );
}

/**
 * The code that takes members of modules from outside the sandbox, once per process, globals of this sandbox, and
 * Jest's way past mocks. Each call of `getBuiltinModule` visits all exports of the module.
 */
function taker(members: ImportedMembers, globals: readonly string[]): string {
  const table = JSON.stringify(Object.fromEntries(members));
  // Another version of the package can take other members.
  const version = createHash('sha256').update(table).digest('hex').slice(0, 8);
  const key = `Symbol.for("${TAKEN}/${version}")`;
  return (
    `(()=>{const $get=process.getBuiltinModule??require,$cwd=process.cwd(),` +
    `$t=Object.create($get("node:diagnostics_channel")[${key}]??=(()=>{const $all={};` +
    `for(const[$m,$names]of Object.entries(${table})){const $from=$get("node:"+$m);$all[$m]=Object.create($from);for(const $n of $names)Object.defineProperty($all[$m],$n,{value:$from[$n]})}` +
    `return $all})());$t.globals={};` +
    `for(const $n of ${JSON.stringify(globals)})$t.globals[$n]=globalThis[$n];` +
    `$t.globals.JSON={parse:JSON.parse,stringify:JSON.stringify};` +
    `$t.globals.process=Object.create(process,{cwd:{value:()=>$cwd}});` +
    `$t.actual=typeof jest==="undefined"?void 0:jest.requireActual;` +
    `return $t})()`
  );
}
