// Answers with errors of the catalog where Express would send a page of HTML.

const errors = {
  400: { error: "bad_request", message: "The request could not be understood" },
  401: { error: "unauthorized", message: "Authentication is required to access this resource" },
  404: { error: "not_found", message: "Resource not found" },
  405: { error: "method_not_allowed", message: "This method is not allowed for this resource" },
  413: { error: "content_too_large", message: "The request content is larger than the server accepts" },
  415: { error: "unsupported_media_type", message: "The media type of the request content is not supported" },
  500: { error: "internal_server_error", message: "The server encountered an unexpected error" },
};

/** Express knows no 405: app.route("/users").get(list).post(create).all(methodNotAllowed). */
export function methodNotAllowed(request, response) {
  const { get, _all, ...others } = request.route.methods;
  const methods = [...(get ? ["GET", "HEAD"] : []), ...Object.keys(others)].join(", ").toUpperCase();
  response.status(405).set("Allow", methods).json(errors[405]);
}

/** After all routes: app.use(notFound). */
export function notFound(request, response) {
  response.status(404).json(errors[404]);
}

/** The last of all: app.use(errorHandler). Errors with a status (the body parser's, http-errors) keep it. */
export function errorHandler(error, request, response, next) {
  if (response.headersSent) return next(error);
  const status = error.status in errors ? error.status : 500;
  if (status === 500) console.error(error);
  if (status === 401) response.set("WWW-Authenticate", 'Bearer realm="api"');
  response.status(status).set(error.headers ?? {}).json(errors[status]);
}
