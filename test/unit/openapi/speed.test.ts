import { catalogFromOpenApi, check } from '../../../src';
import { useCatalog } from '../../../src/catalog/use-catalog';

/* Times are compared with each other alone: those of a document with those of one twice as large. */

const codes = Array.from({ length: 20 }, (_, index) => `code_${index}`);

function documentOf(operations: number): object {
  const responses = (index: number): object =>
    Object.fromEntries(
      [400, 404, 409, 500].map((status) => [
        status,
        {
          description: `Of operation ${index}`,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Error' },
              example: { code: codes[index % codes.length], message: `Message ${index}` },
            },
          },
        },
      ]),
    );
  const paths = Array.from({ length: operations }, (_, index) => [
    `/resources/${index}/{id}`,
    { get: { operationId: `get${index}`, responses: responses(index) } },
  ]);
  const schemas = {
    Error: {
      type: 'object',
      required: ['code'],
      properties: { code: { enum: codes }, message: { type: 'string' } },
    },
  };
  return {
    openapi: '3.0.3',
    info: { title: 't', version: '1' },
    paths: Object.fromEntries(paths),
    components: { schemas },
  };
}

/** How many times as long one takes as another, in the best of several pairs: what else the machine does only adds. */
function ratioOf(large: () => unknown, small: () => unknown): number {
  const ratios = Array.from({ length: 5 }, () => timeOf(large) / timeOf(small));
  return Math.min(...ratios);
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

test('loading a document twice as large takes no more than about twice as long', () => {
  const [small, large] = [documentOf(200), documentOf(400)];
  catalogFromOpenApi(small);
  const ratio = ratioOf(
    () => catalogFromOpenApi(large),
    () => catalogFromOpenApi(small),
  );
  // Four would be quadratic.
  expect(ratio).toBeLessThan(3.2);
});

test('operations that declare the same share their entries', () => {
  const sizes = [10, 100].map((operations) => catalogFromOpenApi(documentOf(operations)).errors.length);
  expect(sizes).toEqual([80, 80]);
});

test('an assertion takes as long whatever the size of the document', () => {
  const [small, large] = [20, 800].map((operations) => {
    const catalog = useCatalog({ catalog: catalogFromOpenApi(documentOf(operations)) });
    const response = {
      status: 409,
      fields: [['Content-Type', 'application/json']] as const,
      content: '{"code":"code_7","message":"No"}',
      request: { method: 'GET', url: `/resources/${operations - 1}/7`, fields: [] },
    };
    return (): void => {
      for (let count = 0; count < 500; count += 1) expect(check(response, { catalog }).length).toBe(0);
    };
  });
  expect(ratioOf(large ?? fail, small ?? fail)).toBeLessThan(3);
});

function fail(): never {
  throw new Error('There is nothing to measure.');
}
