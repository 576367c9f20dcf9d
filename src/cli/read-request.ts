import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formats, standardCatalog } from '../generated/data';
import type { HttpField, HttpRequest } from '../core/types';
import type { CommandContext } from './command';
import { CommandError } from './command';
import { shownAddress, shownLine, withScheme } from './hide-secrets';

/** The request that a command line describes. */
export function readRequest({ arguments: [address = ''], option, list, cwd }: CommandContext): HttpRequest {
  const url = withScheme(address);
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new CommandError(
      `${JSON.stringify(shownAddress(address))} is not an http: or https: URL. Give one such as http://127.0.0.1:3000/users.`,
    );
  }
  const data = option('data');
  const method = (option('method') ?? (data === undefined ? 'GET' : 'POST')).toUpperCase();
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(method))
    throw new CommandError(`${JSON.stringify(method)} is not a method. Give one such as GET with --method.`);
  const content = data?.startsWith('@') === true ? readData(resolve(cwd, data.slice(1))) : data;
  const given = list('header').map(readField);
  const has = (name: string): boolean => given.some(([field]) => field.toLowerCase() === name);
  const mediaType = guessMediaType(content);
  const added: readonly HttpField[] = [
    ...(has('accept') ? [] : [['Accept', '*/*'] as const]),
    ...(has('user-agent') ? [] : [['User-Agent', 'jest-error-contract'] as const]),
    ...(content === undefined || has('content-type') || mediaType === undefined
      ? []
      : [['Content-Type', mediaType] as const]),
  ];
  return { method, url: new URL(url).href, fields: [...given, ...added], content };
}

export function readField(line: string): HttpField {
  const field = /^([!#$%&'*+.^_`|~\w-]+):([^\r\n]*)$/.exec(line);
  if (field !== null) return [field[1] ?? '', (field[2] ?? '').trimStart()];
  throw new CommandError(
    `${JSON.stringify(shownLine(line))} is not a header field. Write it as "Name: value".`,
  );
}

function readData(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CommandError(`The content of the request cannot be read: ${(error as Error).message}`);
  }
}

/** Content that looks like JSON is sent as JSON, even if it is broken on purpose. */
function guessMediaType(content: string | Uint8Array | undefined): string | undefined {
  const plain = formats.find(({ id }) => id === standardCatalog.format);
  return /^\s*[[{"]/.test(String(content ?? '')) ? plain?.mediaTypes[0] : undefined;
}
