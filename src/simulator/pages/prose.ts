import type { Html } from './html';
import { markup, raw } from './html';

/** Text with `code` in backticks and references to RFCs, as HTML. */
export function prose(text: string): Html {
  return raw(
    text
      .split(/(`[^`]+`)/)
      .map(
        (part) =>
          (part.startsWith('`') ? markup`<code>${part.slice(1, -1)}</code>` : withReferences(part)).html,
      )
      .join(''),
  );
}

/** A reference such as `RFC 9110, 15.5.10`, as a link to that section if it is one. */
export function withReferences(text: string): Html {
  const parts = text.split(/(RFC [1-9]\d*(?:, [1-9]\d*(?:\.\d+)*)?)/);
  return raw(parts.map((part) => (part.startsWith('RFC ') ? linkOf(part) : markup`${part}`).html).join(''));
}

function linkOf(reference: string): Html {
  const [rfc = '', section] = reference.slice('RFC '.length).split(', ');
  const fragment = section === undefined ? '' : `#section-${section}`;
  return markup`<a class="rfc" href="https://www.rfc-editor.org/rfc/rfc${rfc}${fragment}">${reference}</a>`;
}
