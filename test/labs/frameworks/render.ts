/**
 * Renders the framework apps: `node --require esbuild-register test/labs/frameworks/render.ts [name…]`.
 *
 * Every file of `test/labs/frameworks/<name>/` lands in `test/labs/frameworks/.work/<name>/`, except what describes the
 * app from outside (`framework.json`, `defaults.json`, `run.sh`) and the two halves of the snippet that the
 * reference page shows (`imports.<ext>`, `handler.<ext>.mustache`). The app's own templates embed these: as the
 * partials `{{> imports}}` and `{{> handler}}`, which take over the indentation of their line, or as the values
 * `{{imports}}` and, within `errors`, `{{handler}}`.
 * - `x.mustache` is rendered to `x` with an `AppView`.
 * - A path with `[format]`, `[format_name]` or `[FormatName]` is rendered once per format, with a `FormatView`; with
 *   `[error]` as well, once per error of that, with an `EmbeddedHandler`.
 * Files that did not change are not written again, so that compilers can build incrementally.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Mustache from 'mustache';
import { appView } from './support/app-view';
import type { AppView, EmbeddedHandler, FormatView } from './support/app-view';
import type { HandlerView } from './support/handler-view';
import { frameworkNames, sourceFolder, workFolder } from './support/frameworks';

/** Renders the app of one framework and returns the folder it stands in. */
export function renderApp(name: string): string {
  const source = sourceFolder(name);
  const target = workFolder(name);
  const snippet = readSnippet(name);
  const app = appView((error) => render(snippet.handler, error, {}).trimEnd(), snippet.imports.trimEnd());
  for (const path of readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(source.length + 1))
    .filter((file) => !isDescription(file))) {
    const text = readFileSync(join(source, path), 'utf8');
    for (const [file, view] of targetsOf(path, app)) {
      if (path.endsWith('.mustache')) {
        writeIfChanged(join(target, file.replace(/\.mustache$/, '')), render(text, view, snippet));
      } else writeIfChanged(join(target, file), text);
    }
  }
  return target;
}

/** The snippet that the reference page shows for one error in one framework. */
export function renderSnippet(name: string, view: HandlerView): string {
  const { imports, handler } = readSnippet(name);
  return `${imports.trimEnd()}\n\n${render(handler, view, {}).trimEnd()}\n`;
}

function readSnippet(name: string): Record<'imports' | 'handler', string> {
  const folder = sourceFolder(name);
  const files = readdirSync(folder);
  const read = (pattern: RegExp, what: string): string => {
    const file = files.find((candidate) => pattern.test(candidate));
    if (file === undefined) throw new Error(`${folder} has no ${what}`);
    return readFileSync(join(folder, file), 'utf8');
  };
  return {
    imports: read(/^imports\.[^.]+$/, 'imports.<ext>'),
    handler: read(/^handler\.[^.]+\.mustache$/, 'handler.<ext>.mustache'),
  };
}

function isDescription(file: string): boolean {
  return /^(framework\.json|defaults\.json|run\.sh|imports\.[^.]+|handler\.[^.]+\.mustache)$/.test(file);
}

type Target = readonly [file: string, view: AppView | FormatView | EmbeddedHandler];

function targetsOf(path: string, app: AppView): readonly Target[] {
  if (!/\[(format|format_name|FormatName)\]/.test(path)) return [[path, app]];
  return app.formats.flatMap((format): readonly Target[] => {
    const file = path
      .replaceAll('[format]', format.slug)
      .replaceAll('[format_name]', format.snake)
      .replaceAll('[FormatName]', format.name);
    if (!file.includes('[error]')) return [[file, format]];
    return format.errors.map((error) => [file.replaceAll('[error]', error.slug), error]);
  });
}

function render(template: string, view: object, partials: Record<string, string>): string {
  return Mustache.render(template, view, partials, { escape: String });
}

function writeIfChanged(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  if (readIfPresent(file) !== text) writeFileSync(file, text);
}

function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

if (require.main === module) {
  const asked = process.argv.slice(2);
  for (const name of asked.length > 0 ? asked : frameworkNames()) console.log(renderApp(name));
}
