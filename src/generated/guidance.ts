// Generated from schemas/ by `npm run generate`; do not edit.
import type { ConstantSource, Decision, Guidance } from '../core/facts';

export const guidance: readonly Guidance[] = [
  {
    status: 400,
    meaning:
      'The server cannot or will not process the request because of something that it considers a client error, such as malformed syntax, broken message framing or deceptive routing (RFC 9110, 15.5.1). It is also the general case of a client error: clients treat every 4xx code that they do not know as 400.',
    useWhen: [
      'The content claims to be JSON and cannot be parsed.',
      'A query parameter has the wrong type, such as `?page=abc` where a number is required.',
      'An HTTP/1.1 request lacks the Host header field: here 400 is required (RFC 9112, 3.2).',
    ],
    insteadOf: [
      {
        status: 404,
        when: 'an identifier in the path is well formed and names nothing',
      },
      {
        status: 415,
        when: 'the media type or the content coding is the problem, not the meaning of the content',
      },
      {
        status: 422,
        when: 'the content can be parsed, and only its values are unacceptable',
      },
    ],
    retry: {
      kind: 'changed',
      reference: 'RFC 9110, 15.5.1',
    },
    grpc: ['INVALID_ARGUMENT', 'FAILED_PRECONDITION', 'OUT_OF_RANGE'],
    grpcClient: 'INTERNAL',
    constants: {
      nest: 'HttpStatus.BAD_REQUEST',
      python: 'HTTPStatus.BAD_REQUEST',
      starlette: 'status.HTTP_400_BAD_REQUEST',
      spring: 'HttpStatus.BAD_REQUEST',
      go: 'http.StatusBadRequest',
      rack: ':bad_request',
      aspnetcore: 'StatusCodes.Status400BadRequest',
    },
  },
  {
    status: 401,
    meaning:
      'The request was not applied because it carries no valid credentials for the target resource (RFC 9110, 15.5.2). The response must name at least one way to authenticate in WWW-Authenticate. If the request did carry credentials, these were refused, and the client may try again with others.',
    useWhen: [
      'A request to a protected resource comes without an Authorization header field.',
      'The access token has expired, was revoked, or has a signature that cannot be verified.',
      'The user name or the password of Basic authentication is wrong.',
    ],
    insteadOf: [
      {
        status: 400,
        when: 'the credentials are sent in a malformed way, such as an access token in two places at once (`invalid_request`: RFC 6750, 3.1)',
      },
      {
        status: 403,
        when: 'the server knows the client, and refuses the request all the same',
      },
      {
        status: 407,
        when: 'a proxy on the way asks for the credentials, not the API',
      },
    ],
    retry: {
      kind: 'credentials',
      reference: 'RFC 9110, 15.5.2',
    },
    grpc: ['UNAUTHENTICATED'],
    grpcClient: 'UNAUTHENTICATED',
    constants: {
      nest: 'HttpStatus.UNAUTHORIZED',
      python: 'HTTPStatus.UNAUTHORIZED',
      starlette: 'status.HTTP_401_UNAUTHORIZED',
      spring: 'HttpStatus.UNAUTHORIZED',
      go: 'http.StatusUnauthorized',
      rack: ':unauthorized',
      aspnetcore: 'StatusCodes.Status401Unauthorized',
    },
  },
  {
    status: 402,
    meaning:
      'The code is reserved for future use: the standard gives it no further meaning (RFC 9110, 15.5.3). APIs that send it do so by their own agreement with their clients, and the code in the content has to give the meaning.',
    useWhen: [
      'The prepaid balance of the account is used up, and a payment would make the same request succeed.',
      'The payment provider declined the charge that the request asked for.',
    ],
    insteadOf: [
      {
        status: 403,
        when: 'the account has no right to the feature, and no payment is outstanding',
      },
      {
        status: 429,
        when: 'the quota that is used up fills again with time',
      },
    ],
    retry: {
      kind: 'state',
      reference: 'RFC 9110, 15.5.3',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.PAYMENT_REQUIRED',
      python: 'HTTPStatus.PAYMENT_REQUIRED',
      starlette: 'status.HTTP_402_PAYMENT_REQUIRED',
      spring: 'HttpStatus.PAYMENT_REQUIRED',
      go: 'http.StatusPaymentRequired',
      rack: ':payment_required',
      aspnetcore: 'StatusCodes.Status402PaymentRequired',
    },
  },
  {
    status: 403,
    meaning:
      'The server understood the request and refuses to fulfil it (RFC 9110, 15.5.4). If credentials were sent, they are not sufficient, and the client should not repeat the request with the same ones; but the reason need not lie in the credentials. The content can explain it.',
    useWhen: [
      'The user is signed in and lacks the role or the scope that the operation requires.',
      'The resource belongs to another tenant, and its existence is not a secret.',
      'The account is suspended, or the address of the client is blocked.',
    ],
    insteadOf: [
      {
        status: 401,
        when: 'the request carries no valid credentials, and sending some could help',
      },
      {
        status: 404,
        when: 'the client must not even learn that the resource exists',
      },
      {
        status: 405,
        when: 'no client may use this method on this resource',
      },
      {
        status: 409,
        when: 'the state of the resource stands in the way, not the rights of the client',
      },
    ],
    retry: {
      kind: 'credentials',
      reference: 'RFC 9110, 15.5.4',
    },
    grpc: ['PERMISSION_DENIED'],
    grpcClient: 'PERMISSION_DENIED',
    constants: {
      nest: 'HttpStatus.FORBIDDEN',
      python: 'HTTPStatus.FORBIDDEN',
      starlette: 'status.HTTP_403_FORBIDDEN',
      spring: 'HttpStatus.FORBIDDEN',
      go: 'http.StatusForbidden',
      rack: ':forbidden',
      aspnetcore: 'StatusCodes.Status403Forbidden',
    },
  },
  {
    status: 404,
    meaning:
      'The origin server found no current representation of the target resource, or is not willing to disclose that there is one (RFC 9110, 15.5.5). The code does not say whether this is temporary or permanent. A cache may store the response even if it carries no freshness information.',
    useWhen: [
      'No user has the identifier in the path of `GET /users/42`.',
      'No route of the API matches the path.',
      'The resource belongs to another tenant, and its existence is to stay a secret.',
    ],
    insteadOf: [
      {
        status: 200,
        when: 'a search or a collection has no members: an empty list is a success',
      },
      {
        status: 403,
        when: 'the client may know that the resource exists',
      },
      {
        status: 405,
        when: 'the resource exists, and only the method is wrong',
      },
      {
        status: 410,
        when: 'the server knows that the resource is gone for good',
      },
      {
        status: 422,
        when: 'the target resource exists, and something that the content refers to does not',
      },
    ],
    retry: {
      kind: 'never',
      reference: 'RFC 9110, 15.5.5',
    },
    grpc: ['NOT_FOUND'],
    grpcClient: 'UNIMPLEMENTED',
    constants: {
      nest: 'HttpStatus.NOT_FOUND',
      python: 'HTTPStatus.NOT_FOUND',
      starlette: 'status.HTTP_404_NOT_FOUND',
      spring: 'HttpStatus.NOT_FOUND',
      go: 'http.StatusNotFound',
      rack: ':not_found',
      aspnetcore: 'StatusCodes.Status404NotFound',
    },
  },
  {
    status: 405,
    meaning:
      'The origin server knows the method, but the target resource does not support it (RFC 9110, 15.5.6). The response must list the methods that the resource supports at present in Allow; an empty list is legal and says that there are none. A cache may store the response even if it carries no freshness information.',
    useWhen: [
      'A client sends DELETE to a collection that can only be read and added to.',
      'An archived project is read-only and refuses PUT and PATCH from every client.',
      'The router knows the path and has no handler for the method.',
    ],
    insteadOf: [
      {
        status: 403,
        when: 'the resource supports the method, but not for this client',
      },
      {
        status: 404,
        when: 'no resource has this path, for any method',
      },
      {
        status: 501,
        when: 'the server does not know the method for any resource',
      },
    ],
    retry: {
      kind: 'changed',
      reference: 'RFC 9110, 15.5.6',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.METHOD_NOT_ALLOWED',
      python: 'HTTPStatus.METHOD_NOT_ALLOWED',
      starlette: 'status.HTTP_405_METHOD_NOT_ALLOWED',
      spring: 'HttpStatus.METHOD_NOT_ALLOWED',
      go: 'http.StatusMethodNotAllowed',
      rack: ':method_not_allowed',
      aspnetcore: 'StatusCodes.Status405MethodNotAllowed',
    },
  },
  {
    status: 406,
    meaning:
      'The target resource has no current representation that the negotiation fields of the request, such as Accept and Accept-Language, would accept, and the server is not willing to send a default one (RFC 9110, 15.5.7). The content should list the representations that are available.',
    useWhen: [
      'A client asks an API that writes only JSON for `Accept: application/xml`, and the API prefers an error to content that the client cannot read.',
      'The vendor media type in Accept names a version of the representation that is no longer offered.',
      'An export exists as CSV and as PDF, and the client accepts neither.',
    ],
    insteadOf: [
      {
        status: 200,
        when: 'a default representation is of more use than an error: a server may disregard Accept (RFC 9110, 12.5.1)',
      },
      {
        status: 400,
        when: 'the query asks for a format that is not offered, as in `?format=xml`',
      },
      {
        status: 415,
        when: 'the content of the request has the wrong media type: Content-Type, not Accept',
      },
    ],
    retry: {
      kind: 'changed',
      reference: 'RFC 9110, 15.5.7',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.NOT_ACCEPTABLE',
      python: 'HTTPStatus.NOT_ACCEPTABLE',
      starlette: 'status.HTTP_406_NOT_ACCEPTABLE',
      spring: 'HttpStatus.NOT_ACCEPTABLE',
      go: 'http.StatusNotAcceptable',
      rack: ':not_acceptable',
      aspnetcore: 'StatusCodes.Status406NotAcceptable',
    },
  },
  {
    status: 407,
    meaning:
      'A proxy, not the origin server, asks the client to authenticate before it passes the request on (RFC 9110, 15.5.8). The proxy must name at least one way to do so in Proxy-Authenticate, and the client answers in Proxy-Authorization.',
    useWhen: [
      'A corporate forward proxy lets only authenticated users reach the Internet.',
      'An egress proxy asks a service for credentials before it forwards a call to the API of a third party.',
    ],
    insteadOf: [
      {
        status: 401,
        when: 'the API asks for credentials, or a reverse proxy or API gateway asks in its place',
      },
      {
        status: 403,
        when: 'the proxy accepts the credentials and refuses the destination',
      },
      {
        status: 511,
        when: 'the network intercepts the request, and the client is not configured to use a proxy',
      },
    ],
    retry: {
      kind: 'credentials',
      reference: 'RFC 9110, 15.5.8',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.PROXY_AUTHENTICATION_REQUIRED',
      python: 'HTTPStatus.PROXY_AUTHENTICATION_REQUIRED',
      starlette: 'status.HTTP_407_PROXY_AUTHENTICATION_REQUIRED',
      spring: 'HttpStatus.PROXY_AUTHENTICATION_REQUIRED',
      go: 'http.StatusProxyAuthRequired',
      rack: ':proxy_authentication_required',
      aspnetcore: 'StatusCodes.Status407ProxyAuthenticationRequired',
    },
  },
  {
    status: 408,
    meaning:
      'The server did not receive the complete request within the time that it was prepared to wait (RFC 9110, 15.5.9). A client that still has the request in transit may repeat it, over a new connection if the current one can no longer be used.',
    useWhen: [
      'An upload stalls half-way, and the server stops waiting for the rest.',
      'A client sends its header section byte by byte, over a bad line or as an attack.',
    ],
    insteadOf: [
      {
        status: 503,
        when: 'the request is complete, and the server is too busy to answer it',
      },
      {
        status: 504,
        when: 'the request is complete, and an upstream server is too slow to answer it',
      },
    ],
    retry: {
      kind: 'connection',
      reference: 'RFC 9110, 15.5.9',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.REQUEST_TIMEOUT',
      python: 'HTTPStatus.REQUEST_TIMEOUT',
      starlette: 'status.HTTP_408_REQUEST_TIMEOUT',
      spring: 'HttpStatus.REQUEST_TIMEOUT',
      go: 'http.StatusRequestTimeout',
      rack: ':request_timeout',
      aspnetcore: 'StatusCodes.Status408RequestTimeout',
    },
  },
  {
    status: 409,
    meaning:
      'The request conflicts with the current state of the target resource (RFC 9110, 15.5.10). The code is meant for conflicts that the client may be able to resolve before it sends the request again. The content should therefore say enough to recognise the source of the conflict.',
    useWhen: [
      'A sign-up names an e-mail address that another account already uses.',
      'A client cancels an order that has already been shipped.',
      'An update says in its content that it is based on version 3, and the stored resource is at version 4.',
    ],
    insteadOf: [
      {
        status: 412,
        when: 'the version was sent as a precondition, in If-Match or If-Unmodified-Since',
      },
      {
        status: 422,
        when: 'the content would be refused in any state of the resource',
      },
      {
        status: 423,
        when: 'another client has a lock, and releasing it is the remedy',
      },
      {
        status: 428,
        when: 'the client sent no version at all, and the server requires one',
      },
    ],
    retry: {
      kind: 'state',
      reference: 'RFC 9110, 15.5.10',
    },
    grpc: ['ALREADY_EXISTS', 'ABORTED'],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.CONFLICT',
      python: 'HTTPStatus.CONFLICT',
      starlette: 'status.HTTP_409_CONFLICT',
      spring: 'HttpStatus.CONFLICT',
      go: 'http.StatusConflict',
      rack: ':conflict',
      aspnetcore: 'StatusCodes.Status409Conflict',
    },
  },
  {
    status: 410,
    meaning:
      'The target resource is no longer available at the origin server, and this is likely to be permanent (RFC 9110, 15.5.11). The code tells clients on purpose that they should remove their links to it. A cache may store the response even if it carries no freshness information.',
    useWhen: [
      'A user has deleted their account, and its identifier is never given out again.',
      'A version of the API has been switched off after its announced end.',
      'A download link that works once has been used.',
    ],
    insteadOf: [
      {
        status: 308,
        when: 'the resource lives on under another URI',
      },
      {
        status: 403,
        when: 'the resource still exists, and access to it has ended for this client',
      },
      {
        status: 404,
        when: 'the server keeps no record of earlier resources, or does not know whether this one will come back',
      },
    ],
    retry: {
      kind: 'never',
      reference: 'RFC 9110, 15.5.11',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.GONE',
      python: 'HTTPStatus.GONE',
      starlette: 'status.HTTP_410_GONE',
      spring: 'HttpStatus.GONE',
      go: 'http.StatusGone',
      rack: ':gone',
      aspnetcore: 'StatusCodes.Status410Gone',
    },
  },
  {
    status: 411,
    meaning:
      'The server refuses to accept the request without a defined Content-Length (RFC 9110, 15.5.12). The client may repeat it once it has added one.',
    useWhen: [
      'A client uploads with `Transfer-Encoding: chunked`, and the storage behind the API has to know the size in advance.',
      'A gateway checks the announced size against a quota before it accepts the first byte of the content.',
    ],
    insteadOf: [
      {
        status: 400,
        when: 'a Content-Length is present and malformed',
      },
      {
        status: 413,
        when: 'the length is known and too large',
      },
    ],
    retry: {
      kind: 'changed',
      reference: 'RFC 9110, 15.5.12',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.LENGTH_REQUIRED',
      python: 'HTTPStatus.LENGTH_REQUIRED',
      starlette: 'status.HTTP_411_LENGTH_REQUIRED',
      spring: 'HttpStatus.LENGTH_REQUIRED',
      go: 'http.StatusLengthRequired',
      rack: ':length_required',
      aspnetcore: 'StatusCodes.Status411LengthRequired',
    },
  },
  {
    status: 412,
    meaning:
      'A condition in the header fields of the request, such as If-Match, was false when the server evaluated it (RFC 9110, 15.5.13). The method was not applied: the client had asked for this if the resource is not in the expected state.',
    useWhen: [
      'A PUT carries the entity tag of its version in If-Match, and another update has replaced that version.',
      'A PUT with `If-None-Match: *` is to create a resource that already exists.',
      'A DELETE carries If-Unmodified-Since, and the resource was modified after that date.',
    ],
    insteadOf: [
      {
        status: 304,
        when: 'the false condition is If-None-Match or If-Modified-Since in a GET or HEAD: what the client has stored is still current',
      },
      {
        status: 409,
        when: 'the conflict does not come from a condition in the header fields',
      },
      {
        status: 428,
        when: 'the request carries no condition, and the server requires one',
      },
    ],
    retry: {
      kind: 'state',
      reference: 'RFC 9110, 15.5.13',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.PRECONDITION_FAILED',
      python: 'HTTPStatus.PRECONDITION_FAILED',
      starlette: 'status.HTTP_412_PRECONDITION_FAILED',
      spring: 'HttpStatus.PRECONDITION_FAILED',
      go: 'http.StatusPreconditionFailed',
      rack: ':precondition_failed',
      aspnetcore: 'StatusCodes.Status412PreconditionFailed',
    },
  },
  {
    status: 413,
    meaning:
      'The content of the request is larger than the server is willing or able to process (RFC 9110, 15.5.14). The server may end the request or close the connection before it has read all of it. If the condition is temporary, it should say in Retry-After when to try again.',
    useWhen: [
      'A JSON document exceeds the limit of the body parser, such as 100 kB.',
      'An uploaded image is larger than the documented maximum.',
      'The server can buffer small uploads only for the time being, and says in Retry-After when larger ones are welcome again.',
    ],
    insteadOf: [
      {
        status: 414,
        when: 'the target URI is too long',
      },
      {
        status: 422,
        when: 'the content as a whole is small enough, but a list or a text in it is longer than a rule allows',
      },
      {
        status: 431,
        when: 'header fields, such as cookies, are too large',
      },
      {
        status: 507,
        when: 'the content is not too large in itself, and the server has no room left to store it',
      },
    ],
    retry: {
      kind: 'changed',
      reference: 'RFC 9110, 15.5.14',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.PAYLOAD_TOO_LARGE',
      python: 'HTTPStatus.REQUEST_ENTITY_TOO_LARGE',
      starlette: 'status.HTTP_413_CONTENT_TOO_LARGE',
      spring: 'HttpStatus.PAYLOAD_TOO_LARGE',
      go: 'http.StatusRequestEntityTooLarge',
      rack: ':payload_too_large',
      aspnetcore: 'StatusCodes.Status413PayloadTooLarge',
    },
  },
  {
    status: 414,
    meaning:
      'The target URI is longer than the server is willing to interpret (RFC 9110, 15.5.15). This is rare: the usual causes are a POST that was turned into a GET, a redirection that keeps adding to its own URI, and attacks. A cache may store the response even if it carries no freshness information.',
    useWhen: [
      'A search puts a filter with a thousand identifiers into the query.',
      'A sign-in redirects to itself and appends its own address to the `next` parameter each time.',
    ],
    insteadOf: [
      {
        status: 400,
        when: 'the URI is short enough and malformed',
      },
      {
        status: 413,
        when: 'the content is too large',
      },
      {
        status: 431,
        when: 'the header fields are too large',
      },
    ],
    retry: {
      kind: 'changed',
      reference: 'RFC 9110, 15.5.15',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.URI_TOO_LONG',
      python: 'HTTPStatus.REQUEST_URI_TOO_LONG',
      starlette: 'status.HTTP_414_URI_TOO_LONG',
      spring: 'HttpStatus.URI_TOO_LONG',
      go: 'http.StatusRequestURITooLong',
      rack: ':uri_too_long',
      aspnetcore: 'StatusCodes.Status414UriTooLong',
    },
  },
  {
    status: 415,
    meaning:
      'The content of the request is in a format that the target resource does not support for this method (RFC 9110, 15.5.16). The cause may be the media type in Content-Type, the coding in Content-Encoding, or the data itself. Accept or Accept-Encoding can say what would be accepted, and a response to PATCH should say it in Accept-Patch (RFC 5789, 2.2).',
    useWhen: [
      'A client posts a form or XML to a resource that accepts only JSON.',
      'A PATCH carries `application/json`, and the resource accepts only `application/merge-patch+json`.',
      'The content is compressed with Brotli, and the server decodes only gzip.',
    ],
    insteadOf: [
      {
        status: 400,
        when: 'the media type is supported, and the content cannot be parsed',
      },
      {
        status: 406,
        when: 'the client asks for a response in a format that is not offered: Accept, not Content-Type',
      },
      {
        status: 422,
        when: 'the media type and the syntax are right, and the values are not',
      },
    ],
    retry: {
      kind: 'changed',
      reference: 'RFC 9110, 15.5.16',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.UNSUPPORTED_MEDIA_TYPE',
      python: 'HTTPStatus.UNSUPPORTED_MEDIA_TYPE',
      starlette: 'status.HTTP_415_UNSUPPORTED_MEDIA_TYPE',
      spring: 'HttpStatus.UNSUPPORTED_MEDIA_TYPE',
      go: 'http.StatusUnsupportedMediaType',
      rack: ':unsupported_media_type',
      aspnetcore: 'StatusCodes.Status415UnsupportedMediaType',
    },
  },
  {
    status: 416,
    meaning:
      'None of the ranges in the Range header field can be served: they lie outside the representation, or there are too many small or overlapping ones (RFC 9110, 15.5.17). If byte ranges were asked for, the response should give the current length, as in `Content-Range: bytes */1234`.',
    useWhen: [
      'A download is resumed beyond the end of a file that has become shorter in the meantime.',
      'A media player asks for `bytes=5000-5999` of a file that has 1234 bytes.',
      'A request asks for hundreds of overlapping ranges.',
    ],
    insteadOf: [
      {
        status: 200,
        when: 'the server would rather send the whole representation: it may ignore Range (RFC 9110, 14.2)',
      },
      {
        status: 400,
        when: 'a page of a list is asked for in the query, and the number of the page is malformed',
      },
    ],
    retry: {
      kind: 'changed',
      reference: 'RFC 9110, 15.5.17',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE',
      python: 'HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE',
      starlette: 'status.HTTP_416_RANGE_NOT_SATISFIABLE',
      spring: 'HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE',
      go: 'http.StatusRequestedRangeNotSatisfiable',
      rack: ':range_not_satisfiable',
      aspnetcore: 'StatusCodes.Status416RangeNotSatisfiable',
    },
  },
  {
    status: 417,
    meaning:
      'The expectation in the Expect header field could not be met by the origin server or by another server on the way to it (RFC 9110, 15.5.18). The only expectation that is defined is `100-continue`, and a server may answer any other with this code.',
    useWhen: [
      'The Expect header field contains something other than `100-continue`.',
      'The way to the origin server does not support `Expect: 100-continue`, and the client should repeat the request without it.',
    ],
    insteadOf: [
      {
        status: 412,
        when: 'the client sent a condition such as If-Match, and it is false',
      },
      {
        status: 413,
        when: 'the client waits for 100 Continue before it sends content that is too large',
      },
      {
        status: 422,
        when: 'the API expects different content: this code is only about the Expect header field',
      },
    ],
    retry: {
      kind: 'changed',
      reference: 'RFC 9110, 15.5.18',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.EXPECTATION_FAILED',
      python: 'HTTPStatus.EXPECTATION_FAILED',
      starlette: 'status.HTTP_417_EXPECTATION_FAILED',
      spring: 'HttpStatus.EXPECTATION_FAILED',
      go: 'http.StatusExpectationFailed',
      rack: ':expectation_failed',
      aspnetcore: 'StatusCodes.Status417ExpectationFailed',
    },
  },
  {
    status: 418,
    meaning:
      "The code is in the registry only so that it never gets a meaning (RFC 9110, 15.5.19): it comes from an April Fools' Day specification of 1998, RFC 2324, and is widely implemented as a joke. Clients treat it as 400, as they do with every 4xx code that they do not know.",
    useWhen: [
      'An Easter egg answers a client that asks a teapot for coffee.',
      'A test needs a registered status that no part of the API sends by itself.',
    ],
    insteadOf: [
      {
        status: 403,
        when: 'the server refuses unwanted requests, such as those of a bot',
      },
      {
        status: 501,
        when: 'the server does not support what the request needs',
      },
    ],
    retry: {
      kind: 'never',
      reference: 'RFC 9110, 15.5.19',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.I_AM_A_TEAPOT',
      python: 'HTTPStatus.IM_A_TEAPOT',
      starlette: 'status.HTTP_418_IM_A_TEAPOT',
      spring: 'HttpStatus.I_AM_A_TEAPOT',
      go: 'http.StatusTeapot',
      rack: null,
      aspnetcore: 'StatusCodes.Status418ImATeapot',
    },
  },
  {
    status: 421,
    meaning:
      'The request was directed at a server that is unable or unwilling to give an authoritative response for the target URI (RFC 9110, 15.5.20). The client may repeat it over another connection, with any method. A proxy must not generate this code.',
    useWhen: [
      'An HTTP/2 client reuses a connection for another host name of the same certificate, and this server does not serve that host.',
      'The server is asked for a host or a scheme for which it is not configured.',
      'The connection was secured for the host name of one tenant, and the request names that of another.',
    ],
    insteadOf: [
      {
        status: 308,
        when: 'the client should use another host from now on',
      },
      {
        status: 400,
        when: 'the Host header field is missing or malformed',
      },
      {
        status: 404,
        when: 'the server answers for the host and has no resource with this path',
      },
    ],
    retry: {
      kind: 'connection',
      reference: 'RFC 9110, 15.5.20',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.MISDIRECTED',
      python: 'HTTPStatus.MISDIRECTED_REQUEST',
      starlette: 'status.HTTP_421_MISDIRECTED_REQUEST',
      spring: null,
      go: 'http.StatusMisdirectedRequest',
      rack: ':misdirected_request',
      aspnetcore: 'StatusCodes.Status421MisdirectedRequest',
    },
  },
  {
    status: 422,
    meaning:
      'The server understands the media type of the content, and the syntax is correct, but it cannot process the instructions in it (RFC 9110, 15.5.21). In an API this is the response to content that can be parsed, but does not pass validation.',
    useWhen: [
      'A required member is missing, or a value breaks a rule of the schema, such as `"age": -1`.',
      'A booking ends before it begins.',
      'The content refers to a product that does not exist.',
    ],
    insteadOf: [
      {
        status: 400,
        when: 'the content cannot be parsed, or the mistake is not in the content',
      },
      {
        status: 409,
        when: 'the same content would be accepted in another state of the resource',
      },
      {
        status: 415,
        when: 'the server does not support the media type of the content',
      },
    ],
    retry: {
      kind: 'changed',
      reference: 'RFC 9110, 15.5.21',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.UNPROCESSABLE_ENTITY',
      python: 'HTTPStatus.UNPROCESSABLE_ENTITY',
      starlette: 'status.HTTP_422_UNPROCESSABLE_CONTENT',
      spring: 'HttpStatus.UNPROCESSABLE_ENTITY',
      go: 'http.StatusUnprocessableEntity',
      rack: ':unprocessable_entity',
      aspnetcore: 'StatusCodes.Status422UnprocessableEntity',
    },
  },
  {
    status: 423,
    meaning:
      'The source or the destination of the method is locked (RFC 4918, 11.3). The code comes from WebDAV, where the content should carry a precondition code such as `lock-token-submitted`, which names the precondition that failed.',
    useWhen: [
      'A WebDAV client writes to a file that another client has locked.',
      'One editor has checked out a document, and another tries to save it.',
      'A running import locks an account until it is complete, and a client tries to change the account.',
    ],
    insteadOf: [
      {
        status: 403,
        when: 'the account of the user is locked, and not the resource',
      },
      {
        status: 409,
        when: 'the state of the resource stands in the way, and there is no lock',
      },
      {
        status: 412,
        when: 'a condition in If-Match, or in the If header field of WebDAV, is false',
      },
    ],
    retry: {
      kind: 'state',
      reference: 'RFC 4918, 11.3',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.LOCKED',
      python: 'HTTPStatus.LOCKED',
      starlette: 'status.HTTP_423_LOCKED',
      spring: 'HttpStatus.LOCKED',
      go: 'http.StatusLocked',
      rack: ':locked',
      aspnetcore: 'StatusCodes.Status423Locked',
    },
  },
  {
    status: 424,
    meaning:
      'The method could not be performed because the requested action depended on another action, and that one failed (RFC 4918, 11.4). The code comes from WebDAV, where it marks the parts of a 207 Multi-Status that were given up because another part failed.',
    useWhen: [
      'One operation of an atomic batch fails, and the others are reported as not done.',
      'In a chain of operations the third needs the result of the second, which failed.',
    ],
    insteadOf: [
      {
        status: 409,
        when: 'the request needs the resource to be in another state',
      },
      {
        status: 422,
        when: 'the content refers to something that does not exist',
      },
      {
        status: 502,
        when: 'a server behind the API failed: this code is about actions that the client asked for',
      },
    ],
    retry: {
      kind: 'state',
      reference: 'RFC 4918, 11.4',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.FAILED_DEPENDENCY',
      python: 'HTTPStatus.FAILED_DEPENDENCY',
      starlette: 'status.HTTP_424_FAILED_DEPENDENCY',
      spring: 'HttpStatus.FAILED_DEPENDENCY',
      go: 'http.StatusFailedDependency',
      rack: ':failed_dependency',
      aspnetcore: 'StatusCodes.Status424FailedDependency',
    },
  },
  {
    status: 425,
    meaning:
      'The server is not willing to risk processing a request that might be replayed (RFC 8470, 5.2). It should send the code only if the request arrived in the early data of TLS or carries `Early-Data: 1`. A user agent should repeat the request by itself, but must not send it in early data again.',
    useWhen: [
      'A payment arrives in the early data of a TLS 1.3 handshake, where an attacker could replay it.',
      'A gateway marks a request with `Early-Data: 1`, and the operation must not happen twice.',
    ],
    insteadOf: [
      {
        status: 409,
        when: 'an operation is requested before the one that it builds on is complete',
      },
      {
        status: 429,
        when: 'the client comes back before its waiting time is over',
      },
      {
        status: 503,
        when: 'the server has not finished starting',
      },
    ],
    retry: {
      kind: 'handshake',
      reference: 'RFC 8470, 5.2',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: null,
      python: 'HTTPStatus.TOO_EARLY',
      starlette: 'status.HTTP_425_TOO_EARLY',
      spring: 'HttpStatus.TOO_EARLY',
      go: 'http.StatusTooEarly',
      rack: ':too_early',
      aspnetcore: null,
    },
  },
  {
    status: 426,
    meaning:
      'The server refuses to perform the request over the current protocol, but might do so once the client has upgraded to another (RFC 9110, 15.5.22). The response must name the required protocols in Upgrade, and in HTTP/1.1 also carry `Connection: Upgrade`. HTTP/2 and HTTP/3 forbid both fields, so the code has no place there.',
    useWhen: [
      'A plain GET reaches a WebSocket endpoint that serves nothing else.',
      'A server insists on TLS and offers the upgrade on the same connection (RFC 2817, 4.2).',
    ],
    insteadOf: [
      {
        status: 308,
        when: 'the client should come back over https: a redirection tells it where',
      },
      {
        status: 410,
        when: 'the version of the API has been switched off: this code is about protocols, not about APIs',
      },
      {
        status: 505,
        when: 'the server does not support the major version of HTTP and offers no upgrade',
      },
    ],
    retry: {
      kind: 'changed',
      reference: 'RFC 9110, 15.5.22',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: null,
      python: 'HTTPStatus.UPGRADE_REQUIRED',
      starlette: 'status.HTTP_426_UPGRADE_REQUIRED',
      spring: 'HttpStatus.UPGRADE_REQUIRED',
      go: 'http.StatusUpgradeRequired',
      rack: ':upgrade_required',
      aspnetcore: 'StatusCodes.Status426UpgradeRequired',
    },
  },
  {
    status: 428,
    meaning:
      'The origin server requires the request to be conditional (RFC 6585, 3). This prevents lost updates, where two clients read a resource, both change it, and the second overwrites the first without noticing. The response should explain how to send the request again, and a cache must not store it.',
    useWhen: [
      'A PUT or PATCH comes without If-Match, and updates must not overwrite one another.',
      'A DELETE does not say with If-Match which version the client has seen.',
      'A PUT that is to create a resource lacks `If-None-Match: *`, without which it could replace one.',
    ],
    insteadOf: [
      {
        status: 400,
        when: 'another header field or a parameter is missing, and not a condition',
      },
      {
        status: 409,
        when: 'the version travels in the content and is out of date',
      },
      {
        status: 412,
        when: 'the request has a condition, and it is false',
      },
    ],
    retry: {
      kind: 'changed',
      reference: 'RFC 6585, 3',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.PRECONDITION_REQUIRED',
      python: 'HTTPStatus.PRECONDITION_REQUIRED',
      starlette: 'status.HTTP_428_PRECONDITION_REQUIRED',
      spring: 'HttpStatus.PRECONDITION_REQUIRED',
      go: 'http.StatusPreconditionRequired',
      rack: ':precondition_required',
      aspnetcore: 'StatusCodes.Status428PreconditionRequired',
    },
  },
  {
    status: 429,
    meaning:
      'The user has sent too many requests in a given amount of time (RFC 6585, 4). The server decides how it distinguishes users and counts requests. The response should explain the condition, may say in Retry-After how long to wait, and must not be stored by a cache.',
    useWhen: [
      'An API key has used up its 100 requests per minute.',
      'There were too many failed attempts to sign in to one account.',
      'The daily quota of a costly operation, such as sending text messages, is used up.',
    ],
    insteadOf: [
      {
        status: 402,
        when: 'only a payment lifts the limit',
      },
      {
        status: 403,
        when: 'the limit does not reset with time, such as the number of projects in a plan',
      },
      {
        status: 503,
        when: 'the server is overloaded as a whole, for every client',
      },
    ],
    retry: {
      kind: 'later',
      reference: 'RFC 6585, 4',
    },
    grpc: ['RESOURCE_EXHAUSTED'],
    grpcClient: 'UNAVAILABLE',
    constants: {
      nest: 'HttpStatus.TOO_MANY_REQUESTS',
      python: 'HTTPStatus.TOO_MANY_REQUESTS',
      starlette: 'status.HTTP_429_TOO_MANY_REQUESTS',
      spring: 'HttpStatus.TOO_MANY_REQUESTS',
      go: 'http.StatusTooManyRequests',
      rack: ':too_many_requests',
      aspnetcore: 'StatusCodes.Status429TooManyRequests',
    },
  },
  {
    status: 431,
    meaning:
      'The server is not willing to process the request because its header fields are too large, either one of them or all together (RFC 6585, 5). The client may send it again with smaller ones. If a single field is at fault, the response should name it.',
    useWhen: [
      'Cookies have piled up until they exceed the limit of the server, such as the 16 KiB of Node.js.',
      'An access token that lists hundreds of groups makes the Authorization header field too long.',
    ],
    insteadOf: [
      {
        status: 400,
        when: 'a header field is malformed and not merely long',
      },
      {
        status: 413,
        when: 'the content is too large',
      },
      {
        status: 414,
        when: 'the target URI is too long',
      },
    ],
    retry: {
      kind: 'changed',
      reference: 'RFC 6585, 5',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: null,
      python: 'HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE',
      starlette: 'status.HTTP_431_REQUEST_HEADER_FIELDS_TOO_LARGE',
      spring: 'HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE',
      go: 'http.StatusRequestHeaderFieldsTooLarge',
      rack: ':request_header_fields_too_large',
      aspnetcore: 'StatusCodes.Status431RequestHeaderFieldsTooLarge',
    },
  },
  {
    status: 451,
    meaning:
      'Access to the resource is denied as a consequence of a legal demand (RFC 7725, 3). The content should say who made the demand, on which law it rests, and to whom and what it applies. The entity that blocks access should identify itself in a Link header field with the relation `blocked-by` (RFC 7725, 4).',
    useWhen: [
      'A court has ordered that an article must not be shown in one country.',
      'A recording was taken down after a copyright notice.',
      'An Internet provider has been ordered to block a site and answers in its place.',
    ],
    insteadOf: [
      {
        status: 403,
        when: 'terms of use or a licence are the reason, and not a legal demand',
      },
      {
        status: 404,
        when: 'the demand itself must not be disclosed',
      },
      {
        status: 410,
        when: 'the owner has removed the resource of their own accord',
      },
    ],
    retry: {
      kind: 'never',
      reference: 'RFC 7725, 3',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: null,
      python: 'HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS',
      starlette: 'status.HTTP_451_UNAVAILABLE_FOR_LEGAL_REASONS',
      spring: 'HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS',
      go: 'http.StatusUnavailableForLegalReasons',
      rack: ':unavailable_for_legal_reasons',
      aspnetcore: 'StatusCodes.Status451UnavailableForLegalReasons',
    },
  },
  {
    status: 500,
    meaning:
      'The server met an unexpected condition that prevented it from fulfilling the request (RFC 9110, 15.6.1). It is also the general case of a server error: clients treat every 5xx code that they do not know as 500. The fault lies with the server, and there is nothing for the client to correct.',
    useWhen: [
      'A handler throws an unexpected error.',
      'The server finds that its own response breaks the contract, and does not send it.',
      'The configuration lacks a value without which the request cannot be handled.',
    ],
    insteadOf: [
      {
        status: 409,
        when: 'a unique constraint of the database refuses a value that the client chose',
      },
      {
        status: 501,
        when: 'the server knows that it does not support what the request needs',
      },
      {
        status: 502,
        when: 'a server behind this one gave an invalid response',
      },
      {
        status: 503,
        when: 'the condition is temporary and understood, such as maintenance or an exhausted connection pool',
      },
    ],
    retry: {
      kind: 'idempotent',
      reference: 'RFC 9110, 9.2.2',
    },
    grpc: ['INTERNAL', 'UNKNOWN', 'DATA_LOSS'],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.INTERNAL_SERVER_ERROR',
      python: 'HTTPStatus.INTERNAL_SERVER_ERROR',
      starlette: 'status.HTTP_500_INTERNAL_SERVER_ERROR',
      spring: 'HttpStatus.INTERNAL_SERVER_ERROR',
      go: 'http.StatusInternalServerError',
      rack: ':internal_server_error',
      aspnetcore: 'StatusCodes.Status500InternalServerError',
    },
  },
  {
    status: 501,
    meaning:
      'The server does not support the functionality that is required to fulfil the request (RFC 9110, 15.6.2). It is the right response to a method that the server does not recognise and supports for no resource. A cache may store the response even if it carries no freshness information.',
    useWhen: [
      'A client sends a method that the server does not know at all, such as PROPFIND on a server without WebDAV.',
      'An operation is in the published contract of the API, but has not been built yet.',
      'The request has a transfer coding that the server does not understand (RFC 9112, 6.1).',
    ],
    insteadOf: [
      {
        status: 404,
        when: 'the operation is not part of the API and has no resource',
      },
      {
        status: 405,
        when: 'the server knows the method, and this resource does not support it',
      },
      {
        status: 503,
        when: 'the functionality exists and is switched off for a while',
      },
    ],
    retry: {
      kind: 'never',
      reference: 'RFC 9110, 15.6.2',
    },
    grpc: ['UNIMPLEMENTED'],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.NOT_IMPLEMENTED',
      python: 'HTTPStatus.NOT_IMPLEMENTED',
      starlette: 'status.HTTP_501_NOT_IMPLEMENTED',
      spring: 'HttpStatus.NOT_IMPLEMENTED',
      go: 'http.StatusNotImplemented',
      rack: ':not_implemented',
      aspnetcore: 'StatusCodes.Status501NotImplemented',
    },
  },
  {
    status: 502,
    meaning:
      'The server, acting as a gateway or proxy, received an invalid response from an inbound server that it accessed in order to fulfil the request (RFC 9110, 15.6.3). The code points at the server behind the one that answers.',
    useWhen: [
      'A payment provider answers in HTML, although its contract promises JSON.',
      'The application behind a reverse proxy has crashed and closes the connection without a response.',
      'The response of the upstream server has a header section that the gateway cannot parse.',
    ],
    insteadOf: [
      {
        status: 500,
        when: 'the code of the server itself failed, and no other server is involved',
      },
      {
        status: 503,
        when: 'the gateway knows that the upstream server is down for a while, and does not call it',
      },
      {
        status: 504,
        when: 'the upstream server did not respond in time',
      },
    ],
    retry: {
      kind: 'idempotent',
      reference: 'RFC 9110, 9.2.2',
    },
    grpc: [],
    grpcClient: 'UNAVAILABLE',
    constants: {
      nest: 'HttpStatus.BAD_GATEWAY',
      python: 'HTTPStatus.BAD_GATEWAY',
      starlette: 'status.HTTP_502_BAD_GATEWAY',
      spring: 'HttpStatus.BAD_GATEWAY',
      go: 'http.StatusBadGateway',
      rack: ':bad_gateway',
      aspnetcore: 'StatusCodes.Status502BadGateway',
    },
  },
  {
    status: 503,
    meaning:
      'The server is currently unable to handle the request because of a temporary overload or scheduled maintenance, which is likely to be over after some delay (RFC 9110, 15.6.4). It may suggest in Retry-After how long the client should wait.',
    useWhen: [
      'A migration has put the API into maintenance.',
      'The connection pool of the database is exhausted, and the server sheds load.',
      'A circuit breaker is open and keeps requests away from a failing service.',
    ],
    insteadOf: [
      {
        status: 429,
        when: 'this client sends too much, and others are served',
      },
      {
        status: 500,
        when: 'nothing suggests that the same request would succeed later',
      },
      {
        status: 502,
        when: 'an upstream server was called and gave an invalid response',
      },
      {
        status: 504,
        when: 'an upstream server was called and did not respond in time',
      },
    ],
    retry: {
      kind: 'later',
      reference: 'RFC 9110, 15.6.4',
    },
    grpc: ['UNAVAILABLE'],
    grpcClient: 'UNAVAILABLE',
    constants: {
      nest: 'HttpStatus.SERVICE_UNAVAILABLE',
      python: 'HTTPStatus.SERVICE_UNAVAILABLE',
      starlette: 'status.HTTP_503_SERVICE_UNAVAILABLE',
      spring: 'HttpStatus.SERVICE_UNAVAILABLE',
      go: 'http.StatusServiceUnavailable',
      rack: ':service_unavailable',
      aspnetcore: 'StatusCodes.Status503ServiceUnavailable',
    },
  },
  {
    status: 504,
    meaning:
      'The server, acting as a gateway or proxy, did not receive a timely response from an upstream server that it needed to access in order to complete the request (RFC 9110, 15.6.5). Whether the upstream server carried the request out remains unknown, so a client should repeat only a request that is safe to repeat.',
    useWhen: [
      'A reverse proxy gives up after 60 seconds without a response from the application.',
      'A call to a shipping provider exceeds the deadline that the API sets for it.',
      'A DNS server that the gateway has to ask does not answer in time.',
    ],
    insteadOf: [
      {
        status: 408,
        when: 'the client is too slow in sending its request',
      },
      {
        status: 502,
        when: 'the upstream server did respond, and the response is invalid',
      },
      {
        status: 503,
        when: 'the server refuses the work at once, instead of waiting in vain',
      },
    ],
    retry: {
      kind: 'idempotent',
      reference: 'RFC 9110, 9.2.2',
    },
    grpc: ['DEADLINE_EXCEEDED'],
    grpcClient: 'UNAVAILABLE',
    constants: {
      nest: 'HttpStatus.GATEWAY_TIMEOUT',
      python: 'HTTPStatus.GATEWAY_TIMEOUT',
      starlette: 'status.HTTP_504_GATEWAY_TIMEOUT',
      spring: 'HttpStatus.GATEWAY_TIMEOUT',
      go: 'http.StatusGatewayTimeout',
      rack: ':gateway_timeout',
      aspnetcore: 'StatusCodes.Status504GatewayTimeout',
    },
  },
  {
    status: 505,
    meaning:
      'The server does not support, or refuses to support, the major version of HTTP that was used in the request (RFC 9110, 15.6.6). The content should describe why, and which other protocols the server supports.',
    useWhen: [
      'A request line names a major version that the server does not support, as in `GET / HTTP/9.0`.',
      'An operator has switched HTTP/1 off and serves only HTTP/2 and HTTP/3.',
    ],
    insteadOf: [
      {
        status: 400,
        when: 'the version in the request line is malformed, as in `GET / HTTP/one`',
      },
      {
        status: 404,
        when: 'the path names a version of the API that does not exist: this code is about HTTP',
      },
      {
        status: 426,
        when: 'the server offers to switch to another protocol on the same connection',
      },
    ],
    retry: {
      kind: 'never',
      reference: 'RFC 9110, 15.6.6',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.HTTP_VERSION_NOT_SUPPORTED',
      python: 'HTTPStatus.HTTP_VERSION_NOT_SUPPORTED',
      starlette: 'status.HTTP_505_HTTP_VERSION_NOT_SUPPORTED',
      spring: 'HttpStatus.HTTP_VERSION_NOT_SUPPORTED',
      go: 'http.StatusHTTPVersionNotSupported',
      rack: ':http_version_not_supported',
      aspnetcore: 'StatusCodes.Status505HttpVersionNotsupported',
    },
  },
  {
    status: 506,
    meaning:
      'The server has an internal configuration error: the variant that it chose takes part in transparent content negotiation itself and is therefore not a proper end point of the negotiation (RFC 2295, 8.1). The specification is experimental, and hardly any server implements it.',
    useWhen: [
      'A server with transparent content negotiation chooses a variant that is set up to negotiate itself.',
      'The variants of a document are configured to refer to one another in a circle.',
    ],
    insteadOf: [
      {
        status: 406,
        when: 'no variant is acceptable to the client',
      },
      {
        status: 500,
        when: 'the configuration error has nothing to do with transparent content negotiation',
      },
    ],
    retry: {
      kind: 'never',
      reference: 'RFC 2295, 8.1',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: null,
      python: 'HTTPStatus.VARIANT_ALSO_NEGOTIATES',
      starlette: 'status.HTTP_506_VARIANT_ALSO_NEGOTIATES',
      spring: 'HttpStatus.VARIANT_ALSO_NEGOTIATES',
      go: 'http.StatusVariantAlsoNegotiates',
      rack: ':variant_also_negotiates',
      aspnetcore: 'StatusCodes.Status506VariantAlsoNegotiates',
    },
  },
  {
    status: 507,
    meaning:
      'The method could not be performed because the server is unable to store the representation that is needed to complete the request (RFC 4918, 11.5). The condition is considered temporary. A request that was the result of a user action must not be repeated until the user asks for it again.',
    useWhen: [
      'The disk or the bucket that takes the uploads is full.',
      'A WebDAV COPY needs more space than the server has left.',
    ],
    insteadOf: [
      {
        status: 402,
        when: 'the account has to pay for more storage first',
      },
      {
        status: 413,
        when: 'the content is larger than the server would ever accept',
      },
      {
        status: 503,
        when: 'the server lacks time or connections, and not storage',
      },
    ],
    retry: {
      kind: 'asked',
      reference: 'RFC 4918, 11.5',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.INSUFFICIENT_STORAGE',
      python: 'HTTPStatus.INSUFFICIENT_STORAGE',
      starlette: 'status.HTTP_507_INSUFFICIENT_STORAGE',
      spring: 'HttpStatus.INSUFFICIENT_STORAGE',
      go: 'http.StatusInsufficientStorage',
      rack: ':insufficient_storage',
      aspnetcore: 'StatusCodes.Status507InsufficientStorage',
    },
  },
  {
    status: 508,
    meaning:
      'The server ended an operation because it met an infinite loop while it processed a request with `Depth: infinity` (RFC 5842, 7.2). The operation as a whole has failed. The code comes from the binding extensions to WebDAV, with which a collection can contain itself.',
    useWhen: [
      'A WebDAV PROPFIND with `Depth: infinity` comes upon a collection that contains itself.',
      'An API expands nested resources, such as the parts of a product, and finds that one contains itself.',
    ],
    insteadOf: [
      {
        status: 409,
        when: 'the request would create the loop, as by moving a folder into its own descendant',
      },
      {
        status: 500,
        when: 'the loop is a fault in the program and not in the resources',
      },
    ],
    retry: {
      kind: 'never',
      reference: 'RFC 5842, 7.2',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: 'HttpStatus.LOOP_DETECTED',
      python: 'HTTPStatus.LOOP_DETECTED',
      starlette: 'status.HTTP_508_LOOP_DETECTED',
      spring: 'HttpStatus.LOOP_DETECTED',
      go: 'http.StatusLoopDetected',
      rack: ':loop_detected',
      aspnetcore: 'StatusCodes.Status508LoopDetected',
    },
  },
  {
    status: 510,
    meaning:
      'The request does not meet the policy for access to the resource: it lacks an extension in the sense of RFC 2774, and the response should tell the client all that it needs to send one (RFC 2774, 7). The extension framework was an experiment and has been declared Historic; the registry marks the code as obsoleted.',
    useWhen: [
      'A server that still implements the HTTP Extension Framework requires an extension that the client did not declare.',
      'A test reproduces such a server.',
    ],
    insteadOf: [
      {
        status: 400,
        when: 'a header field that the API requires is missing',
      },
      {
        status: 426,
        when: 'the client has to switch to another protocol',
      },
      {
        status: 428,
        when: 'the server requires the request to be conditional',
      },
    ],
    retry: {
      kind: 'changed',
      reference: 'RFC 2774, 7',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: null,
      python: 'HTTPStatus.NOT_EXTENDED',
      starlette: 'status.HTTP_510_NOT_EXTENDED',
      spring: 'HttpStatus.NOT_EXTENDED',
      go: 'http.StatusNotExtended',
      rack: ':not_extended',
      aspnetcore: 'StatusCodes.Status510NotExtended',
    },
  },
  {
    status: 511,
    meaning:
      'The client needs to authenticate to gain access to the network (RFC 6585, 6). The code is made for intercepting proxies that control this access, such as captive portals, and origin servers should not send it. The content should link to a page where the user can sign in, and should not be that page itself.',
    useWhen: [
      'A hotel network intercepts the requests of a guest who has not signed in yet.',
      'A test shows a client application what a captive portal does to its calls.',
    ],
    insteadOf: [
      {
        status: 401,
        when: 'the API itself asks for credentials',
      },
      {
        status: 403,
        when: 'the network refuses the client, and signing in would not help',
      },
      {
        status: 407,
        when: 'the client uses a proxy on purpose, and the proxy asks for credentials',
      },
    ],
    retry: {
      kind: 'credentials',
      reference: 'RFC 6585, 6',
    },
    grpc: [],
    grpcClient: 'UNKNOWN',
    constants: {
      nest: null,
      python: 'HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED',
      starlette: 'status.HTTP_511_NETWORK_AUTHENTICATION_REQUIRED',
      spring: 'HttpStatus.NETWORK_AUTHENTICATION_REQUIRED',
      go: 'http.StatusNetworkAuthenticationRequired',
      rack: ':network_authentication_required',
      aspnetcore: 'StatusCodes.Status511NetworkAuthenticationRequired',
    },
  },
];

export const retries: { readonly [kind: string]: string } = {
  changed: 'Not as it is. The client changes the request first: the same one would be refused again.',
  credentials: 'With other credentials. The client authenticates, and sends the request again.',
  state: 'After the client has read the current state and resolved what stands in the way.',
  later: 'As it is, but later: after the time in Retry-After, else after pauses that grow and vary.',
  idempotent: 'As it is, if the method is idempotent. It is unknown whether a POST was carried out.',
  connection: 'As it is, over another connection.',
  handshake: 'As it is, once the handshake of TLS is complete, and not in early data.',
  asked: 'Only when the user asks for it again, and not by itself.',
  never: 'Not by itself. Nothing says that the same request will succeed later.',
};

export const constantSources: readonly ConstantSource[] = [
  {
    id: 'nest',
    language: 'TypeScript',
    source: 'NestJS 11.2',
  },
  {
    id: 'python',
    language: 'Python',
    source: 'http 3.11',
  },
  {
    id: 'starlette',
    language: 'Python',
    source: 'FastAPI, Starlette 1.10',
  },
  {
    id: 'spring',
    language: 'Java',
    source: 'Spring 6.2',
  },
  {
    id: 'go',
    language: 'Go',
    source: 'net/http 1.26',
  },
  {
    id: 'rack',
    language: 'Ruby',
    source: 'Rails, Rack 2.2',
  },
  {
    id: 'aspnetcore',
    language: 'C#',
    source: 'ASP.NET Core',
  },
];

export const decisions: readonly Decision[] = [
  {
    statuses: [409, 412],
    question:
      'Who states the condition that fails: the server by its rules, or the client in a header field?',
    cases: [
      {
        situation: 'The request carries If-Match or If-Unmodified-Since, and the resource has changed since.',
        status: 412,
        because: 'The client has stated a condition, and it is false. The method is not applied.',
        reference: 'RFC 9110, 13.1.1',
      },
      {
        situation: 'A PUT with `If-None-Match: *` finds that the resource exists.',
        status: 412,
        because: 'The condition asks for creation only.',
        reference: 'RFC 9110, 13.1.2',
      },
      {
        situation: 'The version is in the content, and it is out of date.',
        status: 409,
        because: 'No header field states a condition, so none can fail.',
        reference: 'RFC 9110, 15.5.10',
      },
      {
        situation: 'A unique name is taken.',
        status: 409,
        because: 'The state of the server forbids it, independently of any condition.',
        reference: 'RFC 9110, 15.5.10',
      },
      {
        situation: 'The server requires a version, and the request names none.',
        status: 428,
        because: 'Nothing has failed: the condition is missing.',
        reference: 'RFC 6585, 3',
      },
    ],
  },
  {
    statuses: [400, 422],
    question: 'Can the server read the content, so that only its meaning is wrong?',
    cases: [
      {
        situation: 'The content is not JSON, or ends too early.',
        status: 400,
        because: 'The syntax is broken: there is nothing to understand.',
        reference: 'RFC 9110, 15.5.1',
      },
      {
        situation: 'A parameter of the query has the wrong type.',
        status: 400,
        because: 'The mistake is not in the content, and 422 is only about the content.',
        reference: 'RFC 9110, 15.5.1',
      },
      {
        situation: 'The content is valid JSON, and a required member is missing.',
        status: 422,
        because: 'Type and syntax are right, and the instructions cannot be processed.',
        reference: 'RFC 9110, 15.5.21',
      },
      {
        situation: 'The content refers to a product that does not exist.',
        status: 422,
        because: 'Each value is well formed, and together they make no sense.',
        reference: 'RFC 9110, 15.5.21',
      },
      {
        situation: 'The content is XML, and the resource accepts only JSON.',
        status: 415,
        because: 'The media type is the problem, before the content is read.',
        reference: 'RFC 9110, 15.5.16',
      },
    ],
  },
  {
    statuses: [401, 403],
    question: 'Could other credentials help?',
    cases: [
      {
        situation: 'The request has no credentials.',
        status: 401,
        because: 'WWW-Authenticate tells the client how to authenticate.',
        reference: 'RFC 9110, 15.5.2',
      },
      {
        situation: 'The access token has expired.',
        status: 401,
        because: 'A new token helps.',
        reference: 'RFC 6750, 3.1',
      },
      {
        situation: 'The user is signed in and lacks the role.',
        status: 403,
        because: 'The server knows the client, and refuses the request.',
        reference: 'RFC 9110, 15.5.4',
      },
      {
        situation: 'The token is valid and lacks a scope.',
        status: 403,
        because: 'The error of Bearer tokens is `insufficient_scope`.',
        reference: 'RFC 6750, 3.1',
      },
      {
        situation: 'The client must not learn that the resource exists.',
        status: 404,
        because: 'A 403 would reveal it.',
        reference: 'RFC 9110, 15.5.4',
      },
    ],
  },
  {
    statuses: [403, 404],
    question: 'May this client know that the resource exists?',
    cases: [
      {
        situation: 'The resource belongs to another tenant, and identifiers can be guessed.',
        status: 404,
        because: 'A 403 would show a stranger which identifiers are in use.',
        reference: 'RFC 9110, 15.5.4',
      },
      {
        situation: 'The user sees the resource in a list and may not change it.',
        status: 403,
        because: 'Its existence is not a secret, and a 404 would puzzle the client.',
        reference: 'RFC 9110, 15.5.4',
      },
      {
        situation: 'No resource ever had this identifier.',
        status: 404,
        because: 'There is no representation.',
        reference: 'RFC 9110, 15.5.5',
      },
      {
        situation: 'The resource was removed on purpose and for good.',
        status: 410,
        because: 'The client should forget the address.',
        reference: 'RFC 9110, 15.5.11',
      },
      {
        situation: 'The client has not authenticated.',
        status: 401,
        because: 'Credentials could help, and the response says so.',
        reference: 'RFC 9110, 15.5.2',
      },
    ],
  },
  {
    statuses: [500, 503],
    question: 'Does the server know what is wrong, and that it will pass?',
    cases: [
      {
        situation: 'An unexpected exception.',
        status: 500,
        because: 'Nothing says that the same request would succeed later.',
        reference: 'RFC 9110, 15.6.1',
      },
      {
        situation: 'The pool of connections to the database is exhausted.',
        status: 503,
        because: 'The overload is temporary: Retry-After says how long to wait.',
        reference: 'RFC 9110, 15.6.4',
      },
      {
        situation: 'The API is in maintenance.',
        status: 503,
        because: 'It is planned, and it will be over.',
        reference: 'RFC 9110, 15.6.4',
      },
      {
        situation: 'A unique constraint refuses what the client has sent.',
        status: 409,
        because: 'The client can choose another value: the server has no fault.',
        reference: 'RFC 9110, 15.5.10',
      },
      {
        situation: 'A server behind this one sent a response that cannot be read.',
        status: 502,
        because: 'The fault lies behind the gateway.',
        reference: 'RFC 9110, 15.6.3',
      },
    ],
  },
];
