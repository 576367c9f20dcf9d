import type { CatalogEntry, Format } from '../../core/catalog/catalog';
import type { CatalogProblem } from '../../core/catalog/problem';
import { errorMessage } from '../../core/error-message';
import { formatPointer } from '../../core/formats/json-pointer';
import { TEXT_GROUPS } from '../../core/formats/text-content';
import type { ErrorFormat, RuleSeverities } from '../../core/types';
import { createPattern } from '../../core/values/create-pattern';
import { whySlowPattern } from '../compile/why-slow-pattern';
import { showValue } from './show-value';

const BY_PATTERN =
  'Capture it from the text with a group of "pattern": "^(?<code>[a-z_]+): (?<message>.+)$".';
const NO_PLACE =
  'Leave it out: text has no place for it. List what the format cannot carry in "cannotCarry".';

/** Parts of a format that cannot work because its content is text, or because it is not. */
export function textProblems(format: ErrorFormat): readonly CatalogProblem[] {
  if (format.content === 'text') {
    return [
      ...patternProblems(format),
      ...memberProblems(format),
      ...schemaProblems(format),
      ...templateProblems(format),
    ];
  }
  const { pattern } = format;
  if (pattern === undefined) return [];
  const remedy = 'Add "content": "text" if the content is text; "schema" describes JSON.';
  return [{ at: '/pattern', problem: `is ${showValue(pattern)}, but the content is JSON`, remedy }];
}

/** Text formats without `"content": "text"`, each reported once: the rule `json` would refuse all their content. */
export function jsonStringProblems(
  entries: readonly CatalogEntry[],
  rules: RuleSeverities = {},
): readonly CatalogProblem[] {
  const told = new Set<Format>();
  return entries.flatMap(({ definition, format }, index) => {
    const { mediaTypes, schema, content } = format.definition;
    const isText = typeOf(schema) === 'string' && mediaTypes.every((one) => /^text\/(?!.*json)/.test(one));
    if (!isText || content !== undefined || (definition.rules?.json ?? rules.json) === 'off') return [];
    if (told.has(format)) return [];
    told.add(format);
    return [
      {
        at: definition.format === undefined ? '/format' : `/errors/${index}/format`,
        problem: `describes a JSON string, but ${mediaTypes.join(', ')} is not JSON`,
        remedy: 'Add "content": "text" to the format: "pattern" then reads the code and the message.',
      },
    ];
  });
}

function patternProblems({ pattern }: ErrorFormat): readonly CatalogProblem[] {
  if (pattern === undefined) return [];
  const at = '/pattern';
  try {
    createPattern(pattern, 'u');
  } catch (error) {
    const remedy = 'Write an ECMA-262 pattern that is valid with the flag u.';
    return [
      { at, problem: `${showValue(pattern)} is not a regular expression: ${errorMessage(error)}`, remedy },
    ];
  }
  const slow = whySlowPattern(pattern);
  if (slow !== undefined) {
    return [{ at, problem: `${showValue(pattern)} ${slow.problem}`, remedy: slow.remedy }];
  }
  const groups = [...pattern.matchAll(/\(\?<([^=!>][^>]*)>/g)].map(([, name = '']) => name);
  return groups
    .filter((name) => !TEXT_GROUPS.some((one) => one === name))
    .map((name) => ({
      at,
      problem: `has the group ${showValue(name)}, which nothing reads`,
      remedy: 'Allowed groups: "code", "message". Write others as (?:…).',
    }));
}

function memberProblems(format: ErrorFormat): readonly CatalogProblem[] {
  const { members, details, extensions, crossChecks, blankTypes } = format;
  const asGiven = Object.entries(members).filter(([name, place]) => !(name === 'message' && place === ''));
  return [
    ...asGiven.map(([name, place]) => ({
      at: `/members/${name}`,
      problem: `is ${showValue(place)}, but the content is text, which has no members`,
      remedy: name === 'code' || name === 'message' ? BY_PATTERN : NO_PLACE,
    })),
    ...Object.entries({ details, extensions, blankTypes, crossChecks })
      .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
      .map(([name]) => ({
        at: `/${name}`,
        problem: 'is given, but the content is text, which has no members',
        remedy: name === 'crossChecks' ? 'Write [].' : NO_PLACE,
      })),
  ];
}

function schemaProblems({ schema, strictSchema, within }: ErrorFormat): readonly CatalogProblem[] {
  const schemas = {
    schema,
    strictSchema,
    'within/when': within?.when,
    'within/schema': within?.schema,
  };
  return Object.entries(schemas).flatMap(([name, value]) => {
    const type = typeOf(value);
    const isOfText = type === undefined || [type].flat().includes('string');
    const speaksOfOthers = ['properties', 'required', 'items'].find((keyword) => keyword in Object(value));
    if (value === undefined || (isOfText && speaksOfOthers === undefined)) return [];
    return [
      {
        at: `/${name}`,
        problem: `describes ${speaksOfOthers === undefined ? `the type ${showValue(type)}` : showValue(speaksOfOthers)}, but the content is text`,
        remedy:
          name === 'within/when'
            ? 'Write { "type": "string", "pattern": "^ERROR" }, with a pattern that the text of an error matches.'
            : 'Write { "type": "string" }, and describe the text in "pattern".',
      },
    ];
  });
}

function templateProblems({ template }: ErrorFormat): readonly CatalogProblem[] {
  return Object.entries(template)
    .filter(([pointer]) => pointer !== '')
    .map(([pointer]) => ({
      at: formatPointer(['template', pointer]),
      problem: 'writes a member, but the content is text',
      remedy: 'Write { "": { "text": "{code}: {message}" } }, or { "": "message" }.',
    }));
}

function typeOf(schema: unknown): unknown {
  return (Object(schema) as { readonly type?: unknown }).type;
}
