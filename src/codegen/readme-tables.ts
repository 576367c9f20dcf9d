import { renderError } from '../core/formats/render-error';
import type { ErrorFormat, Loss } from '../core/types';
import type { SchemaData } from './schema-data';

/** The entry that the table shows in every format. */
const EXAMPLE = { code: 'email_taken', like: 'conflict' };
const details = [{ pointer: '/email', code: 'unique', message: 'has already been taken' }];

const LOSSES: { readonly [loss in Loss]: string } = {
  code: 'the code',
  message: 'the message',
  'message-with-details': 'the message, where there are details',
  details: 'the details',
  extensions: 'free members',
  'details.code': 'the codes of details',
  'details.pointer': 'the pointers of details',
  'details.message': 'the messages of details',
};

/** One row per format: what it is, what the same error looks like in it, and what it loses. */
export function formatTable({
  formats,
  standardCatalog,
  statuses,
}: Pick<SchemaData, 'formats' | 'standardCatalog' | 'statuses'>): string {
  const like = standardCatalog.errors.find(({ code }) => code === EXAMPLE.like);
  const status = statuses.find(({ code }) => code === like?.status);
  if (like === undefined || status === undefined) throw new Error(`schemas/ has no ${EXAMPLE.like}`);
  const entry = { ...like, code: EXAMPLE.code };
  const rows = [...formats].sort(byUse).map((format) => {
    const body = renderError(entry, format, { status, details, path: '/users' });
    const types = format.mediaTypes.map((type) => `\`${type}\``).join(', ');
    const what = `\`${format.id}\`<br>${types}<br>${format.reference}`;
    return `| ${what} | \`${JSON.stringify(body).replaceAll('|', '\\|')}\` | ${lossesOf(format)} |`;
  });
  return [
    '| format | the same error, with one detail | what it loses of an entry |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** The ones that lose nothing first. */
function byUse(one: ErrorFormat, other: ErrorFormat): number {
  return one.cannotCarry.length - other.cannotCarry.length || one.id.localeCompare(other.id, 'en');
}

function lossesOf({ cannotCarry }: ErrorFormat): string {
  return cannotCarry.length === 0 ? 'nothing' : cannotCarry.map((loss) => LOSSES[loss]).join('; ');
}
