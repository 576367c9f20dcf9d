import type { CatalogOptions } from '../catalog/use-catalog';
import { suggestion } from '../core/nearest';

/** What is provoked, and how. */
export interface ProvokeOptions extends Pick<CatalogOptions, 'catalog' | 'format'> {
  /** Header fields of every request, such as credentials. */
  readonly headers?: { readonly [name: string]: string } | undefined;
  /** The mistakes that are made; all by default. */
  readonly only?: readonly string[] | undefined;
  /** The routes, in place of those that the application tells: method, blank, path or path template. */
  readonly routes?: readonly string[] | undefined;
  /** An OpenAPI document, or the path of one, which tells the routes and their parameters. */
  readonly openapi?: string | object | undefined;
  /** What is not made, and why: a mistake, a route, or `POST /users broken-json` → the reason. */
  readonly except?: { readonly [name: string]: string } | undefined;
  /** Also what could pass validation and change data. */
  readonly unsafe?: boolean | undefined;
  /** Advice fails as well. */
  readonly strict?: boolean | undefined;
  /** The base URL is that of a host in the public network, and it is yours. */
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
 * Takes no option in silence that means nothing.
 *
 * @throws TypeError for a name that is none, and for an exception without a reason
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
    `provoke: the exception ${JSON.stringify(bare[0])} has no reason, which the report would show.\nWrite it as a text: { except: { ${JSON.stringify(bare[0])}: 'why' } }.`,
  );
}
