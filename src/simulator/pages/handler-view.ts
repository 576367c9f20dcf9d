import Mustache from 'mustache';
import type { CatalogEntry, Format } from '../../core/catalog/catalog';
import { pascalCase, snakeCase } from '../../core/formats/code-case';
import { phraseOf } from '../../core/statuses';
import { formats, standardCatalog } from '../../generated/data';
import type { JsonValue } from '../../core/types';
import { demandedFields } from '../owed-fields';
import { simulatedContent } from '../simulate-error';
import type { Framework } from '../../core/facts';
import type { Site } from './site';

const PLAIN = formats.find(({ id }) => id === standardCatalog.format)?.mediaTypes[0];

interface LiteralView {
  readonly name: string;
  readonly literal: string;
  readonly isString: boolean;
  readonly last: boolean;
}

/** The handler that returns one error in a framework, as `test/labs/frameworks/` runs it. */
export function renderHandler(
  framework: Framework,
  site: Pick<Site, 'catalog'>,
  entry: CatalogEntry,
  format: Format,
): string {
  const view = handlerView(site, entry, format);
  const handler = Mustache.render(framework.handler, view, {}, { escape: String });
  return `${framework.imports.trimEnd()}\n\n${handler.trimEnd()}\n`;
}

/**
 * The format in which the handlers are shown: that of the catalog if its members are as plain as in the templates,
 * else the plainest format.
 */
export function shownFormat({ catalog }: Pick<Site, 'catalog'>, entry: CatalogEntry): Format {
  const content = simulatedContent({ catalog, entry, format: entry.format, details: [] });
  if (Object.values(Object(content) as object).every((value) => typeof value !== 'object'))
    return entry.format;
  const plain = formats.find(({ id }) => id === standardCatalog.format);
  return plain === undefined ? entry.format : catalog.useFormat(plain.id);
}

function handlerView({ catalog }: Pick<Site, 'catalog'>, entry: CatalogEntry, format: Format): object {
  const { code, status } = entry.definition;
  const snake = snakeCase(code);
  const name = pascalCase(code);
  const slug = snake.replaceAll('_', '-');
  const mediaType = format.definition.mediaTypes[0] ?? '';
  const fields = demandedFields({ catalog, entry, format });
  const content = simulatedContent({ catalog, entry, format, details: [] });
  const path = format.definition.id === standardCatalog.format ? slug : `${format.definition.id}/${slug}`;
  return {
    status,
    phrase: phraseOf(status),
    code,
    name,
    camel: name.charAt(0).toLowerCase() + name.slice(1),
    slug,
    snake,
    route: `/${path}`,
    path,
    format: format.definition.id,
    mediaType,
    isPlainJson: mediaType === PLAIN,
    members: literals(Object.entries(Object(content) as { readonly [name: string]: JsonValue })),
    fields: literals(fields),
    hasFields: fields.length > 0,
  };
}

function literals(pairs: readonly (readonly [name: string, value: JsonValue])[]): readonly LiteralView[] {
  return pairs.map(([name, value], index) => ({
    name,
    literal: JSON.stringify(value),
    isString: typeof value === 'string',
    last: index === pairs.length - 1,
  }));
}
