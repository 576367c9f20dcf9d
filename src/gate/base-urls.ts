import { readFileSync } from 'node:fs';
import { printable } from '../core/printable';

const BASE_URL_VARIABLE = 'JEST_ERROR_CONTRACT_BASE_URL';

/**
 * The base URLs of the servers in other processes that the gate must watch: those of the variable
 * `JEST_ERROR_CONTRACT_BASE_URL`, several with commas between them, else `enforce.baseUrl` of the catalog.
 *
 * @param catalog path of the catalog file, if there is one
 * @throws Error when one of them is not an absolute HTTP URL
 */
export function takeBaseUrls(catalog: string | undefined): readonly string[] {
  const { [BASE_URL_VARIABLE]: given = '' } = process.env;
  const listed = given.split(',').flatMap((url) => (url.trim() === '' ? [] : [url.trim()]));
  return listed.length > 0
    ? listed.map((url) => baseUrlOf(url, BASE_URL_VARIABLE))
    : fromCatalog(catalog).map((url) => baseUrlOf(url, `enforce.baseUrl of ${catalog ?? ''}`));
}

/** A file that cannot be read or parsed, or that has something else here, is reported with the catalog. */
function fromCatalog(file: string | undefined): readonly string[] {
  if (file === undefined) return [];
  try {
    const { enforce } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly enforce?: { readonly baseUrl?: unknown };
    };
    return [enforce?.baseUrl].flat().filter((url) => typeof url === 'string');
  } catch {
    return [];
  }
}

function baseUrlOf(url: string, source: string): string {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  throw new Error(
    printable(
      `jest-error-contract: "${url}" in ${source} is not an absolute HTTP URL.\nWrite one such as http://127.0.0.1:3000 or https://staging.example.org/api.`,
    ),
  );
}

/** Whether a URL has the origin of the base, and a path at or below its path. */
export function isUnder(url: string, base: string): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, pathname } = new URL(url);
  const { origin: baseOrigin, pathname: basePath } = new URL(base);
  const folder = basePath.replace(/\/$/, '');
  return origin === baseOrigin && (pathname === folder || pathname.startsWith(`${folder}/`));
}
