// Answers with errors of the catalog where Koa would send the reason phrase as text.

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

/** Before everything else: keepContract(app). */
export function keepContract(app) {
  // Also for a stream that fails while it is sent.
  app.context.onerror = function (error) {
    if (error != null) fail(this, error); // null: the response has ended well
  };

  app.use(async (ctx, next) => {
    try {
      await next();
    } catch (reason) {
      return fail(ctx, reason);
    }
    // No route, a wrong method, ctx.status = 409 without a content, or with a text.
    if (ctx.status >= 400 && ctx.respond !== false && !ctx.response.is("json", "+json")) refuse(ctx, ctx.status);
  });
}

function fail(ctx, reason) {
  const error = reason instanceof Error ? reason : new Error("not an error was thrown", { cause: reason });
  ctx.app.emit("error", error, ctx); // the app logs errors that are not for the client
  if (ctx.headerSent || !ctx.writable) return;
  refuse(ctx, statusOf(error), error.headers);
  ctx.respond = false;
  ctx.res.end(ctx.body);
}

function refuse(ctx, status, fields = {}) {
  for (const field of ofAnotherContent) ctx.remove(field);
  ctx.set(fields);
  if (status === 401 && !ctx.response.has("WWW-Authenticate")) ctx.set("WWW-Authenticate", 'Bearer realm="api"');
  ctx.status = status;
  ctx.body = JSON.stringify(errorOf(status));
  ctx.type = "application/json";
}

function statusOf({ status, statusCode, code }) {
  if (code === "Z_DATA_ERROR" || code === "Z_BUF_ERROR") return 400; // content that is not compressed as declared
  return [status, statusCode].find((one) => Number.isInteger(one) && one >= 400 && one <= 599) ?? 500;
}

function errorOf(status) {
  const phrase = STATUS_CODES[status];
  if (status in errors) return errors[status];
  if (phrase === undefined) return errors[status < 500 ? 400 : 500]; // as clients treat it: RFC 9110, 15
  return { error: phrase.toLowerCase().replaceAll("'", "").replaceAll(/\W+/g, "_"), message: phrase };
}
