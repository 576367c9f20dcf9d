import { pointerGet } from '../../core/formats/json-pointer';
import { isTextual } from '../../core/formats/text-content';
import type { Fault } from './fault';
import { jsonOf, withMember, withText } from './fault-edits';
import { simulateError, withContent } from '../simulate-error';

const WRONG_KIND = 42;
const NO_SUCH_TEXT = '-';
const STACK_FRAME = 'TypeError: user is undefined\n    at saveUser (/app/src/users.js:10:5)';

/** The ways to break the content as a whole. */
export const contentFaults: readonly Fault[] = [
  {
    rule: 'content',
    summary: 'The error has no content',
    needs: 'the error has to have content',
    attempts: (_, response) => [
      response.content === undefined ? withContent(response, '{}') : withContent(response, ''),
    ],
  },
  {
    rule: 'encoding',
    summary: 'The content starts with a byte order mark',
    needs: 'the error has to have content, and that has to be JSON',
    attempts: (_, response) => withText(response, (text) => `\uFEFF${text}`),
  },
  {
    rule: 'json',
    summary: 'The content is not JSON: its last brace is missing',
    needs: 'the error has to have content, and that has to be JSON',
    attempts: (_, response) => withText(response, (text) => text.slice(0, -1)),
  },
  {
    rule: 'json-type',
    summary: 'The error is serialised twice: the content is a JSON string that contains JSON text',
    needs: 'the error has to have content, and that has to be JSON',
    attempts: (_, response) => withText(response, (text) => JSON.stringify(text)),
  },
  {
    rule: 'duplicate-member',
    summary: 'The first member of the content occurs twice',
    needs: 'the error has to have content, and that has to be a JSON object',
    attempts: (_, response) =>
      withText(response, (text) => {
        const [first] = Object.entries(Object(jsonOf(response)) as object);
        if (first === undefined) return text;
        return text.replace('{', () => `{${JSON.stringify(first[0])}:${JSON.stringify(first[1])},`);
      }),
  },
  {
    rule: 'schema',
    summary: 'A member has a value of the wrong kind',
    needs: 'the error has to have content',
    attempts: ({ format }, response) =>
      Object.values(format.definition.members)
        .flat()
        .reverse()
        .flatMap((at) =>
          pointerGet(jsonOf(response), at) === undefined ? [] : [withMember(response, at, WRONG_KIND)],
        )
        .concat(isTextual(format.definition) ? withText(response, () => NO_SUCH_TEXT) : []),
  },
  {
    rule: 'leak',
    summary: 'The content shows a stack frame of the server',
    needs: 'the error has to have content that is searched for leaks',
    attempts: (simulation, response) => {
      const base = simulation.format.definition.extensions;
      const inMember = base === undefined ? [] : [withMember(response, `${base}/trace`, STACK_FRAME)];
      if (isTextual(simulation.format.definition)) {
        // A pattern can allow only one line, or a fixed message.
        const oneLine = STACK_FRAME.replace(/\n *at/, ' at');
        const added = withText(response, (text) => `${text}\n${STACK_FRAME}`);
        return [simulateError({ ...simulation, message: oneLine }), ...added];
      }
      return [simulateError({ ...simulation, message: STACK_FRAME }), ...inMember];
    },
  },
];
