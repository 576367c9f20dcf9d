import { readFileSync } from 'node:fs';

/** The ways in which a test file loads the client that the gate observes, at its top level. */
const LOADED = /^(?:import(?: \* as)?|const|let|var) (\w+)\b.*['"]supertest['"]/m;
const MOCKED = /mock\(\s*['"`]supertest/;

/**
 * Whether a test file, by its text, certainly loads and calls the client that the gate observes. Such a file
 * leaves a record, with any result of its tests.
 */
export function callsWatchedClient(file: string): boolean {
  try {
    const text = readFileSync(file, 'utf8');
    const [, name] = LOADED.exec(text) ?? [];
    return name !== undefined && !MOCKED.test(text) && new RegExp(`\\b${name}(?:\\.agent)?\\(`).test(text);
  } catch {
    return false;
  }
}
