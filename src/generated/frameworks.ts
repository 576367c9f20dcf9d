// Generated from schemas/ by `npm run generate`; do not edit.
import type { Framework } from '../core/facts';

export const frameworks: readonly Framework[] = [
  {
    id: 'django',
    name: 'Django',
    language: 'python',
    highlight: 'python',
    docs: 'https://docs.djangoproject.com/en/5.2/ref/request-response/#jsonresponse-objects',
    imports: 'from django.http import JsonResponse\n',
    handler:
      '# urls.py: path("{{path}}", views.{{snake}}{{^isPlainJson}}_problem{{/isPlainJson}})\ndef {{snake}}{{^isPlainJson}}_problem{{/isPlainJson}}(request):\n    return JsonResponse(\n        {\n{{#members}}\n            "{{name}}": {{literal}},\n{{/members}}\n        },\n        status={{status}},\n{{^isPlainJson}}\n        content_type="{{mediaType}}",\n{{/isPlainJson}}\n{{#hasFields}}\n        headers={\n{{#fields}}\n            "{{name}}": {{literal}},\n{{/fields}}\n        },\n{{/hasFields}}\n    )\n',
    contractFile: 'contract.py',
    contract:
      '"""Answers with errors of the catalog where Django, or a view, would send a page of HTML, a text, or nothing."""\n\nimport json\nimport re\nfrom http import HTTPStatus\n\nfrom django.core.exceptions import BadRequest\nfrom django.http import HttpResponse\n\n# Every other status has the code that its reason phrase is in snake_case.\nERRORS = {\n    400: {"error": "bad_request", "message": "The request could not be understood"},\n    401: {"error": "unauthorized", "message": "Authentication is required to access this resource"},\n    403: {"error": "forbidden", "message": "You do not have permission to perform this action"},\n    404: {"error": "not_found", "message": "Resource not found"},\n    405: {"error": "method_not_allowed", "message": "This method is not allowed for this resource"},\n    413: {"error": "content_too_large", "message": "The request content is larger than the server accepts"},\n    414: {"error": "uri_too_long", "message": "The request URI is longer than the server accepts"},\n    416: {"error": "range_not_satisfiable", "message": "The requested range lies outside the resource"},\n    418: {"error": "im_a_teapot", "message": "This teapot cannot brew coffee"},\n    422: {"error": "unprocessable_content", "message": "The request content is not valid"},\n    500: {"error": "internal_server_error", "message": "The server encountered an unexpected error"},\n}\n\n# What describes another content, or how long it may be kept, is not true of the error.\nOF_ANOTHER_CONTENT = """Accept-Ranges Cache-Control Content-Disposition Content-Encoding Content-Language\n    Content-Length Content-Location Content-Range ETag Expires Last-Modified""".split()\n\n\ndef error_of(status):\n    try:\n        phrase = HTTPStatus(status).phrase\n    except ValueError:  # a status that nobody knows counts as the x00 of its class\n        return ERRORS[status // 100 * 100]\n    return ERRORS.get(status) or {"error": re.sub("[^a-z]+", "_", phrase.lower()), "message": phrase}\n\n\nclass KeepContract:\n    """The first of MIDDLEWARE, so that it sees what all others made of a response."""\n\n    def __init__(self, get_response):\n        self.get_response = get_response\n\n    def __call__(self, request):\n        response = self.get_response(request)\n        if response.status_code < 400 or "json" in response.get("Content-Type", ""):\n            return response\n        for field in OF_ANOTHER_CONTENT:\n            response.headers.pop(field, None)\n        if response.status_code == 401:\n            response.headers.setdefault("WWW-Authenticate", \'Bearer realm="api"\')\n        answer = HttpResponse(\n            json.dumps(error_of(response.status_code)),\n            status=response.status_code,\n            # With all its other fields: Allow, WWW-Authenticate, Retry-After.\n            headers={**response.headers, "Content-Type": "application/json"},\n        )\n        answer["Content-Length"] = str(len(answer.content))\n        answer.cookies = response.cookies\n        response.close()\n        return answer\n\n\ndef read_json(request):\n    """The JSON of the request. Django answers BadRequest with 400, and any other exception with 500."""\n    try:\n        return json.loads(request.body)\n    except ValueError as error:\n        raise BadRequest("The content is no JSON") from error\n',
    exceptions: [
      {
        status: 407,
        format: '*',
        method: '*',
        server: 'gunicorn',
        reason:
          'gunicorn drops every field that WSGI calls hop-by-hop (PEP 3333), Proxy-Authenticate among them: only a proxy in front of it can send a complete 407',
        sends: {
          status: 407,
          missing: ['Proxy-Authenticate'],
        },
      },
    ],
    defaults: {
      framework: 'Django 5.2.19',
      server: 'gunicorn 27.0.1',
      answers: [
        {
          case: 'no route',
          request: 'GET /unknown',
          status: 404,
          contentType: 'text/html; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content:
            '\n<!doctype html>\n<html lang="en">\n<head>\n  <title>Not Found</title>\n</head>\n<body>\n  <h1>Not Found</h1><p>The requested resource was not found on this server.</p>\n</body>\n</html>\n',
        },
        {
          case: 'wrong method',
          request: 'POST /only-get',
          status: 405,
          contentType: 'text/html; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content: '',
          remark:
            'Allow: GET is there, from require_GET. A view without such a decorator takes every method.',
        },
        {
          case: 'unreadable JSON',
          request: 'POST /json',
          status: 500,
          contentType: 'text/html; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content:
            '\n<!doctype html>\n<html lang="en">\n<head>\n  <title>Server Error (500)</title>\n</head>\n<body>\n  <h1>Server Error (500)</h1><p></p>\n</body>\n</html>\n',
          remark:
            'Django does not read JSON: the exception of json.loads(request.body) is an uncaught one. With DEBUG = True each of these is a page with stack frames and settings.',
        },
        {
          case: 'uncaught exception',
          request: 'GET /boom',
          status: 500,
          contentType: 'text/html; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content:
            '\n<!doctype html>\n<html lang="en">\n<head>\n  <title>Server Error (500)</title>\n</head>\n<body>\n  <h1>Server Error (500)</h1><p></p>\n</body>\n</html>\n',
        },
        {
          case: 'no credentials',
          request: 'GET /unauthorized',
          status: 401,
          contentType: 'text/html; charset=utf-8',
          framing: 'Content-Length',
          missing: ['WWW-Authenticate'],
          content: '',
          remark:
            'HttpResponse(status=401): Django itself has no exception for 401; PermissionDenied is 403.',
        },
      ],
    },
  },
  {
    id: 'flask',
    name: 'Flask',
    language: 'python',
    highlight: 'python',
    docs: 'https://flask.palletsprojects.com/en/stable/errorhandling/',
    imports: 'from flask import Flask\n\napp = Flask(__name__)\n',
    handler:
      '@app.get("{{route}}")\ndef {{snake}}{{^isPlainJson}}_problem{{/isPlainJson}}():\n    body = {\n{{#members}}\n        "{{name}}": {{literal}},\n{{/members}}\n    }\n{{#isPlainJson}}\n{{#hasFields}}\n    headers = {\n{{#fields}}\n        "{{name}}": {{literal}},\n{{/fields}}\n    }\n    return body, {{status}}, headers\n{{/hasFields}}\n{{^hasFields}}\n    return body, {{status}}\n{{/hasFields}}\n{{/isPlainJson}}\n{{^isPlainJson}}\n    headers = {\n        "Content-Type": "{{mediaType}}",\n{{#fields}}\n        "{{name}}": {{literal}},\n{{/fields}}\n    }\n    return body, {{status}}, headers\n{{/isPlainJson}}\n',
    contractFile: 'contract.py',
    contract:
      '"""Answers with errors of the catalog where Flask, or a view, would send a page of HTML, a text, or nothing."""\n\nimport json\nimport re\nfrom http import HTTPStatus\n\nfrom werkzeug.exceptions import HTTPException, InternalServerError\n\n# Every other status has the code that its reason phrase is in snake_case.\nERRORS = {\n    400: {"error": "bad_request", "message": "The request could not be understood"},\n    401: {"error": "unauthorized", "message": "Authentication is required to access this resource"},\n    404: {"error": "not_found", "message": "Resource not found"},\n    405: {"error": "method_not_allowed", "message": "This method is not allowed for this resource"},\n    413: {"error": "content_too_large", "message": "The request content is larger than the server accepts"},\n    414: {"error": "uri_too_long", "message": "The request URI is longer than the server accepts"},\n    415: {"error": "unsupported_media_type", "message": "The media type of the request content is not supported"},\n    416: {"error": "range_not_satisfiable", "message": "The requested range lies outside the resource"},\n    418: {"error": "im_a_teapot", "message": "This teapot cannot brew coffee"},\n    422: {"error": "unprocessable_content", "message": "The request content is not valid"},\n    500: {"error": "internal_server_error", "message": "The server encountered an unexpected error"},\n}\n\n# What describes another content, or how long it may be kept, is not true of the error.\nOF_ANOTHER_CONTENT = """Accept-Ranges Cache-Control Content-Disposition Content-Encoding Content-Language\n    Content-Location Content-Range ETag Expires Last-Modified""".split()\n\n\ndef error_of(status):\n    try:\n        phrase = HTTPStatus(status).phrase\n    except ValueError:  # a status that nobody knows counts as the x00 of its class\n        return ERRORS[status // 100 * 100]\n    return ERRORS.get(status) or {"error": re.sub("[^a-z]+", "_", phrase.lower()), "message": phrase}\n\n\ndef keep_contract(app):\n    """Called before any other after_request, so that it sees what the others made of a response."""\n\n    @app.errorhandler(HTTPException)\n    def refused(error):\n        return error\n\n    @app.errorhandler(Exception)  # in debug mode too, where Flask would show the source\n    def uncaught(error):\n        app.logger.exception("uncaught exception", exc_info=error)\n        return InternalServerError()\n\n    @app.after_request\n    def answer(response):\n        if response.status_code < 400 or response.is_json:\n            return response\n        for field in OF_ANOTHER_CONTENT:\n            response.headers.pop(field, None)\n        response.data = json.dumps(error_of(response.status_code))\n        response.content_type = "application/json"\n        if response.status_code == 401:\n            response.headers.setdefault("WWW-Authenticate", \'Bearer realm="api"\')\n        return response  # with all its other fields: Allow, WWW-Authenticate, Retry-After\n',
    exceptions: [
      {
        status: 407,
        format: '*',
        method: '*',
        server: 'gunicorn',
        reason:
          'gunicorn drops every field that WSGI calls hop-by-hop (PEP 3333), Proxy-Authenticate among them: only a proxy in front of it can send a complete 407',
        sends: {
          status: 407,
          missing: ['Proxy-Authenticate'],
        },
      },
    ],
    defaults: {
      framework: 'Flask 3.1.3',
      server: 'gunicorn 27.0.1',
      answers: [
        {
          case: 'no route',
          request: 'GET /unknown',
          status: 404,
          contentType: 'text/html; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content:
            '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n<p>The requested URL was not found on the server. If you entered the URL manually please check your spelling and try agai',
        },
        {
          case: 'wrong method',
          request: 'POST /only-get',
          status: 405,
          contentType: 'text/html; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content:
            '<!doctype html>\n<html lang=en>\n<title>405 Method Not Allowed</title>\n<h1>Method Not Allowed</h1>\n<p>The method is not allowed for the requested URL.</p>\n',
          remark: 'Allow is there; the order of its methods changes from one response to the next.',
        },
        {
          case: 'unreadable JSON',
          request: 'POST /json',
          status: 400,
          contentType: 'text/html; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content:
            '<!doctype html>\n<html lang=en>\n<title>400 Bad Request</title>\n<h1>Bad Request</h1>\n<p>The browser (or proxy) sent a request that this server could not understand.</p>\n',
        },
        {
          case: 'uncaught exception',
          request: 'GET /boom',
          status: 500,
          contentType: 'text/html; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content:
            '<!doctype html>\n<html lang=en>\n<title>500 Internal Server Error</title>\n<h1>Internal Server Error</h1>\n<p>The server encountered an internal error and was unable to complete your request. Either the s',
          remark: 'With --debug it is the debugger, a page with stack frames and source.',
        },
        {
          case: 'no credentials',
          request: 'GET /unauthorized',
          status: 401,
          contentType: 'text/html; charset=utf-8',
          framing: 'Content-Length',
          missing: ['WWW-Authenticate'],
          content:
            '<!doctype html>\n<html lang=en>\n<title>401 Unauthorized</title>\n<h1>Unauthorized</h1>\n<p>The server could not verify that you are authorized to access the URL requested. You either supplied the wrong c',
          remark: 'abort(401); the field has to be given by hand.',
        },
      ],
    },
  },
  {
    id: 'fastapi',
    name: 'FastAPI',
    language: 'python',
    highlight: 'python',
    docs: 'https://fastapi.tiangolo.com/tutorial/handling-errors/',
    imports: 'from fastapi import FastAPI\nfrom fastapi.responses import JSONResponse\n\napp = FastAPI()\n',
    handler:
      '@app.api_route("{{route}}", methods=["GET", "HEAD"])\nasync def {{snake}}{{^isPlainJson}}_problem{{/isPlainJson}}():\n    return JSONResponse(\n        {\n{{#members}}\n            "{{name}}": {{literal}},\n{{/members}}\n        },\n        status_code={{status}},\n{{^isPlainJson}}\n        media_type="{{mediaType}}",\n{{/isPlainJson}}\n{{#hasFields}}\n        headers={\n{{#fields}}\n            "{{name}}": {{literal}},\n{{/fields}}\n        },\n{{/hasFields}}\n    )\n',
    contractFile: 'contract.py',
    contract:
      '"""Answers with errors of the catalog where FastAPI, or a route, would send {"detail": …}, a text, or nothing."""\n\nimport json\nimport logging\nimport re\nfrom http import HTTPStatus\n\nfrom fastapi.exceptions import RequestValidationError\nfrom fastapi.responses import JSONResponse, Response\nfrom starlette.datastructures import MutableHeaders\nfrom starlette.exceptions import HTTPException\n\n# Every other status has the code that its reason phrase is in snake_case.\nERRORS = {\n    400: {"error": "bad_request", "message": "The request could not be understood"},\n    401: {"error": "unauthorized", "message": "Authentication is required to access this resource"},\n    404: {"error": "not_found", "message": "Resource not found"},\n    405: {"error": "method_not_allowed", "message": "This method is not allowed for this resource"},\n    413: {"error": "content_too_large", "message": "The request content is larger than the server accepts"},\n    414: {"error": "uri_too_long", "message": "The request URI is longer than the server accepts"},\n    416: {"error": "range_not_satisfiable", "message": "The requested range lies outside the resource"},\n    418: {"error": "im_a_teapot", "message": "This teapot cannot brew coffee"},\n    422: {"error": "unprocessable_content", "message": "The request content is not valid"},\n    500: {"error": "internal_server_error", "message": "The server encountered an unexpected error"},\n}\n\n# What describes another content, or how long it may be kept, is not true of the error.\nOF_ANOTHER_CONTENT = """Accept-Ranges Cache-Control Content-Disposition Content-Encoding Content-Language\n    Content-Location Content-Range ETag Expires Last-Modified""".split()\n\n\ndef error_of(status):\n    try:\n        phrase = HTTPStatus(status).phrase\n    except ValueError:  # a status that nobody knows counts as the x00 of its class\n        return ERRORS[status // 100 * 100]\n    return ERRORS.get(status) or {"error": re.sub("[^a-z]+", "_", phrase.lower()), "message": phrase}\n\n\ndef keep_contract(app):\n    """Called after every other add_middleware, so that it sees what the others made of a response."""\n    app.add_middleware(KeepContract)\n\n    # FastAPI\'s own HTTPException is a subclass; an unknown route raises Starlette\'s.\n    @app.exception_handler(HTTPException)\n    async def refused(request, error):\n        return Response(status_code=error.status_code, headers=error.headers)\n\n    @app.exception_handler(RequestValidationError)\n    async def invalid_request(request, error):\n        if any(detail["type"] == "json_invalid" for detail in error.errors()):\n            return Response(status_code=400)\n        details = [\n            {\n                "pointer": "".join(f"/{part}" for part in detail["loc"][1:]),\n                "code": detail["type"],\n                "message": detail["msg"],\n            }\n            for detail in error.errors()\n        ]\n        return JSONResponse({**ERRORS[422], "details": details}, 422)\n\n\nclass KeepContract:\n    def __init__(self, app):\n        self.app = app\n\n    async def __call__(self, scope, receive, send):\n        if scope["type"] != "http":\n            return await self.app(scope, receive, send)\n        state = "waiting"\n\n        async def keep(message):\n            nonlocal state\n            if message["type"] == "http.response.start":\n                state = "started"\n                headers = MutableHeaders(raw=message["headers"])\n                if message["status"] >= 400 and "json" not in headers.get("Content-Type", ""):\n                    state = "answered"\n                    return await answer(message["status"], headers)(scope, receive, send)\n            if state != "answered":\n                await send(message)\n\n        try:\n            await self.app(scope, receive, keep)\n        except Exception:  # here, not in a handler: with debug=True Starlette would show the source\n            if state != "waiting":\n                raise\n            logging.exception("uncaught exception in %s %s", scope["method"], scope["path"])\n            await JSONResponse(ERRORS[500], 500)(scope, receive, send)\n\n\ndef answer(status, headers):\n    """The error of the catalog, with all fields that are not of another content: Allow, WWW-Authenticate, Retry-After."""\n    for field in [*OF_ANOTHER_CONTENT, "Content-Length"]:\n        del headers[field]\n    if status == 401:\n        headers.setdefault("WWW-Authenticate", \'Bearer realm="api"\')\n    headers["Content-Type"] = "application/json"\n    response = Response(json.dumps(error_of(status)), status)\n    response.raw_headers = [*headers.raw, (b"content-length", str(len(response.body)).encode())]\n    return response\n',
    exceptions: [],
    defaults: {
      framework: 'FastAPI 0.165.0',
      server: 'uvicorn 0.54.0',
      answers: [
        {
          case: 'no route',
          request: 'GET /unknown',
          status: 404,
          contentType: 'application/json',
          framing: 'Content-Length',
          missing: [],
          content: '{"detail":"Not Found"}',
        },
        {
          case: 'wrong method',
          request: 'POST /only-get',
          status: 405,
          contentType: 'application/json',
          framing: 'Content-Length',
          missing: [],
          content: '{"detail":"Method Not Allowed"}',
          remark: 'A route of app.get does not take HEAD: that is a 405 too.',
        },
        {
          case: 'unreadable JSON',
          request: 'POST /json',
          status: 422,
          contentType: 'application/json',
          framing: 'Content-Length',
          missing: [],
          content:
            '{"detail":[{"type":"json_invalid","loc":["body",8],"msg":"JSON decode error","input":{},"ctx":{"error":"Expecting value"}}]}',
          remark:
            '422, not 400: FastAPI makes no difference between content that is no JSON and content that is not valid.',
        },
        {
          case: 'uncaught exception',
          request: 'GET /boom',
          status: 500,
          contentType: 'text/plain; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content: 'Internal Server Error',
          remark: 'Plain text: the handlers of HTTPException see no other exception.',
        },
        {
          case: 'no credentials',
          request: 'GET /unauthorized',
          status: 401,
          contentType: 'application/json',
          framing: 'Content-Length',
          missing: ['WWW-Authenticate'],
          content: '{"detail":"Unauthorized"}',
          remark: 'raise HTTPException(401); the classes of fastapi.security send the field.',
        },
      ],
    },
  },
  {
    id: 'express',
    name: 'Express',
    language: 'javascript',
    highlight: 'javascript',
    docs: 'https://expressjs.com/en/guide/error-handling.html',
    imports: 'import express from "express";\n\nconst app = express();\n',
    handler:
      'app.get("{{route}}", (request, response) => {\n  response\n    .status({{status}})\n{{#fields}}\n    .set("{{name}}", {{literal}})\n{{/fields}}\n{{^isPlainJson}}\n    .type("{{mediaType}}")\n{{/isPlainJson}}\n    .json({\n{{#members}}\n      {{name}}: {{literal}},\n{{/members}}\n    });\n});\n',
    contractFile: 'contract.js',
    contract:
      '// Answers with errors of the catalog where Express would send a page of HTML, or the reason phrase as text.\n\nimport { STATUS_CODES } from "node:http";\n\n// Every other status has the code that its reason phrase is in snake_case; of 413 and 422 Node has an older phrase.\nconst errors = {\n  400: { error: "bad_request", message: "The request could not be understood" },\n  401: { error: "unauthorized", message: "Authentication is required to access this resource" },\n  404: { error: "not_found", message: "Resource not found" },\n  405: { error: "method_not_allowed", message: "This method is not allowed for this resource" },\n  413: { error: "content_too_large", message: "The request content is larger than the server accepts" },\n  415: { error: "unsupported_media_type", message: "The media type of the request content is not supported" },\n  422: { error: "unprocessable_content", message: "The request content is not valid" },\n  500: { error: "internal_server_error", message: "The server encountered an unexpected error" },\n};\n\n// What describes another content, or how long it may be kept, is not true of the error.\nconst ofAnotherContent = [\n  "Accept-Ranges",\n  "Cache-Control",\n  "Content-Disposition",\n  "Content-Encoding",\n  "Content-Language",\n  "Content-Length",\n  "Content-Location",\n  "Content-Range",\n  "Content-Type",\n  "ETag",\n  "Expires",\n  "Last-Modified",\n];\n\n/** Before all routes: response.sendStatus(409) would send the reason phrase as text. */\nexport function keepSendStatus(app) {\n  const { sendStatus } = app.response;\n  app.response.sendStatus = function (status) {\n    return status < 400 ? sendStatus.call(this, status) : refuse(this, status);\n  };\n}\n\n/** Express knows no 405: app.route("/users").get(list).post(create).all(methodNotAllowed). */\nexport function methodNotAllowed(request, response) {\n  const { get, _all, ...others } = request.route.methods;\n  const methods = [...(get ? ["GET", "HEAD"] : []), ...Object.keys(others)].join(", ").toUpperCase();\n  refuse(response, 405, { Allow: methods });\n}\n\n/** After all routes: app.use(notFound). */\nexport function notFound(request, response) {\n  refuse(response, 404);\n}\n\n/** The last of all: app.use(errorHandler). Errors with a status (the body parser\'s, http-errors) keep it. */\nexport function errorHandler(error, request, response, next) {\n  if (response.headersSent) return next(error);\n  const status = statusOf(error, response);\n  if (status >= 500) console.error(error);\n  refuse(response, status, error?.headers);\n}\n\nfunction refuse(response, status, fields = {}) {\n  for (const field of ofAnotherContent) response.removeHeader(field);\n  response.set(fields);\n  if (status === 401 && !response.get("WWW-Authenticate")) response.set("WWW-Authenticate", \'Bearer realm="api"\');\n  return response.status(status).type("application/json").send(JSON.stringify(errorOf(status)));\n}\n\n/** The status of the error, else the one that the response has by now; what is no error of HTTP is a 500. */\nfunction statusOf(error, response) {\n  const statuses = [error?.status, error?.statusCode, response.statusCode];\n  return statuses.find((status) => Number.isInteger(status) && status >= 400 && status <= 599) ?? 500;\n}\n\nfunction errorOf(status) {\n  const phrase = STATUS_CODES[status];\n  if (status in errors) return errors[status];\n  if (phrase === undefined) return errors[status < 500 ? 400 : 500]; // as clients take it: RFC 9110, 15\n  return { error: phrase.toLowerCase().replaceAll("\'", "").replaceAll(/\\W+/g, "_"), message: phrase };\n}\n',
    exceptions: [],
    defaults: {
      framework: 'Express 5.3.0',
      server: 'node 20.20.2',
      answers: [
        {
          case: 'no route',
          request: 'GET /unknown',
          status: 404,
          contentType: 'text/html; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content:
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>Cannot GET /unknown</pre>\n</body>\n</html>\n',
        },
        {
          case: 'wrong method',
          request: 'POST /only-get',
          status: 404,
          contentType: 'text/html; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content:
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>Cannot POST /only-get</pre>\n</body>\n</html>\n',
          remark: 'Express has no 405: another method is no route.',
        },
        {
          case: 'unreadable JSON',
          request: 'POST /json',
          status: 400,
          contentType: 'text/html; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content:
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>Bad Request</pre>\n</body>\n</html>\n',
          remark:
            'From express.json(). Without NODE_ENV=production, so under Jest too, this page and that of an uncaught exception show the stack.',
        },
        {
          case: 'uncaught exception',
          request: 'GET /boom',
          status: 500,
          contentType: 'text/html; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content:
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>Internal Server Error</pre>\n</body>\n</html>\n',
        },
        {
          case: 'no credentials',
          request: 'GET /unauthorized',
          status: 401,
          contentType: 'text/html; charset=utf-8',
          framing: 'Content-Length',
          missing: ['WWW-Authenticate'],
          content:
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>Unauthorized</pre>\n</body>\n</html>\n',
          remark: 'An error with status 401, as http-errors makes it; the field has to be in its headers.',
        },
      ],
    },
  },
  {
    id: 'spring-boot',
    name: 'Spring Boot',
    language: 'java',
    highlight: 'java',
    docs: 'https://docs.spring.io/spring-boot/3.5/reference/web/servlet.html#web.servlet.spring-mvc.error-handling',
    imports:
      'import org.springframework.http.MediaType;\nimport org.springframework.http.ResponseEntity;\nimport org.springframework.web.bind.annotation.RequestMapping;\nimport org.springframework.web.bind.annotation.RestController;\n',
    handler:
      '@RestController\nclass {{name}}Controller {\n    record Body({{#members}}{{#isString}}String{{/isString}}{{^isString}}int{{/isString}} {{name}}{{^last}}, {{/last}}{{/members}}) {}\n\n    @RequestMapping("{{route}}")\n    ResponseEntity<Body> {{camel}}() {\n        return ResponseEntity.status({{status}})\n{{#fields}}\n            .header("{{name}}", {{literal}})\n{{/fields}}\n            .contentType({{#isPlainJson}}MediaType.APPLICATION_JSON{{/isPlainJson}}{{^isPlainJson}}MediaType.valueOf("{{mediaType}}"){{/isPlainJson}})\n            .body(new Body({{#members}}{{literal}}{{^last}}, {{/last}}{{/members}}));\n    }\n}\n',
    contractFile: 'contract.java',
    contract:
      'package com.example;\n\nimport jakarta.servlet.FilterChain;\nimport jakarta.servlet.RequestDispatcher;\nimport jakarta.servlet.ServletException;\nimport jakarta.servlet.http.HttpServletRequest;\nimport jakarta.servlet.http.HttpServletResponse;\nimport java.io.IOException;\nimport java.util.LinkedHashMap;\nimport java.util.List;\nimport java.util.Locale;\nimport java.util.Map;\nimport java.util.Set;\nimport org.springframework.boot.web.servlet.error.ErrorController;\nimport org.springframework.http.HttpStatus;\nimport org.springframework.http.MediaType;\nimport org.springframework.http.ResponseEntity;\nimport org.springframework.stereotype.Component;\nimport org.springframework.web.bind.annotation.RequestMapping;\nimport org.springframework.web.bind.annotation.RestController;\nimport org.springframework.web.filter.OncePerRequestFilter;\n\n/**\n * Answers with errors of the catalog wherever Spring Boot would send its default error body or the Whitelabel page:\n * no route, wrong method, unreadable content, an uncaught exception, in controllers and in filters alike.\n */\n@RestController\nclass ContractErrorController implements ErrorController {\n    record CatalogError(String error, String message) {}\n\n    // Every other status has the code that its reason phrase is in snake_case.\n    private static final Map<Integer, CatalogError> CATALOG = Map.ofEntries(\n        Map.entry(400, new CatalogError("bad_request", "The request could not be understood")),\n        Map.entry(404, new CatalogError("not_found", "Resource not found")),\n        Map.entry(405, new CatalogError("method_not_allowed", "This method is not allowed for this resource")),\n        Map.entry(406, new CatalogError("not_acceptable", "No representation of this resource matches the Accept header field")),\n        Map.entry(413, new CatalogError("content_too_large", "The request content is larger than the server accepts")),\n        Map.entry(415, new CatalogError("unsupported_media_type", "The media type of the request content is not supported")),\n        Map.entry(416, new CatalogError("range_not_satisfiable", "The requested range lies outside the resource")),\n        Map.entry(418, new CatalogError("im_a_teapot", "This teapot cannot brew coffee")),\n        Map.entry(421, new CatalogError("misdirected_request", "This server does not answer for the requested host")),\n        Map.entry(422, new CatalogError("unprocessable_content", "The request content is not valid")),\n        Map.entry(500, new CatalogError("internal_server_error", "The server encountered an unexpected error")));\n\n    // What describes another content, or how long it may be kept, is not true of the error.\n    private static final Set<String> OF_ANOTHER_CONTENT = Set.of("accept-ranges", "cache-control", "content-disposition",\n        "content-encoding", "content-language", "content-length", "content-location", "content-range", "content-type",\n        "etag", "expires", "last-modified");\n\n    @RequestMapping("${server.error.path:/error}")\n    ResponseEntity<CatalogError> error(HttpServletRequest request, HttpServletResponse response) {\n        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;\n        clear(response);\n        if (status == 401 && !response.containsHeader("WWW-Authenticate")) {\n            response.setHeader("WWW-Authenticate", "Bearer realm=\\"api\\"");\n        }\n        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(errorOf(status));\n    }\n\n    private static CatalogError errorOf(int status) {\n        HttpStatus known = HttpStatus.resolve(status);\n        // A status that nobody knows counts as the x00 of its class.\n        if (known == null) return CATALOG.get(status / 100 * 100);\n        String phrase = known.getReasonPhrase();\n        String code = phrase.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_");\n        return CATALOG.getOrDefault(status, new CatalogError(code, phrase));\n    }\n\n    /** A servlet cannot remove a field: all go, and those come back that are the error\'s too (Allow, Retry-After). */\n    private static void clear(HttpServletResponse response) {\n        Map<String, List<String>> kept = new LinkedHashMap<>();\n        for (String name : response.getHeaderNames()) {\n            if (!OF_ANOTHER_CONTENT.contains(name.toLowerCase(Locale.ROOT))) {\n                kept.put(name, List.copyOf(response.getHeaders(name)));\n            }\n        }\n        response.reset();\n        kept.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));\n    }\n}\n\n/** Gives an error its content where a controller sends none: <code>ResponseEntity.notFound().build()</code>. */\n@Component\nclass EmptyErrorFilter extends OncePerRequestFilter {\n    @Override\n    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)\n            throws ServletException, IOException {\n        chain.doFilter(request, response);\n        if (response.getStatus() >= 400 && !response.isCommitted()) response.sendError(response.getStatus());\n    }\n}\n',
    exceptions: [],
    defaults: {
      framework: 'Spring Boot 3.5.16',
      server: 'Tomcat 10.1.55',
      answers: [
        {
          case: 'no route',
          request: 'GET /unknown',
          status: 404,
          contentType: 'application/json',
          framing: 'chunked',
          missing: [],
          content:
            '{"timestamp":"2026-11-23T01:22:07.096+00:00","status":404,"error":"Not Found","path":"/unknown"}',
          remark:
            'Whoever accepts text/html gets the Whitelabel Error Page instead. Neither code nor message. The status line has no reason phrase.',
        },
        {
          case: 'wrong method',
          request: 'POST /only-get',
          status: 405,
          contentType: 'application/json',
          framing: 'chunked',
          missing: [],
          content:
            '{"timestamp":"2026-11-23T01:22:07.194+00:00","status":405,"error":"Method Not Allowed","path":"/only-get"}',
          remark: 'Allow: GET is there.',
        },
        {
          case: 'unreadable JSON',
          request: 'POST /json',
          status: 400,
          contentType: 'application/json',
          framing: 'chunked',
          missing: [],
          content:
            '{"timestamp":"2026-11-23T01:22:07.296+00:00","status":400,"error":"Bad Request","path":"/json"}',
        },
        {
          case: 'uncaught exception',
          request: 'GET /boom',
          status: 500,
          contentType: 'application/json',
          framing: 'chunked',
          missing: [],
          content:
            '{"timestamp":"2026-11-23T01:22:07.368+00:00","status":500,"error":"Internal Server Error","path":"/boom"}',
        },
      ],
    },
  },
  {
    id: 'go',
    name: 'Go net/http',
    language: 'go',
    highlight: 'go',
    docs: 'https://pkg.go.dev/net/http',
    imports: 'import (\n\t"encoding/json"\n\t"net/http"\n)\n',
    handler:
      '{{=<% %>=}}\nfunc <%camel%>(w http.ResponseWriter, r *http.Request) {\n<%#fields%>\n\tw.Header().Set("<%name%>", <%literal%>)\n<%/fields%>\n\tw.Header().Set("Content-Type", "<%mediaType%>")\n\tw.WriteHeader(<%status%>)\n\tjson.NewEncoder(w).Encode(map[string]any{<%#members%>"<%name%>": <%literal%><%^last%>, <%/last%><%/members%>})\n}\n',
    contractFile: 'contract.go',
    contract:
      'package main\n\nimport (\n\t"encoding/json"\n\t"io"\n\t"log"\n\t"net/http"\n\t"regexp"\n\t"runtime/debug"\n\t"strings"\n)\n\ntype catalogError struct {\n\tError   string `json:"error"`\n\tMessage string `json:"message"`\n}\n\n// Every other status has the code that its reason phrase is in snake_case.\nvar catalog = map[int]catalogError{\n\t400: {"bad_request", "The request could not be understood"},\n\t404: {"not_found", "Resource not found"},\n\t405: {"method_not_allowed", "This method is not allowed for this resource"},\n\t413: {"content_too_large", "The request content is larger than the server accepts"},\n\t414: {"uri_too_long", "The request URI is longer than the server accepts"},\n\t416: {"range_not_satisfiable", "The requested range lies outside the resource"},\n\t418: {"im_a_teapot", "This teapot cannot brew coffee"},\n\t422: {"unprocessable_content", "The request content is not valid"},\n\t500: {"internal_server_error", "The server encountered an unexpected error"},\n}\n\n// What describes another content, or how long it may be kept, is not true of the error.\nvar ofAnotherContent = []string{\n\t"Accept-Ranges", "Cache-Control", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length",\n\t"Content-Location", "Content-Range", "Etag", "Expires", "Last-Modified",\n}\n\nvar notLetters = regexp.MustCompile("[^a-z]+")\n\nfunc errorOf(status int) catalogError {\n\tif listed, found := catalog[status]; found {\n\t\treturn listed\n\t}\n\tphrase := http.StatusText(status)\n\tif phrase == "" { // a status that nobody knows counts as the x00 of its class\n\t\treturn catalog[status/100*100]\n\t}\n\treturn catalogError{notLetters.ReplaceAllString(strings.ToLower(phrase), "_"), phrase}\n}\n\n// keepContract answers with errors of the catalog where net/http or a handler would answer with plain text or\n// nothing (no route, wrong method, http.Error, WriteHeader), or would break the connection off (a panic).\nfunc keepContract(next http.Handler) http.Handler {\n\treturn http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {\n\t\tresponse := &contractWriter{ResponseWriter: w}\n\t\tdefer func() {\n\t\t\tcause := recover()\n\t\t\tif cause == nil {\n\t\t\t\treturn\n\t\t\t}\n\t\t\tif cause == http.ErrAbortHandler || response.started {\n\t\t\t\tpanic(http.ErrAbortHandler) // too late for an answer: break the connection off\n\t\t\t}\n\t\t\tlog.Printf("panic in %s %s: %v\\n%s", r.Method, r.URL.Path, cause, debug.Stack())\n\t\t\twriteError(w, http.StatusInternalServerError)\n\t\t}()\n\t\tnext.ServeHTTP(response, r)\n\t})\n}\n\n// readJSON decodes the content of the request, or answers 400 and returns false.\nfunc readJSON(w http.ResponseWriter, r *http.Request, target any) bool {\n\tcontent, err := io.ReadAll(r.Body)\n\tif err != nil || json.Unmarshal(content, target) != nil {\n\t\twriteError(w, http.StatusBadRequest)\n\t\treturn false\n\t}\n\treturn true\n}\n\n// writeError keeps all fields that are not of another content: Allow, WWW-Authenticate, Retry-After.\nfunc writeError(w http.ResponseWriter, status int) {\n\tfor _, field := range ofAnotherContent {\n\t\tw.Header().Del(field)\n\t}\n\tif status == http.StatusUnauthorized && w.Header().Get("WWW-Authenticate") == "" {\n\t\tw.Header().Set("WWW-Authenticate", `Bearer realm="api"`)\n\t}\n\tw.Header().Set("Content-Type", "application/json")\n\tw.WriteHeader(status)\n\tjson.NewEncoder(w).Encode(errorOf(status))\n}\n\n// contractWriter puts the catalog\'s error in the place of one that is not JSON.\ntype contractWriter struct {\n\thttp.ResponseWriter\n\tstarted, replaced bool\n}\n\nfunc (w *contractWriter) WriteHeader(status int) {\n\tif status >= 200 {\n\t\tw.started = true\n\t}\n\tif status >= 400 && !strings.Contains(w.Header().Get("Content-Type"), "json") {\n\t\tw.replaced = true\n\t\twriteError(w.ResponseWriter, status)\n\t\treturn\n\t}\n\tw.ResponseWriter.WriteHeader(status)\n}\n\nfunc (w *contractWriter) Write(content []byte) (int, error) {\n\tw.started = true\n\tif w.replaced {\n\t\treturn len(content), nil\n\t}\n\treturn w.ResponseWriter.Write(content)\n}\n\nfunc (w *contractWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }\n',
    exceptions: [
      {
        status: 426,
        format: '*',
        method: '*',
        server: 'net/http',
        reason:
          "when it will close the connection after the response, as it does for a request with Connection: close, net/http puts Connection: close in the place of the handler's Connection: Upgrade",
        sends: {
          status: 426,
          missing: ['Connection'],
        },
      },
    ],
    defaults: {
      framework: 'Go 1.26.8',
      server: 'net/http 1.26.8',
      answers: [
        {
          case: 'no route',
          request: 'GET /unknown',
          status: 404,
          contentType: 'text/plain; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content: '404 page not found\n',
        },
        {
          case: 'wrong method',
          request: 'POST /only-get',
          status: 405,
          contentType: 'text/plain; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content: 'Method Not Allowed\n',
          remark:
            'With a method in the pattern (GET /only-get, since Go 1.22) there is an Allow: GET, HEAD; a handler registered without one takes every method.',
        },
        {
          case: 'unreadable JSON',
          request: 'POST /json',
          status: 400,
          contentType: 'text/plain; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content: 'unexpected EOF\n',
          remark:
            "net/http does not read JSON; this is the usual http.Error(w, err.Error(), 400), which shows the decoder's words to the client.",
        },
        {
          case: 'uncaught panic',
          request: 'GET /boom',
          status: null,
          contentType: null,
          framing: null,
          missing: [],
          content: '',
          remark: 'No response at all: net/http logs the panic and closes the connection.',
        },
      ],
    },
  },
  {
    id: 'rails',
    name: 'Ruby on Rails',
    language: 'ruby',
    highlight: 'ruby',
    docs: 'https://guides.rubyonrails.org/action_controller_overview.html#rescue',
    imports: '# frozen_string_literal: true\n',
    handler:
      'class {{name}}Controller < ActionController::API\n  def show\n{{#fields}}\n    response.headers["{{name}}"] = {{literal}}\n{{/fields}}\n    render json: { {{#members}}{{name}}: {{literal}}{{^last}}, {{/last}}{{/members}} }, status: {{status}}{{^isPlainJson}}, content_type: "{{mediaType}}"{{/isPlainJson}}\n  end\nend\n',
    contractFile: 'contract.rb',
    contract:
      '# frozen_string_literal: true\n\n# Answers with errors of the catalog wherever Rails, or an action, would send public/404.html and its siblings, a page\n# of the debugger, a text, or nothing:\n#\n#   config.middleware.insert_before 0, ErrorContract\n#   config.middleware.insert_after ActionDispatch::DebugExceptions, ErrorContract\nclass ErrorContract\n  METHODS = %w[GET HEAD POST PUT PATCH DELETE].freeze\n\n  # Every other status has the code that its reason phrase is in snake_case.\n  CATALOG = {\n    400 => ["bad_request", "The request could not be understood"],\n    404 => ["not_found", "Resource not found"],\n    405 => ["method_not_allowed", "This method is not allowed for this resource"],\n    406 => ["not_acceptable", "No representation of this resource matches the Accept header field"],\n    413 => ["content_too_large", "The request content is larger than the server accepts"],\n    418 => ["im_a_teapot", "This teapot cannot brew coffee"],\n    422 => ["unprocessable_content", "The request content is not valid"],\n    500 => ["internal_server_error", "The server encountered an unexpected error"],\n    501 => ["not_implemented", "The server does not implement this request method"]\n  }.freeze\n\n  # What describes another content, or how long it may be kept, is not true of the error.\n  OF_ANOTHER_CONTENT = %w[accept-ranges cache-control content-disposition content-encoding content-language\n                          content-length content-location content-range content-type etag expires last-modified].freeze\n\n  def initialize(app)\n    @app = app\n  end\n\n  def call(env)\n    status, headers, body = @app.call(env)\n    return [status, headers, body] if status < 400 || headers.to_h.any? { |name, value| json?(name, value) }\n\n    body.close if body.respond_to?(:close)\n    answer(env, status, headers.to_h)\n  rescue StandardError => error\n    status = ActionDispatch::ExceptionWrapper.new(nil, error).status_code\n    Rails.logger.error(error.full_message(highlight: false)) if status >= 500\n    answer(env, status, env["action_controller.instance"]&.response&.headers.to_h)\n  end\n\n  private\n\n  # All fields stay that are the error\'s too: Allow, WWW-Authenticate, Retry-After.\n  def answer(env, status, headers)\n    headers = headers.reject { |name, _| OF_ANOTHER_CONTENT.include?(name.downcase) || name.casecmp?("x-cascade") }\n    if [404, 405].include?(status) && (methods = methods_of(env["PATH_INFO"])).any?\n      status = 405 unless methods.include?(env["REQUEST_METHOD"])\n      headers = { "Allow" => methods.join(", ") }.merge(headers) if status == 405\n    end\n    headers = { "WWW-Authenticate" => \'Bearer realm="api"\' }.merge(headers) if status == 401\n    code, message = CATALOG.fetch(status) { from_phrase(status) }\n    content = { error: code, message: message }.to_json\n    headers = headers.merge(Rack::CONTENT_TYPE => "application/json", Rack::CONTENT_LENGTH => content.bytesize.to_s)\n    [status, headers, env["REQUEST_METHOD"] == "HEAD" ? [] : [content]]\n  end\n\n  def json?(name, value)\n    name.casecmp?("content-type") && value.include?("json")\n  end\n\n  # Rails has no route for GET /users when there is one for POST only: to HTTP that is no 404 but a 405.\n  def methods_of(path)\n    METHODS.select do |method|\n      Rails.application.routes.recognize_path(path, method: method)\n    rescue ActionController::RoutingError\n      false\n    end\n  end\n\n  # A status that nobody knows counts as the x00 of its class.\n  def from_phrase(status)\n    phrase = Rack::Utils::HTTP_STATUS_CODES[status]\n    phrase ? [phrase.downcase.gsub(/[^a-z]+/, "_"), phrase] : CATALOG[status / 100 * 100]\n  end\nend\n',
    exceptions: [],
    defaults: {
      framework: 'Rails 6.1.7.10',
      server: 'Puma 5.6.5',
      answers: [
        {
          case: 'no route',
          request: 'GET /unknown',
          status: 404,
          contentType: 'text/html; charset=UTF-8',
          framing: 'Content-Length',
          missing: [],
          content: '',
          remark:
            'In production, without public/404.html; with that file, the file. Only a client that sends Accept: application/json gets {"status":404,"error":"Not Found"}.',
        },
        {
          case: 'wrong method',
          request: 'POST /only-get',
          status: 404,
          contentType: 'text/html; charset=UTF-8',
          framing: 'Content-Length',
          missing: [],
          content: '',
          remark:
            'Rails has no 405 for a route that exists for other methods: it answers 404, without Allow.',
        },
        {
          case: 'unreadable JSON',
          request: 'POST /json',
          status: 400,
          contentType: 'text/html; charset=UTF-8',
          framing: 'Content-Length',
          missing: [],
          content: '',
          remark:
            'The content is parsed when the action first reads params: an action that reads none answers as if nothing were wrong.',
        },
        {
          case: 'uncaught exception',
          request: 'GET /boom',
          status: 500,
          contentType: 'text/html; charset=UTF-8',
          framing: 'Content-Length',
          missing: [],
          content: '',
        },
      ],
    },
  },
  {
    id: 'aspnetcore',
    name: 'ASP.NET Core',
    language: 'csharp',
    highlight: 'csharp',
    docs: 'https://learn.microsoft.com/aspnet/core/fundamentals/minimal-apis/handle-errors',
    note: 'Without a .NET SDK the tests take the runtime and the compiler out of packages of npm and PyPI.',
    imports: 'var app = WebApplication.CreateBuilder(args).Build();\n',
    handler:
      'app.Map("{{route}}", ({{#hasFields}}HttpResponse response{{/hasFields}}) =>\n{\n{{#fields}}\n    response.Headers["{{name}}"] = {{literal}};\n{{/fields}}\n    return Results.Json(\n        new { {{#members}}{{name}} = {{literal}}{{^last}}, {{/last}}{{/members}} },\n{{^isPlainJson}}\n        contentType: "{{mediaType}}",\n{{/isPlainJson}}\n        statusCode: {{status}});\n});\n',
    contractFile: 'contract.cs',
    contract:
      'using Microsoft.AspNetCore.Http.Features;\nusing Microsoft.AspNetCore.WebUtilities;\nusing System.Text.RegularExpressions;\n\npublic static class ErrorContract\n{\n    private sealed record CatalogError(string Error, string Message);\n\n    // Every other status has the code that its reason phrase is in snake_case.\n    private static readonly Dictionary<int, CatalogError> Catalog = new()\n    {\n        [400] = new("bad_request", "The request could not be understood"),\n        [404] = new("not_found", "Resource not found"),\n        [405] = new("method_not_allowed", "This method is not allowed for this resource"),\n        [413] = new("content_too_large", "The request content is larger than the server accepts"),\n        [415] = new("unsupported_media_type", "The media type of the request content is not supported"),\n        [418] = new("im_a_teapot", "This teapot cannot brew coffee"),\n        [422] = new("unprocessable_content", "The request content is not valid"),\n        [425] = new("too_early", "The request was sent too early and might be replayed"),\n        [500] = new("internal_server_error", "The server encountered an unexpected error"),\n    };\n\n    // What describes another content, or how long it may be kept, is not true of the error.\n    private static readonly string[] OfAnotherContent =\n    {\n        "Accept-Ranges", "Cache-Control", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length",\n        "Content-Location", "Content-Range", "Content-Type", "ETag", "Expires", "Last-Modified",\n    };\n\n    /// <summary>\n    /// Answers with errors of the catalog wherever ASP.NET Core would send a status code without content: no route,\n    /// wrong method, unreadable content, an uncaught exception, <c>Results.StatusCode(…)</c>. The first of all\n    /// <c>app.Use…</c>, so that it sees what the others made of a response.\n    /// </summary>\n    public static void UseErrorContract(this WebApplication app) => app.Use(async (context, next) =>\n    {\n        var response = context.Response;\n        if (HttpMethods.IsHead(context.Request.Method))\n        {\n            // Kestrel 9.0 sends what is written for a HEAD (dotnet/aspnetcore issue 59691): so nothing is.\n            context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));\n        }\n\n        try\n        {\n            await next(context);\n        }\n        // Here, and not by UseExceptionHandler: that throws the fields away, and comes after the developer\'s page.\n        catch (Exception error) when (!response.HasStarted)\n        {\n            response.StatusCode = error is BadHttpRequestException refused ? refused.StatusCode : 500;\n            if (response.StatusCode >= 500) app.Logger.LogError(error, "uncaught exception");\n        }\n\n        if (response.StatusCode >= 400 && !response.HasStarted && response.ContentType?.Contains("json") != true)\n        {\n            await Answer(response);\n        }\n    });\n\n    // All other fields stay: Allow, WWW-Authenticate, Retry-After.\n    private static Task Answer(HttpResponse response)\n    {\n        foreach (var field in OfAnotherContent) response.Headers.Remove(field);\n        if (response.StatusCode == 401) response.Headers.TryAdd("WWW-Authenticate", "Bearer realm=\\"api\\"");\n        return response.WriteAsJsonAsync(ErrorOf(response.StatusCode));\n    }\n\n    private static CatalogError ErrorOf(int status)\n    {\n        if (Catalog.TryGetValue(status, out var listed)) return listed;\n        var phrase = ReasonPhrases.GetReasonPhrase(status);\n        return phrase == ""\n            ? Catalog[status / 100 * 100] // a status that nobody knows counts as the x00 of its class\n            : new(Regex.Replace(phrase.ToLowerInvariant(), "[^a-z]+", "_"), phrase);\n    }\n}\n',
    exceptions: [],
    defaults: {
      framework: 'ASP.NET Core 9.0.5',
      server: 'Kestrel 9.0.5',
      answers: [
        {
          case: 'no route',
          request: 'GET /unknown',
          status: 404,
          contentType: null,
          framing: 'Content-Length',
          missing: [],
          content: '',
        },
        {
          case: 'wrong method',
          request: 'POST /only-get',
          status: 405,
          contentType: null,
          framing: 'Content-Length',
          missing: [],
          content: '',
          remark: 'Allow: GET is there. MapGet takes no HEAD: a HEAD request for it is such a wrong method.',
        },
        {
          case: 'unreadable JSON',
          request: 'POST /json',
          status: 400,
          contentType: null,
          framing: 'Content-Length',
          missing: [],
          content: '',
          remark:
            'A missing query parameter is answered so too. In the Development environment it is an exception, with its page.',
        },
        {
          case: 'uncaught exception',
          request: 'GET /boom',
          status: 500,
          contentType: null,
          framing: 'Content-Length',
          missing: [],
          content: '',
        },
        {
          case: 'no credentials',
          request: 'GET /unauthorized',
          status: 401,
          contentType: null,
          framing: 'Content-Length',
          missing: ['WWW-Authenticate'],
          content: '',
        },
      ],
    },
  },
  {
    id: 'fastify',
    name: 'Fastify',
    language: 'javascript',
    highlight: 'javascript',
    docs: 'https://fastify.dev/docs/latest/Reference/Errors/',
    imports: 'import Fastify from "fastify";\n\nconst app = Fastify();\n',
    handler:
      'app.get("{{route}}", (request, reply) => {\n  reply\n    .code({{status}})\n{{#fields}}\n    .header("{{name}}", {{literal}})\n{{/fields}}\n{{^isPlainJson}}\n    .type("{{mediaType}}")\n{{/isPlainJson}}\n    .send({\n{{#members}}\n      {{name}}: {{literal}},\n{{/members}}\n    });\n});\n',
    contractFile: 'contract.js',
    contract:
      '// Answers with errors of the catalog where Fastify would send {"statusCode", "error", "message"}, a text, or nothing.\n\nimport { STATUS_CODES } from "node:http";\nimport findMyWay from "find-my-way"; // Fastify\'s own router\n\n// Every other status has the code that its reason phrase is in snake_case; of 413 and 422 Node has an older phrase.\nconst errors = {\n  400: { error: "bad_request", message: "The request could not be understood" },\n  401: { error: "unauthorized", message: "Authentication is required to access this resource" },\n  404: { error: "not_found", message: "Resource not found" },\n  405: { error: "method_not_allowed", message: "This method is not allowed for this resource" },\n  413: { error: "content_too_large", message: "The request content is larger than the server accepts" },\n  415: { error: "unsupported_media_type", message: "The media type of the request content is not supported" },\n  422: { error: "unprocessable_content", message: "The request content is not valid" },\n  500: { error: "internal_server_error", message: "The server encountered an unexpected error" },\n};\n\n// What describes another content, or how long it may be kept, is not true of the error.\nconst ofAnotherContent = [\n  "Accept-Ranges",\n  "Cache-Control",\n  "Content-Disposition",\n  "Content-Encoding",\n  "Content-Language",\n  "Content-Length",\n  "Content-Location",\n  "Content-Range",\n  "Content-Type",\n  "ETag",\n  "Expires",\n  "Last-Modified",\n];\n\n/** Before the first route: keepContract(app). */\nexport function keepContract(app) {\n  const routes = findMyWay();\n  const methods = new Set();\n\n  app.addHook("onRoute", ({ method, url }) => {\n    for (const one of [method].flat()) {\n      methods.add(one);\n      if (!routes.hasRoute(one, url)) routes.on(one, url, () => {});\n    }\n  });\n\n  // Fastify knows no 405: another method is no route.\n  app.setNotFoundHandler((request, reply) => {\n    const allowed = [...methods].filter((method) => routes.find(method, request.url));\n    if (allowed.length === 0) return refuse(reply, 404);\n    return refuse(reply, 405, { fields: { Allow: allowed.join(", ") } });\n  });\n\n  app.setErrorHandler((error, request, reply) => {\n    const status = statusOf(error, reply);\n    if (status >= 500) request.log.error(error);\n    return refuse(reply, status, { fields: error?.headers, details: detailsOf(error) });\n  });\n\n  // reply.code(409).send(), or a text.\n  app.addHook("onSend", async (request, reply, payload) => {\n    if (reply.statusCode < 400 || /\\bjson\\b/.test(reply.getHeader("Content-Type"))) return payload;\n    payload?.destroy?.();\n    return begin(reply, reply.statusCode);\n  });\n}\n\n/** What has no route to speak of, such as a path that cannot be decoded: Fastify({ frameworkErrors }). */\nexport function frameworkErrors(error, request, reply) {\n  return refuse(reply, statusOf(error, reply));\n}\n\nfunction refuse(reply, status, more) {\n  return reply.send(begin(reply, status, more));\n}\n\n/** Makes the reply that of an error, and returns its content. */\nfunction begin(reply, status, { fields = {}, details } = {}) {\n  for (const field of ofAnotherContent) reply.removeHeader(field);\n  reply.code(status).headers(fields).type("application/json");\n  if (status === 401 && !reply.hasHeader("WWW-Authenticate")) {\n    reply.header("WWW-Authenticate", \'Bearer realm="api"\');\n  }\n  return JSON.stringify({ ...errorOf(status), details });\n}\n\n/** The status that the reply has by now, else that of the error; what is no error of HTTP is a 500. */\nfunction statusOf(error, reply) {\n  const statuses = [reply.statusCode, error?.statusCode, error?.status];\n  return statuses.find((status) => Number.isInteger(status) && status >= 400 && status <= 599) ?? 500;\n}\n\n/** What the schema of a route found wrong; of the content it is also said where. */\nfunction detailsOf(error) {\n  return error?.validation?.map(({ instancePath, keyword, message }) => ({\n    pointer: error.validationContext === "body" ? instancePath : undefined,\n    code: keyword,\n    message,\n  }));\n}\n\nfunction errorOf(status) {\n  const phrase = STATUS_CODES[status];\n  if (status in errors) return errors[status];\n  if (phrase === undefined) return errors[status < 500 ? 400 : 500]; // as clients take it: RFC 9110, 15\n  return { error: phrase.toLowerCase().replaceAll("\'", "").replaceAll(/\\W+/g, "_"), message: phrase };\n}\n',
    exceptions: [],
    defaults: {
      framework: 'Fastify 5.12.8',
      server: 'node 20.20.2',
      answers: [
        {
          case: 'no route',
          request: 'GET /unknown',
          status: 404,
          contentType: 'application/json; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content: '{"message":"Route GET:/unknown not found","error":"Not Found","statusCode":404}',
        },
        {
          case: 'wrong method',
          request: 'POST /only-get',
          status: 404,
          contentType: 'application/json; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content: '{"message":"Route POST:/only-get not found","error":"Not Found","statusCode":404}',
          remark: 'Fastify has no 405: another method is no route.',
        },
        {
          case: 'unreadable JSON',
          request: 'POST /json',
          status: 400,
          contentType: 'application/json; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content:
            '{"statusCode":400,"code":"FST_ERR_CTP_INVALID_JSON_BODY","error":"Bad Request","message":"Body is not valid JSON but content-type is set to \'application/json\'"}',
        },
        {
          case: 'uncaught exception',
          request: 'GET /boom',
          status: 500,
          contentType: 'application/json; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content:
            '{"statusCode":500,"error":"Internal Server Error","message":"secret: postgres://app:hunter2@db/app"}',
          remark: 'The message of the exception goes to the client, in production too.',
        },
        {
          case: 'no credentials',
          request: 'GET /unauthorized',
          status: 401,
          contentType: 'application/json; charset=utf-8',
          framing: 'Content-Length',
          missing: ['WWW-Authenticate'],
          content: '{"statusCode":401,"error":"Unauthorized","message":"no credentials"}',
          remark:
            'An error with statusCode 401, as @fastify/sensible makes it; the field has to be set on the reply.',
        },
      ],
    },
  },
  {
    id: 'koa',
    name: 'Koa',
    language: 'javascript',
    highlight: 'javascript',
    docs: 'https://github.com/koajs/koa/blob/master/docs/error-handling.md',
    imports: 'import Router from "@koa/router";\n\nconst router = new Router();\n',
    handler:
      'router.get("{{route}}", (ctx) => {\n  ctx.status = {{status}};\n{{#fields}}\n  ctx.set("{{name}}", {{literal}});\n{{/fields}}\n{{^isPlainJson}}\n  ctx.type = "{{mediaType}}";\n{{/isPlainJson}}\n  ctx.body = {\n{{#members}}\n    {{name}}: {{literal}},\n{{/members}}\n  };\n});\n',
    contractFile: 'contract.js',
    contract:
      '// Answers with errors of the catalog where Koa would send the reason phrase as text.\n\nimport { STATUS_CODES } from "node:http";\n\n// Every other status has the code that its reason phrase is in snake_case; of 413 and 422 Node has an older phrase.\nconst errors = {\n  400: { error: "bad_request", message: "The request could not be understood" },\n  401: { error: "unauthorized", message: "Authentication is required to access this resource" },\n  404: { error: "not_found", message: "Resource not found" },\n  405: { error: "method_not_allowed", message: "This method is not allowed for this resource" },\n  413: { error: "content_too_large", message: "The request content is larger than the server accepts" },\n  415: { error: "unsupported_media_type", message: "The media type of the request content is not supported" },\n  422: { error: "unprocessable_content", message: "The request content is not valid" },\n  500: { error: "internal_server_error", message: "The server encountered an unexpected error" },\n};\n\n// What describes another content, or how long it may be kept, is not true of the error.\nconst ofAnotherContent = [\n  "Accept-Ranges",\n  "Cache-Control",\n  "Content-Disposition",\n  "Content-Encoding",\n  "Content-Language",\n  "Content-Length",\n  "Content-Location",\n  "Content-Range",\n  "Content-Type",\n  "ETag",\n  "Expires",\n  "Last-Modified",\n];\n\n/** Before everything else: keepContract(app). */\nexport function keepContract(app) {\n  // Also for a stream that fails while it is sent.\n  app.context.onerror = function (error) {\n    if (error != null) fail(this, error); // null: the response has ended well\n  };\n\n  app.use(async (ctx, next) => {\n    try {\n      await next();\n    } catch (reason) {\n      return fail(ctx, reason);\n    }\n    // No route, a wrong method, ctx.status = 409 without a content, or with a text.\n    if (ctx.status >= 400 && ctx.respond !== false && !ctx.response.is("json", "+json")) refuse(ctx, ctx.status);\n  });\n}\n\nfunction fail(ctx, reason) {\n  const error = reason instanceof Error ? reason : new Error("not an error was thrown", { cause: reason });\n  ctx.app.emit("error", error, ctx); // the app logs what is not meant for the client\n  if (ctx.headerSent || !ctx.writable) return;\n  refuse(ctx, statusOf(error), error.headers);\n  ctx.respond = false;\n  ctx.res.end(ctx.body);\n}\n\nfunction refuse(ctx, status, fields = {}) {\n  for (const field of ofAnotherContent) ctx.remove(field);\n  ctx.set(fields);\n  if (status === 401 && !ctx.response.has("WWW-Authenticate")) ctx.set("WWW-Authenticate", \'Bearer realm="api"\');\n  ctx.status = status;\n  ctx.body = JSON.stringify(errorOf(status));\n  ctx.type = "application/json";\n}\n\nfunction statusOf({ status, statusCode }) {\n  return [status, statusCode].find((one) => Number.isInteger(one) && one >= 400 && one <= 599) ?? 500;\n}\n\nfunction errorOf(status) {\n  const phrase = STATUS_CODES[status];\n  if (status in errors) return errors[status];\n  if (phrase === undefined) return errors[status < 500 ? 400 : 500]; // as clients take it: RFC 9110, 15\n  return { error: phrase.toLowerCase().replaceAll("\'", "").replaceAll(/\\W+/g, "_"), message: phrase };\n}\n',
    exceptions: [],
    defaults: {
      framework: 'Koa 3.3.0',
      server: 'node 20.20.2',
      answers: [
        {
          case: 'no route',
          request: 'GET /unknown',
          status: 404,
          contentType: 'text/plain; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content: 'Not Found',
        },
        {
          case: 'wrong method',
          request: 'POST /only-get',
          status: 405,
          contentType: 'text/plain; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content: 'Method Not Allowed',
          remark: 'From router.allowedMethods(), with Allow; without it another method is a 404.',
        },
        {
          case: 'unreadable JSON',
          request: 'POST /json',
          status: 400,
          contentType: 'text/plain; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content: 'Bad Request',
          remark: 'From @koa/bodyparser; Koa itself reads no content.',
        },
        {
          case: 'uncaught exception',
          request: 'GET /boom',
          status: 500,
          contentType: 'text/plain; charset=utf-8',
          framing: 'Content-Length',
          missing: [],
          content: 'Internal Server Error',
        },
        {
          case: 'no credentials',
          request: 'GET /unauthorized',
          status: 401,
          contentType: 'text/plain; charset=utf-8',
          framing: 'Content-Length',
          missing: ['WWW-Authenticate'],
          content: 'Unauthorized',
          remark:
            'ctx.throw(401); the field has to be given by hand, as headers of the error: Koa clears those of the response.',
        },
      ],
    },
  },
  {
    id: 'hono',
    name: 'Hono',
    language: 'javascript',
    highlight: 'javascript',
    docs: 'https://hono.dev/docs/api/exception',
    imports: 'import { Hono } from "hono";\n\nconst app = new Hono();\n',
    handler:
      'app.get("{{route}}", (c) =>\n  c.json(\n    {\n{{#members}}\n      {{name}}: {{literal}},\n{{/members}}\n    },\n    {{status}},\n{{#isPlainJson}}\n{{#hasFields}}\n    {\n{{#fields}}\n      "{{name}}": {{literal}},\n{{/fields}}\n    },\n{{/hasFields}}\n{{/isPlainJson}}\n{{^isPlainJson}}\n    {\n      "Content-Type": "{{mediaType}}",\n{{#fields}}\n      "{{name}}": {{literal}},\n{{/fields}}\n    },\n{{/isPlainJson}}\n  ),\n);\n',
    contractFile: 'contract.js',
    contract:
      '// Answers with errors of the catalog where Hono would send the reason phrase as text.\n\nimport { STATUS_CODES } from "node:http";\nimport { HTTPException } from "hono/http-exception";\nimport { methodNotAllowed } from "hono/method-not-allowed";\n\n// Every other status has the code that its reason phrase is in snake_case; of 413 and 422 Node has an older phrase.\nconst errors = {\n  400: { error: "bad_request", message: "The request could not be understood" },\n  401: { error: "unauthorized", message: "Authentication is required to access this resource" },\n  404: { error: "not_found", message: "Resource not found" },\n  405: { error: "method_not_allowed", message: "This method is not allowed for this resource" },\n  413: { error: "content_too_large", message: "The request content is larger than the server accepts" },\n  415: { error: "unsupported_media_type", message: "The media type of the request content is not supported" },\n  422: { error: "unprocessable_content", message: "The request content is not valid" },\n  500: { error: "internal_server_error", message: "The server encountered an unexpected error" },\n};\n\n// What describes another content, or how long it may be kept, is not true of the error.\nconst ofAnotherContent = [\n  "Accept-Ranges",\n  "Cache-Control",\n  "Content-Disposition",\n  "Content-Encoding",\n  "Content-Language",\n  "Content-Length",\n  "Content-Location",\n  "Content-Range",\n  "Content-Type",\n  "ETag",\n  "Expires",\n  "Last-Modified",\n];\n\n/** Before everything else: keepContract(app). */\nexport function keepContract(app) {\n  app.use(async (c, next) => {\n    try {\n      await next();\n    } catch (reason) {\n      console.error(reason); // no Error, so that Hono does not hand it to onError\n      c.res = c.body(null, 500);\n    }\n    // No route, a wrong method, an exception, c.body(null, 409), or a text.\n    if (c.res.status >= 400 && !isJson(c.res)) refuse(c);\n  });\n\n  app.use(methodNotAllowed({ app }));\n\n  app.onError((error, c) => {\n    for (const field of ofAnotherContent) c.header(field, undefined);\n    const response = error instanceof HTTPException ? error.getResponse() : responseOf(error);\n    if (response.status >= 500) console.error(error);\n    return c.newResponse(isJson(response) ? response.body : null, response);\n  });\n}\n\n/** The JSON of the request: where it is none, c.req.json() throws what would be a 500. */\nexport async function readJson(c) {\n  try {\n    return await c.req.json();\n  } catch (cause) {\n    throw new HTTPException(400, { cause });\n  }\n}\n\nfunction refuse(c) {\n  const { status, headers } = c.res;\n  const fields = new Headers(headers);\n  for (const field of ofAnotherContent) fields.delete(field);\n  fields.set("Content-Type", "application/json");\n  if (status === 401 && !fields.has("WWW-Authenticate")) fields.set("WWW-Authenticate", \'Bearer realm="api"\');\n  c.res = undefined; // else Hono adds the fields that are gone\n  c.res = new Response(JSON.stringify(errorOf(status)), { status, headers: fields });\n}\n\nfunction isJson({ headers }) {\n  return /^application\\/([\\w.-]+\\+)?json\\b/i.test(headers.get("Content-Type") ?? "");\n}\n\nfunction responseOf({ status, statusCode, headers }) {\n  const known = [status, statusCode].find((one) => Number.isInteger(one) && one >= 400 && one <= 599);\n  return new Response(null, { status: known ?? 500, headers });\n}\n\nfunction errorOf(status) {\n  const phrase = STATUS_CODES[status];\n  if (status in errors) return errors[status];\n  if (phrase === undefined) return errors[status < 500 ? 400 : 500]; // as clients take it: RFC 9110, 15\n  return { error: phrase.toLowerCase().replaceAll("\'", "").replaceAll(/\\W+/g, "_"), message: phrase };\n}\n',
    exceptions: [],
    defaults: {
      framework: 'Hono 4.13.19',
      server: '@hono/node-server 2.1.9',
      answers: [
        {
          case: 'no route',
          request: 'GET /unknown',
          status: 404,
          contentType: 'text/plain; charset=UTF-8',
          framing: 'Content-Length',
          missing: [],
          content: '404 Not Found',
        },
        {
          case: 'wrong method',
          request: 'POST /only-get',
          status: 404,
          contentType: 'text/plain; charset=UTF-8',
          framing: 'Content-Length',
          missing: [],
          content: '404 Not Found',
          remark: 'Without the middleware methodNotAllowed another method is no route.',
        },
        {
          case: 'unreadable JSON',
          request: 'POST /json',
          status: 500,
          contentType: 'text/plain; charset=UTF-8',
          framing: 'Content-Length',
          missing: [],
          content: 'Internal Server Error',
          remark:
            'c.req.json() throws a SyntaxError, which counts as any other exception; validator("json") answers 400.',
        },
        {
          case: 'uncaught exception',
          request: 'GET /boom',
          status: 500,
          contentType: 'text/plain; charset=UTF-8',
          framing: 'Content-Length',
          missing: [],
          content: 'Internal Server Error',
        },
        {
          case: 'no credentials',
          request: 'GET /unauthorized',
          status: 401,
          contentType: 'text/plain;charset=UTF-8',
          framing: 'chunked',
          missing: ['WWW-Authenticate'],
          content: '',
          remark:
            'new HTTPException(401) has no content; the middlewares basicAuth and bearerAuth send the field.',
        },
      ],
    },
  },
];
