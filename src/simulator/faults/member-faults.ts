import { phraseOf } from '../../core/statuses';
import { formatPointer, pointerGet } from '../../core/formats/json-pointer';
import { isTextual } from '../../core/formats/text-content';
import { formatAt } from '../../core/formats/format-at';
import { knownMembers } from '../../core/formats/known-members';
import type { JsonValue } from '../../core/types';
import { codeOfPhrase, writeCode } from '../../core/formats/code-case';
import { statuses } from '../../generated/data';
import type { Fault } from './fault';
import { jsonOf, withField, withMember, withoutMember, wrongValues } from './fault-edits';
import type { Simulation } from '../simulate-error';
import { simulateError } from '../simulate-error';

const UNKNOWN_CODE = 'code_that_no_catalog_lists';
const OTHER_MESSAGES = ['Something else went wrong', '-'];
const EXAMPLES: readonly JsonValue[] = ['example', []];
const ONE_DETAIL = [{ pointer: '/field', code: 'invalid', message: 'is not valid' }];

/** The ways to break single members of an error. */
export const memberFaults: readonly Fault[] = [
  {
    rule: 'code',
    summary: 'The catalog does not list the code',
    needs: 'the format has to carry a code',
    attempts: (simulation, response) => {
      const { format, catalog, entry } = simulation;
      const { members, codeField } = format.definition;
      const places = [members.code ?? []].flat();
      const at = places.find((one) => pointerGet(jsonOf(response), one) !== undefined) ?? places[0];
      const inField =
        codeField === undefined
          ? []
          : [withField(response, codeField.name, writeCode(UNKNOWN_CODE, format.codeCase))];
      if (at === undefined) return inField;
      if (isTextual(format.definition)) {
        const definition = { ...entry.definition, code: UNKNOWN_CODE };
        return [simulateError({ ...simulation, entry: { ...entry, definition } })];
      }
      const unknown = writeCode(UNKNOWN_CODE, format.codeCase);
      const phrase = phraseOf(response.status) ?? codeOfPhrase(catalog.source);
      return [...[unknown, phrase].map((code) => withMember(response, at, code)), ...inField];
    },
  },
  {
    rule: 'status-member',
    summary: 'The status in the content differs from the status code of the response',
    needs: 'the format has to repeat the status code in the content',
    attempts: (simulation, response) =>
      crossed(simulation, 'status-member').flatMap((at) => {
        const other = statuses.find(({ code }) => code !== response.status)?.code ?? response.status;
        return [withMember(response, at, other), withMember(response, at, String(other))];
      }),
  },
  {
    rule: 'title-member',
    summary: 'The title in the content is not the reason phrase of the status code',
    needs: 'the format has to repeat the reason phrase in the content',
    attempts: (simulation, response) =>
      crossed(simulation, 'title-member').map((at) => withMember(response, at, 'Something went wrong')),
  },
  {
    rule: 'details',
    summary: 'The details are not as the catalog requires',
    needs: 'the entry has to define its details, and the format has to carry them',
    attempts: (simulation) =>
      [[], ONE_DETAIL, [{}], [{ message: '' }]].map((details) => simulateError({ ...simulation, details })),
  },
  {
    rule: 'extensions',
    summary: 'A free member is not as the catalog requires',
    needs:
      'the entry has to have a schema of free members ("extensions"), and the format needs a place for them',
    attempts: ({ entry, format }, response) => {
      const schema = Object(entry.definition.extensions) as {
        readonly properties?: object;
        readonly required?: string[];
      };
      const base = format.definition.extensions;
      if (base === undefined) return [];
      const required = (schema.required ?? []).map((name) => withoutMember(response, `${base}/${name}`));
      const wrong = Object.keys(schema.properties ?? {}).flatMap((name) =>
        wrongValues.map((value) => withMember(response, `${base}/${name}`, value)),
      );
      return [...required, ...wrong];
    },
  },
  {
    rule: 'message',
    summary: 'The message is a different one',
    needs: 'the entry has to have a message that can be changed',
    onlyIfAsserted: true,
    attempts: (simulation) => OTHER_MESSAGES.map((message) => simulateError({ ...simulation, message })),
  },
  {
    rule: 'misspelt-member',
    summary: 'The name of a member is one letter away from the one that the format knows',
    needs: 'the format has to have an optional member, and to allow other members',
    attempts: ({ format }, response) => {
      const known = [...knownMembers(formatAt(format, response.status).definition)].flatMap(
        ([owner, { members }]) =>
          [...members.keys()].map((name) => owner.replaceAll('*', '0') + formatPointer([name])),
      );
      const renamed = known.flatMap((at) => {
        const value = pointerGet(jsonOf(response), at);
        return value === undefined
          ? []
          : [withMember(withoutMember(response, at), `${at}s`, value as JsonValue)];
      });
      return [
        ...renamed,
        ...known.flatMap((at) => EXAMPLES.map((value) => withMember(response, `${at}s`, value))),
      ];
    },
  },
  {
    rule: 'body',
    summary: 'The content conforms to the contract, but is not the expected one',
    needs: 'the message has to be free ("messagePattern" fixes it)',
    onlyIfAsserted: true,
    attempts: ({ entry, ...simulation }) =>
      entry.messagePattern === undefined
        ? OTHER_MESSAGES.map((message) => simulateError({ ...simulation, entry, message }))
        : [],
  },
];

function crossed({ format }: Simulation, rule: string): readonly string[] {
  return format.definition.crossChecks.filter((check) => check.rule === rule).flatMap(({ at }) => at);
}
