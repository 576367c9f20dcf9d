// Generated from schemas/ by `npm run generate`; do not edit.
/** Status code → the code of its entry in the standard catalog. */
export interface StandardCodes {
  readonly 400: 'bad_request';
  readonly 401: 'unauthorized';
  readonly 402: 'payment_required';
  readonly 403: 'forbidden';
  readonly 404: 'not_found';
  readonly 405: 'method_not_allowed';
  readonly 406: 'not_acceptable';
  readonly 407: 'proxy_authentication_required';
  readonly 408: 'request_timeout';
  readonly 409: 'conflict';
  readonly 410: 'gone';
  readonly 411: 'length_required';
  readonly 412: 'precondition_failed';
  readonly 413: 'content_too_large';
  readonly 414: 'uri_too_long';
  readonly 415: 'unsupported_media_type';
  readonly 416: 'range_not_satisfiable';
  readonly 417: 'expectation_failed';
  readonly 418: 'im_a_teapot';
  readonly 421: 'misdirected_request';
  readonly 422: 'unprocessable_content';
  readonly 423: 'locked';
  readonly 424: 'failed_dependency';
  readonly 425: 'too_early';
  readonly 426: 'upgrade_required';
  readonly 428: 'precondition_required';
  readonly 429: 'too_many_requests';
  readonly 431: 'request_header_fields_too_large';
  readonly 451: 'unavailable_for_legal_reasons';
  readonly 500: 'internal_server_error';
  readonly 501: 'not_implemented';
  readonly 502: 'bad_gateway';
  readonly 503: 'service_unavailable';
  readonly 504: 'gateway_timeout';
  readonly 505: 'http_version_not_supported';
  readonly 506: 'variant_also_negotiates';
  readonly 507: 'insufficient_storage';
  readonly 508: 'loop_detected';
  readonly 510: 'not_extended';
  readonly 511: 'network_authentication_required';
}
