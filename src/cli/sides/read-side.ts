import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, posix, relative, resolve } from 'node:path';
import { CATALOG_FILE, findCatalog } from '../../catalog/find-catalog';
import { CatalogError } from '../../catalog/refuse/catalog-error';
import { readForLint } from '../../lint/lint';
import type { Side } from '../../diff/change';
import type { CommandContext } from '../command';
import { CommandError } from '../command';
import { commitOf, pathInTree, topLevel } from './git';
import { readRevision, withFileOf } from './revision-files';

type Place = Pick<CommandContext, 'cwd' | 'env'>;

/** A catalog to compare, and its file, if it is in the working tree. */
export interface ReadSide extends Side {
  readonly file?: string | undefined;
  /** Its path from the top of the working tree, if it is in a revision. */
  readonly inTree?: string | undefined;
}

/** The possible files of a folder; the first one that exists is used. */
const FILES = [CATALOG_FILE, 'openapi.json', 'openapi.yaml', 'openapi.yml'];

const WHAT_A_SIDE_IS =
  'Give a catalog, an OpenAPI document, a folder with one, or a git revision: origin/main, v1.2.0, v1.2.0:path/error-catalog.json.';

/**
 * Reads one side of a comparison.
 *
 * @param name a file, a folder, a revision, or a revision and a path; by default the catalog of the working tree
 * @param other the other side, whose path is used for a revision without a path
 * @throws CommandError if it cannot be read
 */
export function readSide(
  name: string | undefined,
  place: Place,
  other?: Pick<ReadSide, 'file' | 'inTree'>,
): ReadSide {
  if (name === undefined) return readFound(place);
  const path = resolve(place.cwd, name);
  if (existsSync(path)) return readPath(path, place);
  const [revision = '', inTree] = splitAtColon(name);
  const top = topLevel(place.cwd);
  if (!('out' in top)) {
    throw new CommandError(
      `There is no file ${name}, and git revisions cannot be looked up here: ${top.problem}.\n${WHAT_A_SIDE_IS}`,
    );
  }
  const commit = commitOf(place.cwd, revision);
  if (commit === undefined) throw new CommandError(unknownRevision(name, revision));
  const read = readRevision(top.out, commit, revision);
  const wanted = inTree === undefined ? pathOf(place, top.out, other) : inTreePath(inTree, place, top.out);
  const found = [wanted, ...FILES.map((file) => posix.join(wanted, file))].find((one) => read.files.has(one));
  if (found === undefined) throw new CommandError(notInRevision(wanted, read));
  const source = `${found} at ${revision}`;
  return withFileOf(read, found, (file, folder) =>
    inWords(`${folder}/`, `${revision}:`, () => ({ source, inTree: found, ...readForLint(file) })),
  );
}

function readFound(place: Place): ReadSide {
  const found = findCatalog(place.cwd, place.env);
  if (found === undefined) {
    throw new CommandError(
      `There is no ${CATALOG_FILE} here. Name the catalog to compare, or make one with \`init\`.`,
    );
  }
  return readPath(found, place);
}

function readPath(path: string, { cwd }: Place): ReadSide {
  const shown = relative(cwd, path) || path;
  if (!existsSync(path)) throw new CommandError(`There is no file ${shown}.`);
  if (!statSync(path).isDirectory()) return { source: shown, file: shown, ...readForLint(path) };
  const names = readdirSync(path);
  const found = FILES.find((file) => names.includes(file));
  if (found === undefined) {
    throw new CommandError(`The folder ${shown} has no ${FILES.join(', no ')}.\nName the file in it.`);
  }
  const file = join(shown, found);
  return { source: file, file, ...readForLint(join(path, found)) };
}

/** `v1.2.0:api/error-catalog.json`; the name of a revision contains no colon. */
function splitAtColon(name: string): readonly [revision: string, path?: string] {
  const at = name.indexOf(':');
  return at === -1 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

/** The path of the compared catalog, from the top of the working tree. */
function pathOf({ cwd, env }: Place, top: string, other: Pick<ReadSide, 'file' | 'inTree'> = {}): string {
  if (other.inTree !== undefined) return other.inTree;
  const file = other.file === undefined ? findCatalog(cwd, env) : resolve(cwd, other.file);
  return pathInTree(top, file === undefined ? join(realpathSync(cwd), CATALOG_FILE) : realPath(file));
}

function realPath(file: string): string {
  return existsSync(file) ? realpathSync(file) : file;
}

/** In the notation of git: from the top of the working tree, unless it starts with a dot. */
function inTreePath(path: string, { cwd }: Place, top: string): string {
  const isRelative = /^\.\.?(?:\/|$)/.test(path);
  const base = isRelative ? pathInTree(top, realpathSync(cwd)) : '';
  return posix.normalize(posix.join(base, path)).replace(/\/$/, '');
}

function unknownRevision(name: string, revision: string): string {
  const remote = /^([^/]+)\/(.+)$/.exec(revision);
  const fetched = remote === null ? '' : `\nA shallow clone lacks it: git fetch ${remote[1]} ${remote[2]}.`;
  return `${JSON.stringify(name)} is not a file, a folder or a git revision.${fetched}\n${WHAT_A_SIDE_IS}`;
}

function notInRevision(
  wanted: string,
  { name, files }: { readonly name: string; readonly files: ReadonlySet<string> },
): string {
  const others = [...files].filter((file) => FILES.includes(posix.basename(file))).slice(0, 5);
  const hint =
    others.length === 0
      ? 'It has no error catalog at all.'
      : `It has ${others.join(', ')}: name it as ${name}:${others[0]}.`;
  return `${name} has no file ${wanted}.\n${hint}`;
}

/** A refusal names the revision instead of the temporary folder with its files. */
function inWords<T>(path: string, words: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    throw new CommandError(error.message.replaceAll(path, words));
  }
}
