import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isFormatPath } from '../catalog/built-in-or-note';
import { findCatalog } from '../catalog/find-catalog';
import { catalogFromOpenApi } from '../openapi';
import { isOpenApiFile } from '../openapi/is-openapi-file';
import { suggestion } from '../core/nearest';
import type { CatalogOptions } from '../catalog/use-catalog';
import { formats } from '../generated/data';
import type { CommandContext, CommandOption } from './command';
import { CommandError } from './command';

/** The options of every command that works with a catalog. */
export const CATALOG_OPTIONS: readonly CommandOption[] = [
  {
    flags: '--catalog <file>',
    summary: 'the error catalog, or an OpenAPI document',
    byDefault: 'the nearest error-catalog.json, or else the built-in one',
  },
  { flags: '--format <id>', summary: 'the format of the errors', byDefault: 'the format of the catalog' },
];

/** The catalog and the format of a command line, as `useCatalog` takes them. */
export function catalogOptions({
  option,
  cwd,
  env,
}: Pick<CommandContext, 'option' | 'cwd' | 'env'>): CatalogOptions {
  const file = option('catalog');
  const path = file === undefined ? findCatalog(cwd, env) : resolve(cwd, file);
  if (file !== undefined && !existsSync(path ?? '')) {
    throw new CommandError(
      `There is no file ${path}.\nGive the path of an error catalog, or of an OpenAPI document, with --catalog.`,
    );
  }
  const format = option('format');
  const isPath = format !== undefined && isFormatPath(format);
  const ids = formats.map(({ id }) => id);
  if (format !== undefined && !isPath && !ids.includes(format)) {
    throw new CommandError(`There is no format ${JSON.stringify(format)}. ${suggestion(format, ids)}`);
  }
  const catalog = path !== undefined && isOpenApiFile(path) ? catalogFromOpenApi(path) : path;
  return { catalog, format: isPath ? resolve(cwd, format) : format };
}
