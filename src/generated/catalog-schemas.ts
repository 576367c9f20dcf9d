// Generated from schemas/ by `npm run generate`; do not edit.
export const catalogSchema: { readonly [keyword: string]: unknown } = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'error-catalog.schema.json',
  title: 'Error catalog',
  description: 'The errors of an API: one entry per error, written once, for any format that the API sends.',
  type: 'object',
  required: ['errors'],
  additionalProperties: false,
  properties: {
    $schema: {
      type: 'string',
      description: 'The path of this schema, so that editors complete and check the file.',
      examples: ['./node_modules/jest-error-contract/schemas/error-catalog.schema.json'],
    },
    format: {
      $ref: '#/$defs/format',
      description:
        'How the API writes its errors: the id of a built-in format, the path of a format file (relative to the catalog), the format itself, or `{ "extends": … }` with its differences from another. Default: `simple`.',
    },
    extends: {
      type: 'string',
      description:
        '`standard` adds one entry per registered 4xx and 5xx status, with the reason phrase in snake_case as its code. An entry with the same code replaces the inherited one.',
      enum: ['standard'],
    },
    codes: {
      type: 'string',
      description:
        '`listed` (default): a code that the catalog does not list for the status is a violation. `any`: only the format is checked, and every code is accepted.',
      enum: ['listed', 'any'],
    },
    codeCase: {
      type: 'string',
      description:
        '`as-is`: codes are sent exactly as the catalog writes them, not in the case that the format prefers.',
      enum: ['as-is'],
    },
    typeTemplate: {
      type: 'string',
      description:
        'The `type` of every entry without one, for formats with a type (RFC 9457, 3.1.1). `{code}` and `{status}` stand for those of the entry, as in a URI Template (RFC 6570, level 1).',
      pattern: '\\S',
      examples: ['https://errors.example.com/{code}', '/problems/{status}/{code}'],
    },
    content: {
      $ref: '#/$defs/content',
      description:
        'Whether an error has content: `required` (default), `none` (the content is empty) or `any`. An entry can override it.',
    },
    leaks: {
      $ref: '#/$defs/severity',
      description:
        "The severity of a leak: a stack frame, a source path, a database driver's error text or a framework's HTML error page in the response. Default: `must`.",
    },
    secrets: {
      type: 'array',
      description:
        'Further names of secrets, besides those that are known in many languages: their values are masked wherever the exchange is shown. Words of a name can be written together, with `_`, `-` or capitals.',
      items: { type: 'string', minLength: 2, maxLength: 100, pattern: '\\p{L}' },
      uniqueItems: true,
      examples: [['pupil code', 'bsn', 'X-Partner-Ref']],
    },
    strict: { type: 'boolean', description: '`true` raises every `should` to a `must`. Default: `false`.' },
    rules: {
      $ref: '#/$defs/rules',
      description: 'The severity of single rules, by the rule id in the failure text.',
    },
    headers: {
      type: 'object',
      description:
        'The header fields that responses must have, by status code. They are added to the requirements of RFC 9110 and override them.',
      propertyNames: { pattern: '^[45][0-9]{2}$' },
      additionalProperties: {
        $ref: '#/$defs/headerDuties',
        description: 'Name of a header field → severity.',
      },
      examples: [{ '401': { 'WWW-Authenticate': 'should' }, '429': { 'Retry-After': 'must' } }],
      properties: {},
    },
    errors: {
      type: 'array',
      description:
        'The errors of the API. A status code can have any number of codes; the same code must not occur twice.',
      items: { $ref: '#/$defs/error' },
    },
    operations: {
      type: 'array',
      description:
        'The errors of each operation of the API, as `init --openapi` writes them. A response with a known request is checked against those of its operation.',
      items: { $ref: '#/$defs/operation' },
      examples: [
        [{ method: 'POST', path: '/users', errors: { '409': ['email_taken'], '4xx': ['client_error'] } }],
      ],
    },
    compatibility: {
      type: 'object',
      description:
        'The effect of kinds of change on the clients of this API, if `diff` should judge them differently: kind of change → `major`, `minor` or `patch`.',
      propertyNames: { pattern: '^[a-z]+(-[a-z]+)*$' },
      additionalProperties: { $ref: '#/$defs/changeLevel' },
      examples: [{ 'value-added': 'major' }],
      properties: {},
    },
    enforce: {
      type: 'object',
      description: 'The settings of `jest-error-contract/enforce`.',
      properties: {
        baseUrl: {
          description:
            'Base URLs of servers in other processes than the tests: the error responses that clients get from them are checked against the contract too. The variable JEST_ERROR_CONTRACT_BASE_URL overrides it.',
          oneOf: [
            { $ref: '#/$defs/baseUrl' },
            { type: 'array', minItems: 1, items: { $ref: '#/$defs/baseUrl' } },
          ],
          examples: ['http://127.0.0.1:3000'],
        },
      },
      additionalProperties: false,
    },
    warnings: {
      type: 'array',
      description:
        'The gaps that the source of a generated catalog leaves. They change nothing, and `lint` lists them.',
      items: { $ref: '#/$defs/warning' },
    },
  },
  examples: [
    {
      $schema: './node_modules/jest-error-contract/schemas/error-catalog.schema.json',
      format: 'simple',
      extends: 'standard',
      headers: { '401': { 'WWW-Authenticate': 'should' } },
      errors: [
        { code: 'email_taken', status: 409, message: 'Resource already exists', details: 'required' },
        {
          code: 'rate_limited',
          status: 429,
          messagePattern: '^Try again in \\d+ s$',
          headers: { 'Retry-After': 'must' },
        },
        {
          code: 'maintenance',
          status: 503,
          extensions: { type: 'object', properties: { until: { type: 'string', format: 'date-time' } } },
        },
      ],
    },
    { format: 'problem-details', codes: 'any', errors: [] },
  ],
  $defs: {
    baseUrl: {
      type: 'string',
      description: 'An absolute URL; the responses at it and below it count.',
      pattern: '^https?://',
    },
    error: {
      type: 'object',
      description: 'One error that the API can answer with.',
      required: ['code', 'status'],
      additionalProperties: false,
      properties: {
        code: {
          type: 'string',
          description:
            "The name of the error: any non-empty text without white space, preferably in snake_case. It is compared byte for byte, after the format's case mapping.",
          pattern: '^\\S+$',
          examples: ['email_taken', 'rate_limited'],
        },
        status: {
          type: 'integer',
          description:
            'The status code of the response: 4xx or 5xx, or, in a format with `within`, that of a success that contains the error.',
          minimum: 200,
          maximum: 599,
          examples: [],
        },
        examples: {
          type: 'array',
          items: {},
          description:
            'Contents that the simulator and the reference pages show, if they conform to the rest of the entry. They are never compared with a response.',
          examples: [[{ error: 'email_taken', message: 'Resource already exists' }]],
        },
        message: {
          type: 'string',
          description:
            'The message that the simulator and the reference pages send. It is never compared with a response; `messagePattern` is.',
          pattern: '\\S',
          examples: ['Resource already exists'],
        },
        messagePattern: {
          type: 'string',
          description:
            'A regular expression (ECMA-262, flag `u`) that the message of the response must match.',
          minLength: 1,
          examples: ['^Try again in \\d+ s$'],
        },
        title: {
          type: 'string',
          description:
            'A short summary of the kind of error, for formats with a title (RFC 9457, 3.1.3). Default: the reason phrase of the status.',
          pattern: '\\S',
          examples: ['E-mail address is taken'],
        },
        type: {
          type: 'string',
          description:
            'A URI reference that identifies the kind of error, for formats with a type (RFC 9457, 3.1.1).',
          pattern: "^[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$",
          examples: ['https://errors.example.com/email-taken', '/problems/email-taken'],
        },
        description: {
          type: 'string',
          description:
            'When the API answers with this error, for the people who read the catalog and its pages.',
          pattern: '\\S',
        },
        details: {
          description:
            'Whether the error lists details, each a `{ pointer?, code?, message }`: `none`, `optional` (default), `required`, or a JSON Schema that each of them must satisfy.',
          anyOf: [{ type: 'string', enum: ['none', 'optional', 'required'] }, { $ref: '#/$defs/jsonSchema' }],
        },
        extensions: {
          $ref: '#/$defs/jsonSchema',
          description:
            "A JSON Schema (2020-12) of the error's free members, as one object, for formats that have a place for them.",
        },
        headers: {
          $ref: '#/$defs/headerDuties',
          description:
            'The header fields that a response with this error must have. They override those of the catalog.',
        },
        headerSchemas: {
          type: 'object',
          description: 'Schemas for the values of header fields: field name → schema.',
          propertyNames: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" },
          additionalProperties: { $ref: '#/$defs/headerSchema' },
        },
        content: {
          $ref: '#/$defs/content',
          description:
            'Whether this error has content: `required`, `none` (the content is empty) or `any`. Default: that of the catalog.',
        },
        leaks: {
          $ref: '#/$defs/severity',
          description: 'The severity of a leak in this error. Default: that of the catalog.',
        },
        rules: {
          $ref: '#/$defs/rules',
          description: 'The severity of single rules for this error. They override those of the catalog.',
        },
        format: {
          $ref: '#/$defs/format',
          description:
            'The format of this error, such as `oauth` for the errors of a token endpoint. Default: the format of the catalog.',
        },
      },
    },
    operation: {
      type: 'object',
      description: 'One operation of the API and its errors.',
      required: ['method', 'path', 'errors'],
      additionalProperties: false,
      properties: {
        method: {
          type: 'string',
          description: 'The method of the request, in capitals.',
          pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$",
        },
        path: {
          type: 'string',
          description: 'The path template; a name in braces stands for one segment.',
          pattern: '^/',
          examples: ['/users/{id}'],
        },
        basePaths: {
          type: 'array',
          description: 'Paths that can precede the path, from the servers of the API.',
          items: { type: 'string', pattern: '^/.*[^/]$' },
          examples: [['/api/v1']],
        },
        reference: {
          type: 'string',
          description: 'The place where the operation is described; a failure names it.',
          minLength: 1,
          examples: ['api.yaml#/paths/~1users/post'],
        },
        examples: {
          type: 'object',
          description:
            'Code → contents that the simulator shows for this operation, if they differ from those of the entry.',
          additionalProperties: { type: 'array', items: {} },
          examples: [{ email_taken: [{ error: 'email_taken', message: 'ada@example.com is taken' }] }],
        },
        errors: {
          type: 'object',
          description:
            'Status code, `4xx`, `5xx` or `default` → codes of the catalog. The most exact one counts.',
          propertyNames: { pattern: '^([45][0-9]{2}|[45]xx|default)$' },
          additionalProperties: { type: 'array', items: { type: 'string' } },
          properties: {},
        },
      },
    },
    headerSchema: {
      type: 'object',
      description: 'The value of a header field, in the style `simple` of OpenAPI.',
      required: ['schema'],
      additionalProperties: false,
      properties: {
        schema: { $ref: '#/$defs/jsonSchema', description: 'JSON Schema (2020-12) of the value.' },
        shape: {
          type: 'string',
          description: 'How the value is written: `1,2`; `a,1,b,2`; or as JSON text. Default: one value.',
          enum: ['list', 'object', 'json'],
        },
        explode: { type: 'boolean', description: 'An object is written `a=1,b=2`.' },
      },
    },
    warning: {
      type: 'object',
      required: ['at', 'problem', 'remedy'],
      additionalProperties: false,
      properties: {
        at: {
          type: 'string',
          description:
            'JSON Pointer into the source; `file#pointer` into another file of it. The first place of several.',
        },
        problem: { type: 'string', description: 'The gap.' },
        remedy: { type: 'string', description: 'How to close the gap.' },
        places: {
          type: 'array',
          description: 'Every place where this was found.',
          items: { $ref: '#/$defs/warningPlace' },
        },
      },
    },
    warningPlace: {
      type: 'object',
      required: ['at'],
      additionalProperties: false,
      properties: {
        at: {
          type: 'string',
          description: 'JSON Pointer into the source; `file#pointer` into another file of it.',
        },
        operation: { type: 'string', description: 'The first operation that leads there.' },
        status: { type: 'string', description: 'Status code, class or `default`.' },
        mediaType: { type: 'string', description: 'The media type of the content.' },
        file: { type: 'string', description: 'The file.' },
        line: { type: 'integer', description: 'The line of the file, from 1.', minimum: 1 },
      },
    },
    format: {
      anyOf: [
        {
          type: 'string',
          pattern: '^\\S(.*\\S)?$',
          examples: [
            'django-rest-framework',
            'error-object',
            'fastapi',
            'fastify',
            'github',
            'google',
            'graphql',
            'json-api',
            'laravel',
            'nest',
            'oauth',
            'problem-details',
            'rails',
            'simple',
            'spring',
            'stripe',
          ],
        },
        { $ref: 'format.schema.json' },
      ],
    },
    severity: {
      type: 'string',
      description:
        '`must` fails an assertion, `should` is shown next to failures and in reports, `off` is not checked.',
      enum: ['must', 'should', 'off'],
    },
    changeLevel: {
      type: 'string',
      description:
        '`major`: what a client relied on is gone. `minor`: there is more to learn. `patch`: only people notice.',
      enum: ['major', 'minor', 'patch'],
    },
    content: { type: 'string', enum: ['required', 'none', 'any'] },
    headerDuties: {
      type: 'object',
      propertyNames: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" },
      additionalProperties: { $ref: '#/$defs/severity' },
      examples: [{ 'Retry-After': 'must' }],
      properties: {},
    },
    rules: {
      type: 'object',
      propertyNames: { pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' },
      additionalProperties: { $ref: '#/$defs/severity' },
      examples: [{ 'media-type': 'should' }],
      properties: {},
    },
    jsonSchema: { anyOf: [{ type: 'object' }, { type: 'boolean' }] },
  },
};

export const formatSchema: { readonly [keyword: string]: unknown } = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'format.schema.json',
  title: 'Error format',
  description:
    'How an API writes its errors: media types, the shape of the content, the places of the parts of an error in it, and the parts that it cannot carry.',
  type: 'object',
  if: {
    type: 'object',
    required: ['extends'],
    properties: { extends: { description: 'With it, the file contains only the differences.' } },
  },
  then: true,
  else: {
    type: 'object',
    required: [
      'id',
      'title',
      'summary',
      'reference',
      'mediaTypes',
      'parameters',
      'schema',
      'codeCase',
      'members',
      'crossChecks',
      'cannotCarry',
      'template',
    ],
    properties: {
      id: { description: 'Required in a format that does not extend another one.' },
      title: { description: 'Required in a format that does not extend another one.' },
      summary: { description: 'Required in a format that does not extend another one.' },
      reference: { description: 'Required in a format that does not extend another one.' },
      mediaTypes: { description: 'Required in a format that does not extend another one.' },
      parameters: { description: 'Required in a format that does not extend another one.' },
      schema: { description: 'Required in a format that does not extend another one.' },
      codeCase: { description: 'Required in a format that does not extend another one.' },
      members: {
        description: 'A format that does not extend another one has a value here, or omits it.',
        type: 'object',
        additionalProperties: { not: { type: 'null' } },
      },
      crossChecks: { description: 'Required in a format that does not extend another one.' },
      cannotCarry: { description: 'Required in a format that does not extend another one.' },
      template: {
        description: 'A format that does not extend another one has a value here, or omits it.',
        type: 'object',
        additionalProperties: { not: { type: 'null' } },
      },
      details: {
        type: 'object',
        description: 'A format that does not extend another one has a value here, or omits it.',
        required: ['at', 'shape'],
        properties: {
          at: { description: 'Required in a format that does not extend another one.' },
          shape: { description: 'Required in a format that does not extend another one.' },
        },
        additionalProperties: { not: { type: 'null' } },
      },
      extensions: {
        description: 'A format that does not extend another one has a value here, or omits it.',
        type: 'string',
      },
      within: {
        type: 'object',
        description: 'A format that does not extend another one has a value here, or omits it.',
        required: ['statuses', 'when'],
        properties: {
          statuses: { description: 'Required in a format that does not extend another one.' },
          when: { description: 'Required in a format that does not extend another one.' },
        },
        additionalProperties: { not: { type: 'null' } },
      },
      codeField: {
        type: 'object',
        description: 'A format that does not extend another one has a value here, or omits it.',
        required: ['name'],
        properties: { name: { description: 'Required in a format that does not extend another one.' } },
        additionalProperties: { not: { type: 'null' } },
      },
    },
  },
  additionalProperties: false,
  properties: {
    $schema: {
      type: 'string',
      description: 'The path of this schema, so that editors complete and check the file.',
      examples: ['./node_modules/jest-error-contract/schemas/format.schema.json'],
    },
    extends: {
      type: 'string',
      description:
        'The format that this one extends: an id, or a path from the folder of this file. The file contains only the differences. Objects merge by member, `null` removes a member, a list or a schema replaces, and a schema with `allOf` alone adds.',
      pattern: '^\\S(.*\\S)?$',
      examples: ['problem-details', './acme.json'],
    },
    id: {
      type: 'string',
      description: 'The name of the format in catalogs, in kebab-case.',
      pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
    },
    title: {
      type: 'string',
      description: 'The name of the format as people write it: `Problem details (RFC 9457)`.',
      pattern: '\\S',
    },
    summary: {
      type: 'string',
      description: 'One or two sentences: its shape, and who sends it.',
      pattern: '\\S',
    },
    reference: {
      type: 'string',
      description: 'The definition or documentation of the format.',
      pattern: '\\S',
    },
    mediaTypes: {
      type: 'array',
      description:
        'The media types that are accepted, in lower case and without parameters. The simulator sends the first.',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', pattern: '^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*$' },
      examples: [['application/problem+json']],
    },
    mediaRange: {
      type: 'string',
      description: 'Used instead of `mediaTypes`: a range of media types, or a media type with parameters.',
      pattern: '^[^/\\s]+/[^/]+$',
      examples: ['application/*', 'application/json; version=2'],
    },
    parameters: {
      description:
        '`any`, or the only parameters that the Content-Type may have, in lower case: `[]` allows none.',
      anyOf: [
        { type: 'string', enum: ['any'] },
        {
          type: 'array',
          uniqueItems: true,
          items: { type: 'string', pattern: "^[!#$%&'*+.^_`|~0-9a-z-]+$" },
        },
      ],
    },
    parametersReference: {
      type: 'string',
      description: 'The section that allows no other parameters, if it is more exact than `reference`.',
      pattern: '\\S',
    },
    content: {
      type: 'string',
      description:
        '`text`: the content is not JSON. The code and the message are read with `pattern`, and written with `template` at the empty pointer.',
      enum: ['text'],
    },
    within: {
      description:
        'Errors of this format come inside a success: entries may then have one of these status codes. `null`: unlike the extended format, this one has none.',
      type: ['object', 'null'],
      additionalProperties: false,
      properties: {
        statuses: {
          description: '`2xx`, or the status codes of success that can contain errors.',
          anyOf: [
            { type: 'string', enum: ['2xx'] },
            {
              type: 'array',
              minItems: 1,
              uniqueItems: true,
              items: { type: 'integer', minimum: 200, maximum: 299 },
            },
          ],
        },
        when: {
          $ref: '#/$defs/jsonSchema',
          description:
            'JSON Schema (2020-12) of content that is an error. All other content is a success, which is not checked.',
          examples: [{ type: 'object', required: ['errors'] }],
        },
        batches: {
          description:
            'Content may also be a list of results, as for a batch of requests: each one that conforms to `when` is judged by itself.',
          type: 'boolean',
        },
        schema: {
          description:
            'JSON Schema (2020-12) of such content, instead of `schema`: it may have data next to an error. Absent: `schema` applies there as well. `null`: unlike the extended format, this one has none.',
          anyOf: [{ $ref: '#/$defs/jsonSchema' }, { type: 'null' }],
        },
      },
    },
    pattern: {
      type: 'string',
      description:
        'ECMA-262 pattern (flag `u`) of content that is `text`, without the white space around it. Its groups `code` and `message` are these parts; without a group `message` the whole text is the message, without a group `code` the status code and `messagePattern` distinguish errors.',
      examples: ['^(?<code>[a-z_]+): (?<message>.+)$'],
    },
    schema: {
      $ref: '#/$defs/jsonSchema',
      description:
        'JSON Schema (2020-12) of the content. Content that violates it fails an assertion. A part of it may name in `reference` the section that requires it; the default is the `reference` of the format.',
    },
    strictSchema: {
      $ref: '#/$defs/jsonSchema',
      description:
        'JSON Schema (2020-12) of the further requirements of a strict reader. Content that violates it is reported as a `should`, with the `reference` of the part that it violates.',
    },
    codeCase: {
      type: 'string',
      description: 'How the format writes the snake_case codes of a catalog.',
      enum: ['snake', 'upper-snake', 'camel', 'pascal', 'kebab', 'as-is'],
    },
    codeField: {
      description:
        'The field of the response that has the code if the content has none, such as `x-amzn-ErrorType` of AWS. `null`: unlike the extended format, this one has none.',
      type: ['object', 'null'],
      additionalProperties: false,
      properties: {
        name: {
          type: 'string',
          description: 'The name of the field.',
          pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$",
          examples: ['x-amzn-ErrorType'],
        },
        pattern: {
          type: ['string', 'null'],
          description:
            'ECMA-262 pattern (flag `u`) of its value: the group `code` is the code. Absent: the whole value is.',
          examples: ['(?<code>[A-Za-z]+)'],
        },
      },
    },
    members: {
      type: 'object',
      description: 'The places of the parts of an error in the content. A part without a place is not read.',
      additionalProperties: false,
      properties: {
        code: {
          description:
            'The machine-readable code: a JSON Pointer, such as `/error/code`, or a list of them. `null`: unlike the extended format, this one has none.',
          anyOf: [{ $ref: '#/$defs/place' }, { type: 'null' }],
        },
        message: {
          description:
            'The text for people: a JSON Pointer, such as `/error/message`, or a list of them. `null`: unlike the extended format, this one has none.',
          anyOf: [{ $ref: '#/$defs/place' }, { type: 'null' }],
        },
        title: {
          description:
            'The summary of the kind of error, the same for each occurrence: a JSON Pointer, such as `/title`, or a list of them. `null`: unlike the extended format, this one has none.',
          anyOf: [{ $ref: '#/$defs/place' }, { type: 'null' }],
        },
        type: {
          description:
            'A URI that identifies the kind of error, as `type` in RFC 9457: a JSON Pointer, such as `/type`, or a list of them. `null`: unlike the extended format, this one has none.',
          anyOf: [{ $ref: '#/$defs/place' }, { type: 'null' }],
        },
        uris: {
          description: 'Members that contain a URI or a path: a path in them is not a leak.',
          type: 'array',
          uniqueItems: true,
          items: { $ref: '#/$defs/jsonPointer' },
        },
      },
    },
    codeOptional: {
      type: 'boolean',
      description:
        '`true`: the code may be absent if the error is just its status, as with `about:blank` in RFC 9457. It is left out if it is the reason phrase in snake_case.',
    },
    blankTypes: {
      type: 'array',
      description: 'Values of `type` that add nothing to the status code, such as `about:blank`.',
      uniqueItems: true,
      items: { type: 'string', pattern: '\\S' },
    },
    details: {
      description:
        'How the format carries the list of details. Absent: it has no place for one. `null`: unlike the extended format, this one has none.',
      anyOf: [{ $ref: '#/$defs/details' }, { type: 'null' }],
    },
    extensions: {
      description:
        'The object with the free members; the empty pointer is the content itself. Absent: the format has no place for them. `null`: unlike the extended format, this one has none.',
      anyOf: [{ $ref: '#/$defs/jsonPointer' }, { type: 'null' }],
    },
    crossChecks: {
      type: 'array',
      description: 'Rules that tie a member to the rest of the response.',
      items: { $ref: '#/$defs/crossCheck' },
    },
    cannotCarry: {
      type: 'array',
      description:
        'The parts of a catalog entry that are lost in this format. `message-with-details`: the message, if there are details.',
      uniqueItems: true,
      items: {
        type: 'string',
        enum: [
          'code',
          'message',
          'message-with-details',
          'details',
          'extensions',
          'details.code',
          'details.pointer',
          'details.message',
        ],
      },
    },
    template: {
      $ref: '#/$defs/template',
      description: 'How an error is written, in this order.',
      examples: [{ '/error': 'code', '/message': 'message' }],
    },
    examples: {
      type: 'object',
      description: 'Responses in this format, and responses that only look like it.',
      required: ['valid', 'invalid'],
      additionalProperties: false,
      properties: {
        valid: { type: 'array', description: 'Responses that conform.', items: { $ref: '#/$defs/example' } },
        invalid: {
          type: 'array',
          description: 'Responses that break rules; each names them.',
          items: {
            $ref: '#/$defs/example',
            type: 'object',
            required: ['rules'],
            properties: { rules: true },
          },
        },
      },
    },
  },
  examples: [
    {
      $schema: './node_modules/jest-error-contract/schemas/format.schema.json',
      id: 'acme',
      title: 'ACME errors',
      summary: 'A flat object with the code in `error`, as the services of ACME send it.',
      reference: 'https://api.example.com/docs/errors',
      mediaTypes: ['application/json'],
      parameters: 'any',
      schema: {
        type: 'object',
        required: ['error', 'message'],
        properties: {
          error: { type: 'string', minLength: 1 },
          message: { type: 'string', minLength: 1 },
          errors: { type: 'array' },
        },
      },
      codeCase: 'snake',
      members: { code: '/error', message: '/message' },
      details: { at: '/errors', shape: 'objects', pointer: '/field', pointerForm: 'name', message: '/text' },
      extensions: '',
      crossChecks: [],
      cannotCarry: ['details.code'],
      template: { '/error': 'code', '/message': 'message' },
      examples: {
        valid: [
          {
            source: 'https://api.example.com/docs/errors',
            status: 409,
            body: { error: 'conflict', message: 'Resource already exists' },
          },
        ],
        invalid: [
          { source: 'The message is missing', status: 409, body: { error: 'conflict' }, rules: ['schema'] },
        ],
      },
    },
  ],
  $defs: {
    jsonPointer: {
      type: 'string',
      description: 'A JSON Pointer (RFC 6901).',
      pattern: '^(/([^~/]|~[01])*)*$',
    },
    place: {
      anyOf: [
        { $ref: '#/$defs/jsonPointer' },
        {
          type: 'array',
          description: 'Several JSON Pointers: the first with a value of the right kind counts.',
          minItems: 1,
          uniqueItems: true,
          items: { $ref: '#/$defs/jsonPointer' },
        },
      ],
    },
    jsonSchema: { anyOf: [{ type: 'object' }, { type: 'boolean' }] },
    renderedPart: {
      type: 'string',
      description: 'A part of the catalog entry or of the exchange.',
      enum: ['code', 'message', 'title', 'type', 'status', 'status-string', 'phrase', 'path', 'timestamp'],
    },
    template: {
      type: 'object',
      description:
        'JSON Pointer → a part, `{ "part", "otherwise" }` (its value if the part has none), `{ "const" }`, `{ "text" }`, or `{ "byStatus" }`. A part without a value is left out.',
      minProperties: 1,
      propertyNames: { $ref: '#/$defs/jsonPointer' },
      additionalProperties: {
        anyOf: [
          { $ref: '#/$defs/renderedPart' },
          { $ref: '#/$defs/partOrElse' },
          { $ref: '#/$defs/constant' },
          { $ref: '#/$defs/filledText' },
          { $ref: '#/$defs/byStatus' },
          { type: 'null' },
        ],
        description:
          'Write a part, such as `"code"`; `{ "part": "type", "otherwise": "about:blank" }`; or a value that is always sent, `{ "const": "error" }`. `null` removes the member of the extended format.',
      },
    },
    filledText: {
      type: 'object',
      required: ['text'],
      additionalProperties: false,
      properties: {
        text: {
          type: 'string',
          description: 'Text with parts in braces. A part without a value is left out.',
          pattern: '\\S',
          examples: ['{code}: {message}'],
        },
      },
    },
    partOrElse: {
      type: 'object',
      required: ['part', 'otherwise'],
      additionalProperties: false,
      properties: {
        part: { $ref: '#/$defs/renderedPart', description: 'The part that is written.' },
        otherwise: { description: 'The value if the part has none.' },
      },
    },
    constant: {
      type: 'object',
      required: ['const'],
      additionalProperties: false,
      properties: { const: { description: 'The value that is always sent here.' } },
    },
    byStatus: {
      type: 'object',
      required: ['byStatus'],
      additionalProperties: false,
      properties: {
        byStatus: {
          type: 'object',
          description:
            'Status code, or a class (`4xx`, `5xx`, of an error inside a success `2xx`) → the value that is sent with it.',
          minProperties: 1,
          propertyNames: { pattern: '^([245][0-9]{2}|[245]xx)$' },
          additionalProperties: true,
          examples: [{ '404': 'NOT_FOUND', '5xx': 'INTERNAL' }],
        },
      },
    },
    detailsShape: { type: 'string', enum: ['objects', 'strings', 'map', 'tree'] },
    details: {
      type: 'object',
      additionalProperties: false,
      properties: {
        at: {
          description:
            'The place of the list or map of details: a JSON Pointer, such as `/errors`, or several. The first with a value counts.',
          $ref: '#/$defs/place',
        },
        shape: {
          $ref: '#/$defs/detailsShape',
          description:
            'How the list is written: `objects` is a list of objects, `strings` a list of messages, `map` an object of field name → list of messages, `tree` the same, except that a member may have its own members instead of messages.',
        },
        alsoRead: {
          type: 'array',
          description: 'Other shapes in which the list is read.',
          uniqueItems: true,
          items: { $ref: '#/$defs/detailsShape' },
        },
        single: {
          type: 'boolean',
          description: '`true`: the same place has the plain message if there are no details.',
        },
        alone: { type: 'boolean', description: '`true`: nothing else is written if there are details.' },
        general: {
          type: 'string',
          description: 'In a map or a tree: the name for messages that are not about a single member.',
          pattern: '\\S',
          examples: ['non_field_errors', 'base'],
        },
        errorFirst: {
          description:
            'The list starts with the error itself, and the details follow. If the first object has the member at this pointer, it is a detail as well. `null`: unlike the extended format, this one has none.',
          anyOf: [{ $ref: '#/$defs/jsonPointer' }, { type: 'null' }],
        },
        pointer: {
          description:
            'Within one item of the list: the pointer to the culprit in the request. The empty pointer is the item itself. `null`: unlike the extended format, this one has none.',
          anyOf: [{ $ref: '#/$defs/jsonPointer' }, { type: 'null' }],
        },
        pointerForm: {
          type: 'string',
          description:
            'How the pointer is written: `pointer` (`/address/city`), `fragment` (`#/address/city`), `path` (`["address", "city"]`) or `name` (`address.city`). Default: `pointer`.',
          enum: ['pointer', 'fragment', 'path', 'name'],
        },
        pointerPrefix: {
          description: 'The prefix of the pointer: `/data/attributes` in JSON:API, `["body"]` in FastAPI.',
          anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
        },
        code: {
          description:
            'Within one item of the list: its machine-readable code. The empty pointer is the item itself. `null`: unlike the extended format, this one has none.',
          anyOf: [{ $ref: '#/$defs/jsonPointer' }, { type: 'null' }],
        },
        message: {
          description:
            'Within one item of the list: its text. The empty pointer is the item itself. `null`: unlike the extended format, this one has none.',
          anyOf: [{ $ref: '#/$defs/jsonPointer' }, { type: 'null' }],
        },
        eachAlso: {
          $ref: '#/$defs/template',
          description: 'Further members of every object of the list, from the error itself.',
        },
        also: {
          $ref: '#/$defs/template',
          description: 'Members of the content that are written only if there are details.',
        },
      },
    },
    crossCheck: {
      type: 'object',
      required: ['rule', 'at', 'severity', 'reference'],
      additionalProperties: false,
      properties: {
        rule: {
          type: 'string',
          description:
            '`status-member`: the member equals the status code. `title-member`: the member is the reason phrase of the status or one of its aliases.',
          enum: ['status-member', 'title-member'],
        },
        at: { $ref: '#/$defs/place', description: 'The place of the member.' },
        severity: { type: 'string', description: 'The severity of the rule.', enum: ['must', 'should'] },
        reference: { type: 'string', description: 'The section that requires it.', pattern: '\\S' },
        localisable: {
          type: 'boolean',
          description:
            '`true`: the text may be in another language, which `Content-Language` of the response or `Accept-Language` of the request names.',
        },
        when: {
          type: 'object',
          description: 'The rule applies only if another member is absent or has one of these values.',
          required: ['at', 'absentOr'],
          additionalProperties: false,
          properties: {
            at: { $ref: '#/$defs/jsonPointer', description: 'The place of that other member.' },
            absentOr: {
              type: 'array',
              description: 'The values with which the rule applies; it also applies if the member is absent.',
              uniqueItems: true,
              items: { type: 'string' },
            },
          },
        },
      },
    },
    example: {
      type: 'object',
      required: ['source', 'status'],
      additionalProperties: false,
      properties: {
        source: { type: 'string', description: 'The source of the example, or its fault.', pattern: '\\S' },
        status: {
          type: 'integer',
          description: 'The status code of the response.',
          minimum: 100,
          maximum: 599,
        },
        headers: {
          type: 'object',
          description: 'Header fields besides the default Content-Type: name → value.',
          propertyNames: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" },
          additionalProperties: { type: 'string' },
        },
        body: { description: 'The content as a JSON value.' },
        text: { type: 'string', description: 'The content as exact text, instead of `body`.' },
        rules: {
          type: 'array',
          description: 'In an invalid example: the ids of the rules it breaks, in order.',
          minItems: 1,
          items: { type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' },
        },
      },
      not: { required: ['body', 'text'], properties: { body: true, text: true } },
    },
  },
};
