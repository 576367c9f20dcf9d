import type { Project } from './detect-project';

/** A sentence about the parts of a project. */
export function describeProject({
  isTypeScript,
  isModule,
  framework,
  jestConfig,
  vitestConfig,
  runners,
}: Project): string {
  const configs = { Jest: jestConfig, Vitest: vitestConfig };
  const parts = [
    isTypeScript ? 'TypeScript' : 'JavaScript',
    isModule ? 'ES modules' : 'CommonJS',
    framework ?? 'no known framework',
    ...runners.map((runner) =>
      configs[runner] === undefined
        ? `${runner} without a configuration`
        : `${runner} configured in ${configs[runner]}`,
    ),
  ];
  return `Found ${parts.join(', ')}.`;
}

/**
 * The next steps for the user.
 *
 * @param isStarter the catalog is still the example: nothing was learnt or written yet
 */
export function nextSteps(
  { dependencies, isTypeScript, isModule, runners }: Project,
  isStarter: boolean,
): readonly string[] {
  const [runner] = runners;
  const wanted = [
    runner.toLowerCase(),
    'supertest',
    'jest-error-contract',
    ...(isTypeScript ? [...(runner === 'Jest' ? ['@types/jest'] : []), '@types/supertest'] : []),
  ];
  const types = dependencies.has('@jest/globals') ? wanted.filter((name) => name !== '@types/jest') : wanted;
  const missing = types.filter((name) => !dependencies.has(name));
  const jest = isModule && !isTypeScript ? 'NODE_OPTIONS=--experimental-vm-modules npx jest' : 'npx jest';
  return [
    'Next:',
    ...(missing.length === 0 ? [] : [`  npm install --save-dev ${missing.join(' ')}`]),
    `  ${runner === 'Vitest' ? 'npx vitest run' : jest}`,
    ...(isStarter ? ['  npx jest-error-contract learn'] : []),
    '  npx jest-error-contract simulate',
  ];
}
