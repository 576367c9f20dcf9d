// Generated from schemas/ by `npm run generate`; do not edit.
import type { Culprit } from '../core/facts';

export const culprits: readonly Culprit[] = [
  {
    id: 'express-not-found',
    says: "this is Express's default page for a route that does not exist",
    remedy:
      'After the last route, add `app.use((req, res) => …)` that answers with the error of the catalog.',
    match: {
      contentType: 'text/html',
      pattern: '<title>Error</title>\\s{0,9}</head>\\s{0,9}<body>\\s{0,9}<pre>Cannot [A-Z]{2,20} ',
    },
  },
  {
    id: 'express-stack',
    says: "this is Express's default error page, with the stack trace that it shows outside production",
    remedy:
      'At the end of the app, add `app.use((err, req, res, next) => …)`: with four parameters it is an error handler, and there it answers with the error of the catalog.',
    match: {
      contentType: 'text/html',
      pattern:
        '<title>Error</title>\\s{0,9}</head>\\s{0,9}<body>\\s{0,9}<pre>[^\\n]{0,2000}<br> (?:&nbsp; ?){1,4}at ',
    },
  },
  {
    id: 'express-page',
    says: "this is Express's default error page",
    remedy:
      'At the end of the app, add `app.use((err, req, res, next) => …)`: with four parameters it is an error handler, and there it answers with the error of the catalog.',
    match: {
      contentType: 'text/html',
      pattern: '<title>Error</title>\\s{0,9}</head>\\s{0,9}<body>\\s{0,9}<pre>',
    },
  },
  {
    id: 'express-rate-limit',
    says: 'this is the default message of express-rate-limit',
    remedy: 'Give `rateLimit({ handler })` a function that answers with the error of the catalog.',
    match: {
      contentType: 'text/html',
      pattern: '^Too many requests, please try again later\\.$',
    },
  },
  {
    id: 'fastify-not-found',
    says: "this is Fastify's default body for a route that does not exist",
    remedy: 'Answer with the error of the catalog from `fastify.setNotFoundHandler(…)`.',
    match: {
      contentType: 'application/json',
      pattern: '^\\{"message":"Route [A-Z]{2,20}:[^"]{0,400} not found","error":',
      statusAt: '/statusCode',
    },
  },
  {
    id: 'fastify-own-error',
    says: 'this is an error of Fastify itself, in its default body',
    remedy:
      'Answer with the error of the catalog from `fastify.setErrorHandler(…)`; validation errors arrive there with `error.validation`.',
    match: {
      contentType: 'application/json',
      pattern: '"code":"FST_[A-Z_]{3,60}"',
      statusAt: '/statusCode',
    },
  },
  {
    id: 'hapi',
    says: "this is hapi's default error body (Boom)",
    remedy:
      "Replace Boom errors in `server.ext('onPreResponse', …)`, where `request.response.isBoom` is true.",
    match: {
      contentType: 'application/json',
      fields: {
        'Cache-Control': '^no-cache$',
      },
      pattern: '^\\{"statusCode":\\d{3},"error":"(?:[^"\\\\]|\\\\.){0,400}","message":',
      statusAt: '/statusCode',
    },
  },
  {
    id: 'fastify',
    says: "this is Fastify's default error body",
    remedy: 'Answer with the error of the catalog from `fastify.setErrorHandler(…)`.',
    match: {
      contentType: 'application/json',
      pattern:
        '^\\{"statusCode":\\d{3},(?:"code":"(?:[^"\\\\]|\\\\.){0,400}",)?"error":"(?:[^"\\\\]|\\\\.){0,400}","message":"(?:[^"\\\\]|\\\\.){0,400}"\\}$',
      statusAt: '/statusCode',
    },
  },
  {
    id: 'nest-validation',
    says: "this is the default body of NestJS's ValidationPipe",
    remedy:
      'Give the pipe an `exceptionFactory`, or map the exception in a global filter (`app.useGlobalFilters(…)`).',
    match: {
      contentType: 'application/json',
      pattern: '^\\{"message":\\[',
      members: ['/message/0'],
      statusAt: '/statusCode',
    },
  },
  {
    id: 'nest',
    says: "this is NestJS's default error body",
    remedy:
      'Register a global exception filter (`app.useGlobalFilters(…)`, `@Catch()`) that answers with the error of the catalog, or use the format `nest`.',
    format: 'nest',
    match: {
      contentType: 'application/json',
      pattern:
        '^\\{"message":"(?:[^"\\\\]|\\\\.){0,400}",(?:"error":"(?:[^"\\\\]|\\\\.){0,400}",)?"statusCode":\\d{3}\\}$',
      statusAt: '/statusCode',
    },
  },
  {
    id: 'nest-unhandled',
    says: "this is NestJS's default body for an exception other than an HttpException",
    remedy:
      'Register a global exception filter (`app.useGlobalFilters(…)`, `@Catch()`) that answers with the error of the catalog.',
    match: {
      contentType: 'application/json',
      pattern: '^\\{"statusCode":\\d{3},"message":"Internal server error"\\}$',
      statusAt: '/statusCode',
    },
  },
  {
    id: 'feathers',
    says: "this is Feathers' default error body",
    remedy: 'Replace the error handler: `app.use(errorHandler({ json: (error, req, res) => … }))`.',
    match: {
      contentType: 'application/json',
      members: ['/name', '/message', '/className'],
      statusAt: '/code',
    },
  },
  {
    id: 'restify',
    says: "this is restify's default error body",
    remedy: "Give the error a `toJSON()` of its own, or answer in `server.on('restifyError', …)`.",
    match: {
      contentType: 'application/json',
      fields: {
        Server: '^restify',
      },
      members: ['/code', '/message'],
    },
  },
  {
    id: 'h3',
    says: "this is h3's default error body (Nitro, Nuxt)",
    remedy: 'Set `errorHandler` in the configuration of Nitro, or `createApp({ onError })` of h3.',
    match: {
      contentType: 'application/json',
      members: ['/statusMessage', '/stack'],
      statusAt: '/statusCode',
    },
  },
  {
    id: 'loopback',
    says: "this is LoopBack's default error body",
    remedy:
      'Bind a `RestBindings.SequenceActions.REJECT` of your own that answers with the error of the catalog.',
    match: {
      contentType: 'application/json',
      members: ['/error/name', '/error/message'],
      statusAt: '/error/statusCode',
    },
  },
  {
    id: 'strapi',
    says: "this is Strapi's default error body",
    remedy: 'Add a global middleware around `strapi::errors` that rewrites `ctx.body`.',
    match: {
      contentType: 'application/json',
      members: ['/data', '/error/name', '/error/details'],
      statusAt: '/error/status',
    },
  },
  {
    id: 'hono-zod-validator',
    says: "this is the default body of Hono's zod-validator",
    remedy: 'Give `zValidator(target, schema, hook)` a hook that answers with the error of the catalog.',
    match: {
      contentType: 'application/json',
      equals: {
        '/success': false,
        '/error/name': 'ZodError',
      },
    },
  },
  {
    id: 'hono-not-found',
    says: "this is Hono's default answer for a route that does not exist",
    remedy: 'Answer with the error of the catalog from `app.notFound((c) => …)`.',
    match: {
      contentType: 'text/plain',
      pattern: '^404 Not Found$',
    },
  },
  {
    id: 'next-api-route',
    says: "this is Next.js's default answer of an API route",
    remedy:
      'Catch errors in the handler (or in a wrapper around all handlers) and answer with the error of the catalog.',
    match: {
      contentType: '',
      pattern: '^(?:Internal Server Error|Invalid JSON|Body exceeded \\S{1,20} limit)$',
    },
  },
  {
    id: 'next-page',
    says: "this is Next.js's HTML error page",
    remedy:
      'Add a catch-all route handler (`app/api/[...path]/route.ts`) that answers with the error of the catalog.',
    match: {
      contentType: 'text/html',
      pattern: 'class="next-error-h1"|"page":"/_error"|<html id="__next_error__"',
    },
  },
  {
    id: 'trpc',
    says: "this is tRPC's error envelope",
    remedy:
      'Shape `data` with the `errorFormatter` of `initTRPC.create(…)`; a REST contract needs a plain HTTP handler next to it.',
    match: {
      contentType: 'application/json',
      members: ['/error/message', '/error/code'],
      statusAt: '/error/data/httpStatus',
    },
  },
  {
    id: 'trpc-batch',
    says: "this is a batch of tRPC's error envelopes",
    remedy:
      'Shape `data` with the `errorFormatter` of `initTRPC.create(…)`; a REST contract needs a plain HTTP handler next to it.',
    match: {
      contentType: 'application/json',
      members: ['/0/error/message', '/0/error/data/httpStatus'],
    },
  },
  {
    id: 'graphql-response',
    says: 'this is a GraphQL response, written by the GraphQL server and not by a route of the app',
    remedy:
      'Use the format `graphql`, and shape the errors with `formatError` (Apollo) or `maskedErrors` (Yoga).',
    format: 'graphql',
    match: {
      contentType: 'application/graphql-response+json',
      members: ['/errors/0/message'],
    },
  },
  {
    id: 'graphql-code',
    says: 'this is a GraphQL response, written by the GraphQL server and not by a route of the app',
    remedy:
      'Use the format `graphql`, and shape the errors with `formatError` (Apollo) or `maskedErrors` (Yoga).',
    format: 'graphql',
    match: {
      contentType: 'application/json',
      members: ['/errors/0/message', '/errors/0/extensions'],
    },
  },
  {
    id: 'graphql-locations',
    says: 'this is a GraphQL response, written by the GraphQL server and not by a route of the app',
    remedy:
      'Use the format `graphql`, and shape the errors with `formatError` (Apollo) or `maskedErrors` (Yoga).',
    format: 'graphql',
    match: {
      contentType: 'application/json',
      members: ['/errors/0/message', '/errors/0/locations'],
    },
  },
  {
    id: 'spring-boot',
    says: "this is Spring Boot's default error body",
    remedy:
      'Answer from a `@RestControllerAdvice`, and for errors that never reach a controller replace the `ErrorAttributes` bean; or use the format `spring`.',
    format: 'spring',
    match: {
      contentType: 'application/json',
      members: ['/timestamp', '/error'],
      statusAt: '/status',
    },
  },
  {
    id: 'spring-whitelabel',
    says: "this is Spring Boot's Whitelabel error page, sent because the request accepts HTML",
    remedy:
      'Send `Accept: application/json` in the test, or replace the `ErrorController` so that it always answers in JSON.',
    match: {
      contentType: 'text/html',
      pattern: '<h1>Whitelabel Error Page</h1>',
    },
  },
  {
    id: 'spring-problem',
    says: "this looks like Spring's default ProblemDetail",
    remedy:
      'Override `ResponseEntityExceptionHandler` in a `@ControllerAdvice` and set `type`, `title` and `detail` there.',
    match: {
      contentType: 'application/problem+json',
      pattern:
        '^\\{"type":"about:blank","title":"(?:[^"\\\\]|\\\\.){0,400}","status":\\d{3},"detail":"(?:[^"\\\\]|\\\\.){0,400}","instance":"/',
      statusAt: '/status',
    },
  },
  {
    id: 'tomcat-page',
    says: "this is Tomcat's HTML error page",
    remedy:
      'Let the app handle the error before the container does; in Spring Boot, keep the `ErrorController` mapped to `/error`.',
    match: {
      contentType: 'text/html',
      pattern: '<title>HTTP Status \\d{3} (?:–|-) ',
    },
  },
  {
    id: 'jetty-page',
    says: "this is Jetty's HTML error page",
    remedy:
      'Set an `ErrorHandler` on the server (`server.setErrorHandler(…)`) that writes the error of the catalog.',
    match: {
      contentType: 'text/html',
      pattern: '<h2>HTTP ERROR \\d{3}',
    },
  },
  {
    id: 'micronaut',
    says: "this is Micronaut's default error body",
    remedy: 'Replace the `ErrorResponseProcessor` bean.',
    match: {
      contentType: 'application/json',
      members: ['/message', '/_links/self'],
    },
  },
  {
    id: 'quarkus-validation',
    says: "this is the default body of Quarkus' bean validation",
    remedy:
      'Provide an `ExceptionMapper<ConstraintViolationException>` that answers with the error of the catalog.',
    match: {
      fields: {
        'validation-exception': '^true$',
      },
      members: ['/violations'],
    },
  },
  {
    id: 'dropwizard',
    says: "this is Dropwizard's default error body",
    remedy: 'Register an `ExceptionMapper` that answers with the error of the catalog.',
    match: {
      contentType: 'application/json',
      pattern: '^\\{"code":\\d{3},"message":"HTTP \\d{3} [^"]{1,60}"\\}$',
      statusAt: '/code',
    },
  },
  {
    id: 'aspnet-validation',
    says: "this is ASP.NET Core's default body for a request that fails model validation",
    remedy: 'Set `InvalidModelStateResponseFactory` in `ConfigureApiBehaviorOptions(…)`.',
    match: {
      members: ['/errors'],
      equals: {
        '/title': 'One or more validation errors occurred.',
      },
      statusAt: '/status',
    },
  },
  {
    id: 'aspnet-problem',
    says: "this is ASP.NET Core's default problem details",
    remedy: 'Set `CustomizeProblemDetails` in `AddProblemDetails(…)`, or replace the `IExceptionHandler`.',
    match: {
      contentType: 'application/problem+json',
      members: ['/traceId'],
      statusAt: '/status',
    },
  },
  {
    id: 'aspnet-developer-page',
    says: "this is ASP.NET Core's developer exception page",
    remedy:
      'Add `app.UseExceptionHandler()` with `AddProblemDetails()`, and run the test in an environment other than Development.',
    match: {
      contentType: 'text/html',
      pattern: '<h1>An unhandled exception occurred while processing the request\\.</h1>',
    },
  },
  {
    id: 'aspnet-web-api',
    says: 'this is the default error body of ASP.NET Web API',
    remedy:
      'Set `IncludeErrorDetailPolicy` to `Never` and register an `ExceptionHandler` that answers with the error of the catalog.',
    match: {
      contentType: 'application/json',
      members: ['/Message', '/ExceptionType'],
    },
  },
  {
    id: 'laravel-debug',
    says: "this is Laravel's error body in debug mode, with the trace",
    remedy:
      'Set `APP_DEBUG=false` in the environment of the test, and shape errors in `withExceptions(…)` of `bootstrap/app.php`.',
    match: {
      contentType: 'application/json',
      members: ['/message', '/exception', '/file', '/line', '/trace'],
    },
  },
  {
    id: 'laravel',
    says: "this looks like Laravel's default error body",
    remedy: 'Render exceptions in `withExceptions(…)` of `bootstrap/app.php`; or use the format `laravel`.',
    format: 'laravel',
    match: {
      contentType: 'application/json',
      pattern: '^\\{\\n {4}"message": "(?:[^"\\\\]|\\\\.){0,400}"\\n\\}$',
    },
  },
  {
    id: 'laravel-unauthenticated',
    says: "this is Laravel's default answer to a request without a user",
    remedy:
      'Render `AuthenticationException` in `withExceptions(…)` of `bootstrap/app.php`, with a WWW-Authenticate field.',
    match: {
      contentType: 'application/json',
      equals: {
        '/message': 'Unauthenticated.',
      },
    },
  },
  {
    id: 'laravel-validation',
    says: "this looks like Laravel's default body for a request that fails validation",
    remedy:
      'Render `ValidationException` in `withExceptions(…)` of `bootstrap/app.php`; or use the format `laravel`.',
    format: 'laravel',
    match: {
      contentType: 'application/json',
      pattern: '^\\{"message":"(?:[^"\\\\]|\\\\.){0,400}","errors":\\{"[\\w.*-]{1,80}":\\["',
    },
  },
  {
    id: 'symfony-validation',
    says: "this is Symfony's default body for a request that fails validation",
    remedy: 'Decorate the `ProblemNormalizer` of the serializer.',
    match: {
      members: ['/violations'],
      equals: {
        '/type': 'https://symfony.com/errors/validation',
      },
    },
  },
  {
    id: 'symfony',
    says: "this is Symfony's default error body",
    remedy: 'Decorate the `ProblemNormalizer` of the serializer, and send the media type of problem details.',
    match: {
      members: ['/detail'],
      equals: {
        '/title': 'An error occurred',
      },
      statusAt: '/status',
    },
  },
  {
    id: 'symfony-page',
    says: "this is Symfony's HTML error page",
    remedy: 'Send `Accept: application/json` in the test, or set `_format` of the API routes to `json`.',
    match: {
      contentType: 'text/html',
      pattern: '<h1>Oops! An Error Occurred</h1>|class="exception-(?:summary|message)',
    },
  },
  {
    id: 'laravel-page',
    says: "this is Laravel's HTML error page",
    remedy:
      'Send `Accept: application/json` in the test, or make `shouldRenderJsonWhen(…)` true for the API.',
    match: {
      contentType: 'text/html',
      pattern: 'tracking-wider">\\s{0,80}\\d{3}\\s{0,80}</div>|window\\.ignite\\(',
    },
  },
  {
    id: 'rails-debug',
    says: "this is Rails' error body in development, with the traces",
    remedy: 'Set `config.consider_all_requests_local = false` in the environment of the test.',
    match: {
      contentType: 'application/json',
      members: ['/exception', '/traces'],
      statusAt: '/status',
    },
  },
  {
    id: 'rails',
    says: "this is Rails' default error body",
    remedy:
      'Answer from `rescue_from` in the base controller, and set `config.exceptions_app` for errors that never reach it; or use the format `rails`.',
    format: 'rails',
    match: {
      contentType: 'application/json',
      pattern: '^\\{"status":\\d{3},"error":"[^"\\\\]{1,60}"\\}$',
      statusAt: '/status',
    },
  },
  {
    id: 'rails-xml',
    says: "this is Rails' default error body, in XML because the request accepts it",
    remedy: 'Send `Accept: application/json` in the test, and set `config.exceptions_app`.',
    match: {
      contentType: 'application/xml',
      pattern: '<hash>\\n {2}<status type="integer">\\d{3}</status>',
    },
  },
  {
    id: 'rails-page',
    says: "this is Rails' HTML error page from public/",
    remedy: 'Send `Accept: application/json` in the test, and set `config.exceptions_app`.',
    match: {
      contentType: 'text/html',
      pattern: 'class="rails-default-error-page"',
    },
  },
  {
    id: 'rails-debug-page',
    says: "this is Rails' debug page",
    remedy: 'Set `config.consider_all_requests_local = false` in the environment of the test.',
    match: {
      contentType: 'text/html',
      pattern: '<title>Action Controller: Exception caught</title>',
    },
  },
  {
    id: 'rails-http-authentication',
    says: "this is the default answer of Rails' HTTP authentication",
    remedy:
      'Give `authenticate_or_request_with_http_basic` (or `_token`) a message, or answer yourself after `authenticate_with_http_basic`.',
    match: {
      pattern: '^HTTP (?:Basic|Digest|Token): Access denied\\.\\n$',
    },
  },
  {
    id: 'sinatra',
    says: "this is Sinatra's default answer for a route that does not exist",
    remedy: 'Answer with the error of the catalog from a `not_found do … end` block.',
    match: {
      contentType: 'text/html',
      fields: {
        'X-Cascade': '^pass$',
      },
      pattern: '^<h1>Not Found</h1>$|<h2>Sinatra doesn',
    },
  },
  {
    id: 'django-debug',
    says: "this is Django's debug page",
    remedy:
      'Set `DEBUG = False` in the settings of the test, and `handler404` and `handler500` in the root URLconf.',
    match: {
      pattern: '<pre class="exception_value">|because you have (?:<code>)?DEBUG = True\\b',
    },
  },
  {
    id: 'django-csrf',
    says: "this is Django's page for a failed CSRF check",
    remedy:
      'Set `CSRF_FAILURE_VIEW` to a view that answers with the error of the catalog; an API with tokens is `@csrf_exempt`.',
    match: {
      contentType: 'text/html',
      pattern: '<p>CSRF verification failed\\. Request aborted\\.</p>',
    },
  },
  {
    id: 'django-page',
    says: "this is Django's default error page",
    remedy:
      'Set `handler400`, `handler403`, `handler404` and `handler500` in the root URLconf to views that answer with the error of the catalog.',
    match: {
      contentType: 'text/html',
      pattern:
        '<title>(Not Found|Server Error \\(500\\)|Bad Request \\(400\\)|403 Forbidden)</title>\\s{0,9}</head>\\s{0,9}<body>\\s{0,9}<h1>\\1</h1><p>',
    },
  },
  {
    id: 'django-rest-framework',
    says: "this is Django REST framework's default error body",
    remedy:
      'Point `EXCEPTION_HANDLER` in the setting `REST_FRAMEWORK` to a function that answers with the error of the catalog; or use the format `django-rest-framework`.',
    format: 'django-rest-framework',
    match: {
      contentType: 'application/json',
      fields: {
        Allow: '.',
        Vary: '(?:^|, ?)Accept(?:,|$)',
      },
      members: ['/detail'],
      pattern: '^\\{"detail":',
    },
  },
  {
    id: 'django-rest-framework-validation',
    says: "this is Django REST framework's default body for a request that fails validation",
    remedy:
      'Point `EXCEPTION_HANDLER` in the setting `REST_FRAMEWORK` to a function that maps `ValidationError` to the error of the catalog; or use the format `django-rest-framework`.',
    format: 'django-rest-framework',
    match: {
      contentType: 'application/json',
      fields: {
        Allow: '.',
        Vary: '(?:^|, ?)Accept(?:,|$)',
      },
      pattern: '^\\{"\\w{1,80}":[[{]["{]',
    },
  },
  {
    id: 'django-rest-framework-non-field',
    says: "this is Django REST framework's default body for a request that fails validation",
    remedy:
      'Point `EXCEPTION_HANDLER` in the setting `REST_FRAMEWORK` to a function that maps `ValidationError` to the error of the catalog; or use the format `django-rest-framework`.',
    format: 'django-rest-framework',
    match: {
      contentType: 'application/json',
      members: ['/non_field_errors/0'],
    },
  },
  {
    id: 'django-ninja',
    says: "this looks like django-ninja's default error body",
    remedy: 'Answer with the error of the catalog from `@api.exception_handler(…)`.',
    match: {
      contentType: 'application/json',
      pattern: '^\\{"detail": ["[]',
    },
  },
  {
    id: 'fastapi-validation',
    says: "this is FastAPI's default body for a request that fails validation",
    remedy:
      'Answer with the error of the catalog from `@app.exception_handler(RequestValidationError)`; or use the format `fastapi`.',
    format: 'fastapi',
    match: {
      contentType: 'application/json',
      members: ['/detail/0/loc', '/detail/0/msg', '/detail/0/type'],
    },
  },
  {
    id: 'fastapi',
    says: "this looks like FastAPI's default error body",
    remedy:
      'Answer with the error of the catalog from `@app.exception_handler(StarletteHTTPException)`; or use the format `fastapi`.',
    format: 'fastapi',
    match: {
      contentType: 'application/json',
      pattern: '^\\{"detail":"(?:[^"\\\\]|\\\\.){0,400}"\\}$',
    },
  },
  {
    id: 'starlette-debug',
    says: "this is Starlette's debug page",
    remedy: 'Create the app without `debug=True`, and add `@app.exception_handler(Exception)`.',
    match: {
      contentType: 'text/html',
      pattern: '<title>Starlette Debugger</title>|class="traceback-title"',
    },
  },
  {
    id: 'litestar',
    says: "this is Litestar's default error body",
    remedy: 'Set `exception_handlers` of the app.',
    match: {
      contentType: 'application/json',
      pattern: '^\\{"status_code":\\d{3},"detail":',
      statusAt: '/status_code',
    },
  },
  {
    id: 'werkzeug-debugger',
    says: "this is Werkzeug's debugger: Flask in debug mode",
    remedy: 'Run the app without `debug=True`, and add `@app.errorhandler(Exception)`.',
    match: {
      contentType: 'text/html',
      pattern: '\\?__debugger__=yes|// Werkzeug Debugger</title>',
    },
  },
  {
    id: 'werkzeug-page',
    says: "this is Werkzeug's default error page (Flask)",
    remedy:
      'Answer with the error of the catalog from `@app.errorhandler(HTTPException)`, and from `@app.errorhandler(Exception)` for the rest.',
    match: {
      contentType: 'text/html',
      pattern: '<title>\\d{3} ([^<\\n]{1,80})</title>\\s{0,9}<h1>\\1</h1>\\s{0,9}<p>',
    },
  },
  {
    id: 'werkzeug-json',
    says: "this is the JSON error handler of Flask's documentation",
    remedy:
      'In `@app.errorhandler(HTTPException)`, build the body of the catalog instead of `code`, `name` and `description`.',
    match: {
      contentType: 'application/json',
      members: ['/name', '/description'],
      statusAt: '/code',
    },
  },
  {
    id: 'tornado',
    says: "this is Tornado's default error page",
    remedy: 'Override `write_error` in the base handler, and set `default_handler_class`.',
    match: {
      contentType: 'text/html',
      pattern: '^<html><title>\\d{3}: [^<]{1,60}</title><body>\\d{3}: ',
    },
  },
  {
    id: 'aiohttp',
    says: "this is aiohttp's default error text",
    remedy: 'Add a middleware that catches `web.HTTPException` and answers with the error of the catalog.',
    match: {
      contentType: 'text/plain',
      pattern: "^\\d{3}: [A-Z][A-Za-z' -]{2,60}$",
    },
  },
  {
    id: 'go-not-found',
    says: "this is the default answer of Go's net/http for a route that does not exist",
    remedy: 'Register a handler for `/` on the mux that answers with the error of the catalog.',
    match: {
      contentType: 'text/plain',
      fields: {
        'X-Content-Type-Options': '^nosniff$',
      },
      pattern: '^404 page not found\\n$',
    },
  },
  {
    id: 'go-http-error-json',
    says: "this is JSON sent through Go's `http.Error`, which makes it plain text",
    remedy:
      'Set Content-Type, call `w.WriteHeader(…)` and write the body; `http.Error` always sends plain text.',
    match: {
      contentType: 'text/plain',
      fields: {
        'X-Content-Type-Options': '^nosniff$',
      },
      pattern: '^[{[][\\s\\S]{0,8000}[}\\]]\\n$',
    },
  },
  {
    id: 'go-http-error',
    says: "this looks like the plain text of Go's `http.Error`",
    remedy:
      'Write a helper that sets Content-Type, calls `w.WriteHeader(…)` and encodes the error of the catalog, and use it instead of `http.Error`.',
    match: {
      contentType: 'text/plain',
      fields: {
        'X-Content-Type-Options': '^nosniff$',
        'Content-Type': '^text/plain; charset=utf-8$',
      },
      pattern: '^[^\\n]{1,2000}\\n$',
    },
  },
  {
    id: 'go-timeout',
    says: "this is the page of Go's `http.TimeoutHandler`",
    remedy:
      'Give `http.TimeoutHandler` the JSON of the catalog as its message, and set Content-Type around it.',
    match: {
      contentType: 'text/html',
      pattern: '^<html><head><title>Timeout</title></head><body><h1>Timeout</h1></body></html>$',
    },
  },
  {
    id: 'gin',
    says: "this looks like Gin's default answer for a route or method that does not exist",
    remedy: 'Set `router.NoRoute(…)` and, with `HandleMethodNotAllowed`, `router.NoMethod(…)`.',
    match: {
      contentType: 'text/plain',
      pattern: '^(?:404 page not found|405 method not allowed)$',
    },
  },
  {
    id: 'echo',
    says: "this looks like Echo's default error body",
    remedy: 'Set `e.HTTPErrorHandler` to a function that answers with the error of the catalog.',
    match: {
      contentType: 'application/json',
      pattern:
        '^\\{"message":"(?:Bad Request|Unauthorized|Payment Required|Forbidden|Not Found|Method Not Allowed|Not Acceptable|Request Timeout|Conflict|Gone|Length Required|Precondition Failed|Payload Too Large|Content Too Large|Request Entity Too Large|Unsupported Media Type|Unprocessable Entity|Unprocessable Content|Locked|Precondition Required|Too Many Requests|Unavailable For Legal Reasons|Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Timeout)"\\}\\n$',
    },
  },
  {
    id: 'fiber',
    says: "this looks like Fiber's default answer for a route that does not exist",
    remedy: 'Set `ErrorHandler` in `fiber.Config`.',
    match: {
      contentType: 'text/plain',
      pattern: '^Cannot [A-Z]{3,20} /[^\\s]{0,2000}$',
    },
  },
  {
    id: 'phoenix',
    says: "this looks like Phoenix's default error body",
    remedy: 'Change `render/2` of the `ErrorJSON` module.',
    match: {
      contentType: 'application/json',
      members: ['/errors/detail'],
    },
  },
  {
    id: 'rocket',
    says: "this is Rocket's default error body",
    remedy: 'Register a default catcher: `rocket::build().register("/", catchers![…])`.',
    match: {
      contentType: 'application/json',
      members: ['/error/reason', '/error/description'],
      statusAt: '/error/code',
    },
  },
  {
    id: 'axum-rejection',
    says: "this is the text of one of Axum's extractor rejections",
    remedy: 'Wrap the extractor: `#[derive(FromRequest)]` with `#[from_request(via(Json), rejection(…))]`.',
    match: {
      contentType: 'text/plain',
      pattern:
        '^(?:Failed to (?:deserialize|parse|buffer) the (?:JSON body|request body)|Expected request with `Content-Type: )',
    },
  },
  {
    id: 'couchdb',
    says: "this is CouchDB's error body",
    remedy:
      'The database itself sends the response: put a handler in front of it that maps its errors to those of the catalog.',
    match: {
      pattern: '^\\{"error":"[a-z_]{1,60}","reason":"(?:[^"\\\\]|\\\\.){0,400}"\\}\\n?$',
    },
  },
  {
    id: 'postgrest',
    says: "this is PostgREST's error body",
    remedy:
      'The database itself sends the response: put a handler in front of it that maps its errors to those of the catalog.',
    match: {
      contentType: 'application/json',
      members: ['/code', '/details', '/hint', '/message'],
    },
  },
  {
    id: 'elasticsearch',
    says: "this is Elasticsearch's error body",
    remedy:
      'The search engine itself sends the response: map its errors to those of the catalog where it is called.',
    match: {
      contentType: 'application/json',
      members: ['/error/root_cause', '/error/type'],
      statusAt: '/status',
    },
  },
  {
    id: 'kubernetes',
    says: 'this is the Status object of a Kubernetes API server',
    remedy: 'Map the errors of the API server to those of the catalog where it is called.',
    match: {
      contentType: 'application/json',
      members: ['/apiVersion', '/reason'],
      equals: {
        '/kind': 'Status',
      },
      statusAt: '/code',
    },
  },
  {
    id: 'google',
    says: "this is the error model of Google's APIs (google.rpc.Status)",
    remedy:
      'Map the errors of the service, or of the gRPC gateway, to those of the catalog where it is called; or use the format `google`.',
    format: 'google',
    match: {
      contentType: 'application/json',
      members: ['/error/message'],
      pattern: '"status": ?"[A-Z]{2,20}(?:_[A-Z]{2,20}){0,3}"',
      statusAt: '/error/code',
    },
  },
  {
    id: 'aws-error-type',
    says: 'this is an error of an AWS service or of API Gateway, not of the app',
    remedy:
      'Set gateway responses (`GatewayResponses`) that answer with the error of the catalog, or map the error where the service is called.',
    match: {
      fields: {
        'x-amzn-ErrorType': '.',
      },
    },
  },
  {
    id: 'nginx-page',
    says: "this is nginx's HTML error page: a proxy answered, not the app",
    remedy:
      'Test the app directly, or set `error_page` with a JSON file of the catalog, and `proxy_intercept_errors off`.',
    match: {
      contentType: 'text/html',
      pattern: '<hr><center>(?:nginx|openresty)[^<]{0,40}</center>',
    },
  },
  {
    id: 'aws-load-balancer-page',
    says: 'this is the HTML error page of an AWS load balancer, not of the app',
    remedy: 'Test the app directly; a load balancer can answer in JSON only with a fixed-response action.',
    match: {
      contentType: 'text/html',
      fields: {
        Server: '^awselb',
      },
    },
  },
  {
    id: 'apache-page',
    says: 'this is the HTML error page of Apache httpd, not of the app',
    remedy: 'Test the app directly, or set `ErrorDocument` to a JSON document of the catalog.',
    match: {
      contentType: 'text/html',
      pattern:
        '^<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2\\.0//EN">\\s{0,9}<html><head>\\s{0,9}<title>\\d{3} ',
    },
  },
  {
    id: 'cloudflare-page',
    says: "this is Cloudflare's HTML error page, not the app's",
    remedy: 'Test the app directly, or set custom error rules that answer with the error of the catalog.',
    match: {
      contentType: 'text/html',
      fields: {
        'CF-RAY': '.',
      },
      pattern: 'cf-error-|<center>cloudflare</center>',
    },
  },
  {
    id: 'envoy',
    says: "this is Envoy's text for an upstream that it cannot reach: a proxy answered, not the app",
    remedy: 'Test the app directly, or set `local_reply_config` to answer with the error of the catalog.',
    match: {
      contentType: 'text/plain',
      pattern:
        '^(?:upstream connect error or disconnect/reset before headers|no healthy upstream|upstream request timeout)',
    },
  },
  {
    id: 'haproxy-page',
    says: "this is HAProxy's HTML error page: a proxy answered, not the app",
    remedy: 'Test the app directly, or set `http-errors` with the error of the catalog.',
    match: {
      contentType: 'text/html',
      pattern: '^<html><body><h1>\\d{3} [^<]{1,60}</h1>\\n[^<]{1,200}\\n</body></html>',
    },
  },
  {
    id: 'gunicorn-page',
    says: "this is Gunicorn's own page for a request that never reached the app",
    remedy: 'Send a well-formed request: a refusal by the server itself cannot conform to the contract.',
    match: {
      contentType: 'text/html',
      pattern: '<h1><p>[^<]{1,60}</p></h1>',
    },
  },
  {
    id: 'python-http-server',
    says: "this is the error page of Python's http.server, not of the app",
    remedy: 'Send a well-formed request: a refusal by the server itself cannot conform to the contract.',
    match: {
      contentType: 'text/html',
      pattern: '<title>Error response</title>[\\s\\S]{0,200}<p>Error code: \\d{3}</p>',
    },
  },
  {
    id: 'bare-phrase',
    says: 'this is a bare reason phrase as plain text, which `res.sendStatus()` of Express, Koa and Starlette write',
    remedy: 'Answer with the error of the catalog instead of a status alone.',
    match: {
      contentType: 'text/plain',
      pattern:
        '^(?:Bad Request|Unauthorized|Payment Required|Forbidden|Not Found|Method Not Allowed|Not Acceptable|Request Timeout|Conflict|Gone|Length Required|Precondition Failed|Payload Too Large|Content Too Large|Request Entity Too Large|Unsupported Media Type|Unprocessable Entity|Unprocessable Content|Locked|Precondition Required|Too Many Requests|Unavailable For Legal Reasons|Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Timeout)$',
    },
  },
];

export const explainedRules: readonly string[] = [
  'unlisted',
  'media-type',
  'media-type-parameter',
  'content',
  'encoding',
  'json',
  'json-type',
  'duplicate-member',
  'schema',
  'code',
  'status-member',
  'title-member',
  'details',
  'extensions',
  'message',
  'misspelt-member',
  'leak',
];
