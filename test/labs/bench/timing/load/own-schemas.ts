const CODES = 40;
const STATUSES = [400, 403, 404, 409, 422] as const;

/** A catalog of 40 codes, each with a schema of its own: about 700 bytes, two formats and a pattern. */
export const ownCatalog = {
  errors: Array.from({ length: CODES }, (_, index) => ({
    code: `refused_${index}`,
    status: STATUSES[index % STATUSES.length],
    message: `Refused for reason ${index}`,
    extensions: schemaOf(index),
  })),
};

/** What keeps to the fourth entry of the catalog. */
export const ownDocument = {
  error: 'refused_3',
  message: 'Refused for reason 3',
  traceId: '6fa459ea-ee8a-4ca4-894e-db77e160355e',
  occurredAt: '2026-11-23T08:00:00Z',
  reference3: 'REF3-0042',
  retryable: false,
};

/** No two are alike, so none is taken for another that is compiled already. */
function schemaOf(index: number): object {
  return {
    type: 'object',
    title: `Members of refused_${index}`,
    required: ['traceId', 'occurredAt', `reference${index}`],
    properties: {
      traceId: { type: 'string', format: 'uuid', description: 'The request in the log of the server.' },
      occurredAt: { type: 'string', format: 'date-time', description: 'When the request was refused.' },
      [`reference${index}`]: { type: 'string', pattern: `^REF${index}-[0-9]{4}$` },
      retryable: { type: 'boolean', description: 'Whether it makes sense to try again.' },
      attempts: { type: 'integer', minimum: 0, maximum: index + 10 },
      fields: {
        type: 'array',
        maxItems: 50,
        items: {
          type: 'object',
          required: ['pointer'],
          properties: { pointer: { type: 'string', minLength: 1 }, limit: { type: 'number' } },
        },
      },
    },
  };
}
