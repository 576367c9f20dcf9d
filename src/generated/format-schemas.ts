// Generated from schemas/ by `npm run generate`; do not edit.
import type { FormatSchemas } from '../core/catalog/catalog';

export const formatSchemas: { readonly [id: string]: FormatSchemas } = {
  'django-rest-framework': {
    schema: {
      type: ['object', 'array'],
      items: {
        $ref: '#/$defs/errors',
      },
      additionalProperties: {
        $ref: '#/$defs/errors',
      },
      $defs: {
        errors: {
          type: ['string', 'array', 'object'],
          items: {
            $ref: '#/$defs/errors',
          },
          additionalProperties: {
            $ref: '#/$defs/errors',
          },
        },
      },
    },
    strictSchema: {
      type: ['object', 'array'],
      properties: {
        detail: {
          type: ['string', 'array', 'object'],
          minLength: 1,
        },
      },
    },
  },
  'error-object': {
    schema: {
      reference: 'OData JSON Format 4.01, 21.1',
      type: 'object',
      required: ['error'],
      properties: {
        error: {
          type: 'object',
          required: ['code', 'message'],
          properties: {
            code: {
              type: 'string',
              minLength: 1,
            },
            message: {
              type: 'string',
              minLength: 1,
            },
            target: {
              anyOf: [
                {
                  type: 'string',
                },
                {
                  type: 'null',
                },
              ],
            },
            details: {
              type: 'array',
              items: {
                type: 'object',
                required: ['code', 'message'],
                properties: {
                  code: {
                    type: 'string',
                    minLength: 1,
                  },
                  message: {
                    type: 'string',
                    minLength: 1,
                  },
                  target: {
                    anyOf: [
                      {
                        type: 'string',
                      },
                      {
                        type: 'null',
                      },
                    ],
                  },
                },
              },
            },
            innererror: {
              type: 'object',
            },
          },
        },
      },
    },
  },
  fastapi: {
    schema: {
      type: 'object',
      required: ['detail'],
      properties: {
        detail: {
          anyOf: [
            {
              type: 'string',
            },
            {
              type: 'object',
            },
            {
              type: 'array',
            },
          ],
        },
      },
    },
    strictSchema: {
      type: 'object',
      properties: {
        detail: {
          anyOf: [
            {
              type: 'string',
              minLength: 1,
            },
            {
              type: 'object',
            },
            {
              type: 'array',
              minItems: 1,
              items: {
                type: 'object',
                required: ['type', 'loc', 'msg'],
                properties: {
                  type: {
                    type: 'string',
                    minLength: 1,
                  },
                  loc: {
                    type: 'array',
                    items: {
                      anyOf: [
                        {
                          type: 'string',
                        },
                        {
                          type: 'integer',
                        },
                      ],
                    },
                  },
                  msg: {
                    type: 'string',
                    minLength: 1,
                  },
                  input: true,
                  ctx: {
                    type: 'object',
                  },
                  url: {
                    type: 'string',
                  },
                },
              },
            },
          ],
        },
      },
    },
  },
  fastify: {
    schema: {
      type: 'object',
      required: ['statusCode', 'error', 'message'],
      properties: {
        statusCode: {
          type: 'integer',
          minimum: 400,
          maximum: 599,
        },
        code: {
          anyOf: [
            {
              type: 'string',
            },
            {
              type: 'number',
            },
          ],
        },
        error: {
          type: 'string',
        },
        message: {
          type: 'string',
        },
      },
    },
    strictSchema: {
      type: 'object',
      properties: {
        code: {
          anyOf: [
            {
              type: 'string',
              pattern: '^\\S+$',
            },
            {
              type: 'number',
            },
          ],
        },
        error: {
          type: 'string',
          minLength: 1,
        },
        message: {
          type: 'string',
          minLength: 1,
        },
      },
    },
  },
  github: {
    schema: {
      type: 'object',
      required: ['message'],
      properties: {
        message: {
          type: 'string',
        },
        errors: {
          type: 'array',
          items: {
            anyOf: [
              {
                type: 'string',
              },
              {
                type: 'object',
                required: ['code'],
                properties: {
                  resource: {
                    type: 'string',
                  },
                  field: {
                    anyOf: [
                      {
                        type: 'string',
                      },
                      {
                        type: 'null',
                      },
                    ],
                  },
                  code: {
                    type: 'string',
                    minLength: 1,
                  },
                  message: {
                    type: 'string',
                  },
                  index: {
                    type: 'integer',
                  },
                },
              },
            ],
          },
        },
        documentation_url: {
          type: 'string',
          format: 'uri',
        },
        status: {
          type: 'string',
          pattern: '^[45][0-9]{2}$',
        },
      },
    },
    strictSchema: {
      type: 'object',
      properties: {
        message: {
          type: 'string',
          minLength: 1,
        },
        errors: {
          type: 'array',
          minItems: 1,
        },
      },
    },
  },
  google: {
    schema: {
      type: 'object',
      required: ['error'],
      properties: {
        error: {
          type: 'object',
          required: ['code'],
          properties: {
            code: {
              type: 'integer',
              minimum: 400,
              maximum: 599,
            },
            message: {
              type: 'string',
            },
            status: {
              type: 'string',
              enum: [
                'CANCELLED',
                'UNKNOWN',
                'INVALID_ARGUMENT',
                'DEADLINE_EXCEEDED',
                'NOT_FOUND',
                'ALREADY_EXISTS',
                'PERMISSION_DENIED',
                'UNAUTHENTICATED',
                'RESOURCE_EXHAUSTED',
                'FAILED_PRECONDITION',
                'ABORTED',
                'OUT_OF_RANGE',
                'UNIMPLEMENTED',
                'INTERNAL',
                'UNAVAILABLE',
                'DATA_LOSS',
              ],
            },
            details: {
              type: 'array',
              items: {
                type: 'object',
                required: ['@type'],
                properties: {
                  '@type': {
                    type: 'string',
                    minLength: 1,
                  },
                  reason: {
                    type: 'string',
                  },
                  domain: {
                    type: 'string',
                  },
                  metadata: {
                    type: 'object',
                  },
                  fieldViolations: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        field: {
                          type: 'string',
                        },
                        description: {
                          type: 'string',
                        },
                        reason: {
                          type: 'string',
                        },
                        localizedMessage: {
                          type: 'object',
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    strictSchema: {
      type: 'object',
      properties: {
        error: {
          type: 'object',
          required: ['message', 'status'],
          properties: {
            status: true,
            message: {
              type: 'string',
              minLength: 1,
            },
            details: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  reason: {
                    type: 'string',
                    maxLength: 63,
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  graphql: {
    schema: {
      reference: 'GraphQL (October 2021), 7.1',
      type: 'object',
      required: ['errors'],
      additionalProperties: false,
      properties: {
        data: {
          type: 'null',
          reference: 'GraphQL over HTTP, 6.4',
        },
        errors: {
          reference: 'GraphQL (October 2021), 7.1.2',
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: ['message'],
            properties: {
              message: {
                type: 'string',
              },
              locations: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['line', 'column'],
                  properties: {
                    line: {
                      type: 'integer',
                      minimum: 1,
                    },
                    column: {
                      type: 'integer',
                      minimum: 1,
                    },
                  },
                },
              },
              path: {
                type: 'array',
                items: {
                  anyOf: [
                    {
                      type: 'string',
                    },
                    {
                      type: 'integer',
                    },
                  ],
                },
              },
              extensions: {
                type: 'object',
              },
            },
          },
        },
        extensions: {
          type: 'object',
        },
      },
    },
    strictSchema: {
      type: 'object',
      properties: {
        errors: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              message: {
                type: 'string',
                minLength: 1,
              },
              locations: {
                type: 'array',
                minItems: 1,
              },
              extensions: {
                type: 'object',
                properties: {
                  code: {
                    anyOf: [
                      {
                        type: 'string',
                        pattern: '^\\S+$',
                      },
                      {
                        type: 'number',
                      },
                    ],
                  },
                },
              },
            },
          },
        },
      },
    },
    within: {
      statuses: '2xx',
      batches: true,
      when: {
        type: 'object',
        required: ['errors'],
        properties: {
          errors: {
            type: ['array', 'object', 'string'],
            minItems: 1,
            minProperties: 1,
            minLength: 1,
          },
        },
      },
      schema: {
        reference: 'GraphQL (October 2021), 7.1',
        type: 'object',
        required: ['errors'],
        additionalProperties: false,
        properties: {
          data: {
            reference: 'GraphQL (October 2021), 7.1.1',
            anyOf: [
              {
                type: 'object',
              },
              {
                type: 'null',
              },
            ],
          },
          errors: {
            reference: 'GraphQL (October 2021), 7.1.2',
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['message'],
              properties: {
                message: {
                  type: 'string',
                },
                locations: {
                  type: 'array',
                  items: {
                    type: 'object',
                    required: ['line', 'column'],
                    properties: {
                      line: {
                        type: 'integer',
                        minimum: 1,
                      },
                      column: {
                        type: 'integer',
                        minimum: 1,
                      },
                    },
                  },
                },
                path: {
                  type: 'array',
                  items: {
                    anyOf: [
                      {
                        type: 'string',
                      },
                      {
                        type: 'integer',
                      },
                    ],
                  },
                },
                extensions: {
                  type: 'object',
                },
              },
            },
          },
          extensions: {
            type: 'object',
          },
        },
      },
    },
  },
  'json-api': {
    schema: {
      type: 'object',
      reference: 'JSON:API 1.1, Document Structure',
      additionalProperties: false,
      allOf: [
        {
          reference: 'JSON:API 1.1, Error Objects',
          required: ['errors'],
          properties: {
            errors: true,
          },
        },
      ],
      patternProperties: {
        '^@': true,
        '^[A-Za-z0-9]+:': true,
      },
      properties: {
        errors: {
          reference: 'JSON:API 1.1, Error Objects',
          type: 'array',
          items: {
            $ref: '#/$defs/error',
          },
        },
        meta: {
          $ref: '#/$defs/meta',
        },
        jsonapi: {
          reference: 'JSON:API 1.1, JSON:API Object',
          type: 'object',
          additionalProperties: false,
          patternProperties: {
            '^@': true,
            '^[A-Za-z0-9]+:': true,
          },
          properties: {
            version: {
              type: 'string',
            },
            ext: {
              type: 'array',
              items: {
                type: 'string',
                format: 'uri',
              },
            },
            profile: {
              type: 'array',
              items: {
                type: 'string',
                format: 'uri',
              },
            },
            meta: {
              $ref: '#/$defs/meta',
            },
          },
        },
        links: {
          reference: 'JSON:API 1.1, Links',
          type: 'object',
          additionalProperties: {
            $ref: '#/$defs/link',
          },
          patternProperties: {
            '^@': true,
          },
        },
      },
      $defs: {
        error: {
          reference: 'JSON:API 1.1, Error Objects',
          type: 'object',
          minProperties: 1,
          additionalProperties: false,
          patternProperties: {
            '^@': true,
            '^[A-Za-z0-9]+:': true,
          },
          properties: {
            id: {
              type: 'string',
            },
            links: {
              reference: 'JSON:API 1.1, Error Objects',
              type: 'object',
              additionalProperties: false,
              patternProperties: {
                '^@': true,
                '^[A-Za-z0-9]+:': true,
              },
              properties: {
                about: {
                  $ref: '#/$defs/link',
                },
                type: {
                  $ref: '#/$defs/link',
                },
              },
            },
            status: {
              type: 'string',
              pattern: '^[1-5][0-9]{2}$',
            },
            code: {
              type: 'string',
            },
            title: {
              type: 'string',
            },
            detail: {
              type: 'string',
            },
            source: {
              reference: 'JSON:API 1.1, Error Objects',
              type: 'object',
              additionalProperties: false,
              patternProperties: {
                '^@': true,
                '^[A-Za-z0-9]+:': true,
              },
              properties: {
                pointer: {
                  type: 'string',
                  format: 'json-pointer',
                },
                parameter: {
                  type: 'string',
                },
                header: {
                  type: 'string',
                },
              },
            },
            meta: {
              $ref: '#/$defs/meta',
            },
          },
        },
        link: {
          reference: 'JSON:API 1.1, Links',
          anyOf: [
            {
              type: 'string',
              format: 'uri-reference',
            },
            {
              type: 'null',
            },
            {
              $ref: '#/$defs/linkObject',
            },
          ],
        },
        linkObject: {
          reference: 'JSON:API 1.1, Link objects',
          type: 'object',
          required: ['href'],
          additionalProperties: false,
          patternProperties: {
            '^@': true,
            '^[A-Za-z0-9]+:': true,
          },
          properties: {
            href: {
              type: 'string',
              format: 'uri-reference',
            },
            rel: {
              type: 'string',
            },
            describedby: {
              $ref: '#/$defs/link',
            },
            title: {
              type: 'string',
            },
            type: {
              type: 'string',
            },
            hreflang: {
              anyOf: [
                {
                  type: 'string',
                },
                {
                  type: 'array',
                  items: {
                    type: 'string',
                  },
                },
              ],
            },
            meta: {
              $ref: '#/$defs/meta',
            },
          },
        },
        meta: {
          reference: 'JSON:API 1.1, Meta Information',
          type: 'object',
        },
      },
    },
    strictSchema: {
      type: 'object',
      properties: {
        errors: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              code: {
                type: 'string',
                minLength: 1,
              },
              title: {
                type: 'string',
                minLength: 1,
              },
              detail: {
                type: 'string',
                minLength: 1,
              },
            },
          },
        },
      },
    },
  },
  laravel: {
    schema: {
      type: 'object',
      required: ['message'],
      properties: {
        message: {
          type: 'string',
        },
        errors: {
          type: 'object',
          additionalProperties: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
      },
    },
    strictSchema: {
      type: 'object',
      properties: {
        message: {
          type: 'string',
          minLength: 1,
        },
        errors: {
          type: 'object',
          additionalProperties: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'string',
              minLength: 1,
            },
          },
        },
      },
    },
  },
  nest: {
    schema: {
      type: 'object',
      required: ['statusCode', 'message'],
      properties: {
        statusCode: {
          type: 'integer',
          minimum: 400,
          maximum: 599,
        },
        error: {
          type: 'string',
        },
        message: {
          anyOf: [
            {
              type: 'string',
            },
            {
              type: 'array',
              items: {
                type: 'string',
              },
            },
          ],
        },
        errorCode: {
          anyOf: [
            {
              type: 'string',
            },
            {
              type: 'number',
            },
          ],
        },
      },
    },
    strictSchema: {
      type: 'object',
      properties: {
        error: {
          type: 'string',
          minLength: 1,
        },
        message: {
          anyOf: [
            {
              type: 'string',
              minLength: 1,
            },
            {
              type: 'array',
              minItems: 1,
              items: {
                type: 'string',
                minLength: 1,
              },
            },
          ],
        },
        errorCode: {
          anyOf: [
            {
              type: 'string',
              pattern: '^\\S+$',
            },
            {
              type: 'number',
            },
          ],
        },
      },
    },
  },
  oauth: {
    schema: {
      reference: 'RFC 6749, 5.2',
      type: 'object',
      required: ['error'],
      properties: {
        error: {
          type: 'string',
          pattern: '^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+$',
          reference: 'RFC 6749, appendix A.7',
        },
        error_description: {
          type: 'string',
          pattern: '^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+$',
          reference: 'RFC 6749, appendix A.8',
        },
        error_uri: {
          type: 'string',
          format: 'uri-reference',
          reference: 'RFC 6749, appendix A.9',
        },
      },
    },
  },
  'problem-details': {
    schema: {
      reference: 'RFC 9457, 3',
      type: 'object',
      properties: {
        type: {
          reference: 'RFC 9457, 3.1.1',
          type: 'string',
          format: 'uri-reference',
        },
        title: {
          reference: 'RFC 9457, 3.1.3',
          type: 'string',
        },
        status: {
          reference: 'RFC 9457, 3.1.2',
          type: 'integer',
          minimum: 100,
          maximum: 599,
        },
        detail: {
          reference: 'RFC 9457, 3.1.4',
          type: 'string',
        },
        instance: {
          reference: 'RFC 9457, 3.1.5',
          type: 'string',
          format: 'uri-reference',
        },
      },
    },
    strictSchema: {
      type: 'object',
      required: ['type', 'title', 'status'],
      propertyNames: {
        reference: 'RFC 9457, 4',
        type: 'string',
        pattern: '^[A-Za-z][A-Za-z0-9_]{2,}$',
      },
      properties: {
        type: {
          reference: 'RFC 9457, 3.1.1',
          type: 'string',
          pattern: '^(?:[A-Za-z][A-Za-z0-9+.-]*:|/)',
        },
        title: {
          type: 'string',
          minLength: 1,
        },
        status: true,
        detail: {
          type: 'string',
          minLength: 1,
        },
        instance: {
          reference: 'RFC 9457, 3.1.5',
          type: 'string',
          pattern: '^(?:[A-Za-z][A-Za-z0-9+.-]*:|/)',
        },
        code: {
          anyOf: [
            {
              type: 'string',
              pattern: '^\\S+$',
            },
            {
              type: 'number',
            },
          ],
        },
        errors: {
          anyOf: [
            {
              type: 'array',
              items: {
                type: 'object',
                required: ['detail'],
                properties: {
                  detail: {
                    type: 'string',
                    minLength: 1,
                  },
                  pointer: {
                    type: 'string',
                    format: 'json-pointer-uri-fragment',
                  },
                  code: {
                    anyOf: [
                      {
                        type: 'string',
                        pattern: '^\\S+$',
                      },
                      {
                        type: 'number',
                      },
                    ],
                  },
                },
              },
            },
            {
              type: 'object',
              additionalProperties: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'string',
                  minLength: 1,
                },
              },
            },
          ],
        },
      },
    },
  },
  rails: {
    schema: {
      type: 'object',
      minProperties: 1,
      properties: {
        status: {
          anyOf: [
            {
              type: 'integer',
              minimum: 400,
              maximum: 599,
            },
            {
              type: 'array',
              items: {
                type: 'string',
              },
            },
          ],
        },
        error: {
          anyOf: [
            {
              type: 'string',
            },
            {
              type: 'array',
              items: {
                type: 'string',
              },
            },
          ],
        },
        errors: {
          anyOf: [
            {
              type: 'string',
            },
            {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            {
              type: 'object',
              additionalProperties: {
                anyOf: [
                  {
                    type: 'string',
                  },
                  {
                    type: 'array',
                  },
                ],
              },
            },
          ],
        },
      },
      anyOf: [
        {
          type: 'object',
          required: ['error'],
          properties: {
            error: true,
          },
        },
        {
          type: 'object',
          required: ['errors'],
          properties: {
            errors: true,
          },
        },
        {
          type: 'object',
          additionalProperties: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
      ],
    },
    strictSchema: {
      type: 'object',
      properties: {
        error: {
          type: ['string', 'array'],
          minLength: 1,
        },
        errors: {
          type: ['string', 'array', 'object'],
          minLength: 1,
          additionalProperties: {
            type: ['string', 'array'],
            minItems: 1,
          },
        },
      },
    },
  },
  simple: {
    schema: {
      type: 'object',
      required: ['error', 'message'],
      properties: {
        error: {
          anyOf: [
            {
              type: 'string',
              minLength: 1,
              pattern: '^\\S+$',
            },
            {
              type: 'number',
            },
          ],
        },
        message: {
          type: 'string',
        },
      },
    },
    strictSchema: {
      type: 'object',
      properties: {
        message: {
          type: 'string',
          minLength: 1,
        },
        details: {
          type: 'array',
          items: {
            type: 'object',
            required: ['message'],
            properties: {
              pointer: {
                type: 'string',
                pattern: '^(?:/(?:[^~/]|~[01])*)*$',
              },
              code: {
                anyOf: [
                  {
                    type: 'string',
                    pattern: '^\\S+$',
                  },
                  {
                    type: 'number',
                  },
                ],
              },
              message: {
                type: 'string',
                minLength: 1,
              },
            },
          },
        },
      },
    },
  },
  spring: {
    schema: {
      type: 'object',
      required: ['timestamp', 'status', 'error'],
      properties: {
        timestamp: {
          type: 'string',
          pattern:
            '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})$',
        },
        status: {
          type: 'integer',
          minimum: 400,
          maximum: 599,
        },
        error: {
          type: 'string',
        },
        message: {
          type: 'string',
        },
        errors: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              field: {
                type: 'string',
              },
              code: {
                type: 'string',
              },
              defaultMessage: {
                type: 'string',
              },
            },
          },
        },
        exception: {
          type: 'string',
        },
        trace: {
          type: 'string',
        },
        path: {
          type: 'string',
        },
        requestId: {
          type: 'string',
        },
      },
    },
    strictSchema: {
      type: 'object',
      properties: {
        error: {
          type: 'string',
          minLength: 1,
        },
        message: {
          type: 'string',
          minLength: 1,
        },
      },
    },
  },
  stripe: {
    schema: {
      type: 'object',
      required: ['error'],
      properties: {
        error: {
          type: 'object',
          required: ['type'],
          properties: {
            type: {
              type: 'string',
              minLength: 1,
            },
            code: {
              anyOf: [
                {
                  type: 'string',
                },
                {
                  type: 'null',
                },
              ],
            },
            message: {
              anyOf: [
                {
                  type: 'string',
                },
                {
                  type: 'null',
                },
              ],
            },
            param: {
              anyOf: [
                {
                  type: 'string',
                },
                {
                  type: 'null',
                },
              ],
            },
            decline_code: {
              anyOf: [
                {
                  type: 'string',
                },
                {
                  type: 'null',
                },
              ],
            },
            doc_url: {
              anyOf: [
                {
                  type: 'string',
                },
                {
                  type: 'null',
                },
              ],
            },
            request_log_url: {
              anyOf: [
                {
                  type: 'string',
                },
                {
                  type: 'null',
                },
              ],
            },
          },
        },
      },
    },
    strictSchema: {
      type: 'object',
      properties: {
        error: {
          type: 'object',
          required: ['message'],
          properties: {
            type: {
              type: 'string',
              enum: ['api_error', 'card_error', 'idempotency_error', 'invalid_request_error'],
            },
            message: {
              type: ['string', 'null'],
              minLength: 1,
            },
          },
        },
      },
    },
  },
};
