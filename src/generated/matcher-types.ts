// Generated from schemas/ by `npm run generate`; do not edit.
import type { AnyErrorArgument, ErrorArgument, Outcome } from '../core/matcher-arguments';

/** One matcher per registered error status code, derived from `schemas/statuses.json`. */
export interface StatusMatchers<R, T = unknown> {
  /** The response is 400 Bad Request and conforms to its contract: RFC 9110, 15.5.1. */
  toBeBadRequest(expected?: ErrorArgument<400>): Outcome<R, T>;
  /** The response is 401 Unauthorized and conforms to its contract: RFC 9110, 15.5.2. */
  toBeUnauthorized(expected?: ErrorArgument<401>): Outcome<R, T>;
  /** The response is 402 Payment Required and conforms to its contract: RFC 9110, 15.5.3. */
  toBePaymentRequired(expected?: ErrorArgument<402>): Outcome<R, T>;
  /** The response is 403 Forbidden and conforms to its contract: RFC 9110, 15.5.4. */
  toBeForbidden(expected?: ErrorArgument<403>): Outcome<R, T>;
  /** The response is 404 Not Found and conforms to its contract: RFC 9110, 15.5.5. */
  toBeNotFound(expected?: ErrorArgument<404>): Outcome<R, T>;
  /** The response is 405 Method Not Allowed and conforms to its contract: RFC 9110, 15.5.6. */
  toBeMethodNotAllowed(expected?: ErrorArgument<405>): Outcome<R, T>;
  /** The response is 406 Not Acceptable and conforms to its contract: RFC 9110, 15.5.7. */
  toBeNotAcceptable(expected?: ErrorArgument<406>): Outcome<R, T>;
  /** The response is 407 Proxy Authentication Required and conforms to its contract: RFC 9110, 15.5.8. */
  toBeProxyAuthenticationRequired(expected?: ErrorArgument<407>): Outcome<R, T>;
  /** The response is 408 Request Timeout and conforms to its contract: RFC 9110, 15.5.9. */
  toBeRequestTimeout(expected?: ErrorArgument<408>): Outcome<R, T>;
  /** The response is 409 Conflict and conforms to its contract: RFC 9110, 15.5.10. */
  toBeConflict(expected?: ErrorArgument<409>): Outcome<R, T>;
  /** The response is 410 Gone and conforms to its contract: RFC 9110, 15.5.11. */
  toBeGone(expected?: ErrorArgument<410>): Outcome<R, T>;
  /** The response is 411 Length Required and conforms to its contract: RFC 9110, 15.5.12. */
  toBeLengthRequired(expected?: ErrorArgument<411>): Outcome<R, T>;
  /** The response is 412 Precondition Failed and conforms to its contract: RFC 9110, 15.5.13. */
  toBePreconditionFailed(expected?: ErrorArgument<412>): Outcome<R, T>;
  /** The response is 413 Content Too Large and conforms to its contract: RFC 9110, 15.5.14. */
  toBeContentTooLarge(expected?: ErrorArgument<413>): Outcome<R, T>;
  /** The response is 413 Content Too Large and conforms to its contract: RFC 9110, 15.5.14. The older name. */
  toBePayloadTooLarge(expected?: ErrorArgument<413>): Outcome<R, T>;
  /** The response is 414 URI Too Long and conforms to its contract: RFC 9110, 15.5.15. */
  toBeUriTooLong(expected?: ErrorArgument<414>): Outcome<R, T>;
  /** The response is 415 Unsupported Media Type and conforms to its contract: RFC 9110, 15.5.16. */
  toBeUnsupportedMediaType(expected?: ErrorArgument<415>): Outcome<R, T>;
  /** The response is 416 Range Not Satisfiable and conforms to its contract: RFC 9110, 15.5.17. */
  toBeRangeNotSatisfiable(expected?: ErrorArgument<416>): Outcome<R, T>;
  /** The response is 417 Expectation Failed and conforms to its contract: RFC 9110, 15.5.18. */
  toBeExpectationFailed(expected?: ErrorArgument<417>): Outcome<R, T>;
  /** The response is 418 I'm a Teapot (reserved) and conforms to its contract: RFC 9110, 15.5.19. */
  toBeImATeapot(expected?: ErrorArgument<418>): Outcome<R, T>;
  /** The response is 421 Misdirected Request and conforms to its contract: RFC 9110, 15.5.20. */
  toBeMisdirectedRequest(expected?: ErrorArgument<421>): Outcome<R, T>;
  /** The response is 422 Unprocessable Content and conforms to its contract: RFC 9110, 15.5.21. */
  toBeUnprocessableContent(expected?: ErrorArgument<422>): Outcome<R, T>;
  /** The response is 422 Unprocessable Content and conforms to its contract: RFC 9110, 15.5.21. The older name. */
  toBeUnprocessableEntity(expected?: ErrorArgument<422>): Outcome<R, T>;
  /** The response is 423 Locked and conforms to its contract: RFC 4918, 11.3. */
  toBeLocked(expected?: ErrorArgument<423>): Outcome<R, T>;
  /** The response is 424 Failed Dependency and conforms to its contract: RFC 4918, 11.4. */
  toBeFailedDependency(expected?: ErrorArgument<424>): Outcome<R, T>;
  /** The response is 425 Too Early and conforms to its contract: RFC 8470, 5.2. */
  toBeTooEarly(expected?: ErrorArgument<425>): Outcome<R, T>;
  /** The response is 426 Upgrade Required and conforms to its contract: RFC 9110, 15.5.22. */
  toBeUpgradeRequired(expected?: ErrorArgument<426>): Outcome<R, T>;
  /** The response is 428 Precondition Required and conforms to its contract: RFC 6585, 3. */
  toBePreconditionRequired(expected?: ErrorArgument<428>): Outcome<R, T>;
  /** The response is 429 Too Many Requests and conforms to its contract: RFC 6585, 4. */
  toBeTooManyRequests(expected?: ErrorArgument<429>): Outcome<R, T>;
  /** The response is 431 Request Header Fields Too Large and conforms to its contract: RFC 6585, 5. */
  toBeRequestHeaderFieldsTooLarge(expected?: ErrorArgument<431>): Outcome<R, T>;
  /** The response is 451 Unavailable For Legal Reasons and conforms to its contract: RFC 7725, 3. */
  toBeUnavailableForLegalReasons(expected?: ErrorArgument<451>): Outcome<R, T>;
  /** The response is 500 Internal Server Error and conforms to its contract: RFC 9110, 15.6.1. */
  toBeInternalServerError(expected?: ErrorArgument<500>): Outcome<R, T>;
  /** The response is 501 Not Implemented and conforms to its contract: RFC 9110, 15.6.2. */
  toBeNotImplemented(expected?: ErrorArgument<501>): Outcome<R, T>;
  /** The response is 502 Bad Gateway and conforms to its contract: RFC 9110, 15.6.3. */
  toBeBadGateway(expected?: ErrorArgument<502>): Outcome<R, T>;
  /** The response is 503 Service Unavailable and conforms to its contract: RFC 9110, 15.6.4. */
  toBeServiceUnavailable(expected?: ErrorArgument<503>): Outcome<R, T>;
  /** The response is 504 Gateway Timeout and conforms to its contract: RFC 9110, 15.6.5. */
  toBeGatewayTimeout(expected?: ErrorArgument<504>): Outcome<R, T>;
  /** The response is 505 HTTP Version Not Supported and conforms to its contract: RFC 9110, 15.6.6. */
  toBeHttpVersionNotSupported(expected?: ErrorArgument<505>): Outcome<R, T>;
  /** The response is 506 Variant Also Negotiates and conforms to its contract: RFC 2295, 8.1. */
  toBeVariantAlsoNegotiates(expected?: ErrorArgument<506>): Outcome<R, T>;
  /** The response is 507 Insufficient Storage and conforms to its contract: RFC 4918, 11.5. */
  toBeInsufficientStorage(expected?: ErrorArgument<507>): Outcome<R, T>;
  /** The response is 508 Loop Detected and conforms to its contract: RFC 5842, 7.2. */
  toBeLoopDetected(expected?: ErrorArgument<508>): Outcome<R, T>;
  /** The response is 510 Not Extended (obsoleted) and conforms to its contract: RFC 2774, 7. */
  toBeNotExtended(expected?: ErrorArgument<510>): Outcome<R, T>;
  /** The response is 511 Network Authentication Required and conforms to its contract: RFC 6585, 6. */
  toBeNetworkAuthenticationRequired(expected?: ErrorArgument<511>): Outcome<R, T>;
}

/** The matchers without a single status code. */
export interface GeneralMatchers<R, T = unknown> {
  /** The response is an error (RFC 9110, 15) and conforms to the contract of its entry. */
  toBeErrorResponse<S extends number = number>(expected?: AnyErrorArgument<S>): Outcome<R, T>;
  /** The response is a client error (RFC 9110, 15.5) and conforms to the contract of its entry. */
  toBeClientError<S extends number = number>(expected?: AnyErrorArgument<S, '4xx'>): Outcome<R, T>;
  /** The response is a server error (RFC 9110, 15.6) and conforms to the contract of its entry. */
  toBeServerError<S extends number = number>(expected?: AnyErrorArgument<S, '5xx'>): Outcome<R, T>;
}
