import { check } from '../../../../src/check';
import type { ErrorFormat } from '../../../../src/core/types';

const extensions = {
  type: 'object',
  required: ['until'],
  additionalProperties: false,
  properties: { until: { type: 'string', format: 'date-time' } },
};

function findings(format: string | ErrorFormat, mediaType: string, content: object): readonly string[] {
  const catalog = { format, errors: [{ code: 'maintenance', status: 503, extensions }] };
  const response = {
    status: 503,
    fields: [
      ['Content-Type', mediaType],
      ['Retry-After', '60'],
    ] as const,
    content: JSON.stringify(content),
  };
  return check(response, { catalog }).map(({ rule, at, reason }) => `${rule} ${at} ${reason}`);
}

const until = '2026-11-23T08:00:00Z';

describe('a schema that closes the free members leaves those of the format alone', () => {
  test.each([
    ['simple', 'application/json', { error: 'maintenance', message: 'Back soon', details: [] }],
    [
      'problem-details',
      'application/problem+json',
      {
        type: 'about:blank',
        title: 'Service Unavailable',
        status: 503,
        detail: 'Back soon',
        instance: '/x',
        code: 'maintenance',
        errors: [],
      },
    ],
  ])('%s', (format, mediaType, content) => {
    expect(findings(format, mediaType, { ...content, until })).toEqual([]);
    expect(findings(format, mediaType, { ...content, until: 'soon' })).toEqual(['extensions /until format']);
    expect(findings(format, mediaType, content)).toEqual(['extensions /until required']);
    expect(findings(format, mediaType, { ...content, until, editor: 'Ada' })).toEqual([
      'extensions /editor additionalProperties',
    ]);
  });
});

test('a code whose parent is missing is one finding', () => {
  const response = { status: 409, fields: [['Content-Type', 'application/json']] as const, content: '{}' };
  const rules = check(response, { format: 'error-object' }).map(({ rule, at }) => `${rule} ${at}`);
  expect(rules).toEqual(['schema /error']);
});
