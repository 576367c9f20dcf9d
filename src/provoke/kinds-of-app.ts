import { hasFunction, memberOf } from './routes/members';

/** A function that has a router, or methods of a client, is an application itself. */
function isAppFunction(app: object): boolean {
  return hasFunction(app, 'handle') || hasFunction(app, 'fetch') || Array.isArray(memberOf(app, 'stack'));
}

/** A function without parameters, which makes the application. */
export function isFactory(app: unknown): app is () => unknown {
  return typeof app === 'function' && app.length === 0 && !isAppFunction(app);
}

/** A function from Request to Response: it has one parameter, where a listener has two. */
export function isHandler(app: unknown): app is (request: Request) => unknown {
  return typeof app === 'function' && app.length === 1 && !isAppFunction(app);
}

/** An application that is called without a socket: there is no server that could answer in its place. */
export function isHandlerAlone(app: unknown): boolean {
  return isHandler(app) || hasFunction(app, 'fetch');
}

/** An application whose routes may be known only when it is ready. */
export function isLateApp(app: unknown): boolean {
  return (
    isFactory(app) ||
    hasFunction(app, 'then') ||
    hasFunction(app, 'printRoutes') ||
    (hasFunction(app, 'getHttpServer') && hasFunction(app, 'init'))
  );
}
