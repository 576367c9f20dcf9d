// Answers with errors of the catalog where Express would send an HTML page, or the reason phrase as text.

import { STATUS_CODES } from "node:http";

// The code of every other status is its reason phrase in snake_case; Node has older phrases for 413 and 422.
const errors = {
  400: { error: "bad_request", message: "The request could not be understood" },
  401: { error: "unauthorized", message: "Authentication is required to access this resource" },
  404: { error: "not_found", message: "Resource not found" },
  405: { error: "method_not_allowed", message: "This method is not allowed for this resource" },
  413: { error: "content_too_large", message: "The request content is larger than the server accepts" },
  415: { error: "unsupported_media_type", message: "The media type of the request content is not supported" },
  422: { error: "unprocessable_content", message: "The request content is not valid" },
  500: { error: "internal_server_error", message: "The server encountered an unexpected error" },
};

// Fields about other content, or about how long it may be kept, do not apply to the error.
const ofAnotherContent = [
  "Accept-Ranges",
  "Cache-Control",
  "Content-Disposition",
  "Content-Encoding",
  "Content-Language",
  "Content-Length",
  "Content-Location",
  "Content-Range",
  "Content-Type",
  "ETag",
  "Expires",
  "Last-Modified",
];

/** Before all routes: response.sendStatus(409) would send the reason phrase as text. */
export function keepSendStatus(app) {
  const { sendStatus } = app.response;
  app.response.sendStatus = function (status) {
    return status < 400 ? sendStatus.call(this, status) : refuse(this, status);
  };
}

/** Express has no 405: app.route("/users").get(list).post(create).all(methodNotAllowed). */
export function methodNotAllowed(request, response) {
  const { get, _all, ...others } = request.route.methods;
  const methods = [...(get ? ["GET", "HEAD"] : []), ...Object.keys(others)].join(", ").toUpperCase();
  refuse(response, 405, { Allow: methods });
}

/** After all routes: app.use(notFound). */
export function notFound(request, response) {
  refuse(response, 404);
}

/** The last of all: app.use(errorHandler). Errors with a status (the body parser's, http-errors) keep it. */
export function errorHandler(error, request, response, next) {
  if (response.headersSent) return next(error);
  const status = statusOf(error, response);
  if (status >= 500) console.error(error);
  refuse(response, status, error?.headers);
}

function refuse(response, status, fields = {}) {
  for (const field of ofAnotherContent) response.removeHeader(field);
  response.set(fields);
  if (status === 401 && !response.get("WWW-Authenticate")) response.set("WWW-Authenticate", 'Bearer realm="api"');
  return response.status(status).type("application/json").send(JSON.stringify(errorOf(status)));
}

/** The status of the error, else the current status of the response; an exception without an error status is a 500. */
function statusOf(error, response) {
  const statuses = [error?.status, error?.statusCode, response.statusCode];
  return statuses.find((status) => Number.isInteger(status) && status >= 400 && status <= 599) ?? 500;
}

function errorOf(status) {
  const phrase = STATUS_CODES[status];
  if (status in errors) return errors[status];
  if (phrase === undefined) return errors[status < 500 ? 400 : 500]; // as clients treat it: RFC 9110, 15
  return { error: phrase.toLowerCase().replaceAll("'", "").replaceAll(/\W+/g, "_"), message: phrase };
}
