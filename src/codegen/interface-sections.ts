import { markdownTable } from './markdown-table';
import { readInterface } from './read-interface';

/** The names in `src/` of the options of each function, entry or reporter. */
const OPTIONS = [
  ['createMatchers', 'MatcherOptions'],
  ['check', 'CheckOptions'],
  ['provoke', 'ProvokeOptions'],
  ['simulator', 'SimulatorOptions'],
  ['simulateError', 'SimulateErrorOptions'],
  ['catalogFromOpenApi', 'OpenApiOptions'],
  ['The reporter', 'ReporterOptions'],
  ['testEnvironmentOptions.errorContract', 'ErrorContractEnvironmentOptions'],
] as const;

/** The parts of the pages that are made from declarations of interfaces. */
export function interfaceSections(root: string): { readonly [name: string]: string } {
  const table = (of: string, head: string): string =>
    markdownTable(
      [head, 'type', 'what it is'],
      readInterface(root, of).map(({ name, type, text }) => [`\`${name}\``, `\`${type}\``, text]),
    );
  return {
    options: OPTIONS.map(([title, of]) => `## ${title}\n\n${table(of, 'option')}`).join('\n\n'),
    'reporter-options': markdownTable(
      ['option', 'what it does'],
      readInterface(root, 'ReporterOptions').map(({ name, text }) => [`\`${name}\``, text]),
    ),
    violation: table('Violation', 'member'),
    'http-response': table('HttpResponse', 'member'),
  };
}
