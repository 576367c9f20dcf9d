import type { ErrorFormat, WithinSuccess } from '../types';

/** Whether errors of a format come with a status code of success. */
export function maySucceed(
  { definition: { within } }: { readonly definition: Pick<ErrorFormat, 'within'> },
  status: number,
): boolean {
  return within !== undefined && includesSuccess(within, status);
}

function includesSuccess({ statuses }: WithinSuccess, status: number): boolean {
  return typeof statuses === 'string'
    ? Math.floor(status / 100) === Number(statuses[0])
    : statuses.includes(status);
}
