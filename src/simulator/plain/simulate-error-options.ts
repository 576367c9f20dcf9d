import type { CatalogOptions } from '../../catalog/use-catalog';
import type { Detail } from '../../core/types';
import type { JsonStyle } from '../json-style';

/** A response as plain data: for MSW, for Playwright's `route.fulfill`, for a file. */
export interface PlainResponse {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  /** Empty where the error has no content. */
  readonly body: string;
}

/** How an error is to be simulated. */
export interface SimulateErrorOptions extends CatalogOptions {
  readonly message?: string | undefined;
  readonly details?: readonly Detail[] | undefined;
  /** Values of fields, in the place of those that the error owes: `{ 'Retry-After': '5' }`. */
  readonly headers?: { readonly [name: string]: string | number } | undefined;
  /** The rule that the response is to break, as `?fault=` has it. */
  readonly fault?: string | undefined;
  /** How JSON text is written: `compact` (default), `spaced` as Python writes it, or `indented`. */
  readonly style?: JsonStyle | undefined;
  /** The path of the request, for formats that repeat it. */
  readonly path?: string | undefined;
}
