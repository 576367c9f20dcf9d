import { html } from './html';
import { json } from './json';
import { markdown } from './markdown';
import type { ProvokeOutput } from './output';
import { sarif } from './sarif';
import { text } from './text';

/** Every output, by its name on the command line. */
export const provokeOutputs: readonly ProvokeOutput[] = [text, json, sarif, markdown, html];
