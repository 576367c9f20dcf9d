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

/** The directives that let a cache keep a response, as they were sent. */
export function storingDirectives(directives: ReadonlyMap<string, string>): readonly string[] {
  return ['public', 'immutable', 'max-age', 's-maxage'].flatMap((name) => {
    const value = directives.get(name);
    if (value === undefined || (value !== '' && !(Number(value) > 0))) return [];
    return [value === '' ? name : `${name}=${value}`];
  });
}
