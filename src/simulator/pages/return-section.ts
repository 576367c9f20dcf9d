import type { CatalogEntry, Format } from '../../core/catalog/catalog';
import { frameworks } from '../../generated/frameworks';
import { codeBlock } from './code-block';
import type { Framework } from '../../core/facts';
import { renderHandler, shownFormat } from './handler-view';
import type { Html } from './html';
import { markup } from './html';
import { say, tell } from './say';
import type { Site } from './site';
import { switcher } from './switch';

/** How an application returns the error, in each framework. */
export function returnSection(site: Site, entry: CatalogEntry): Html {
  const format = shownFormat(site, entry);
  const choices = frameworks.map((framework) => ({
    label: framework.name,
    panel: frameworkPanel(site, entry, format, framework),
  }));
  return markup`<section id="return">
    <header>
      <h2>${say(site, 'Return it')}</h2>
      <p>${noteOn(site, format, entry.format)}</p>
    </header>
    ${switcher('framework', tell(site, 'Framework'), choices)}
  </section>`;
}

function frameworkPanel(site: Site, entry: CatalogEntry, format: Format, framework: Framework): Html {
  const { id, name, docs, defaults, highlight } = framework;
  const exception = exceptionOf(framework, entry.definition.status, format.definition.id);
  const note = exception === undefined ? '' : markup`<p class="note">${say(site, exception)}</p>`;
  const run = say(site, 'Run by the tests of this package on {framework} with {server}.', {
    framework: defaults.framework,
    server: defaults.server,
  });
  return markup`${note}${codeBlock(site, renderHandler(framework, site, entry, format), highlight, name)}
    <p class="more">
      ${run}
      <a href="${site.root}${site.hrefs.framework(id)}">${say(site, 'Make the whole application conform to this contract')}</a>
      · <a href="${docs}">${say(site, 'Documentation of {name}', { name })}</a>
    </p>`;
}

/** One sentence on how the server of a framework changes this status. */
function exceptionOf({ exceptions }: Framework, status: number, format: string): string | undefined {
  const found = exceptions.find((one) => one.status === status && ['*', format].includes(one.format));
  if (found === undefined) return undefined;
  return `${found.reason.charAt(0).toUpperCase()}${found.reason.slice(1)}.`;
}

function noteOn(site: Site, { definition: format }: Format, own: Format): Html {
  if (format.id === own.definition.id) {
    return say(site, 'One handler, in {count} frameworks.', { count: frameworks.length });
  }
  return say(
    site,
    'Shown in the format {shown}: {own} nests its members, which is too much for an example.',
    { shown: format.title, own: own.definition.title },
  );
}
