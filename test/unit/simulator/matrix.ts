import type { Catalog, CatalogEntry, Format } from '../../../src/core/catalog/catalog';
import { useCatalog } from '../../../src/catalog/use-catalog';
import { formats } from '../../../src/generated/data';

/** One error in one format. */
export interface Cell {
  readonly name: string;
  readonly catalog: Catalog;
  readonly entry: CatalogEntry;
  readonly format: Format;
}

/** Every error of a catalog in every format. */
export function cells(catalog: Parameters<typeof useCatalog>[0]['catalog']): readonly Cell[] {
  return formats.flatMap(({ id }) => {
    const used = useCatalog({ catalog, format: id });
    return used.entries.map((entry) => ({
      name: `${entry.definition.code} × ${id}`,
      catalog: used,
      entry,
      format: entry.format,
    }));
  });
}

/** A catalog that says something of everything that can be said of an error. */
export const rich = {
  errors: [
    { code: 'email_taken', status: 409, message: 'Resource already exists', details: 'required' },
    { code: 'edit_conflict', status: 409, messagePattern: '^Edited by \\w+ \\d{2,} (minute|hour)s? ago$' },
    {
      code: 'rate_limited',
      status: 429,
      messagePattern: '^Try again in \\d+ s$',
      headers: { 'Retry-After': 'must' },
    },
    {
      code: 'maintenance',
      status: 503,
      extensions: {
        type: 'object',
        required: ['until'],
        properties: { until: { type: 'string', format: 'date-time' } },
      },
    },
    {
      code: 'invalid_content',
      status: 422,
      details: {
        required: ['message'],
        properties: { message: { type: 'string', minLength: 3 }, pointer: { type: 'string', pattern: '^/' } },
      },
    },
    { code: 'not_found', status: 404, details: 'none' },
    { code: 'gone', status: 410, content: 'none' },
    {
      code: 'InsufficientFunds',
      status: 402,
      type: 'https://example.com/errors/funds',
      title: 'Not enough money',
    },
    { code: 'locked', status: 423, leaks: 'off', headers: { 'X-Locked-By': 'must' } },
  ],
} as const;
