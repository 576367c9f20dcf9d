import type { Html } from './html';
import { markup } from './html';

/** The most panels that one switch has; the style sheet has a line for each. */
export const MOST_CHOICES = 16;

/** One of several panels; only one is shown at a time. */
export interface Choice {
  readonly label: string;
  readonly panel: Html;
}

/**
 * Panels and the buttons that choose between them: radio buttons, so that it works without a script and with
 * the keys that radio buttons have.
 */
export function switcher(id: string, legend: string, choices: readonly Choice[]): Html {
  const buttons = choices.map(({ label }, index) => {
    const checked = index === 0 ? markup` checked` : '';
    const input = markup`<input type="radio" name="${id}" id="${id}-${index}"${checked}>`;
    return markup`${input}<label for="${id}-${index}">${label}</label>`;
  });
  return markup`<fieldset class="switch">
    <legend>${legend}</legend>
    ${buttons}
    <div class="panels">${choices.map(({ panel }) => markup`<div class="panel">${panel}</div>`)}</div>
  </fieldset>`;
}
