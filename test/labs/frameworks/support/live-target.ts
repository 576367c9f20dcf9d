/** The environment through which the runner tells the live test what to talk to. */
export const LIVE_NAME = 'FRAMEWORK_NAME';
export const LIVE_PORT = 'FRAMEWORK_PORT';

/** The framework that the live test is to talk to. */
export function liveTarget(): { readonly name: string; readonly port: number } {
  const name = process.env[LIVE_NAME];
  const port = Number(process.env[LIVE_PORT]);
  if (!name || !port) throw new Error('started by test/labs/frameworks/run.ts only: npm run test:frameworks');
  return { name, port };
}
