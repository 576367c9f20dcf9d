import { fieldDuties, isTurnedOff } from '../../core/checks/field-duties';
import { headerMissing } from '../../core/rules/header-missing';
import { classOf } from '../../core/statuses';
import type { Subject } from '../../core/checks/subject';
import { createSubject } from '../../core/checks/subject';
import { formats } from '../../generated/data';
import type { HttpResponse } from '../../core/types';
import type { Fault } from './fault';
import { withField, withoutField } from './fault-edits';
import type { Simulation } from '../simulate-error';
import { simulateError, withContent } from '../simulate-error';

const SUCCESS = 200;
const MALFORMED = [
  ['Retry-After', 'soon'],
  ['Allow', 'GET POST'],
  ['Link', 'https://example.com/'],
] as const;

const SLIPS = [
  ['Allow', 'GET, , HEAD'],
  ['Vary', 'Accept, , Origin'],
] as const;

/** The ways to break the status code and the fields. */
export const exchangeFaults: readonly Fault[] = [
  {
    rule: 'status',
    summary: 'The error has a status code of success',
    needs: 'there is always a status code',
    // An error inside a success has that status code already, so its content becomes that of a success.
    attempts: ({ entry }, response) => [
      { ...response, status: SUCCESS },
      ...(classOf(entry.definition.status) === undefined ? [withContent(response, '{}')] : []),
    ],
  },
  {
    rule: 'unlisted',
    summary: 'The catalog does not list the status code',
    needs: 'the catalog has to restrict the codes ("codes": "listed")',
    attempts: (simulation) =>
      unlistedStatuses(simulation).map((status) => {
        const { entry } = simulation;
        return simulateError({
          ...simulation,
          entry: { ...entry, definition: { ...entry.definition, status } },
        });
      }),
  },
  {
    rule: 'media-type',
    summary: 'The media type is that of another format',
    needs: 'the error has to have content',
    attempts: ({ format }, response) =>
      formats
        .flatMap(({ mediaTypes }) => mediaTypes)
        .filter((mediaType) => !format.definition.mediaTypes.includes(mediaType))
        .map((mediaType) => withField(response, 'Content-Type', mediaType)),
  },
  {
    rule: 'media-type-parameter',
    summary: 'The media type carries a parameter that the format forbids',
    needs: 'the format has to restrict the parameters of its media type',
    attempts: ({ format }, response) => [
      withField(response, 'Content-Type', `${format.definition.mediaTypes[0] ?? ''}; charset=utf-8`),
    ],
  },
  {
    rule: 'header-missing',
    summary: 'A field that the status requires is missing',
    needs: 'the status code has to require a header field',
    attempts: (simulation, response) =>
      headerMissing
        .run(subjectOf(simulation, { ...response, fields: [] }))
        .map(({ at = '' }) => withoutField(response, at)),
  },
  {
    rule: 'header-malformed',
    summary: 'A field does not conform to its grammar',
    needs: 'the catalog turns off the fields that could be malformed',
    attempts: (simulation, response) =>
      MALFORMED.filter(([field]) => !isTurnedOff(subjectOf(simulation, response), field)).map(
        ([field, value]) => withField(response, field, value),
      ),
  },
  {
    rule: 'header-contradiction',
    summary: 'A field lists the method that the response refuses',
    needs: 'the status code has to require a field that lists the supported methods',
    attempts: (simulation, response) => {
      const request = response.request ?? { method: 'DELETE', url: '/', fields: [] };
      return fieldDuties(subjectOf(simulation, response))
        .filter(({ excludesMethod, severity }) => excludesMethod === true && severity !== 'off')
        .map(({ field, example }) =>
          withField({ ...response, request }, field, `${example}, ${request.method}`),
        );
    },
  },
  {
    rule: 'header-sender',
    summary: 'A field has a form that a client must accept, but a server must not send',
    needs: 'the catalog turns off the fields that could have such a form',
    attempts: (simulation, response) =>
      SLIPS.filter(([field]) => !isTurnedOff(subjectOf(simulation, response), field)).map(([field, value]) =>
        withField(response, field, value),
      ),
  },
  {
    rule: 'caching',
    summary: 'Cache-Control both allows and forbids a cache to store the error',
    needs: 'the catalog turns the field off',
    attempts: (simulation, response) =>
      withFields(simulation, response, [['Cache-Control', 'no-store, max-age=60']]),
  },
  {
    rule: 'cors',
    summary: 'A browser refuses the CORS fields: they allow any origin with credentials',
    needs: 'the catalog turns the field off',
    attempts: (simulation, response) =>
      withFields(simulation, response, [
        ['Access-Control-Allow-Credentials', 'true'],
        ['Access-Control-Allow-Origin', '*'],
      ]),
  },
  {
    rule: 'session-cookie',
    summary: 'The error begins a session',
    needs: 'the catalog turns the field off',
    attempts: (simulation, response) => withFields(simulation, response, [['Set-Cookie', 'sid=1; Path=/']]),
  },
  {
    rule: 'headers',
    summary: 'A field that no standard requires, Cache-Control, is missing',
    needs: 'the catalog must not require Cache-Control',
    onlyIfAsserted: true,
    attempts: (_, response) => [withoutField(response, 'Cache-Control')],
  },
];

/** The response with further fields, unless the catalog has turned the last of them off. */
function withFields(
  simulation: Simulation,
  response: HttpResponse,
  fields: readonly (readonly [name: string, value: string])[],
): readonly HttpResponse[] {
  if (isTurnedOff(subjectOf(simulation, response), fields.at(-1)?.[0] ?? '')) return [];
  return [fields.reduce((changed, [name, value]) => withField(changed, name, value), response)];
}

function subjectOf({ catalog, format }: Simulation, response: HttpResponse): Subject {
  const { status } = response;
  const statusesOf = { min: status, max: status };
  return createSubject(
    response,
    { catalog, statuses: statusesOf, format, predicates: [], strict: false },
    [],
  );
}

/** Status codes of the same class without an entry; from the end of the class, if none is registered. */
function unlistedStatuses({ catalog, entry }: Simulation): readonly number[] {
  const kind = classOf(entry.definition.status);
  if (kind === undefined) return [];
  const all = Array.from({ length: kind.max - kind.min + 1 }, (_, index) => kind.max - index);
  return all.filter((one) => !catalog.byStatus.has(one)).slice(0, 1);
}
