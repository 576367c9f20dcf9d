import type { Mistake, MistakeSettings } from '../core/facts';
import { statusLabel } from '../core/statuses';

const SCOPES: { readonly [scope in Mistake['scope']]: string } = {
  app: 'once',
  path: 'each path',
  route: 'each route',
  parameter: 'each path with a parameter',
};

/** `docs/mistakes.md`: each mistake, the routes it is made at, and the correct responses. */
export function mistakesPage({
  mistakes,
  anyway,
  withParameter,
}: MistakeSettings & { readonly mistakes: readonly Mistake[] }): string {
  const always = anyway.flatMap(({ statuses }) => statuses).join(', ');
  return [
    '# The mistakes that `provoke` makes',
    `Made from \`schemas/mistakes.json\` by \`npm run generate\`. Correct responses to each of them are also ${always}, and for a path with a parameter ${withParameter.statuses.join(', ')}. A server error (5xx), an HTML page and a leak always fail. Other wrong responses are advice, unless the section says MUST.`,
    ...[
      [
        'Responses of the application',
        mistakes.filter(({ server, unsafe }) => server !== true && unsafe === undefined),
      ],
      [
        'Mistakes that could change data: only with `unsafe`',
        mistakes.filter(({ unsafe }) => unsafe !== undefined),
      ],
      [
        'Responses that the server may send itself: advice at most',
        mistakes.filter(({ server }) => server === true),
      ],
    ].flatMap(([title, some]) => [`## ${title as string}`, tableOf(some as readonly Mistake[])]),
  ].join('\n\n');
}

function tableOf(mistakes: readonly Mistake[]): string {
  const rows = mistakes.map(({ id, title, scope, methods, deserves, severity, reference, remedy }) =>
    [
      `\`${id}\``,
      title,
      methods === undefined ? SCOPES[scope] : `${SCOPES[scope]}, ${methods.join(', ')}`,
      deserves.map((one) => (typeof one === 'number' ? statusLabel(one) : one)).join(', '),
      `${severity === 'must' ? '**must**, ' : ''}${reference}`,
      remedy,
    ].join(' | '),
  );
  return [
    '| mistake | request | where | correct | standard | remedy |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}
