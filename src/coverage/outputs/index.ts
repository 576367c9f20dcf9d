import { github } from './github';
import { html } from './html';
import { json } from './json';
import { markdown } from './markdown';
import type { Output } from './output';
import { sarif } from './sarif';
import { text } from './text';

/** Every output, by its name in options and on the command line. */
export const outputs: readonly Output[] = [text, json, sarif, github, markdown, html];
