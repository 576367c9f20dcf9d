import { standardCatalog, statuses } from '../../../src/generated/data';
import type { Answer } from '../../fixtures/support/serve';

/** An answer that keeps the contract of the built-in catalog. */
export function conforming(status: number): Required<Answer> {
  const definition = statuses.find(({ code }) => code === status);
  const entry = standardCatalog.errors.find((one) => one.status === status);
  const owed = (definition?.duties ?? []).filter(({ severity }) => severity === 'must');
  return {
    status,
    headers: {
      'Content-Type': 'application/json',
      ...Object.fromEntries(owed.map(({ field, example }) => [field, example])),
    },
    content: { error: entry?.code, message: `This is ${definition?.phrase}` },
  };
}

/** The same in the plain shape, received without a server. */
export function conformingResponse(status: number): object {
  const { headers, content } = conforming(status);
  return { status, headers, body: JSON.stringify(content) };
}
