import type { CatalogOptions } from '../catalog/use-catalog';

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
