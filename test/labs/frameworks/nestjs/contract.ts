// Answers with errors of the catalog where Nest would send {"statusCode", "message", "error"}.

import { STATUS_CODES } from "node:http";
import { Catch, HttpException, Logger, NotFoundException } from "@nestjs/common";
import type { ArgumentsHost, ExceptionFilter } from "@nestjs/common";
import type { Request, Response } from "express";

interface CatalogError {
  error: string;
  message: string;
}

// The code of every other status is its reason phrase in snake_case; Node has older phrases for 413 and 422.
const errors: Record<number, CatalogError> = {
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

/** app.useGlobalFilters(new ContractFilter()). */
@Catch()
export class ContractFilter implements ExceptionFilter {
  private readonly logger = new Logger(ContractFilter.name);

  catch(exception: any, host: ArgumentsHost): void {
    if (host.getType() !== "http") throw exception;
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const status = statusOf(exception, response);
    if (status >= 500) this.logger.error(exception);
    if (response.headersSent) {
      response.end();
      return;
    }
    for (const field of ofAnotherContent) response.removeHeader(field);
    response.set(exception?.headers ?? {});

    // Express has no 405: a request with another method matches no route.
    const allowed = exception instanceof NotFoundException && !request.route ? methodsOf(request) : [];
    if (allowed.length > 0) {
      response.status(405).set("Allow", allowed.join(", ")).json(errors[405]);
      return;
    }
    if (status === 401 && !response.get("WWW-Authenticate")) {
      response.set("WWW-Authenticate", 'Bearer realm="api"');
    }
    response.status(status).json({ ...errorOf(status), details: detailsOf(exception) });
  }
}

/** The status of the exception, else the current status of the response; an exception without an error status is a 500. */
function statusOf(exception: any, response: Response): number {
  const own = exception instanceof HttpException ? exception.getStatus() : exception?.status;
  const statuses = [own, exception?.statusCode, response.statusCode];
  return statuses.find((status) => Number.isInteger(status) && status >= 400 && status <= 599) ?? 500;
}

function methodsOf({ app, path }: Request): string[] {
  const layers: any[] = (app.router as any).stack;
  const routes = layers.filter((layer) => layer.route && layer.match(path)).map(({ route }) => route);
  const methods = routes.flatMap((route) => Object.keys(route.methods));
  return [...new Set(methods.includes("get") ? [...methods, "head"] : methods)].map((method) => method.toUpperCase());
}

function errorOf(status: number): CatalogError {
  const phrase = STATUS_CODES[status];
  if (status in errors) return errors[status];
  if (phrase === undefined) return errors[status < 500 ? 400 : 500]; // as clients treat it: RFC 9110, 15
  return { error: phrase.toLowerCase().replaceAll("'", "").replaceAll(/\W+/g, "_"), message: phrase };
}

/** The problems that the ValidationPipe found: it sends a list. */
function detailsOf(exception: any): { message: string }[] | undefined {
  const found = exception instanceof HttpException && Object(exception.getResponse()).message;
  return Array.isArray(found) ? found.map((message) => ({ message })) : undefined;
}
