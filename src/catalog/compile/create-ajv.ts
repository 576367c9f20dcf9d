import Ajv2020, { _, str } from 'ajv/dist/2020';
import type { KeywordCxt, Options } from 'ajv/dist/2020';
import { useFunc } from 'ajv/dist/compile/util';
import { createPattern, isMultipleOf, valueFormats } from '../../core/values/schema-runtime';
import type { ValueFormat } from '../../core/values/value-formats';
import { ajvOptions } from './ajv-options';

/** How a compiled schema reaches its run-time functions. */
export interface RuntimeAccess {
  /** The name that the code passes to `require()`, which gives `schema-runtime`. */
  readonly from: string;
  /** Regular expressions are written into the code: it is made again whenever they change. */
  readonly inline?: boolean;
}

/** An Ajv whose formats, `multipleOf` and patterns are those of `schema-runtime`. */
export function createAjv(options: Options, { from, inline = false }: RuntimeAccess): Ajv2020 {
  const code = (name: string): string => `require(${JSON.stringify(from)}).${name}`;
  const regExp = Object.assign((pattern: string, flags: string) => createPattern(pattern, flags), {
    code: inline ? 'new RegExp' : code('createPattern'),
  });
  const ajv = new Ajv2020({
    ...ajvOptions,
    ...options,
    code: { ...options.code, source: true, regExp, formats: _`require(${from}).valueFormats` },
  });
  for (const [name, format] of Object.entries(valueFormats)) {
    ajv.addFormat(name, inline ? inlined(format) : format);
  }
  const isMultiple = Object.assign((value: number, divisor: number) => isMultipleOf(value, divisor), {
    code: code('isMultipleOf'),
  });
  return ajv.removeKeyword('multipleOf').addKeyword({
    keyword: 'multipleOf',
    type: 'number',
    schemaType: 'number',
    error: {
      message: ({ schemaCode }) => str`must be multiple of ${schemaCode}`,
      params: ({ schemaCode }) => _`{multipleOf: ${schemaCode}}`,
    },
    code(cxt: KeywordCxt) {
      cxt.fail(_`!${useFunc(cxt.gen, isMultiple)}(${cxt.data}, ${cxt.schemaCode})`);
    },
  });
}

function inlined(format: ValueFormat): ValueFormat | RegExp {
  return format.validate instanceof RegExp ? format.validate : format;
}
