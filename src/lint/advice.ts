import type { Catalog, CatalogEntry } from '../core/catalog/catalog';
import type { CatalogProblem } from '../core/catalog/problem';
import { includesStatus } from '../core/status-range';
import { anyError, statusDefinition, statusLabel } from '../core/statuses';
import { statuses } from '../generated/data';
import type { ErrorCatalog, FieldDuty, Loss, Severity } from '../core/types';
import { formatAdvice } from './format-advice';
import { OF_A_DETAIL, OF_AN_OBJECT, schemaAdvice } from './schema-advice';

const STYLES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['snake_case', /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/],
  ['UPPER_SNAKE_CASE', /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/],
  ['kebab-case', /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/],
  ['camelCase', /^[a-z]+(?:[A-Z][a-z0-9]*)+$/],
  ['PascalCase', /^(?:[A-Z][a-z0-9]*)+$/],
];

/** Keywords that do not restrict a detail, which is always an object. */
const SAYS_NOTHING = new Set(['type', 'title', 'description', '$comment', 'examples', 'default']);

const LOST: readonly (readonly [member: 'details' | 'extensions' | 'messagePattern', loss: Loss])[] = [
  ['details', 'details'],
  ['extensions', 'extensions'],
  ['messagePattern', 'message'],
];

/** A catalog that `lint` reads. */
export interface Linted {
  readonly catalog: Catalog;
  /** As written. */
  readonly given: ErrorCatalog;
}

/** Allowed settings that the author probably did not intend, in the order of the report. */
export const advice: readonly ((linted: Linted) => readonly CatalogProblem[])[] = [
  loweredDuties,
  waitingTimes,
  unregisteredStatuses,
  codeStyles,
  openDetails,
  lostMembers,
  schemasOfEntries,
  schemasOfFormats,
];

/** A requirement of the RFC that the catalog lowers, such as the challenge of a 401. */
function loweredDuties({ catalog, given }: Linted): readonly CatalogProblem[] {
  const of = (status: number, wanted: Severity | undefined, duty: FieldDuty, at: string) =>
    wanted === undefined || wanted === 'must' || duty.severity !== 'must'
      ? []
      : [
          {
            at,
            problem: `is ${JSON.stringify(wanted)}, but a ${statusLabel(status)} must carry ${duty.field} (${duty.reference})`,
            remedy: `Send the field, for example ${duty.example}, and remove this member.`,
          },
        ];
  return statuses.flatMap(({ code, duties }) =>
    duties.flatMap((duty) => [
      ...of(code, severityIn(catalog.headers[String(code)], duty), duty, `/headers/${code}/${duty.field}`),
      ...ownEntries({ catalog, given }, code).flatMap(({ definition, at }) =>
        of(code, severityIn(definition.headers, duty), duty, `${at}/headers/${duty.field}`),
      ),
    ]),
  );
}

/** A temporary error without any information about its duration. */
function waitingTimes(linted: Linted): readonly CatalogProblem[] {
  return statuses.flatMap(({ code, duties }) => {
    const duty = duties.find(({ field, severity }) => field === 'Retry-After' && severity === 'off');
    if (duty === undefined || severityIn(linted.catalog.headers[String(code)], duty) !== undefined) return [];
    return ownEntries(linted, code)
      .filter(({ definition }) => severityIn(definition.headers, duty) === undefined)
      .map(({ at }) => ({
        at,
        problem: `is a ${statusLabel(code)}, but ${duty.field} is not required`,
        remedy: `Send it ${duty.condition ?? ''} (${duty.reference}), and require it: "headers": { "${duty.field}": "must" }. If it is not intended, write "off".`,
      }));
  });
}

function unregisteredStatuses(linted: Linted): readonly CatalogProblem[] {
  return (
    ownEntries(linted)
      .filter(({ definition: { status } }) => statusDefinition(status) === undefined)
      // An error inside a success is recognised by its content: no matcher is named after a success.
      .filter(({ definition: { status } }) => includesStatus(anyError, status))
      .map(({ definition: { status }, at }) => ({
        at: `${at}/status`,
        problem: `${status} is not a registered status code, so no matcher is named after it`,
        remedy: `Use a registered one, or assert it with toBeErrorResponse(${status}).`,
      }))
  );
}

/** Codes in several styles: clients have to know each one by heart. */
function codeStyles(linted: Linted): readonly CatalogProblem[] {
  const all = ownEntries(linted).map((entry) => ({
    ...entry,
    style: STYLES.find(([, pattern]) => pattern.test(entry.definition.code))?.[0] ?? 'no common style',
  }));
  const count = (style: string): number => all.filter((entry) => entry.style === style).length;
  const [usual] = [...all].sort((one, other) => count(other.style) - count(one.style));
  return all
    .filter(({ style }) => usual !== undefined && style !== usual.style)
    .map(({ definition, at, style }) => ({
      at: `${at}/code`,
      problem: `${JSON.stringify(definition.code)} is written in ${style}, most codes in ${usual?.style}`,
      remedy: 'Write all codes in one style, preferably snake_case: every format can convert it to its own.',
    }));
}

/** A schema of details that accepts any. */
function openDetails(linted: Linted): readonly CatalogProblem[] {
  return ownEntries(linted)
    .filter(({ definition: { details } }) => {
      if (details === true) return true;
      return (
        typeof details === 'object' && !Object.keys(details).some((keyword) => !SAYS_NOTHING.has(keyword))
      );
    })
    .map(({ at }) => ({
      at: `${at}/details`,
      problem: 'is a schema that accepts any detail',
      remedy: 'Describe pointer, code and message, or write "required" or "optional".',
    }));
}

/** Members of an entry that its format cannot carry. */
function lostMembers(linted: Linted): readonly CatalogProblem[] {
  const { given } = linted;
  return ownEntries(linted).flatMap(({ definition, format: { definition: format }, at }, index) => {
    const lost = LOST.filter(
      ([member, loss]) =>
        format.cannotCarry.includes(loss) &&
        definition[member] !== undefined &&
        !['none', 'optional'].includes(definition[member] as string),
    ).map(([member]) => member);
    const identity =
      given.errors[index]?.type !== undefined && format.members.type === undefined ? ['type'] : [];
    return [...lost, ...identity].map((member) => ({
      at: `${at}/${member}`,
      problem: `is lost: the format "${format.id}" has no place for it`,
      remedy: 'Remove it, or give the entry a format that has a place for it.',
    }));
  });
}

/** The gaps in a schema of details or extensions; both describe objects without having to say so. */
function schemasOfEntries(linted: Linted): readonly CatalogProblem[] {
  return ownEntries(linted).flatMap(({ definition: { details, extensions }, at }) => [
    ...schemaAdvice(details, `${at}/details`, OF_A_DETAIL),
    ...schemaAdvice(extensions, `${at}/extensions`, OF_AN_OBJECT),
  ]);
}

/** The same for the formats that the catalog names. */
function schemasOfFormats({ catalog, given }: Linted): readonly CatalogProblem[] {
  return [
    ...formatAdvice(given.format, catalog.format.definition, '/format'),
    ...ownEntries({ catalog, given }).flatMap(({ definition, format, at }) =>
      formatAdvice(definition.format, format.definition, `${at}/format`),
    ),
  ];
}

interface OwnEntry extends CatalogEntry {
  /** JSON Pointer to the entry. */
  readonly at: string;
}

function ownEntries({ catalog }: Linted, status?: number): readonly OwnEntry[] {
  return catalog.entries
    .filter(({ inherited }) => !inherited)
    .map((entry, index) => ({ ...entry, at: `/errors/${index}` }))
    .filter(({ definition }) => status === undefined || definition.status === status);
}

function severityIn(
  duties: { readonly [field: string]: Severity } | undefined,
  { field }: FieldDuty,
): Severity | undefined {
  return Object.entries(duties ?? {}).find(([name]) => name.toLowerCase() === field.toLowerCase())?.[1];
}
