import type { CatalogEntry } from '../../../src/core/catalog/catalog';
import { renderError } from '../../../src/core/formats/render-error';
import { statusDefinition } from '../../../src/core/statuses';
import type { HttpResponse } from '../../../src/core/types';

/** What an API would answer that writes an entry of a catalog in its format. */
export function simulate({ definition, format }: CatalogEntry): HttpResponse {
  const { status } = definition;
  const { phrase = '', duties = [] } = statusDefinition(status) ?? {};
  const owed = duties
    .filter(({ severity }) => severity === 'must')
    .map(({ field, example }) => [field, example] as const);
  return {
    status,
    fields: [['Content-Type', format.definition.mediaTypes[0] ?? ''], ...owed],
    content: JSON.stringify(renderError(definition, format.definition, { status: { code: status, phrase } })),
    request: { method: 'GET', url: '/', fields: [] },
  };
}
