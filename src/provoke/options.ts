import type { CatalogOptions } from '../catalog/use-catalog';
import { suggestion } from '../core/nearest';

/** Which mistakes to make, and how. */
export interface ProvokeOptions extends Pick<CatalogOptions, 'catalog' | 'format'> {
  /** Header fields of every request, such as credentials. */
  readonly headers?: { readonly [name: string]: string } | undefined;
  /** The mistakes to make; all by default. */
  readonly only?: readonly string[] | undefined;
  /** The routes, instead of those of the application: method, space, path or path template. */
  readonly routes?: readonly string[] | undefined;
  /** An OpenAPI document, or the path of one, with the routes and their parameters. */
  readonly openapi?: string | object | undefined;
  /** What to leave out, and why: a mistake, a route, or `POST /users broken-json` → the reason. */
  readonly except?: { readonly [name: string]: string } | undefined;
  /** Also makes mistakes that could pass validation and change data. */
  readonly unsafe?: boolean | undefined;
  /** Fails on advice as well. */
  readonly strict?: boolean | undefined;
  /** The base URL is in the public network, and the host is yours. */
  readonly iOwnThisHost?: boolean | undefined;
}

const KNOWN: { readonly [name in keyof ProvokeOptions]-?: true } = {
  headers: true,
  only: true,
  routes: true,
  openapi: true,
  except: true,
  unsafe: true,
  strict: true,
  iOwnThisHost: true,
  catalog: true,
  format: true,
};

/**
 * Refuses unknown options.
 *
 * @throws TypeError for an unknown name, and for an exception without a reason
 */
export function checkOptions(options: ProvokeOptions): void {
  const names = Object.keys(KNOWN);
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new TypeError(
      `provoke: there is no option ${JSON.stringify(unknown)}. ${suggestion(unknown, names)}`,
    );
  }
  const bare = Object.entries(options.except ?? {}).find(
    ([, reason]) => typeof reason !== 'string' || reason.trim() === '',
  );
  if (bare === undefined) return;
  throw new TypeError(
    `provoke: the exception ${JSON.stringify(bare[0])} has no reason for the report to show.\nWrite one as a string: { except: { ${JSON.stringify(bare[0])}: 'why' } }.`,
  );
}
