import type { CatalogOptions } from '../../catalog/use-catalog';
import type { Detail } from '../../core/types';
import type { JsonStyle } from '../json-style';

/** A response as plain data: for MSW, for Playwright's `route.fulfill`, for a file. */
export interface PlainResponse {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  /** Empty if the error has no content. */
  readonly body: string;
}

/** The form of the simulated error. */
export interface SimulateErrorOptions extends CatalogOptions {
  readonly message?: string | undefined;
  readonly details?: readonly Detail[] | undefined;
  /** Values of header fields, instead of the default ones: `{ 'Retry-After': '5' }`. */
  readonly headers?: { readonly [name: string]: string | number } | undefined;
  /** The rule that the response breaks, as in `?fault=`. */
  readonly fault?: string | undefined;
  /** The style of the JSON text: `compact` (default), `spaced` as Python writes it, or `indented`. */
  readonly style?: JsonStyle | undefined;
  /** The path of the request, for formats that repeat it. */
  readonly path?: string | undefined;
}
