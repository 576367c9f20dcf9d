import { escapeRegExp } from '../escape-reg-exp';
import { percentDecoded } from '../urls';

/** One segment of a path template: the text itself, a pattern around parameters, a parameter, or all that follows. */
export type TemplateSegment =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'pattern'; readonly source: string }
  | { readonly kind: 'parameter' }
  | { readonly kind: 'rest' };

/** A parsed path template. */
export interface PathTemplate {
  readonly segments: readonly TemplateSegment[];
  /** The required parameters of the query: name → value, or undefined for any value. */
  readonly query: readonly (readonly [name: string, value: string | undefined])[];
  readonly endsWithSlash: boolean;
}

/** `{proxy+}` of gateways, `{+path}` and `{path*}` of URI templates: more than one segment. */
const REST = /^\{(?:[^{}]+[+*]|\+[^{}]+)\}$/;

/** `{?a,b}`, `{&a}` and `{#a}` of URI templates add no segment. */
const NO_SEGMENT = /\{[?&#][^{}]*\}/g;

/** Parses a path template as documents write it. */
export function parseTemplate(template: string): PathTemplate {
  const [withQuery = ''] = template.replaceAll(NO_SEGMENT, '').split('#');
  const [path = '', query = ''] = withQuery.split('?');
  return {
    segments: segmentsOf(path).map(templateSegment),
    query: parametersOf(query),
    endsWithSlash: path.endsWith('/'),
  };
}

/** The segments of a path as it was sent; a slash at the end adds none. */
export function segmentsOf(path: string): readonly string[] {
  return path
    .replace(/^\//, '')
    .replace(/\/$/, '')
    .split('/')
    .filter((one, _, all) => all.length > 1 || one !== '');
}

/** The parameters of a query; undefined for one without a value. */
export function parametersOf(query: string): PathTemplate['query'] {
  return query
    .split('&')
    .filter((one) => one !== '')
    .map((one) => {
      const [name = '', value] = one.split('=').map(percentDecoded);
      return [name, value === undefined || value.includes('{') ? undefined : value] as const;
    });
}

function templateSegment(segment: string): TemplateSegment {
  if (REST.test(segment)) return { kind: 'rest' };
  const texts = segment.split(/\{[^{}]*\}/).map(percentDecoded);
  if (texts.length === 1) return { kind: 'literal', text: texts[0] ?? '' };
  if (texts.every((text) => text === '')) return { kind: 'parameter' };
  return { kind: 'pattern', source: texts.map(escapeRegExp).join('(.+)') };
}
