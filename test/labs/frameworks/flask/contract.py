"""Answers with errors of the catalog where Flask would send a page of HTML."""

import json

from werkzeug.exceptions import HTTPException

ERRORS = {
    400: {"error": "bad_request", "message": "The request could not be understood"},
    401: {"error": "unauthorized", "message": "Authentication is required to access this resource"},
    404: {"error": "not_found", "message": "Resource not found"},
    405: {"error": "method_not_allowed", "message": "This method is not allowed for this resource"},
    413: {"error": "content_too_large", "message": "The request content is larger than the server accepts"},
    415: {"error": "unsupported_media_type", "message": "The media type of the request content is not supported"},
    500: {"error": "internal_server_error", "message": "The server encountered an unexpected error"},
}


def keep_contract(app):
    # An uncaught exception arrives here too, as InternalServerError; Flask has logged it by then.
    @app.errorhandler(HTTPException)
    def answer(error):
        if error.code not in ERRORS:
            return error
        response = error.get_response()  # keeps Allow, WWW-Authenticate, Retry-After
        response.data = json.dumps(ERRORS[error.code])
        response.content_type = "application/json"
        if error.code == 401:
            response.headers.setdefault("WWW-Authenticate", 'Bearer realm="api"')
        return response
