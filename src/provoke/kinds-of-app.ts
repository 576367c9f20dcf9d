import { hasFunction, memberOf } from './routes/members';

/** A function with a router, or with the methods of a client, is itself an application. */
function isAppFunction(app: object): boolean {
  return hasFunction(app, 'handle') || hasFunction(app, 'fetch') || Array.isArray(memberOf(app, 'stack'));
}

/** A function without parameters, which returns the application. */
export function isFactory(app: unknown): app is () => unknown {
  return typeof app === 'function' && app.length === 0 && !isAppFunction(app);
}

/** A function from Request to Response: it has one parameter, but a listener has two. */
export function isHandler(app: unknown): app is (request: Request) => unknown {
  return typeof app === 'function' && app.length === 1 && !isAppFunction(app);
}

/** An application that is called without a socket: no server can respond instead of it. */
export function isHandlerAlone(app: unknown): boolean {
  return isHandler(app) || hasFunction(app, 'fetch');
}

/** An application whose routes may be known only once it is ready. */
export function isLateApp(app: unknown): boolean {
  return (
    isFactory(app) ||
    hasFunction(app, 'then') ||
    hasFunction(app, 'printRoutes') ||
    (hasFunction(app, 'getHttpServer') && hasFunction(app, 'init'))
  );
}
