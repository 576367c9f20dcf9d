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
    `Made from \`schemas/mistakes.json\` by \`npm run generate\`. Right for each of them, besides, are ${always}, and where the path has a parameter ${withParameter.statuses.join(', ')}. An answer that blames the server (5xx), an HTML page and a leak fail; other answers are advice, unless the section says MUST.`,
    ...[
      [
        'What the application answers',
        mistakes.filter(({ server, unsafe }) => server !== true && unsafe === undefined),
      ],
      ['What could change data: with `unsafe` alone', mistakes.filter(({ unsafe }) => unsafe !== undefined)],
      [
        'What the server may answer by itself: advice at most',
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
    '| mistake | what is sent | where | right | by | what to do |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}
