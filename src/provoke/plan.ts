import type { Mistake } from '../core/facts';
import { suggestion } from '../core/nearest';
import type { HttpField } from '../core/types';
import { mistakeSettings, mistakes } from '../generated/mistakes';
import type { Attempt } from './attempt';
import type { RightRequest } from './make-request';
import { isCredential, makeRequest, repeated } from './make-request';
import type { ProvokeOptions } from './options';
import { commonPath, rightRequest, WRONG_VALUE } from './right-request';
import { pathParts } from './routes/path-parts';
import type { Route } from './routes/route';

/** The requests to send. */
export interface Plan {
  readonly attempts: readonly Attempt[];
  /** Keys of `except` that match nothing. */
  readonly unusedExceptions: readonly string[];
}

/** The settings of the plan, besides the routes. */
export interface PlanOptions extends Pick<ProvokeOptions, 'headers' | 'only' | 'except' | 'unsafe'> {
  /** The prefix of all paths: the path of a base URL. */
  readonly basePath?: string | undefined;
  /** The application has no server in front that could respond itself. */
  readonly hasServer: boolean;
}

/**
 * Every mistake at every route to which it applies, in the order of the routes.
 *
 * @throws TypeError for an unknown name of a mistake
 */
export function planAttempts(routes: readonly Route[], options: PlanOptions): Plan {
  const { only, except = {}, headers = {}, hasServer } = options;
  const ids = mistakes.map(({ id }) => id);
  for (const name of [...(only ?? []), ...Object.keys(except).filter((key) => !/[ /]/.test(key))]) {
    if (ids.includes(name)) continue;
    throw new TypeError(`provoke: there is no mistake ${JSON.stringify(name)}. ${suggestion(name, ids)}`);
  }
  const fields: readonly HttpField[] = Object.entries(headers);
  const wanted = mistakes
    .filter(({ id }) => only === undefined || only.includes(id))
    .filter(({ server }) => hasServer || server !== true)
    .filter(({ when }) => when?.credentials !== true || fields.some(([name]) => isCredential(name)));
  const context = { routes, fields, options };
  const ofApp = wanted.filter(({ scope }) => scope === 'app').flatMap((one) => attemptsOfApp(one, context));
  const paths = new Set<string>();
  const ofRoutes = routes.flatMap((route) => {
    const isFirst = !paths.has(route.path);
    paths.add(route.path);
    return wanted
      .filter(({ scope }) => scope === 'route' || scope === 'parameter' || (scope === 'path' && isFirst))
      .flatMap((mistake) => attemptsAt(route, mistake, context));
  });
  const attempts = [...ofApp, ...ofRoutes].map((attempt) => {
    const key = attempt.keys.find((one) => Object.hasOwn(except, one));
    return key === undefined ? attempt : { ...attempt, except: except[key] };
  });
  const named = new Set(attempts.flatMap(({ keys }) => keys));
  return { attempts, unusedExceptions: Object.keys(except).filter((key) => !named.has(key)) };
}

interface Context {
  readonly routes: readonly Route[];
  readonly fields: readonly HttpField[];
  readonly options: PlanOptions;
}

function attemptsOfApp(mistake: Mistake, { routes, fields, options }: Context): readonly Attempt[] {
  const { path: given = '/', repeat } = mistake.sends;
  const { basePath = '' } = options;
  const whole = `${commonPath(routes)}${given}`;
  const right = { method: 'GET', path: `${basePath}${whole}${repeated(repeat)}`, query: undefined, fields };
  const path = repeat === undefined ? whole : `${whole}${repeat.text}…`;
  const first = routes.find(({ method }) => method === 'GET');
  return [
    attempt(
      mistake,
      path,
      right,
      first === undefined ? undefined : rightRequest(first, fields, basePath),
      false,
    ),
  ];
}

function attemptsAt(
  route: Route,
  mistake: Mistake,
  { routes, fields, options }: Context,
): readonly Attempt[] {
  const { methods, sends, scope, unsafe, when, documented } = mistake;
  if (methods?.includes(route.method) === false) return [];
  const isSafe =
    unsafe === undefined || (unsafe === 'unless-content-required' && route.contentRequired === true);
  if (!isSafe && options.unsafe !== true) return [];
  const parameters = pathParts(route.path).filter((part) => typeof part !== 'string');
  if (scope === 'parameter' && parameters.length === 0) return [];
  const wrong = (route.parameters ?? []).filter(({ isNoText }) => isNoText);
  if (when?.documented === 'types' && wrong.length === 0) return [];
  const { basePath = '' } = options;
  const isWrong = documented === 'wrong-types';
  const right = rightRequest(route, fields, basePath, {
    last: sends.parameter === undefined ? undefined : `${sends.parameter}${repeated(sends.repeat)}`,
    wrong: isWrong ? wrong.filter((one) => one.in === 'path').map(({ name }) => name) : [],
  });
  const query = isWrong
    ? wrong
        .filter((one) => one.in === 'query')
        .map(({ name }) => `${encodeURIComponent(name)}=${WRONG_VALUE}`)
    : documented === 'twice'
      ? (route.parameters ?? [])
          .filter((one) => one.in === 'query')
          .flatMap(({ name, sample = mistakeSettings.sample }) =>
            Array<string>(2).fill(`${encodeURIComponent(name)}=${encodeURIComponent(sample)}`),
          )
      : [];
  const plain = routes.find(({ method, path }) => method === 'GET' && path === route.path);
  const made = query.length === 0 ? mistake : { ...mistake, sends: { ...sends, query: query.join('&') } };
  return [
    attempt(
      made,
      route.path,
      isWrong && query.length > 0 ? { ...right, query: undefined } : right,
      plain === undefined ? undefined : rightRequest(plain, fields, basePath),
      parameters.length > 0,
      route.method,
    ),
  ];
}

function attempt(
  mistake: Mistake,
  path: string,
  right: RightRequest,
  plain: RightRequest | undefined,
  hasParameters: boolean,
  routeMethod: string = right.method,
): Attempt {
  const request = makeRequest(right, mistake.sends);
  const routeNames = [...new Set([request.method, routeMethod])].map((method) => `${method} ${path}`);
  return {
    name: `${request.method} ${path}: ${mistake.id}`,
    method: request.method,
    path,
    route: mistake.scope === 'app' ? undefined : `${routeMethod} ${path}`,
    mistake,
    request,
    // The compared request differs only in the mistake itself.
    plain:
      plain === undefined
        ? undefined
        : makeRequest(plain, mistake.beside === undefined ? {} : { fields: mistake.sends.fields }),
    hasParameters,
    isOfPlain: mistake.scope !== 'app' && ['GET', 'HEAD'].includes(request.method),
    keys: [...routeNames.map((name) => `${name} ${mistake.id}`), ...routeNames, mistake.id],
  };
}
