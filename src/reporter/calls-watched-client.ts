import { readFileSync } from 'node:fs';

/** How a test file gets the client whose responses the gate sees, at its top level. */
const LOADED = /^(?:import(?: \* as)?|const|let|var) (\w+)\b.*['"]supertest['"]/m;
const MOCKED = /mock\(\s*['"`]supertest/;

/**
 * Whether a test file, by its text, surely loads and calls the client that the gate watches. Such a file
 * leaves a record, whatever comes of its tests.
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
