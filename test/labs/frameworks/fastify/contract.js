// Answers with errors of the catalog where Fastify would send {"statusCode", "error", "message"}, a text, or nothing.

import { STATUS_CODES } from "node:http";
import findMyWay from "find-my-way"; // Fastify's own router

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

/** Before the first route: keepContract(app). */
export function keepContract(app) {
  const routes = findMyWay();
  const methods = new Set();

  app.addHook("onRoute", ({ method, url }) => {
    for (const one of [method].flat()) {
      methods.add(one);
      if (!routes.hasRoute(one, url)) routes.on(one, url, () => {});
    }
  });

  // Fastify has no 405: a request with another method matches no route.
  app.setNotFoundHandler((request, reply) => {
    const allowed = [...methods].filter((method) => routes.find(method, request.url));
    if (allowed.length === 0) return refuse(reply, 404);
    return refuse(reply, 405, { fields: { Allow: allowed.join(", ") } });
  });

  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error, reply);
    if (status >= 500) request.log.error(error);
    return refuse(reply, status, { fields: error?.headers, details: detailsOf(error) });
  });

  // reply.code(409).send(), or a text.
  app.addHook("onSend", async (request, reply, payload) => {
    if (reply.statusCode < 400 || /\bjson\b/.test(reply.getHeader("Content-Type"))) return payload;
    payload?.destroy?.();
    return begin(reply, reply.statusCode);
  });
}

/** For requests without a route, such as a path that cannot be decoded: Fastify({ frameworkErrors }). */
export function frameworkErrors(error, request, reply) {
  return refuse(reply, statusOf(error, reply));
}

function refuse(reply, status, more) {
  return reply.send(begin(reply, status, more));
}

/** Turns the reply into an error, and returns its content. */
function begin(reply, status, { fields = {}, details } = {}) {
  for (const field of ofAnotherContent) reply.removeHeader(field);
  reply.code(status).headers(fields).type("application/json");
  if (status === 401 && !reply.hasHeader("WWW-Authenticate")) {
    reply.header("WWW-Authenticate", 'Bearer realm="api"');
  }
  return JSON.stringify({ ...errorOf(status), details });
}

/** The current status of the reply, else that of the error; an exception without an error status is a 500. */
function statusOf(error, reply) {
  const statuses = [reply.statusCode, error?.statusCode, error?.status];
  return statuses.find((status) => Number.isInteger(status) && status >= 400 && status <= 599) ?? 500;
}

/** The problems that the schema of a route found; those in the content have a place. */
function detailsOf(error) {
  return error?.validation?.map(({ instancePath, keyword, message }) => ({
    pointer: error.validationContext === "body" ? instancePath : undefined,
    code: keyword,
    message,
  }));
}

function errorOf(status) {
  const phrase = STATUS_CODES[status];
  if (status in errors) return errors[status];
  if (phrase === undefined) return errors[status < 500 ? 400 : 500]; // as clients treat it: RFC 9110, 15
  return { error: phrase.toLowerCase().replaceAll("'", "").replaceAll(/\W+/g, "_"), message: phrase };
}
