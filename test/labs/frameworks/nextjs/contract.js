// Answers with errors of the catalog where Next would send nothing, or an HTML page.

import { STATUS_CODES } from "node:http";
import { unstable_rethrow as rethrow } from "next/navigation";

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

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/**
 * The handlers of one route: export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = keepContract({ GET, POST }).
 * Next has no handler for the errors of all routes, and its 405 has no Allow.
 */
export function keepContract(handlers) {
  const known = { ...(handlers.GET && { GET: handlers.GET, HEAD: handlers.GET }), ...handlers };
  const fields = { Allow: Object.keys(known).join(", ") };
  const all = { OPTIONS: () => new Response(null, { status: 204, headers: fields }), ...known };
  return everyMethod((method) => kept(all[method] ?? (() => refuse(405, fields))));
}

/** Any other path: export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = unknownRoute, in app/[...path]/route.js. */
export const unknownRoute = everyMethod(() => () => refuse(404));

/** Requests that reach no route: export const proxy = refuseUnroutable, in proxy.js. */
export function refuseUnroutable({ method, url }) {
  if (!methods.includes(method)) return refuse(501);
  try {
    decodeURI(new URL(url).pathname);
  } catch {
    return refuse(400);
  }
}

/** The JSON of the request: if it is not JSON, the exception of request.json() would be a 500. */
export async function readJson(request) {
  try {
    return await request.json();
  } catch (cause) {
    throw Object.assign(new Error("The content is no JSON", { cause }), { status: 400 });
  }
}

function everyMethod(handlerOf) {
  return Object.fromEntries(methods.map((method) => [method, handlerOf(method)]));
}

function kept(handler) {
  return async (request, context) => {
    try {
      const response = await handler(request, context);
      // new Response(null, { status: 409 }), or a text.
      return response.status < 400 || isJson(response) ? response : refuse(response.status, response.headers);
    } catch (error) {
      const status = statusOf(error);
      if (status === undefined) {
        rethrow(error); // exceptions of Next itself, such as redirect()
        console.error(error);
      }
      return refuse(status ?? 500, error?.headers);
    }
  };
}

function refuse(status, begun) {
  const headers = new Headers(begun);
  for (const field of ofAnotherContent) headers.delete(field);
  if (status === 401 && !headers.has("WWW-Authenticate")) headers.set("WWW-Authenticate", 'Bearer realm="api"');
  return Response.json(errorOf(status), { status, headers });
}

function isJson({ headers }) {
  return /^application\/([\w.-]+\+)?json\b/i.test(headers.get("Content-Type") ?? "");
}

/** The status of the error, also of notFound(), unauthorized() and forbidden(); undefined for any other exception. */
function statusOf(error) {
  const [, own] = /^NEXT_HTTP_ERROR_FALLBACK;(\d+)$/.exec(error?.digest) ?? [];
  const statuses = [Number(own), error?.status, error?.statusCode];
  return statuses.find((status) => Number.isInteger(status) && status >= 400 && status <= 599);
}

function errorOf(status) {
  const phrase = STATUS_CODES[status];
  if (status in errors) return errors[status];
  if (phrase === undefined) return errors[status < 500 ? 400 : 500]; // as clients treat it: RFC 9110, 15
  return { error: phrase.toLowerCase().replaceAll("'", "").replaceAll(/\W+/g, "_"), message: phrase };
}
