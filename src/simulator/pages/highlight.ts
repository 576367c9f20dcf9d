import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import csharp from 'highlight.js/lib/languages/csharp';
import go from 'highlight.js/lib/languages/go';
import http from 'highlight.js/lib/languages/http';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import python from 'highlight.js/lib/languages/python';
import ruby from 'highlight.js/lib/languages/ruby';
import typescript from 'highlight.js/lib/languages/typescript';
import type { Html } from './html';
import { raw } from './html';

const languages = { bash, csharp, go, http, java, javascript, json, python, ruby, typescript };
for (const [name, language] of Object.entries(languages)) hljs.registerLanguage(name, language);
hljs.configure({ classPrefix: 'h-' });

/** Colours source text while the page is written: browsers load no highlighter. */
export function highlight(text: string, language: string): Html {
  return raw(hljs.highlight(text, { language }).value);
}
