import { names } from './add-at';
import { addToVitest, VITEST_SET_UP, vitestConfigText } from './add-to-vitest';
import type { Changes } from './changes';
import type { Project } from './detect-project';
import { writeFile } from './write-file';

/** Only adds to an existing configuration of Vitest, and only if the place is clear. */
export function setUpVitest({ vitestConfig, isTypeScript }: Project, changes: Changes): string {
  // Without a configuration Vitest uses the one of Vite; a new one is written only if both are missing.
  if (vitestConfig === undefined)
    return writeFile(changes, `vitest.config.${isTypeScript ? 'mts' : 'mjs'}`, vitestConfigText, false);
  const text = changes.read(vitestConfig) ?? '';
  if (names(text, VITEST_SET_UP)) return `  kept     ${vitestConfig} (it loads the matchers already)`;
  const changed = addToVitest(text);
  if (changed === undefined) {
    return `  to do    ${vitestConfig} is too dynamic to edit safely. Add setupFiles: ['${VITEST_SET_UP}'] to "test" (of each project, if there are several)`;
  }
  changes.write(vitestConfig, changed);
  return `  changed  ${vitestConfig}: setupFiles loads the matchers`;
}
