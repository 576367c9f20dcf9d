"""Answers with errors of the catalog where Flask, or a view, would send a page of HTML, a text, or nothing."""

import json
import re
from http import HTTPStatus

from flask.json.provider import DefaultJSONProvider
from werkzeug.exceptions import HTTPException, InternalServerError

# The code of every other status is its reason phrase in snake_case.
ERRORS = {
    400: {"error": "bad_request", "message": "The request could not be understood"},
    401: {"error": "unauthorized", "message": "Authentication is required to access this resource"},
    404: {"error": "not_found", "message": "Resource not found"},
    405: {"error": "method_not_allowed", "message": "This method is not allowed for this resource"},
    413: {"error": "content_too_large", "message": "The request content is larger than the server accepts"},
    414: {"error": "uri_too_long", "message": "The request URI is longer than the server accepts"},
    415: {"error": "unsupported_media_type", "message": "The media type of the request content is not supported"},
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
    """Called before any other after_request, so that it sees the response of all others."""
    app.json = StrictJSON(app)

    @app.errorhandler(HTTPException)
    def refused(error):
        return error

    @app.errorhandler(Exception)  # in debug mode too, where Flask would show the source
    def uncaught(error):
        app.logger.exception("uncaught exception", exc_info=error)
        return InternalServerError()

    @app.after_request
    def answer(response):
        if response.status_code < 400 or response.is_json:
            return response
        for field in OF_ANOTHER_CONTENT:
            response.headers.pop(field, None)
        response.data = json.dumps(error_of(response.status_code))
        response.content_type = "application/json"
        if response.status_code == 401:
            response.headers.setdefault("WWW-Authenticate", 'Bearer realm="api"')
        return response  # with all its other fields: Allow, WWW-Authenticate, Retry-After


class StrictJSON(DefaultJSONProvider):
    def loads(self, s, **options):
        try:
            return super().loads(s, **options)
        except RecursionError as error:  # nested too deep: the client's mistake, so a 400
            raise ValueError from error
