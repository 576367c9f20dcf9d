"""Answers with errors of the catalog where FastAPI, or a route, would send {"detail": …}, a text, or nothing."""

import json
import logging
import re
from http import HTTPStatus

from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException

# The code of every other status is its reason phrase in snake_case.
ERRORS = {
    400: {"error": "bad_request", "message": "The request could not be understood"},
    401: {"error": "unauthorized", "message": "Authentication is required to access this resource"},
    404: {"error": "not_found", "message": "Resource not found"},
    405: {"error": "method_not_allowed", "message": "This method is not allowed for this resource"},
    413: {"error": "content_too_large", "message": "The request content is larger than the server accepts"},
    414: {"error": "uri_too_long", "message": "The request URI is longer than the server accepts"},
    416: {"error": "range_not_satisfiable", "message": "The requested range lies outside the resource"},
    418: {"error": "im_a_teapot", "message": "This teapot cannot brew coffee"},
    422: {"error": "unprocessable_content", "message": "The request content is not valid"},
    500: {"error": "internal_server_error", "message": "The server encountered an unexpected error"},
}

# Fields about other content, or about how long it may be kept, do not apply to the error.
OF_ANOTHER_CONTENT = """Accept-Ranges Cache-Control Content-Disposition Content-Encoding Content-Language
    Content-Location Content-Range ETag Expires Last-Modified""".split()


def error_of(status):
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:  # an unknown status counts as the x00 of its class
        return ERRORS[status // 100 * 100]
    return ERRORS.get(status) or {"error": re.sub("[^a-z]+", "_", phrase.lower()), "message": phrase}


def keep_contract(app):
    """Called after every other add_middleware, so that it sees the response of all others."""
    app.add_middleware(KeepContract)

    # FastAPI's own HTTPException is a subclass; an unknown route raises Starlette's.
    @app.exception_handler(HTTPException)
    async def refused(request, error):
        return Response(status_code=error.status_code, headers=error.headers)

    @app.exception_handler(RequestValidationError)
    async def invalid_request(request, error):
        if any(detail["type"] == "json_invalid" for detail in error.errors()):
            return Response(status_code=400)
        details = [
            {
                "pointer": "".join(f"/{part}" for part in detail["loc"][1:]),
                "code": detail["type"],
                "message": detail["msg"],
            }
            for detail in error.errors()
        ]
        return JSONResponse({**ERRORS[422], "details": details}, 422)


class KeepContract:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        state = "waiting"

        async def keep(message):
            nonlocal state
            if message["type"] == "http.response.start":
                state = "started"
                headers = MutableHeaders(raw=message["headers"])
                if message["status"] >= 400 and "json" not in headers.get("Content-Type", ""):
                    state = "answered"
                    return await answer(message["status"], headers)(scope, receive, send)
            if state != "answered":
                await send(message)

        try:
            await self.app(scope, receive, keep)
        except Exception:  # here, not in a handler: with debug=True Starlette would show the source
            if state != "waiting":
                raise
            logging.exception("uncaught exception in %s %s", scope["method"], scope["path"])
            await JSONResponse(ERRORS[500], 500)(scope, receive, send)


def answer(status, headers):
    """The error of the catalog, with all fields that are not of another content: Allow, WWW-Authenticate, Retry-After."""
    for field in [*OF_ANOTHER_CONTENT, "Content-Length"]:
        del headers[field]
    if status == 401:
        headers.setdefault("WWW-Authenticate", 'Bearer realm="api"')
    headers["Content-Type"] = "application/json"
    response = Response(json.dumps(error_of(status)), status)
    response.raw_headers = [*headers.raw, (b"content-length", str(len(response.body)).encode())]
    return response
