import type { ContentDuty, ErrorCatalog, ErrorDefinition, HeaderDuties } from '../../core/types';
import type { CatalogProblem } from '../../core/catalog/problem';

/** Settings for one error that no response can satisfy. */
export function contradictions({ errors, content, headers = {} }: ErrorCatalog): readonly CatalogProblem[] {
  return [
    ...Object.entries(headers).flatMap(([status, duties]) => fieldsTwice(duties, `/headers/${status}`)),
    ...errors.flatMap((definition, index) => [
      ...contentOfNothing(definition, content, `/errors/${index}`),
      ...fieldsTwice(definition.headers ?? {}, `/errors/${index}/headers`),
    ]),
  ];
}

/** Settings that make sense only if there is content. */
function contentOfNothing(
  { content, details, messagePattern }: ErrorDefinition,
  inherited: ContentDuty | undefined,
  at: string,
): readonly CatalogProblem[] {
  if ((content ?? inherited) !== 'none') return [];
  const owner = content === undefined ? 'the catalog has' : 'the entry has';
  const problemAt = (member: string, value: string): CatalogProblem => ({
    at: `${at}/${member}`,
    problem: `is ${JSON.stringify(value)}, but ${owner} "content": "none"`,
    remedy: `Leave ${JSON.stringify(member)} out, or give the entry "content": "required" or "any".`,
  });
  return [
    ...(details === 'required' ? [problemAt('details', details)] : []),
    ...(messagePattern === undefined ? [] : [problemAt('messagePattern', messagePattern)]),
  ];
}

/** Field names are the same in any letter case (RFC 9110, 5.1). */
function fieldsTwice(duties: HeaderDuties, at: string): readonly CatalogProblem[] {
  const first = new Map<string, string>();
  return Object.keys(duties).flatMap((field) => {
    const known = first.get(field.toLowerCase());
    if (known === undefined) {
      first.set(field.toLowerCase(), field);
      return [];
    }
    return [
      {
        at: `${at}/${field}`,
        problem: `is the same field as ${JSON.stringify(known)}`,
        remedy: 'Keep one of them.',
      },
    ];
  });
}
