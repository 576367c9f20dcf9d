"""Answers with errors of the catalog where Django, or a view, would send a page of HTML, a text, or nothing."""

import json
import re
from http import HTTPStatus

from django.core.exceptions import BadRequest
from django.http import HttpResponse

# The code of every other status is its reason phrase in snake_case.
ERRORS = {
    400: {"error": "bad_request", "message": "The request could not be understood"},
    401: {"error": "unauthorized", "message": "Authentication is required to access this resource"},
    403: {"error": "forbidden", "message": "You do not have permission to perform this action"},
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
    Content-Length Content-Location Content-Range ETag Expires Last-Modified""".split()


def error_of(status):
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:  # an unknown status counts as the x00 of its class
        return ERRORS[status // 100 * 100]
    return ERRORS.get(status) or {"error": re.sub("[^a-z]+", "_", phrase.lower()), "message": phrase}


class KeepContract:
    """The first of MIDDLEWARE, so that it sees what all others made of a response."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if response.status_code < 400 or "json" in response.get("Content-Type", ""):
            return response
        for field in OF_ANOTHER_CONTENT:
            response.headers.pop(field, None)
        if response.status_code == 401:
            response.headers.setdefault("WWW-Authenticate", 'Bearer realm="api"')
        answer = HttpResponse(
            json.dumps(error_of(response.status_code)),
            status=response.status_code,
            # With all its other fields: Allow, WWW-Authenticate, Retry-After.
            headers={**response.headers, "Content-Type": "application/json"},
        )
        answer["Content-Length"] = str(len(answer.content))
        answer.cookies = response.cookies
        response.close()
        return answer


def read_json(request):
    """The JSON of the request. Django answers BadRequest with 400, and any other exception with 500."""
    try:
        return json.loads(request.body)
    except (ValueError, RecursionError) as error:  # not JSON, or nested too deep
        raise BadRequest from error
