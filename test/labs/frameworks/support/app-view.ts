import { pascalCase } from '../../../../src/core/formats/code-case';
import { handlerView, literals } from './handler-view';
import type { HandlerView, LiteralView } from './handler-view';
import { begunFields, keptFields } from './raised';
import { formats, standardErrors } from './standard-errors';

/** The view of a handler, and the handler itself. */
export interface EmbeddedHandler extends HandlerView {
  readonly handler: string;
}

/** All errors of the standard catalog in one format: what a file per format is rendered from. */
export interface FormatView {
  /** `problem-details` */
  readonly id: string;
  readonly slug: string;
  /** `problem_details` */
  readonly snake: string;
  /** `ProblemDetails` */
  readonly name: string;
  /** `problemDetails` */
  readonly camel: string;
  readonly mediaType: string;
  readonly imports: string;
  readonly errors: readonly EmbeddedHandler[];
}

/** What the templates of an app know. */
export interface AppView {
  readonly imports: string;
  readonly formats: readonly FormatView[];
  /** The errors of all formats, one after the other. */
  readonly errors: readonly EmbeddedHandler[];
  /** What the routes `/begun/<means>/<status>` set before they raise. */
  readonly begun: readonly LiteralView[];
}

/** Every error of the standard catalog in every format that the apps serve. */
export function appView(renderHandler: (view: HandlerView) => string, imports: string): AppView {
  const views = formats.map((format): FormatView => {
    const name = pascalCase(format.id);
    return {
      id: format.id,
      slug: format.id,
      snake: format.id.replaceAll('-', '_'),
      name,
      camel: name.charAt(0).toLowerCase() + name.slice(1),
      mediaType: format.mediaTypes[0] ?? '',
      imports,
      errors: standardErrors
        .map((error) => handlerView(error, format))
        .map((view) => ({ ...view, handler: renderHandler(view) })),
    };
  });
  return {
    imports,
    formats: views,
    errors: views.flatMap((format) => format.errors),
    begun: literals([...begunFields, ...keptFields]),
  };
}
