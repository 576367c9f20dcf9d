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

test('NestJS', () => {
  expect(renderSnippet('nestjs', handlerView(unauthorized, problemDetails!))).toMatchInlineSnapshot(`
   "import { Controller, Get, Header, HttpCode } from "@nestjs/common";

   @Controller()
   export class UnauthorizedProblemController {
     @Get("/problem-details/unauthorized")
     @HttpCode(401)
     @Header("WWW-Authenticate", "Bearer realm=\\"api\\"")
     @Header("Content-Type", "application/problem+json")
     unauthorized() {
       return {
         type: "about:blank",
         title: "Unauthorized",
         status: 401,
         detail: "Authentication is required to access this resource",
       };
     }
   }
   "
  `);
});

test('Fastify', () => {
  expect(renderSnippet('fastify', handlerView(unauthorized, problemDetails!))).toMatchInlineSnapshot(`
   "import Fastify from "fastify";

   const app = Fastify();

   app.get("/problem-details/unauthorized", (request, reply) => {
     reply
       .code(401)
       .header("WWW-Authenticate", "Bearer realm=\\"api\\"")
       .type("application/problem+json")
       .send({
         type: "about:blank",
         title: "Unauthorized",
         status: 401,
         detail: "Authentication is required to access this resource",
       });
   });
   "
  `);
});

test('Koa', () => {
  expect(renderSnippet('koa', handlerView(unauthorized, problemDetails!))).toMatchInlineSnapshot(`
   "import Router from "@koa/router";

   const router = new Router();

   router.get("/problem-details/unauthorized", (ctx) => {
     ctx.status = 401;
     ctx.set("WWW-Authenticate", "Bearer realm=\\"api\\"");
     ctx.type = "application/problem+json";
     ctx.body = {
       type: "about:blank",
       title: "Unauthorized",
       status: 401,
       detail: "Authentication is required to access this resource",
     };
   });
   "
  `);
});

test('Hono', () => {
  expect(renderSnippet('hono', handlerView(conflict, simple!))).toMatchInlineSnapshot(`
   "import { Hono } from "hono";

   const app = new Hono();

   app.get("/simple/conflict", (c) =>
     c.json(
       {
         error: "conflict",
         message: "Resource already exists",
       },
       409,
     ),
   );
   "
  `);
  expect(renderSnippet('hono', handlerView(unauthorized, problemDetails!))).toMatchInlineSnapshot(`
   "import { Hono } from "hono";

   const app = new Hono();

   app.get("/problem-details/unauthorized", (c) =>
     c.json(
       {
         type: "about:blank",
         title: "Unauthorized",
         status: 401,
         detail: "Authentication is required to access this resource",
       },
       401,
       {
         "Content-Type": "application/problem+json",
         "WWW-Authenticate": "Bearer realm=\\"api\\"",
       },
     ),
   );
   "
  `);
});

test('Next.js', () => {
  expect(renderSnippet('nextjs', handlerView(conflict, simple!))).toMatchInlineSnapshot(`
   "import { NextResponse } from "next/server";

   // app/simple/conflict/route.js
   export function GET() {
     return NextResponse.json(
       {
         error: "conflict",
         message: "Resource already exists",
       },
       { status: 409 },
     );
   }
   "
  `);
  expect(renderSnippet('nextjs', handlerView(unauthorized, problemDetails!))).toMatchInlineSnapshot(`
   "import { NextResponse } from "next/server";

   // app/problem-details/unauthorized/route.js
   export function GET() {
     return NextResponse.json(
       {
         type: "about:blank",
         title: "Unauthorized",
         status: 401,
         detail: "Authentication is required to access this resource",
       },
       {
         status: 401,
         headers: {
           "Content-Type": "application/problem+json",
           "WWW-Authenticate": "Bearer realm=\\"api\\"",
         },
       },
     );
   }
   "
  `);
});
