import type { Html } from './html';
import { markup } from './html';

interface Table {
  /** Its name for readers who do not see it. */
  readonly label: string;
  readonly kind?: string;
  readonly head: readonly Html[];
  readonly rows: readonly Html[];
}

/** A table that scrolls where it is wider than the screen, with the keys of the keyboard as well. */
export function scrollTable({ label, kind, head, rows }: Table): Html {
  const named = kind === undefined ? '' : markup` class="${kind}"`;
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${label}">
      <table${named}>
        <thead>
          <tr>
            ${head.map((one) => markup`<th scope="col">${one}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
}
