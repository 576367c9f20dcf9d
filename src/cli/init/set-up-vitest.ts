import { names } from './add-at';
import { addToVitest, VITEST_SET_UP, vitestConfigText } from './add-to-vitest';
import type { Changes } from './changes';
import type { Project } from './detect-project';
import { writeFile } from './write-file';

/** An existing configuration of Vitest is only added to, and only where it is plain where. */
export function setUpVitest({ vitestConfig, isTypeScript }: Project, changes: Changes): string {
  // Without a configuration Vitest takes that of Vite; only where there is none either is one written.
  if (vitestConfig === undefined)
    return writeFile(changes, `vitest.config.${isTypeScript ? 'mts' : 'mjs'}`, vitestConfigText, false);
  const text = changes.read(vitestConfig) ?? '';
  if (names(text, VITEST_SET_UP)) return `  kept     ${vitestConfig} (it loads the matchers already)`;
  const changed = addToVitest(text);
  if (changed === undefined) {
    return `  to do    ${vitestConfig}: add setupFiles: ['${VITEST_SET_UP}'] to "test", of each project where there are several, which could not be done without a guess`;
  }
  changes.write(vitestConfig, changed);
  return `  changed  ${vitestConfig}: setupFiles loads the matchers`;
}
