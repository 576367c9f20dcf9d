import { splitList } from './split-list';

/** The directives of Cache-Control (RFC 9111, 5.2), by their names in lower case; one without a value has ''. */
export function cacheDirectives(value: string): ReadonlyMap<string, string> {
  return new Map(
    splitList(value).map((directive) => {
      const at = directive.indexOf('=');
      if (at === -1) return [directive.toLowerCase(), ''];
      return [directive.slice(0, at).toLowerCase(), directive.slice(at + 1).replaceAll('"', '')];
    }),
  );
}

/** The named directives that have an effect, as they were sent: `max-age=0` has none. */
export function directivesAmong(
  names: readonly string[],
  directives: ReadonlyMap<string, string>,
): readonly string[] {
  return names.flatMap((name) => {
    const value = directives.get(name);
    if (value === undefined || (value !== '' && !(Number(value) > 0))) return [];
    return [value === '' ? name : `${name}=${value}`];
  });
}
