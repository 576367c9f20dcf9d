"""Answers with errors of the catalog where Django would send a page of HTML, or nothing at all."""

import json

from django.core.exceptions import BadRequest

ERRORS = {
    400: {"error": "bad_request", "message": "The request could not be understood"},
    401: {"error": "unauthorized", "message": "Authentication is required to access this resource"},
    403: {"error": "forbidden", "message": "You do not have permission to perform this action"},
    404: {"error": "not_found", "message": "Resource not found"},
    405: {"error": "method_not_allowed", "message": "This method is not allowed for this resource"},
    500: {"error": "internal_server_error", "message": "The server encountered an unexpected error"},
}


def keep_contract(get_response):
    """The first of MIDDLEWARE, so that it sees the answers of all others."""

    def middleware(request):
        response = get_response(request)
        if response.status_code == 401:
            response.setdefault("WWW-Authenticate", 'Bearer realm="api"')
        if response.status_code in ERRORS and response.get("Content-Type", "").startswith("text/html"):
            response.content = json.dumps(ERRORS[response.status_code])
            response["Content-Type"] = "application/json"
            response["Content-Length"] = str(len(response.content))
        return response  # with the fields it had: Allow, WWW-Authenticate, Retry-After

    return middleware


def read_json(request):
    """The JSON of the request. Django answers BadRequest with 400, and any other exception with 500."""
    try:
        return json.loads(request.body)
    except ValueError as error:
        raise BadRequest("The content is no JSON") from error
