import { formats } from '../generated/data';
import type { Format } from '../core/catalog/catalog';
import type { ErrorDefinition } from '../core/types';
import type { Refusals } from './refuse/refusals';

const AT = '/typeTemplate';

/** The parts of an entry that a template can name. */
const PLACEHOLDERS: { readonly [name: string]: ({ code, status }: ErrorDefinition) => string | number } = {
  code: ({ code }) => code,
  status: ({ status }) => status,
};

const URI_CHARACTERS = /^[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=%-]+$/;

/** Gives an entry without a type the one from the template of its catalog. */
export function withType(definition: ErrorDefinition, template: string | undefined): ErrorDefinition {
  if (template === undefined || definition.type !== undefined) return definition;
  const type = template.replaceAll(/\{([^{}]*)\}/g, (written, name: string) => {
    const value = Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name]?.(definition) : undefined;
    return value === undefined ? written : encoded(String(value));
  });
  return { ...definition, type };
}

/** Notes the problems that keep a template from giving types. */
export function checkTypeTemplate(
  template: string | undefined,
  used: readonly Format[],
  refusals: Refusals,
): void {
  if (template === undefined) return;
  const allowed = `Allowed: ${Object.keys(PLACEHOLDERS)
    .map((name) => `{${name}}`)
    .join(' and ')}, as in "https://errors.example.com/{code}".`;
  const names = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  const unknown = names.filter((name) => !Object.hasOwn(PLACEHOLDERS, name));
  const text = JSON.stringify(template);
  if (unknown.length > 0)
    refusals.note(AT, `${text} has the placeholder {${unknown.join('}, {')}}, which no entry has`, allowed);
  else if (names.length === 0)
    refusals.note(AT, `${text} has no placeholder, so every error would have the same type`, allowed);
  else if (!URI_CHARACTERS.test(template.replaceAll(/\{[^{}]*\}/g, 'x')))
    refusals.note(
      AT,
      `${text} does not make a URI reference`,
      `Percent-encode characters that a URI must not contain. ${allowed}`,
    );
  if (used.some(({ definition }) => definition.members.type !== undefined)) return;
  const ids = [...new Set(used.map(({ definition }) => JSON.stringify(definition.id)))].join(', ');
  refusals.note(
    AT,
    `is lost: ${ids} ${used.length > 1 ? 'have' : 'has'} no place for a type`,
    `Leave it out, or use a format with a type: ${typed()}, or your own with "members": { "type": … }.`,
  );
}

function typed(): string {
  return formats
    .filter(({ members }) => members.type !== undefined)
    .map(({ id }) => JSON.stringify(id))
    .join(', ');
}

/** RFC 6570, 3.2.2: every character that is not unreserved is percent-encoded. */
function encoded(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
