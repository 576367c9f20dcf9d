"""Answers with errors of the catalog where FastAPI would send {"detail": …}, or plain text."""

from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

ERRORS = {
    400: {"error": "bad_request", "message": "The request could not be understood"},
    401: {"error": "unauthorized", "message": "Authentication is required to access this resource"},
    404: {"error": "not_found", "message": "Resource not found"},
    405: {"error": "method_not_allowed", "message": "This method is not allowed for this resource"},
    422: {"error": "unprocessable_content", "message": "The request content is not valid"},
    500: {"error": "internal_server_error", "message": "The server encountered an unexpected error"},
}


def keep_contract(app):
    # FastAPI's own HTTPException is a subclass; an unknown route raises Starlette's.
    @app.exception_handler(HTTPException)
    async def http_error(request, error):
        body = ERRORS.get(error.status_code, {"detail": error.detail})
        fields = dict(error.headers or {})  # Allow, WWW-Authenticate
        if error.status_code == 401:
            fields.setdefault("WWW-Authenticate", 'Bearer realm="api"')
        return JSONResponse(body, error.status_code, headers=fields)

    @app.exception_handler(RequestValidationError)
    async def invalid_request(request, error):
        if any(detail["type"] == "json_invalid" for detail in error.errors()):
            return JSONResponse(ERRORS[400], 400)
        details = [
            {
                "pointer": "".join(f"/{part}" for part in detail["loc"][1:]),
                "code": detail["type"],
                "message": detail["msg"],
            }
            for detail in error.errors()
        ]
        return JSONResponse({**ERRORS[422], "details": details}, 422)

    @app.exception_handler(Exception)
    async def uncaught(request, error):
        return JSONResponse(ERRORS[500], 500)
