// Generated from schemas/ by `npm run generate`; do not edit.
import type { AnchorPattern } from '../core/checks/find-leak';

import type { SenderField } from '../core/facts';

import type {
  ErrorCatalog,
  ErrorFormat,
  FieldDefinition,
  StatusClass,
  StatusDefinition,
} from '../core/types';

export const statuses: readonly StatusDefinition[] = [
  {
    code: 400,
    phrase: 'Bad Request',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 9110, 15.5.1',
    duties: [],
  },
  {
    code: 401,
    phrase: 'Unauthorized',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 9110, 15.5.2',
    duties: [
      {
        field: 'WWW-Authenticate',
        severity: 'must',
        reference: 'RFC 9110, 15.5.2',
        example: 'Bearer realm="api"',
      },
    ],
  },
  {
    code: 402,
    phrase: 'Payment Required',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 9110, 15.5.3',
    duties: [],
  },
  {
    code: 403,
    phrase: 'Forbidden',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 9110, 15.5.4',
    duties: [
      {
        field: 'WWW-Authenticate',
        severity: 'off',
        reference: 'RFC 9110, 11.6.1',
        condition: 'if other credentials, such as a token with more scopes, might be accepted',
        example: 'Bearer realm="api", error="insufficient_scope", scope="users:write"',
      },
    ],
  },
  {
    code: 404,
    phrase: 'Not Found',
    phraseAliases: [],
    matcherAliases: [],
    unrouted: true,
    caching: 'heuristic',
    reference: 'RFC 9110, 15.5.5',
    duties: [],
  },
  {
    code: 405,
    phrase: 'Method Not Allowed',
    phraseAliases: [],
    matcherAliases: [],
    unrouted: true,
    caching: 'heuristic',
    reference: 'RFC 9110, 15.5.6',
    duties: [
      {
        field: 'Allow',
        severity: 'must',
        reference: 'RFC 9110, 15.5.6',
        excludesMethod: true,
        example: 'POST',
      },
    ],
  },
  {
    code: 406,
    phrase: 'Not Acceptable',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 9110, 15.5.7',
    duties: [],
  },
  {
    code: 407,
    phrase: 'Proxy Authentication Required',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 9110, 15.5.8',
    duties: [
      {
        field: 'Proxy-Authenticate',
        severity: 'must',
        reference: 'RFC 9110, 15.5.8',
        example: 'Basic realm="proxy"',
      },
    ],
  },
  {
    code: 408,
    phrase: 'Request Timeout',
    phraseAliases: ['Request Time-out'],
    matcherAliases: [],
    reference: 'RFC 9110, 15.5.9',
    duties: [],
  },
  {
    code: 409,
    phrase: 'Conflict',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 9110, 15.5.10',
    duties: [],
  },
  {
    code: 410,
    phrase: 'Gone',
    phraseAliases: [],
    matcherAliases: [],
    caching: 'heuristic',
    reference: 'RFC 9110, 15.5.11',
    duties: [],
  },
  {
    code: 411,
    phrase: 'Length Required',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 9110, 15.5.12',
    duties: [],
  },
  {
    code: 412,
    phrase: 'Precondition Failed',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 9110, 15.5.13',
    duties: [],
  },
  {
    code: 413,
    phrase: 'Content Too Large',
    phraseAliases: ['Payload Too Large', 'Request Entity Too Large'],
    matcherAliases: ['toBePayloadTooLarge'],
    reference: 'RFC 9110, 15.5.14',
    duties: [
      {
        field: 'Retry-After',
        severity: 'off',
        reference: 'RFC 9110, 15.5.14',
        condition: 'if the condition is temporary',
        example: '120',
      },
    ],
  },
  {
    code: 414,
    phrase: 'URI Too Long',
    phraseAliases: ['Request-URI Too Long', 'Request-URI Too Large', 'Request URI Too Long'],
    matcherAliases: [],
    caching: 'heuristic',
    reference: 'RFC 9110, 15.5.15',
    duties: [],
  },
  {
    code: 415,
    phrase: 'Unsupported Media Type',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 9110, 15.5.16',
    duties: [
      {
        field: 'Accept-Patch',
        severity: 'should',
        reference: 'RFC 5789, 2.2',
        when: {
          method: 'PATCH',
        },
        example: 'application/merge-patch+json',
      },
      {
        field: 'Accept',
        severity: 'off',
        reference: 'RFC 9110, 15.5.16',
        condition: 'if the media type of the request was the cause',
        example: 'application/json',
      },
      {
        field: 'Accept-Encoding',
        severity: 'off',
        reference: 'RFC 9110, 15.5.16',
        condition: 'if a content coding of the request was the cause, and only then (RFC 9110, 12.5.3)',
        example: 'gzip, deflate',
      },
    ],
  },
  {
    code: 416,
    phrase: 'Range Not Satisfiable',
    phraseAliases: ['Requested Range Not Satisfiable'],
    matcherAliases: [],
    reference: 'RFC 9110, 15.5.17',
    duties: [
      {
        field: 'Content-Range',
        severity: 'should',
        reference: 'RFC 9110, 15.5.17',
        when: {
          requestField: 'Range',
        },
        condition: 'if the request asked for a range of bytes',
        example: 'bytes */1234',
      },
    ],
  },
  {
    code: 417,
    phrase: 'Expectation Failed',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 9110, 15.5.18',
    duties: [],
  },
  {
    code: 418,
    phrase: "I'm a Teapot",
    phraseAliases: [],
    matcherAliases: [],
    state: 'reserved',
    reference: 'RFC 9110, 15.5.19',
    duties: [],
  },
  {
    code: 421,
    phrase: 'Misdirected Request',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 9110, 15.5.20',
    duties: [],
  },
  {
    code: 422,
    phrase: 'Unprocessable Content',
    phraseAliases: ['Unprocessable Entity'],
    matcherAliases: ['toBeUnprocessableEntity'],
    reference: 'RFC 9110, 15.5.21',
    duties: [],
  },
  {
    code: 423,
    phrase: 'Locked',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 4918, 11.3',
    duties: [],
  },
  {
    code: 424,
    phrase: 'Failed Dependency',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 4918, 11.4',
    duties: [],
  },
  {
    code: 425,
    phrase: 'Too Early',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 8470, 5.2',
    duties: [],
  },
  {
    code: 426,
    phrase: 'Upgrade Required',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 9110, 15.5.22',
    duties: [
      {
        field: 'Upgrade',
        severity: 'must',
        reference: 'RFC 9110, 15.5.22',
        notInHttpVersions: ['2', '3'],
        example: 'websocket',
        condition: 'if the response is sent over HTTP/1.1: HTTP/2 has no way to send it (RFC 9113, 8.2.2)',
      },
      {
        field: 'Connection',
        severity: 'must',
        reference: 'RFC 9110, 7.8',
        notInHttpVersions: ['2', '3'],
        token: 'Upgrade',
        example: 'Upgrade',
      },
    ],
  },
  {
    code: 428,
    phrase: 'Precondition Required',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 6585, 3',
    duties: [],
    caching: 'never',
  },
  {
    code: 429,
    phrase: 'Too Many Requests',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 6585, 4',
    duties: [
      {
        field: 'Retry-After',
        severity: 'should',
        reference: 'RFC 6585, 4',
        condition: 'if the server can tell how long the client has to wait',
        example: '60',
      },
    ],
    caching: 'never',
  },
  {
    code: 431,
    phrase: 'Request Header Fields Too Large',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 6585, 5',
    duties: [],
    caching: 'never',
  },
  {
    code: 451,
    phrase: 'Unavailable For Legal Reasons',
    phraseAliases: [],
    matcherAliases: [],
    caching: 'heuristic',
    reference: 'RFC 7725, 3',
    duties: [
      {
        field: 'Link',
        severity: 'should',
        reference: 'RFC 7725, 4',
        relation: 'blocked-by',
        example: '<https://legal.example.com/>; rel="blocked-by"',
      },
    ],
  },
  {
    code: 500,
    phrase: 'Internal Server Error',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 9110, 15.6.1',
    duties: [],
  },
  {
    code: 501,
    phrase: 'Not Implemented',
    phraseAliases: [],
    matcherAliases: [],
    caching: 'heuristic',
    reference: 'RFC 9110, 15.6.2',
    duties: [],
  },
  {
    code: 502,
    phrase: 'Bad Gateway',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 9110, 15.6.3',
    duties: [],
  },
  {
    code: 503,
    phrase: 'Service Unavailable',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 9110, 15.6.4',
    duties: [
      {
        field: 'Retry-After',
        severity: 'should',
        reference: 'RFC 9110, 15.6.4',
        condition: 'if the server can tell when it will be available again',
        example: '300',
      },
    ],
  },
  {
    code: 504,
    phrase: 'Gateway Timeout',
    phraseAliases: ['Gateway Time-out'],
    matcherAliases: [],
    reference: 'RFC 9110, 15.6.5',
    duties: [],
  },
  {
    code: 505,
    phrase: 'HTTP Version Not Supported',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 9110, 15.6.6',
    duties: [],
  },
  {
    code: 506,
    phrase: 'Variant Also Negotiates',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 2295, 8.1',
    duties: [],
  },
  {
    code: 507,
    phrase: 'Insufficient Storage',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 4918, 11.5',
    duties: [],
  },
  {
    code: 508,
    phrase: 'Loop Detected',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 5842, 7.2',
    duties: [],
  },
  {
    code: 510,
    phrase: 'Not Extended',
    phraseAliases: [],
    matcherAliases: [],
    state: 'obsoleted',
    reference: 'RFC 2774, 7',
    duties: [],
  },
  {
    code: 511,
    phrase: 'Network Authentication Required',
    phraseAliases: [],
    matcherAliases: [],
    reference: 'RFC 6585, 6',
    duties: [],
    caching: 'never',
  },
];

export const statusClasses: readonly StatusClass[] = [
  {
    id: 'error',
    name: 'error',
    matcher: 'toBeErrorResponse',
    min: 400,
    max: 599,
    reference: 'RFC 9110, 15',
  },
  {
    id: '4xx',
    name: 'client error',
    matcher: 'toBeClientError',
    min: 400,
    max: 499,
    reference: 'RFC 9110, 15.5',
  },
  {
    id: '5xx',
    name: 'server error',
    matcher: 'toBeServerError',
    min: 500,
    max: 599,
    reference: 'RFC 9110, 15.6',
  },
];

export const fieldDefinitions: readonly FieldDefinition[] = [
  {
    name: 'WWW-Authenticate',
    grammar: 'challenges',
    syntax: 'a list of one or more challenges, each a scheme and its parameters (name=value) or token',
    example: 'Bearer realm="api"',
    reference: 'RFC 9110, 11.6.1',
  },
  {
    name: 'Proxy-Authenticate',
    grammar: 'challenges',
    syntax: 'a list of one or more challenges, each a scheme and its parameters (name=value) or token',
    example: 'Basic realm="proxy"',
    reference: 'RFC 9110, 11.7.1',
  },
  {
    name: 'Allow',
    grammar: 'methods',
    syntax: 'a list of methods, separated by commas, which may be empty',
    example: 'GET, HEAD, POST',
    reference: 'RFC 9110, 10.2.1',
  },
  {
    name: 'Retry-After',
    grammar: 'retry-after',
    syntax: 'an HTTP-date or a number of seconds',
    singleton: true,
    example: '120',
    reference: 'RFC 9110, 10.2.3',
  },
  {
    name: 'Upgrade',
    grammar: 'protocols',
    syntax: 'a list of one or more protocols, each a name with or without a version',
    example: 'HTTP/2.0, websocket',
    reference: 'RFC 9110, 7.8',
  },
  {
    name: 'Connection',
    grammar: 'connection-options',
    syntax: 'a list of connection options, separated by commas',
    example: 'Upgrade',
    reference: 'RFC 9110, 7.6.1',
  },
  {
    name: 'Content-Range',
    grammar: 'unsatisfied-range',
    syntax: 'a range unit, `*/` and the complete length',
    singleton: true,
    statuses: [416],
    example: 'bytes */1234',
    reference: 'RFC 9110, 14.4',
  },
  {
    name: 'Content-Length',
    grammar: 'content-length',
    syntax: 'one decimal number of octets',
    singleton: true,
    example: '348',
    reference: 'RFC 9110, 8.6',
  },
  {
    name: 'Accept',
    grammar: 'media-ranges',
    syntax: 'a list of media ranges, each with or without a weight from 0 to 1',
    example: 'application/json, text/*;q=0.5',
    reference: 'RFC 9110, 12.5.1',
  },
  {
    name: 'Accept-Encoding',
    grammar: 'codings',
    syntax: 'a list of content codings, each with or without a weight from 0 to 1',
    example: 'gzip, deflate',
    reference: 'RFC 9110, 12.5.3',
  },
  {
    name: 'Accept-Patch',
    grammar: 'media-types',
    syntax: 'a list of one or more media types',
    example: 'application/merge-patch+json',
    reference: 'RFC 5789, 3.1',
  },
  {
    name: 'Link',
    grammar: 'links',
    syntax: 'a list of links, each a target in angle brackets and one parameter `rel`',
    example: '<https://legal.example.com/>; rel="blocked-by"',
    reference: 'RFC 8288, 3',
  },
  {
    name: 'Content-Language',
    grammar: 'language-tags',
    syntax: 'a list of one or more language tags',
    severity: 'should',
    example: 'en',
    reference: 'RFC 9110, 8.5',
  },
  {
    name: 'Deprecation',
    grammar: 'structured-date',
    syntax: 'a structured date: `@` and seconds since 1970',
    severity: 'should',
    singleton: true,
    example: '@1688169599',
    reference: 'RFC 9745, 2',
  },
  {
    name: 'Sunset',
    grammar: 'http-date',
    syntax: 'an HTTP-date',
    severity: 'should',
    singleton: true,
    example: 'Wed, 11 Nov 2026 23:59:59 GMT',
    reference: 'RFC 8594, 3',
  },
  {
    name: 'RateLimit',
    grammar: 'structured',
    syntax: 'a structured field such as `"default";r=50;t=30`',
    severity: 'should',
    example: '"default";r=50;t=30',
    reference: 'draft-ietf-httpapi-ratelimit-headers, 4',
  },
  {
    name: 'RateLimit-Policy',
    grammar: 'structured',
    syntax: 'a structured field such as `"default";q=100;w=10`',
    severity: 'should',
    example: '"default";q=100;w=10',
    reference: 'draft-ietf-httpapi-ratelimit-headers, 3',
  },
];

export const standardCatalog: ErrorCatalog = {
  format: 'simple',
  errors: [
    {
      code: 'bad_request',
      status: 400,
      message: 'The request could not be understood',
    },
    {
      code: 'unauthorized',
      status: 401,
      message: 'Authentication is required to access this resource',
    },
    {
      code: 'payment_required',
      status: 402,
      message: 'Payment is required to access this resource',
    },
    {
      code: 'forbidden',
      status: 403,
      message: 'You do not have permission to perform this action',
    },
    {
      code: 'not_found',
      status: 404,
      message: 'Resource not found',
    },
    {
      code: 'method_not_allowed',
      status: 405,
      message: 'This method is not allowed for this resource',
    },
    {
      code: 'not_acceptable',
      status: 406,
      message: 'No representation of this resource matches the Accept header field',
    },
    {
      code: 'proxy_authentication_required',
      status: 407,
      message: 'Authentication with the proxy is required',
    },
    {
      code: 'request_timeout',
      status: 408,
      message: 'The request was not received in time',
    },
    {
      code: 'conflict',
      status: 409,
      message: 'Resource already exists',
    },
    {
      code: 'gone',
      status: 410,
      message: 'This resource has been permanently removed',
    },
    {
      code: 'length_required',
      status: 411,
      message: 'The request needs a Content-Length header field',
    },
    {
      code: 'precondition_failed',
      status: 412,
      message: 'The resource has changed since you last read it',
    },
    {
      code: 'content_too_large',
      status: 413,
      message: 'The request content is larger than the server accepts',
    },
    {
      code: 'uri_too_long',
      status: 414,
      message: 'The request URI is longer than the server accepts',
    },
    {
      code: 'unsupported_media_type',
      status: 415,
      message: 'The media type of the request content is not supported',
    },
    {
      code: 'range_not_satisfiable',
      status: 416,
      message: 'The requested range lies outside the resource',
    },
    {
      code: 'expectation_failed',
      status: 417,
      message: 'The expectation in the Expect header field cannot be met',
    },
    {
      code: 'im_a_teapot',
      status: 418,
      message: 'This teapot cannot brew coffee',
    },
    {
      code: 'misdirected_request',
      status: 421,
      message: 'This server does not answer for the requested host',
    },
    {
      code: 'unprocessable_content',
      status: 422,
      message: 'The request content is not valid',
    },
    {
      code: 'locked',
      status: 423,
      message: 'This resource is locked',
    },
    {
      code: 'failed_dependency',
      status: 424,
      message: 'The request failed because another request it depends on failed',
    },
    {
      code: 'too_early',
      status: 425,
      message: 'The request was sent too early and might be replayed',
    },
    {
      code: 'upgrade_required',
      status: 426,
      message: 'The client must switch to another protocol',
    },
    {
      code: 'precondition_required',
      status: 428,
      message: 'The request must be conditional: send an If-Match header field',
    },
    {
      code: 'too_many_requests',
      status: 429,
      message: 'Too many requests: please try again later',
    },
    {
      code: 'request_header_fields_too_large',
      status: 431,
      message: 'The request header fields are larger than the server accepts',
    },
    {
      code: 'unavailable_for_legal_reasons',
      status: 451,
      message: 'This resource is not available for legal reasons',
    },
    {
      code: 'internal_server_error',
      status: 500,
      message: 'The server encountered an unexpected error',
    },
    {
      code: 'not_implemented',
      status: 501,
      message: 'The server does not implement this request method',
    },
    {
      code: 'bad_gateway',
      status: 502,
      message: 'An upstream server sent an invalid response',
    },
    {
      code: 'service_unavailable',
      status: 503,
      message: 'The service is temporarily unavailable',
    },
    {
      code: 'gateway_timeout',
      status: 504,
      message: 'An upstream server did not respond in time',
    },
    {
      code: 'http_version_not_supported',
      status: 505,
      message: 'The HTTP version of the request is not supported',
    },
    {
      code: 'variant_also_negotiates',
      status: 506,
      message: 'The resource is misconfigured for content negotiation',
    },
    {
      code: 'insufficient_storage',
      status: 507,
      message: 'There is not enough storage to complete the request',
    },
    {
      code: 'loop_detected',
      status: 508,
      message: 'The resource refers to itself in an infinite loop',
    },
    {
      code: 'not_extended',
      status: 510,
      message: 'The request needs an extension that the client did not declare',
    },
    {
      code: 'network_authentication_required',
      status: 511,
      message: 'You need to sign in to this network before you can use it',
    },
  ],
};

export const formats: readonly ErrorFormat[] = [
  {
    id: 'django-rest-framework',
    title: 'Django REST framework',
    summary:
      'A detail, or the messages of a serializer: a map from field to messages at the root, nested, or a list',
    reference: 'Django REST framework, Exceptions',
    mediaTypes: ['application/json'],
    parameters: 'any',
    schema: {
      type: ['object', 'array'],
      items: {
        type: ['string', 'array', 'object'],
        items: {
          type: ['string', 'array', 'object'],
          items: {
            type: ['string', 'array', 'object'],
            items: {},
          },
        },
      },
    },
    codeCase: 'snake',
    members: {
      message: '/detail',
    },
    details: {
      at: '',
      shape: 'tree',
      alsoRead: ['strings'],
      single: true,
      alone: true,
      general: 'non_field_errors',
    },
    crossChecks: [],
    cannotCarry: ['code', 'message-with-details', 'details.code', 'extensions'],
    template: {
      '/detail': 'message',
    },
    strictSchema: {},
  },
  {
    id: 'error-object',
    title: 'Error object',
    summary:
      'An object error with code and message, as sent by Microsoft Graph, Azure, OData and many others',
    reference: 'Microsoft REST API Guidelines, Error condition responses; OData JSON Format 4.01, 21.1',
    mediaTypes: ['application/json'],
    parameters: 'any',
    schema: {
      type: 'object',
      required: ['error'],
      properties: {
        error: {
          type: 'object',
          required: ['code', 'message'],
          properties: {
            code: {
              type: 'string',
            },
            message: {
              type: 'string',
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
                  code: {},
                  message: {},
                  target: {},
                },
              },
            },
            innererror: {
              type: 'object',
            },
          },
        },
      },
      reference: 'OData JSON Format 4.01, 21.1',
    },
    codeCase: 'pascal',
    members: {
      code: '/error/code',
      message: '/error/message',
      uris: ['/error/doc_url', '/error/request_log_url'],
    },
    details: {
      at: '/error/details',
      shape: 'objects',
      code: '/code',
      pointer: '/target',
      pointerForm: 'name',
      message: '/message',
      eachAlso: {
        '/code': 'code',
      },
    },
    extensions: '/error',
    crossChecks: [],
    cannotCarry: [],
    template: {
      '/error/code': 'code',
      '/error/message': 'message',
    },
  },
  {
    id: 'fastapi',
    title: 'FastAPI',
    summary: 'A member detail: the message of an HTTPException or the list of a validation error',
    reference: 'FastAPI, Handling Errors',
    mediaTypes: ['application/json'],
    parameters: 'any',
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
    codeCase: 'snake',
    members: {
      message: ['/detail', '/detail/message', '/detail/msg'],
    },
    details: {
      at: '/detail',
      shape: 'objects',
      single: true,
      code: '/type',
      pointer: '/loc',
      pointerForm: 'path',
      pointerPrefix: ['body'],
      message: '/msg',
      eachAlso: {
        '/type': {
          const: 'value_error',
        },
        '/loc': {
          const: ['body'],
        },
      },
    },
    extensions: '',
    crossChecks: [],
    cannotCarry: ['code', 'message-with-details'],
    template: {
      '/detail': 'message',
    },
    strictSchema: {},
  },
  {
    id: 'fastify',
    title: 'Fastify',
    summary:
      'The default error of Fastify, with code if the error has one; hapi (Boom) sends the same without code',
    reference: 'Fastify, Errors; hapi, Boom: output.payload',
    mediaTypes: ['application/json'],
    parameters: 'any',
    schema: {
      type: 'object',
      required: ['statusCode', 'error', 'message'],
      properties: {
        statusCode: {
          type: 'integer',
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
    codeCase: 'upper-snake',
    codeOptional: true,
    members: {
      code: '/code',
      message: '/message',
      title: '/error',
    },
    extensions: '',
    crossChecks: [
      {
        rule: 'status-member',
        at: '/statusCode',
        severity: 'must',
        reference: 'Fastify, Errors: statusCode is the HTTP status code',
      },
      {
        rule: 'title-member',
        at: '/error',
        severity: 'should',
        reference: 'Fastify, Errors: error is the message of the HTTP status',
      },
    ],
    cannotCarry: ['details'],
    template: {
      '/statusCode': 'status',
      '/code': 'code',
      '/error': 'phrase',
      '/message': 'message',
    },
    strictSchema: {},
  },
  {
    id: 'github',
    title: 'GitHub REST API',
    summary: 'A message, and errors as a list of resource, field and code, as in the REST API of GitHub',
    reference: 'GitHub REST API, Troubleshooting: Validation failed',
    mediaTypes: ['application/json'],
    parameters: 'any',
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
                  resource: {},
                  field: {},
                  code: {},
                  message: {},
                  index: {},
                },
              },
            ],
          },
        },
        documentation_url: {
          type: 'string',
        },
        status: {
          type: 'string',
        },
      },
    },
    codeCase: 'snake',
    members: {
      message: '/message',
      uris: ['/documentation_url'],
    },
    details: {
      at: '/errors',
      shape: 'objects',
      alsoRead: ['strings'],
      pointer: '/field',
      pointerForm: 'name',
      code: '/code',
      message: '/message',
      eachAlso: {
        '/code': {
          const: 'custom',
        },
      },
    },
    extensions: '',
    crossChecks: [
      {
        rule: 'status-member',
        at: '/status',
        severity: 'must',
        reference: 'GitHub REST API, Troubleshooting',
      },
    ],
    cannotCarry: ['code'],
    template: {
      '/message': 'message',
      '/status': 'status-string',
    },
    strictSchema: {},
  },
  {
    id: 'google',
    title: 'Google APIs (AIP-193)',
    summary:
      'google.rpc.Status in an object error; the code is the reason of its ErrorInfo, else the name of its status, the details are the violations of its BadRequest',
    reference: 'AIP-193',
    mediaTypes: ['application/json'],
    parameters: 'any',
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
            },
            message: {
              type: 'string',
            },
            status: {
              type: 'string',
            },
            details: {
              type: 'array',
              items: {
                type: 'object',
                required: ['@type'],
                properties: {
                  '@type': {},
                  reason: {},
                  domain: {},
                  metadata: {},
                  fieldViolations: {},
                },
              },
            },
          },
        },
      },
    },
    codeCase: 'upper-snake',
    members: {
      code: [
        '/error/details/0/reason',
        '/error/details/1/reason',
        '/error/details/2/reason',
        '/error/details/3/reason',
        '/error/status',
      ],
      message: '/error/message',
    },
    details: {
      at: [
        '/error/details/1/fieldViolations',
        '/error/details/0/fieldViolations',
        '/error/details/2/fieldViolations',
        '/error/details/3/fieldViolations',
      ],
      shape: 'objects',
      pointer: '/field',
      pointerForm: 'name',
      message: '/description',
      code: '/reason',
      also: {
        '/error/details/1/@type': {
          const: 'type.googleapis.com/google.rpc.BadRequest',
        },
      },
    },
    extensions: '/error/details/0/metadata',
    crossChecks: [
      {
        rule: 'status-member',
        at: '/error/code',
        severity: 'must',
        reference: 'AIP-193',
      },
    ],
    cannotCarry: [],
    template: {
      '/error/code': 'status',
      '/error/message': 'message',
      '/error/status': {
        byStatus: {
          '400': 'INVALID_ARGUMENT',
          '401': 'UNAUTHENTICATED',
          '403': 'PERMISSION_DENIED',
          '404': 'NOT_FOUND',
          '409': 'ALREADY_EXISTS',
          '429': 'RESOURCE_EXHAUSTED',
          '499': 'CANCELLED',
          '500': 'INTERNAL',
          '501': 'UNIMPLEMENTED',
          '503': 'UNAVAILABLE',
          '504': 'DEADLINE_EXCEEDED',
          '4xx': 'FAILED_PRECONDITION',
          '5xx': 'UNKNOWN',
        },
      },
      '/error/details/0/@type': {
        const: 'type.googleapis.com/google.rpc.ErrorInfo',
      },
      '/error/details/0/reason': 'code',
      '/error/details/0/domain': {
        const: 'example.com',
      },
    },
    strictSchema: {},
  },
  {
    id: 'graphql',
    title: 'GraphQL over HTTP',
    summary:
      'A list of errors, without data or, under 2xx, next to it; the code is in extensions.code, as in Apollo and Yoga',
    reference: 'GraphQL over HTTP, 6; GraphQL (October 2021), 7.1',
    mediaTypes: ['application/graphql-response+json', 'application/json'],
    parameters: 'any',
    schema: {
      type: 'object',
      required: ['errors'],
      additionalProperties: false,
      properties: {
        data: {
          type: 'null',
        },
        errors: {
          type: 'array',
          items: {
            type: 'object',
            required: ['message'],
            properties: {
              message: {
                type: 'string',
              },
              locations: {
                type: 'array',
                items: {},
              },
              path: {
                type: 'array',
                items: {},
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
      reference: 'GraphQL (October 2021), 7.1',
    },
    codeCase: 'upper-snake',
    members: {
      code: '/errors/0/extensions/code',
      message: '/errors/0/message',
    },
    details: {
      at: '/errors/0/extensions/details',
      shape: 'objects',
      pointer: '/pointer',
      pointerForm: 'pointer',
      code: '/code',
      message: '/message',
    },
    extensions: '/errors/0/extensions',
    crossChecks: [],
    cannotCarry: [],
    template: {
      '/errors/0/message': 'message',
      '/errors/0/extensions/code': 'code',
      '/data': {
        byStatus: {
          '2xx': null,
        },
      },
    },
    strictSchema: {},
    within: {
      statuses: '2xx',
      batches: true,
      when: {},
      schema: {
        type: 'object',
        required: ['errors'],
        additionalProperties: false,
        properties: {
          data: {
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
            type: 'array',
            items: {
              type: 'object',
              required: ['message'],
              properties: {
                message: {
                  type: 'string',
                },
                locations: {
                  type: 'array',
                  items: {},
                },
                path: {
                  type: 'array',
                  items: {},
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
        reference: 'GraphQL (October 2021), 7.1',
      },
    },
  },
  {
    id: 'json-api',
    title: 'JSON:API',
    summary:
      'A list of error objects. The first is the error itself, and an object with a source is a detail',
    reference: 'JSON:API 1.1, Errors',
    mediaTypes: ['application/vnd.api+json'],
    parameters: ['ext', 'profile'],
    parametersReference: 'JSON:API 1.1, Rules for Media Type Parameters',
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: {
        errors: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            properties: {
              id: {
                type: 'string',
              },
              links: {
                type: 'object',
                additionalProperties: false,
                properties: {
                  about: {},
                  type: {},
                },
              },
              status: {
                type: 'string',
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
                type: 'object',
                additionalProperties: false,
                properties: {
                  pointer: {},
                  parameter: {},
                  header: {},
                },
              },
              meta: {
                type: 'object',
              },
            },
          },
        },
        meta: {
          type: 'object',
        },
        jsonapi: {
          type: 'object',
          additionalProperties: false,
          properties: {
            version: {
              type: 'string',
            },
            ext: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            profile: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            meta: {
              type: 'object',
            },
          },
        },
        links: {
          type: 'object',
        },
      },
      reference: 'JSON:API 1.1, Document Structure',
    },
    codeCase: 'snake',
    members: {
      code: '/errors/0/code',
      message: ['/errors/0/detail', '/errors/0/title'],
      title: '/errors/0/title',
      uris: [
        '/errors/0/links/about',
        '/errors/0/links/type',
        '/errors/0/links/about/href',
        '/errors/0/links/type/href',
        '/links/self',
      ],
    },
    details: {
      at: '/errors',
      shape: 'objects',
      errorFirst: '/source',
      code: '/code',
      message: '/detail',
      pointer: '/source/pointer',
      pointerForm: 'pointer',
      pointerPrefix: '/data/attributes',
      eachAlso: {
        '/status': 'status-string',
      },
    },
    extensions: '/errors/0/meta',
    crossChecks: [],
    cannotCarry: [],
    template: {
      '/errors/0/status': 'status-string',
      '/errors/0/code': 'code',
      '/errors/0/title': 'title',
      '/errors/0/detail': 'message',
    },
    strictSchema: {},
  },
  {
    id: 'laravel',
    title: 'Laravel',
    summary: 'A message, and errors as a map from field to messages, as sent by Laravel and other PHP APIs',
    reference: 'Laravel, Validation: JSON response format',
    mediaTypes: ['application/json'],
    parameters: 'any',
    schema: {
      type: 'object',
      required: ['message'],
      properties: {
        message: {
          type: 'string',
        },
        errors: {
          type: 'object',
        },
      },
    },
    codeCase: 'snake',
    members: {
      message: '/message',
    },
    details: {
      at: '/errors',
      shape: 'map',
    },
    extensions: '',
    crossChecks: [],
    cannotCarry: ['code', 'details.code'],
    template: {
      '/message': 'message',
    },
    strictSchema: {},
  },
  {
    id: 'nest',
    title: 'NestJS',
    summary: 'The default error of NestJS for an HttpException, with errorCode for the code of the catalog',
    reference: 'NestJS, Exception filters',
    mediaTypes: ['application/json'],
    parameters: 'any',
    schema: {
      type: 'object',
      required: ['statusCode', 'message'],
      properties: {
        statusCode: {
          type: 'integer',
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
    codeCase: 'upper-snake',
    codeOptional: true,
    members: {
      code: '/errorCode',
      message: '/message',
      title: '/error',
    },
    details: {
      at: '/message',
      shape: 'strings',
      single: true,
    },
    extensions: '',
    crossChecks: [
      {
        rule: 'status-member',
        at: '/statusCode',
        severity: 'must',
        reference: 'NestJS, Exception filters: statusCode is the HTTP status code',
      },
    ],
    cannotCarry: ['message-with-details', 'details.code', 'details.pointer'],
    template: {
      '/message': 'message',
      '/error': 'title',
      '/statusCode': 'status',
      '/errorCode': 'code',
    },
    strictSchema: {},
  },
  {
    id: 'oauth',
    title: 'OAuth 2.0',
    summary:
      'The error response of a token endpoint, and of APIs that borrow it: error and error_description',
    reference: 'RFC 6749, 5.2; RFC 6750, 3',
    mediaTypes: ['application/json'],
    parameters: 'any',
    schema: {
      type: 'object',
      required: ['error'],
      properties: {
        error: {
          type: 'string',
        },
        error_description: {
          type: 'string',
        },
        error_uri: {
          type: 'string',
        },
      },
      reference: 'RFC 6749, 5.2',
    },
    codeCase: 'snake',
    members: {
      code: '/error',
      message: '/error_description',
      uris: ['/error_uri'],
    },
    extensions: '',
    crossChecks: [],
    cannotCarry: ['details'],
    template: {
      '/error': 'code',
      '/error_description': 'message',
    },
  },
  {
    id: 'problem-details',
    title: 'Problem details',
    summary: 'Problem details for HTTP APIs, with the code of the catalog as an extension member',
    reference: 'RFC 9457',
    mediaTypes: ['application/problem+json'],
    parameters: 'any',
    schema: {
      type: 'object',
      properties: {
        type: {
          type: 'string',
        },
        title: {
          type: 'string',
        },
        status: {
          type: 'integer',
        },
        detail: {
          type: 'string',
        },
        instance: {
          type: 'string',
        },
      },
      reference: 'RFC 9457, 3',
    },
    codeCase: 'snake',
    codeOptional: true,
    blankTypes: ['about:blank'],
    members: {
      code: '/code',
      message: '/detail',
      title: '/title',
      type: '/type',
      uris: ['/type', '/instance'],
    },
    details: {
      at: '/errors',
      shape: 'objects',
      alsoRead: ['map'],
      message: '/detail',
      pointer: '/pointer',
      pointerForm: 'fragment',
      code: '/code',
    },
    extensions: '',
    crossChecks: [
      {
        rule: 'status-member',
        at: '/status',
        severity: 'must',
        reference: 'RFC 9457, 3.1.2',
      },
      {
        rule: 'title-member',
        at: '/title',
        severity: 'should',
        reference: 'RFC 9457, 4.2.1',
        localisable: true,
        when: {
          at: '/type',
          absentOr: ['about:blank'],
        },
      },
    ],
    cannotCarry: [],
    template: {
      '/type': {
        part: 'type',
        otherwise: 'about:blank',
      },
      '/title': 'title',
      '/status': 'status',
      '/detail': 'message',
      '/code': 'code',
    },
    strictSchema: {},
  },
  {
    id: 'rails',
    title: 'Rails',
    summary:
      'The default error of Rails for an exception (status and error), and the errors of a model: a map, full messages, or the map at the root as in scaffolds',
    reference: 'Rails, ActionDispatch::PublicExceptions; Active Model, Errors',
    mediaTypes: ['application/json'],
    parameters: 'any',
    schema: {
      type: 'object',
      anyOf: [
        {
          type: 'object',
          required: ['error'],
          properties: {
            error: {},
          },
        },
        {
          type: 'object',
          required: ['errors'],
          properties: {
            errors: {},
          },
        },
        {
          type: 'object',
        },
      ],
      properties: {
        status: {
          anyOf: [
            {
              type: 'integer',
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
            },
          ],
        },
      },
    },
    codeCase: 'snake',
    members: {
      message: '/error',
    },
    details: {
      at: ['/errors', ''],
      shape: 'map',
      alsoRead: ['strings'],
      single: true,
      alone: true,
      general: 'base',
    },
    extensions: '',
    crossChecks: [
      {
        rule: 'status-member',
        at: '/status',
        severity: 'must',
        reference: 'Rails, ActionDispatch::PublicExceptions',
      },
    ],
    cannotCarry: ['code', 'message-with-details', 'details.code'],
    template: {
      '/status': 'status',
      '/error': 'message',
    },
    strictSchema: {},
  },
  {
    id: 'simple',
    title: 'Simple',
    summary: 'A code and a message: {"error":"conflict","message":"Resource already exists"}',
    reference: 'the format "simple"',
    mediaTypes: ['application/json'],
    parameters: 'any',
    schema: {
      type: 'object',
      required: ['error', 'message'],
      properties: {
        error: {
          anyOf: [
            {
              type: 'string',
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
    codeCase: 'snake',
    members: {
      code: '/error',
      message: '/message',
    },
    details: {
      at: '/details',
      shape: 'objects',
      pointer: '/pointer',
      pointerForm: 'pointer',
      code: '/code',
      message: '/message',
    },
    extensions: '',
    crossChecks: [],
    cannotCarry: [],
    template: {
      '/error': 'code',
      '/message': 'message',
    },
    strictSchema: {},
  },
  {
    id: 'spring',
    title: 'Spring Boot',
    summary:
      'The error attributes that Spring Boot sends by default; message and errors only if they are switched on',
    reference: 'Spring Boot, DefaultErrorAttributes',
    mediaTypes: ['application/json'],
    parameters: 'any',
    schema: {
      type: 'object',
      required: ['timestamp', 'status', 'error'],
      properties: {
        timestamp: {
          type: 'string',
        },
        status: {
          type: 'integer',
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
    codeCase: 'snake',
    members: {
      message: '/message',
      title: '/error',
      uris: ['/path'],
    },
    details: {
      at: '/errors',
      shape: 'objects',
      message: '/defaultMessage',
      pointer: '/field',
      pointerForm: 'name',
      code: '/code',
    },
    extensions: '',
    crossChecks: [
      {
        rule: 'status-member',
        at: '/status',
        severity: 'must',
        reference: 'Spring Boot, DefaultErrorAttributes: status is the status code',
      },
      {
        rule: 'title-member',
        at: '/error',
        severity: 'should',
        reference: 'Spring Boot, DefaultErrorAttributes: error is the reason phrase',
      },
    ],
    cannotCarry: ['code'],
    template: {
      '/timestamp': 'timestamp',
      '/status': 'status',
      '/error': 'phrase',
      '/message': 'message',
      '/path': 'path',
    },
    strictSchema: {},
  },
  {
    id: 'stripe',
    title: 'Stripe',
    summary:
      'An object error with a coarse type, and code and param if there are any, as sent by Stripe and many APIs that follow it',
    reference: 'Stripe API, Errors',
    mediaTypes: ['application/json'],
    parameters: 'any',
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
    codeCase: 'snake',
    codeOptional: true,
    members: {
      code: '/error/code',
      message: '/error/message',
      uris: ['/error/doc_url', '/error/request_log_url'],
    },
    extensions: '/error',
    crossChecks: [],
    cannotCarry: ['details'],
    template: {
      '/error/type': {
        byStatus: {
          '402': 'card_error',
          '409': 'idempotency_error',
          '4xx': 'invalid_request_error',
          '5xx': 'api_error',
        },
      },
      '/error/code': 'code',
      '/error/message': 'message',
    },
    strictSchema: {},
  },
];

export const senderFields: readonly SenderField[] = [
  {
    name: 'Access-Control-Allow-Origin',
    slips: ['repeated'],
  },
  {
    name: 'Age',
    slips: ['repeated'],
  },
  {
    name: 'Content-Length',
    slips: ['repeated'],
  },
  {
    name: 'Content-Location',
    slips: ['repeated'],
  },
  {
    name: 'Content-Range',
    slips: ['repeated'],
  },
  {
    name: 'Content-Type',
    slips: ['repeated'],
  },
  {
    name: 'Date',
    slips: ['repeated', 'obsolete-date'],
  },
  {
    name: 'Deprecation',
    slips: ['repeated'],
  },
  {
    name: 'ETag',
    slips: ['repeated'],
  },
  {
    name: 'Expires',
    slips: ['repeated', 'obsolete-date'],
  },
  {
    name: 'Last-Modified',
    slips: ['repeated', 'obsolete-date'],
  },
  {
    name: 'Location',
    slips: ['repeated'],
  },
  {
    name: 'Retry-After',
    slips: ['repeated', 'obsolete-date'],
  },
  {
    name: 'Server',
    slips: ['repeated'],
  },
  {
    name: 'Strict-Transport-Security',
    slips: ['repeated'],
  },
  {
    name: 'Sunset',
    slips: ['repeated', 'obsolete-date'],
  },
  {
    name: 'Accept',
    slips: ['empty-element'],
  },
  {
    name: 'Accept-Encoding',
    slips: ['empty-element'],
  },
  {
    name: 'Accept-Patch',
    slips: ['empty-element'],
  },
  {
    name: 'Accept-Post',
    slips: ['empty-element'],
  },
  {
    name: 'Access-Control-Allow-Headers',
    slips: ['empty-element'],
  },
  {
    name: 'Access-Control-Allow-Methods',
    slips: ['empty-element'],
  },
  {
    name: 'Access-Control-Expose-Headers',
    slips: ['empty-element'],
  },
  {
    name: 'Allow',
    slips: ['empty-element'],
  },
  {
    name: 'Cache-Control',
    slips: ['empty-element'],
  },
  {
    name: 'Connection',
    slips: ['empty-element'],
  },
  {
    name: 'Content-Encoding',
    slips: ['empty-element'],
  },
  {
    name: 'Content-Language',
    slips: ['empty-element'],
  },
  {
    name: 'Link',
    slips: ['empty-element', 'white-space'],
  },
  {
    name: 'Proxy-Authenticate',
    slips: ['empty-element', 'white-space', 'unquoted', 'quoted', 'parameter-missing'],
  },
  {
    name: 'Upgrade',
    slips: ['empty-element'],
  },
  {
    name: 'Vary',
    slips: ['empty-element'],
  },
  {
    name: 'Via',
    slips: ['empty-element'],
  },
  {
    name: 'WWW-Authenticate',
    slips: ['empty-element', 'white-space', 'unquoted', 'quoted', 'parameter-missing'],
  },
];

export const sessionCookies: readonly string[] = [
  'sid',
  'SESSION',
  'sessionid',
  'session_id',
  'session-id',
  'connect.sid',
  'koa.sess',
  'koa:sess',
  'JSESSIONID',
  'PHPSESSID',
  'ASP.NET_SessionId',
  '.AspNetCore.Session',
  '.AspNetCore.Cookies',
  'laravel_session',
  '_session_id',
  'rack.session',
  'next-auth.session-token',
  '__Secure-next-auth.session-token',
  '__Host-session',
  '__Host-sid',
  'authjs.session-token',
  'better-auth.session_token',
];

export const leakAnchorPatterns: readonly AnchorPattern[] = [
  {
    pattern:
      'AGE-SECRET-KEY-1|AIza|AKIA|Access denied for user |AccountKey=|Action Controller: Exception caught|ActiveRecord::|An unhandled exception occurred while|Argument #|Attempt to read property|AttributeError: |CHECK constraint|CSRF verification failed|Call to a member function|Call to undefined|Cannot access |Cannot access a disposed|Cannot assign field|Cannot convert undefined|Cannot destructure property|Cannot find module|Cannot insert |Cannot invoke |Cannot load from|Cannot read field |Cannot read propert|Cannot read the array|Cannot set propert|Cannot store to|Cast to |Caused by: |Converting circular structure|DEBUG = True|Data t|Django Version:|Duplicate entry |E11000 |EACCES|EADDR|EAI_|ECONN|EEXIST|EHOST|EISDIR|EMFILE|ENET|ENOENT|ENOSPC|ENOTDIR|ENOTFOUND|EPERM|EPIPE|EROFS|ER_|ETIMEDOUT|EvalError: |Exception|Extracted source \\(around|Failed query: |File "<|File &|File <|File \\\\"<|For input string: |GOCSPX-|ImportError: |Incorrect |Incorrect syntax near |Index |Index was outside|IndexError: |Input string was not in|Invalid &|Invalid `|Invalid array length|Invalid object name |KEY constraint|KEY constraint |LINE |Laravel Ignition|Maximum call stack|ModuleNotFoundError: |Mongo|MySqlConnector\\.|Mysql2::|NULL constraint|NameError: |No enum constant |No module named|NoSuchMethodError: |Npgsql\\.|Null check operator|Nullable object must|ORA-|Object reference not set|Oops! An |Option::|Out of range value|PG::|PLS-|PRIVATE KEY|PWD=|Password=|PrismaClient|PuTTY-User-Key-File-|Pwd=|QueryFailedError|RangeError: |RecursionError: |ReferenceError: |Result::|Routing Error<|SG\\.|SQL State|SQL grammar|SQL state|SQL syntax; check|SQLITE_|SQLSTATE\\[|SQLState|SQLite3::|Sequelize|Sequence contains |Server Error in |Sinatra doesn|Starlette Debugger<|String or binary data|System\\.|TNS-|Table |The ALTER|The DELETE|The INSERT|The MERGE|The UPDATE|The given key |The page you were looking for|The server returned a |This file lives in public|Traceback \\(most|Trying to access array|Trying to get property|TypeError: |UNIQUE constraint|Unable to cast object|UnboundLocalError: |Uncaught |Unclosed quotation mark|Undefined array key|Undefined index|Undefined offset|Undefined property|Undefined variable|Unexpectedly found nil|Unique constraint failed|Unknown column |Unsupported operand types: |Value cannot be null|Werkzeug Debugger<|Whitelabel Error Page|Whoops! There|ZeroDivisionError: |\\[IO wait|\\[SQL: |\\[chan |\\[running\\]:|\\[select|\\[semacquire|\\[sleep|\\[sync\\.|\\] \\[DELETE |\\] \\[INSERT |\\] \\[SELECT |\\] \\[UPDATE |\\] \\[delete |\\] \\[insert |\\] \\[select |\\] \\[update |__debugger__=yes|__next_error__|_live_|_v1_',
    starts: 'ACDEFGIKLMNOPQRSTUVWZ[]_',
  },
  {
    pattern:
      'assignment to entry in nil|ble: |index out of range \\[|inetpub|interface conversion: |key constraint fails|lateinit property |list index out of range|nil pointer dereference|no implicit conversion of |null is not |undefined is not |undefined local variable|undefined method |uninitialized constant |unsupported operand type\\(s\\)|valid input syntax for|value too long for type character|violates |x error at or near',
    starts: 'abiklnuvx',
  },
  {
    pattern: ' cannot be cast to class | is not a function',
    starts: ' ',
  },
  {
    pattern:
      '\\.EntityFrameworkCore\\.|\\.SqlClient\\.|\\.ascx:|\\.asmx:|\\.aspx\\(|\\.aspx:|\\.astro:|\\.cc:|\\.cgi line |\\.cjs\\(|\\.cjs:|\\.clj:|\\.cpp\\(|\\.cpp:|\\.cs\\(|\\.cs:|\\.cshtml:|\\.cts:|\\.dao\\.|\\.db\\.utils\\.|\\.erb:|\\.ex:|\\.exs:|\\.fs\\(|\\.fs:|\\.go:|\\.groovy:|\\.haml:|\\.hibernate\\.|\\.html:|\\.ignite\\(|\\.inc |\\.inc\\(|\\.inc<|\\.java:|\\.jdbc\\.|\\.js\\(|\\.js:|\\.js\\?|\\.jsx\\(|\\.jsx:|\\.kt:|\\.kts:|\\.lang\\.|\\.lua:|\\.mjs\\(|\\.mjs:|\\.mjs\\?|\\.mts:|\\.mysql\\.|\\.orm\\.|\\.php|\\.php\\(|\\.php:|\\.phtml|\\.phtml:|\\.pl line |\\.pl:|\\.pm line |\\.pm:|\\.postgresql\\.|\\.psgi line |\\.py|\\.py:|\\.rake:|\\.razor:|\\.rb:|\\.rs:|\\.ru:|\\.scala:|\\.slack\\.com|\\.slim:|\\.sql\\.|\\.svelte:|\\.swift|\\.swift:|\\.t line |\\.ts\\(|\\.ts:|\\.ts\\?|\\.tsx\\(|\\.tsx:|\\.tsx\\?|\\.vb\\(|\\.vb:|\\.vue:|\\.vue\\?',
    starts: '.',
  },
  {
    pattern: '" object |"Line|"exception-|"exceptionm|"line',
    starts: '"',
  },
  {
    pattern:
      "&password=|' has no len|' is not JSON|' is not a subtype|' is not defined|' object |' referenced before|' where it is not|'> object|'t be coerced into|\\) got an unexpected|\\) missing |\\) takes |;   at |;  referenced|; SQL \\[|; has no len|; is not JSON|; is not a subtype|; is not defined|; object |; referenced before|;password=|;pwd=|;t be coerced into|\\?password=|` object ",
    starts: "&');?`",
  },
  {
    pattern:
      '/Users/|/Users\\\\/|/_error|/etc/|/etc\\\\/|/gems|/home/|/home\\\\/|/node_modules|/opt/|/opt\\\\/|/private/|/private\\\\/|/root/|/root\\\\/|/srv/|/srv\\\\/|/usr/|/usr\\\\/|/var/|/var\\\\/|/vercel/|/vercel\\\\/|: index out of range \\[|: integer divide by|: invalid memory address|: slice bounds out of|: syntax error|:/Program|:/Users|:/inetpub|:/projects|:/src|:/wamp|:/xampp|:NilClass|:Zeile |:\\\\|:internal/|:ligne |:line |:linha |:línea |:riga |:строка |:行',
    starts: '/:',
  },
  {
    pattern:
      '\n   at |\\(ArgumentError\\)|\\(ArithmeticError\\)|\\(FunctionClauseError\\)|\\(KeyError\\)|\\(MatchError\\)|\\(MySQLdb|\\(Native Method\\)|\\(Parameter |\\(SQLSTATE |\\(UndefinedFunctionError\\)|\\(Unknown Source\\)|\\(asyncpg|\\(cx_Oracle|\\(evaluating |\\(given |\\(mysql\\.|\\(oracledb|\\(psycopg|\\(pymysql|\\(pyodbc|\\(reading |\\(sqlite3|--- End of |-default-error-page|-error-h1|-packages|-title"|-title\\\\|-wider|<address>|<code>Rails\\.root: |<h2>HTTP ERROR |<hr><center>|<title>|<title>Error<|<title>HTTP Status |>   at |\\\\gems|\\\\n   at |\\\\node_modules|\\{main\\}',
    starts: '\n(-<>\\{',
  },
  {
    pattern:
      '(?:[_-]|://)(?<=amqp://|amqps://|ant-|clickhouse://|ftp://|gho_|ghp_|ghr_|ghs_|ghu_|glcbt-|gldt-|glpat-|glptt-|glrt-|glsa_|hf_|ldap://|ldaps://|mariadb://|mongodb\\+srv://|mongodb://|mssql://|mysql://|nats://|npm_|pat_|postgres://|postgresql://|proj-|pypi-|redis://|rediss://|sftp://|shpat_|shpca_|shppa_|shpss_|smtp://|sqlserver://|whsec_|xapp-|xoxa-|xoxb-|xoxe-|xoxp-|xoxr-|xoxs-)',
    starts: '_-:',
  },
];
