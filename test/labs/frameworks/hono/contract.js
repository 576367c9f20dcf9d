// Answers with errors of the catalog where Hono would send the reason phrase as text.

import { STATUS_CODES } from "node:http";
import { HTTPException } from "hono/http-exception";
import { methodNotAllowed } from "hono/method-not-allowed";

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
  app.use(async (c, next) => {
    try {
      await next();
    } catch (reason) {
      console.error(reason); // not an Error, so Hono does not pass it to onError
      c.res = c.body(null, 500);
    }
    // No route, a wrong method, an exception, c.body(null, 409), or a text.
    if (c.res.status >= 400 && !isJson(c.res)) refuse(c);
  });

  app.use(methodNotAllowed({ app }));

  app.onError((error, c) => {
    for (const field of ofAnotherContent) c.header(field, undefined);
    const response = error instanceof HTTPException ? error.getResponse() : responseOf(error);
    if (response.status >= 500) console.error(error);
    return c.newResponse(isJson(response) ? response.body : null, response);
  });
}

/** The JSON of the request: if it is not JSON, the exception of c.req.json() would be a 500. */
export async function readJson(c) {
  try {
    return await c.req.json();
  } catch (cause) {
    throw new HTTPException(400, { cause });
  }
}

function refuse(c) {
  const { status, headers } = c.res;
  const fields = new Headers(headers);
  for (const field of ofAnotherContent) fields.delete(field);
  fields.set("Content-Type", "application/json");
  if (status === 401 && !fields.has("WWW-Authenticate")) fields.set("WWW-Authenticate", 'Bearer realm="api"');
  c.res = undefined; // else Hono adds the removed fields again
  c.res = new Response(JSON.stringify(errorOf(status)), { status, headers: fields });
}

function isJson({ headers }) {
  return /^application\/([\w.-]+\+)?json\b/i.test(headers.get("Content-Type") ?? "");
}

function responseOf({ status, statusCode, headers }) {
  const known = [status, statusCode].find((one) => Number.isInteger(one) && one >= 400 && one <= 599);
  return new Response(null, { status: known ?? 500, headers });
}

function errorOf(status) {
  const phrase = STATUS_CODES[status];
  if (status in errors) return errors[status];
  if (phrase === undefined) return errors[status < 500 ? 400 : 500]; // as clients treat it: RFC 9110, 15
  return { error: phrase.toLowerCase().replaceAll("'", "").replaceAll(/\W+/g, "_"), message: phrase };
}
