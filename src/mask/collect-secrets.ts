import { readJson, textOf } from '../checks/read-json';
import type { HttpField, HttpRequest, HttpResponse } from '../types';
import { cookieValues } from './cookies';
import { areMessages, isCommon } from './harmless';
import { isSecretField, isSecretName } from './is-secret-name';
import { assignedSecrets } from './mask-assignments';

/** Shorter values occur by chance: they are masked where they stand, not wherever they occur. */
const SHORTEST_SECRET = 6;
const MOST_SECRETS = 300;
const MOST_NODES = 20_000;
const LONGEST_TEXT = 65_536;

/**
 * The values of an exchange that are secret by the name of their place; a server may repeat them elsewhere.
 * The longest come first, so that masking one never leaves a part of another.
 */
export function collectSecrets({ fields, request, ...response }: HttpResponse): ReadonlySet<string> {
  const found = new Set<string>();
  const add = adder(found);
  if (request !== undefined) collectRequest(request, add);
  collectFields(fields, add);
  collectJson(parsed(response), add, areMessages);
  return ordered(found);
}

/** The values of any object that are secret by the name of their member. */
export function collectMembers(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  collectJson(value, adder(found));
  return ordered(found);
}

type Add = (value: unknown) => void;

function adder(found: Set<string>): Add {
  return (value) => {
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string' || text.length < SHORTEST_SECRET || isCommon(text)) return;
    if (found.size < MOST_SECRETS) for (const spelling of spellings(text)) found.add(spelling);
  };
}

function ordered(found: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...found].sort((one, other) => other.length - one.length));
}

/** A value as it is, and as JSON, URLs, forms, HTML and Basic credentials write it. */
function spellings(text: string): readonly string[] {
  const encoded = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
  const base64 = Buffer.from(text).toString('base64');
  return [
    text,
    JSON.stringify(text).slice(1, -1),
    encoded,
    encoded.replaceAll('%20', '+'),
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    base64,
    base64.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'),
  ];
}

function collectRequest({ fields, url, content }: HttpRequest, add: Add): void {
  collectFields(fields, add);
  collectUrl(url, add);
  collectJson(parsed({ content }), add);
  const text = (textOf({ content }) ?? '').slice(0, LONGEST_TEXT);
  collectUrl(`?${text}`, add);
  for (const secret of assignedSecrets(text)) add(secret);
  for (const [, name = '', secret] of text.matchAll(ELEMENT)) if (isSecretName(name)) add(secret);
}

const ELEMENT = /<([A-Za-z_][\w.:-]{0,80})(?:\s[^<>]{0,200})?>([^<]{1,4000})/g;

function collectFields(fields: readonly HttpField[], add: Add): void {
  for (const [name, value] of fields) {
    if (!isSecretField(name)) continue;
    if (/cookie2?$/i.test(name)) {
      cookieValues(value).forEach(add);
      continue;
    }
    add(value);
    const credentials = value.replace(/^[A-Za-z][\w-]* +/, '');
    add(credentials);
    for (const secret of assignedSecrets(credentials)) add(secret);
    if (/^basic /i.test(value)) {
      const pair = Buffer.from(credentials, 'base64').toString('utf8');
      add(pair);
      add(pair.slice(pair.indexOf(':') + 1));
    }
  }
}

function collectUrl(url: string, add: Add): void {
  for (const [, name = '', value = ''] of url.matchAll(/[?&#;]([^=&#;]+)=([^&#;]*)/g)) {
    if (!isSecretName(decoded(name))) continue;
    add(value);
    add(decoded(value));
  }
  const [, user = ''] = /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)@/i.exec(url) ?? [];
  add(decoded(user));
  add(decoded(user.slice(user.indexOf(':') + 1)));
}

/** Every scalar below a member that is named like a secret. */
function collectJson(root: unknown, add: Add, isHarmless: (value: unknown) => boolean = () => false): void {
  const open: (readonly [value: unknown, isSecret: boolean])[] = [[root, false]];
  for (let nodes = 0; open.length > 0 && nodes < MOST_NODES; nodes += 1) {
    const [value, isSecret] = open.pop() ?? [undefined, false];
    if (typeof value !== 'object' || value === null) {
      if (isSecret) add(value);
      continue;
    }
    if (isSecret && isHarmless(value)) continue;
    for (const [name, member] of Object.entries(value)) {
      open.push([member, isSecret || (!Array.isArray(value) && isSecretName(name))]);
    }
  }
}

function parsed(response: Parameters<typeof readJson>[0]): unknown {
  const reading = readJson(response);
  return reading.ok ? reading.value : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
