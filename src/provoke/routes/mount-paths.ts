import { listOf, memberOf } from './members';

/**
 * The mount paths of a router, as templates; undefined if one is a regular expression. Express 5.2 and later keep the
 * path, Express 4 has the compiled pattern, and versions between have neither.
 */
export function mountPaths(layer: unknown): readonly string[] | undefined {
  const raw = memberOf(layer, 'rawPath');
  const paths = [raw].flat(Infinity).filter((path) => path !== undefined);
  if (paths.length > 0) {
    return paths.every((path) => typeof path === 'string') ? paths.map(withoutSlash) : undefined;
  }
  if (memberOf(layer, 'slash') === true || memberOf(memberOf(layer, 'regexp'), 'fast_slash') === true)
    return [''];
  const source = memberOf(memberOf(layer, 'regexp'), 'source') ?? sourceOf(layer);
  if (typeof source !== 'string') return undefined;
  const names = listOf(memberOf(layer, 'keys')).map((key) => memberOf(key, 'name'));
  const path = templateOf(source, names);
  return path === undefined ? undefined : [path];
}

function withoutSlash(path: string): string {
  return path.replace(/(?<!\/)\/+$/, '');
}

/** The regular expression is in a closure; a call that matches a path reveals it. */
function sourceOf(layer: unknown): string | undefined {
  const match = memberOf(layer, 'match');
  if (typeof match !== 'function') return undefined;
  const shared: { exec: unknown } = RegExp.prototype;
  const exec = shared.exec as (this: RegExp, text: string) => RegExpExecArray | null;
  let source: string | undefined;
  shared.exec = function (this: RegExp, text: string) {
    source ??= this.source;
    return exec.call(this, text);
  };
  try {
    match.call(layer, '/');
  } finally {
    shared.exec = exec;
  }
  return source;
}

/** Reverses the pattern that path-to-regexp 0.1 and 8 compile for the start of a path. */
function templateOf(source: string, names: readonly unknown[]): string | undefined {
  let index = 0;
  const text = source
    .replace(/^\^/, '')
    .replace(/(?:\\\/\?|\(\?:\\\/\$?\)\?)?\(\?=\\\/\|\$\)$/, '')
    .replace(/^\(\?:(\\\/.*)\)$/, '$1')
    .replaceAll(/\(\?:(\\\/)?\(\[\^\\?\/\]\+\??\)\)|\(\[\^\\?\/\]\+\??\)/g, (_, slash: string = '') => {
      index += 1;
      return `${slash}:${String(names[index - 1] ?? `parameter${index}`)}`;
    })
    .replaceAll(/\\(\W)/g, '$1');
  return /[[\]()*+?|^$\\]/.test(text) ? undefined : withoutSlash(text);
}
