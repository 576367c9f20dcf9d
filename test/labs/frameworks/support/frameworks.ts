import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FrameworkFile } from './framework-file';

const root = resolve(__dirname, '..');

/** The frameworks that have an app here, in the order of the alphabet. */
export function frameworkNames(): readonly string[] {
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'framework.json')))
    .sort();
}

/** The folder with the templates of a framework. */
export function sourceFolder(name: string): string {
  return join(root, name);
}

/** The git-ignored folder in which its app is rendered and installed. */
export function workFolder(name: string): string {
  return join(root, '.work', name);
}

/** What `framework.json` says. */
export function readFramework(name: string): FrameworkFile {
  return JSON.parse(readFileSync(join(root, name, 'framework.json'), 'utf8')) as FrameworkFile;
}
