import type { CatalogEntry, Format } from '../../core/catalog/catalog';
import { isTextual } from '../../core/formats/text-content';
import { statusLine } from '../http-text';
import { simulateError } from '../simulate-error';
import { block, codeBlock } from './code-block';
import { highlight } from './highlight';
import type { Html } from './html';
import { markup } from './html';
import { say, tell } from './say';
import type { Site } from './site';
import { simulatorPath } from './site';
import { curlLine } from './snippets';

/** The response in one format, how to get it, and on the simulator a button that gets it. */
export function responsePanel(site: Site, entry: CatalogEntry, format: Format): Html {
  const { catalog } = site;
  const path = simulatorPath(site, entry);
  const request = { method: 'GET', url: `/${path}`, fields: [] };
  const response = simulateError({ catalog, entry, format, request });
  const fields = response.fields.map(
    ([name, value]) =>
      markup`<span class="h-attribute">${name}</span>: <span class="h-string">${value}</span>\n`,
  );
  const content =
    typeof response.content !== 'string'
      ? ''
      : isTextual(format.definition)
        ? response.content
        : highlight(response.content, 'json');
  const text = markup`<span class="line">${statusLine(response)}</span>\n${fields}\n${content}`;
  const url = `${site.root}${path}?format=${encodeURIComponent(format.definition.id)}`;
  const send = markup`<div class="live">
    <button
      class="send"
      type="button"
      data-url="${url}"
      data-accept="${format.definition.mediaTypes[0] ?? ''}"
      hidden
    >
      ${say(site, 'Send it')}</button
    ><span></span><noscript><a href="${url}">${say(site, 'Send it')}</a></noscript
    ><output></output>
  </div>`;
  return markup`${block(site, text, tell(site, 'Response, {format}', { format: format.definition.title }), 'fold')}${codeBlock(site, curlLine(site, entry, format), 'bash', tell(site, 'With curl'))}${site.isLive ? send : ''}`;
}
