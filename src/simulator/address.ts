/** The only interface that `simulate` listens on: this is a tool for one machine. */
export const HOST = '127.0.0.1';

/** The default port. */
export const DEFAULT_PORT = 4090;

export const DEFAULT_ORIGIN = `http://${HOST}:${DEFAULT_PORT}`;
