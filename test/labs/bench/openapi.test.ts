import { measureDocument } from './openapi/measure';
import { quirks, tryQuirk } from './openapi/quirks';

test.each(quirks)('$name: refused, or told', (quirk) => {
  expect(['refused', 'told', 'refused and told']).toContain(tryQuirk(quirk));
});

test('a quirk that is lost would be seen', () => {
  expect(tryQuirk({ name: 'any text', schema: { type: 'string' }, wrong: 'anything' })).toBe(
    'lost in silence',
  );
});

test('a document is measured: examples that fail are named, and what is simulated', () => {
  const schema = { type: 'object', required: ['error'], properties: { error: { type: 'string' } } };
  const content = {
    'application/json': {
      schema,
      examples: { right: { value: { error: 'x' } }, wrong: { value: { error: 1 } } },
    },
  };
  const responses = { 404: { description: 'No', content }, default: { description: 'No' } };
  const measured = measureDocument('small', {
    openapi: '3.1.0',
    paths: { '/x/{id}': { get: { responses } } },
  });
  expect(measured).toMatchObject({ refusal: undefined, operations: 1 });
  expect(measured.examples.map(({ finding }) => finding?.at)).toEqual([undefined, '/error']);
  expect(measured.simulated.map(({ error, finding }) => [error, finding])).toEqual([
    ['404', undefined],
    ['default', undefined],
  ]);
  expect(measureDocument('none', { swagger: '2.0' }).refusal).toContain('2.0');
});
