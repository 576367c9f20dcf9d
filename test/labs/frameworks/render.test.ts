import simulator from '../../../schemas/simulator.json';
import { renderSnippet } from './render';
import { frameworkNames } from './support/frameworks';
import { handlerView } from './support/handler-view';
import { formats, standardErrors } from './support/standard-errors';

const names = frameworkNames();

test('every framework of the reference page is here', () => {
  expect(names).toEqual([...simulator.frameworks].sort());
});

describe.each(names)('%s', (name) => {
  test.each(formats.map((format) => [format.id, format] as const))('every error in %s', (_id, format) => {
    for (const error of standardErrors) {
      const view = handlerView(error, format);
      const snippet = renderSnippet(name, view);
      expect(snippet).not.toMatch(/\{\{|<%|undefined|\n\n\n\n/);
      for (const { literal, isString } of [...view.members, ...view.fields]) {
        if (isString) expect(snippet).toContain(JSON.parse(literal) === 'about:blank' ? '' : literal);
      }
    }
  });
});

const [simple, problemDetails] = formats;
const conflict = standardErrors.find(({ status }) => status === 409)!;
const unauthorized = standardErrors.find(({ status }) => status === 401)!;

test('Django', () => {
  expect(renderSnippet('django', handlerView(conflict, simple!, '/conflict'))).toMatchInlineSnapshot(`
   "from django.http import JsonResponse

   # urls.py: path("conflict", views.conflict)
   def conflict(request):
       return JsonResponse(
           {
               "error": "conflict",
               "message": "Resource already exists",
           },
           status=409,
       )
   "
  `);
  expect(renderSnippet('django', handlerView(unauthorized, problemDetails!))).toMatchInlineSnapshot(`
   "from django.http import JsonResponse

   # urls.py: path("problem-details/unauthorized", views.unauthorized_problem)
   def unauthorized_problem(request):
       return JsonResponse(
           {
               "type": "about:blank",
               "title": "Unauthorized",
               "status": 401,
               "detail": "Authentication is required to access this resource",
           },
           status=401,
           content_type="application/problem+json",
           headers={
               "WWW-Authenticate": "Bearer realm=\\"api\\"",
           },
       )
   "
  `);
});

test('Flask', () => {
  expect(renderSnippet('flask', handlerView(conflict, simple!))).toMatchInlineSnapshot(`
   "from flask import Flask

   app = Flask(__name__)

   @app.get("/simple/conflict")
   def conflict():
       body = {
           "error": "conflict",
           "message": "Resource already exists",
       }
       return body, 409
   "
  `);
  expect(renderSnippet('flask', handlerView(unauthorized, problemDetails!))).toMatchInlineSnapshot(`
   "from flask import Flask

   app = Flask(__name__)

   @app.get("/problem-details/unauthorized")
   def unauthorized_problem():
       body = {
           "type": "about:blank",
           "title": "Unauthorized",
           "status": 401,
           "detail": "Authentication is required to access this resource",
       }
       headers = {
           "Content-Type": "application/problem+json",
           "WWW-Authenticate": "Bearer realm=\\"api\\"",
       }
       return body, 401, headers
   "
  `);
});

test('FastAPI', () => {
  expect(renderSnippet('fastapi', handlerView(conflict, simple!))).toMatchInlineSnapshot(`
   "from fastapi import FastAPI
   from fastapi.responses import JSONResponse

   app = FastAPI()

   @app.api_route("/simple/conflict", methods=["GET", "HEAD"])
   async def conflict():
       return JSONResponse(
           {
               "error": "conflict",
               "message": "Resource already exists",
           },
           status_code=409,
       )
   "
  `);
  expect(renderSnippet('fastapi', handlerView(unauthorized, problemDetails!))).toMatchInlineSnapshot(`
   "from fastapi import FastAPI
   from fastapi.responses import JSONResponse

   app = FastAPI()

   @app.api_route("/problem-details/unauthorized", methods=["GET", "HEAD"])
   async def unauthorized_problem():
       return JSONResponse(
           {
               "type": "about:blank",
               "title": "Unauthorized",
               "status": 401,
               "detail": "Authentication is required to access this resource",
           },
           status_code=401,
           media_type="application/problem+json",
           headers={
               "WWW-Authenticate": "Bearer realm=\\"api\\"",
           },
       )
   "
  `);
});

test('Express', () => {
  expect(renderSnippet('express', handlerView(conflict, simple!))).toMatchInlineSnapshot(`
   "import express from "express";

   const app = express();

   app.get("/simple/conflict", (request, response) => {
     response
       .status(409)
       .json({
         error: "conflict",
         message: "Resource already exists",
       });
   });
   "
  `);
  expect(renderSnippet('express', handlerView(unauthorized, problemDetails!))).toMatchInlineSnapshot(`
   "import express from "express";

   const app = express();

   app.get("/problem-details/unauthorized", (request, response) => {
     response
       .status(401)
       .set("WWW-Authenticate", "Bearer realm=\\"api\\"")
       .type("application/problem+json")
       .json({
         type: "about:blank",
         title: "Unauthorized",
         status: 401,
         detail: "Authentication is required to access this resource",
       });
   });
   "
  `);
});
