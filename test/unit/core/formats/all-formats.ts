import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import type { ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { ErrorFormat, JsonSchema } from '../../../../src/core/types';

/** A format file of ours comes with examples; where they are missing, a test says so. */
export type FormatFile = ErrorFormat & Required<Pick<ErrorFormat, 'examples'>>;

/** The formats that the package brings along. */
export const builtInFormats = readFormats(join(__dirname, '..', '..', '..', '..', 'schemas', 'formats'));

/** Formats such as a user writes: other products and frameworks, in the same shape of file. */
export const secondWave = readFormats(join(__dirname, 'second-wave'));

export const allFormats = [...builtInFormats, ...secondWave];

/** Compiles as the product does. */
export function compile(schema: JsonSchema): ValidateFunction {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    ownProperties: true,
    allowUnionTypes: true,
    keywords: ['reference'],
  });
  addFormats(ajv);
  return ajv.compile(schema);
}

/** The formats of a folder, in the order of their files. */
export function readFormats(folder: string): readonly FormatFile[] {
  return readdirSync(folder)
    .sort()
    .map((name) => withExamples(JSON.parse(readFileSync(join(folder, name), 'utf8')) as ErrorFormat));
}

/** No examples where there are none, so that the suites that go through them can be collected. */
function withExamples(format: ErrorFormat): FormatFile {
  const { valid = [], invalid = [] }: Partial<FormatFile['examples']> = format.examples ?? {};
  return { ...format, examples: { valid, invalid } };
}
