import { renderError } from '../core/formats/render-error';
import type { ErrorFormat, Loss } from '../core/types';
import type { SchemaData } from './schema-data';

/** The entry shown in every format. */
const EXAMPLE = { code: 'email_taken', like: 'conflict' };
const details = [{ pointer: '/email', code: 'unique', message: 'has already been taken' }];

const LOSSES: { readonly [loss in Loss]: string } = {
  code: 'the code',
  message: 'the message',
  'message-with-details': 'the message, if there are details',
  details: 'the details',
  extensions: 'free members',
  'details.code': 'the codes of details',
  'details.pointer': 'the pointers of details',
  'details.message': 'the messages of details',
};

/** The built-in formats: a table with their standards and losses, and the same error in each. */
export function formatSections({
  formats,
  standardCatalog,
  statuses,
}: Pick<SchemaData, 'formats' | 'standardCatalog' | 'statuses'>): string {
  const like = standardCatalog.errors.find(({ code }) => code === EXAMPLE.like);
  const status = statuses.find(({ code }) => code === like?.status);
  if (like === undefined || status === undefined) throw new Error(`schemas/ has no ${EXAMPLE.like}`);
  const entry = { ...like, code: EXAMPLE.code };
  const sorted = [...formats].sort(byUse);
  const rows = sorted.map((format) => `| \`${format.id}\` | ${format.reference} | ${lossesOf(format)} |`);
  const examples = sorted.map((format) => {
    const body = renderError(entry, format, { status, details, path: '/users' });
    const types = format.mediaTypes.map((type) => `\`${type}\``).join(', ');
    return `**${format.id}**: ${types}\n\n\`\`\`jsonc\n${JSON.stringify(body)}\n\`\`\``;
  });
  return [
    ['| format | standard | losses |', '| --- | --- | --- |', ...rows].join('\n'),
    '### The same error in each format',
    'An error `email_taken` with one detail:',
    ...examples,
  ].join('\n\n');
}

/** Formats without losses first. */
function byUse(one: ErrorFormat, other: ErrorFormat): number {
  return one.cannotCarry.length - other.cannotCarry.length || one.id.localeCompare(other.id, 'en');
}

function lossesOf({ cannotCarry }: ErrorFormat): string {
  return cannotCarry.length === 0 ? 'carries everything' : cannotCarry.map((loss) => LOSSES[loss]).join('; ');
}
