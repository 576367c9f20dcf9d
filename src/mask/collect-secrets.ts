import { readJson, textOf } from '../core/checks/read-json';
import { isObject } from '../core/is-object';
import type { HttpField, HttpRequest, HttpResponse } from '../core/types';
import { formDecoded } from '../core/urls';
import { cookieValues } from './cookies';
import { areMessages, isCommon } from './harmless';
import { isSecretField, isSecretName } from './is-secret-name';
import { assignedSecrets } from './mask-assignments';
import { elementSecrets, shapedSecrets } from './mask-text';
import { meanings, spellings } from './spellings';

/** Shorter values occur by chance: they are masked where they stand, not wherever they occur. */
const SHORTEST_SECRET = 6;
const MOST_SECRETS = 2_000;
const MOST_NODES = 20_000;
const LONGEST_TEXT = 65_536;

/** A parameter of credentials (RFC 9110, 11.2) that is long enough to be a proof, and no realm or user name. */
const PARAMETER = /[\w-]{1,80} ?= ?(?:"((?:[^"\\]|\\.){12,})"|([^\s",]{12,}))/g;

/**
 * The values of an exchange that are secret by the name of their place; a server may repeat them elsewhere.
 * The longest come first, so that masking one never leaves a part of another.
 */
export function collectSecrets(response: HttpResponse): ReadonlySet<string> {
  const { fields, request } = response;
  const found = new Set<string>();
  const add = adder(found);
  if (request !== undefined) collectRequest(request, add);
  collectFields(fields, add);
  const reading = readJson(response);
  const text = reading.ok ? collectJson(reading.value, add, areMessages) : (textOf(response) ?? '');
  collectText(text.slice(0, LONGEST_TEXT), add);
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

function collectRequest(request: HttpRequest, add: Add): void {
  const { fields, url, content } = request;
  collectFields(fields, add);
  collectUrl(url, add);
  const reading = readJson(request);
  if (reading.ok) collectJson(reading.value, add);
  const text = (textOf({ content }) ?? '').slice(0, LONGEST_TEXT);
  collectUrl(`?${text}`, add);
  collectText(`${url}\n${text}`, add);
}

/** What a text itself marks as a secret. */
function collectText(text: string, add: Add): void {
  for (const secret of [...assignedSecrets(text), ...elementSecrets(text), ...shapedSecrets(text)]) {
    for (const meant of meanings(secret)) add(meant);
  }
}

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
    for (const [, quoted, bare = ''] of credentials.matchAll(PARAMETER))
      meanings(quoted ?? bare).forEach(add);
    if (/^basic /i.test(value)) {
      const pair = Buffer.from(credentials, 'base64').toString('utf8');
      add(pair);
      add(pair.slice(pair.indexOf(':') + 1));
    }
  }
}

function collectUrl(url: string, add: Add): void {
  for (const [, name = '', value = ''] of url.matchAll(/[?&#;]([^=&#;]+)=([^&#;]*)/g)) {
    if (!isSecretName(formDecoded(name))) continue;
    add(value);
    add(formDecoded(value));
  }
  const [, user = ''] = /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)@/i.exec(url) ?? [];
  add(formDecoded(user));
  add(formDecoded(user.slice(user.indexOf(':') + 1)));
}

/**
 * Every scalar below a member that is named like a secret. Gives the strings of the document as one text, as
 * much of it as is looked at. A stack of its own, since nesting may be deep.
 */
function collectJson(root: unknown, add: Add, isHarmless: (value: unknown) => boolean = () => false): string {
  const texts: string[] = [];
  let length = 0;
  const objects: object[] = [];
  const secrecy: boolean[] = [];
  const visit = (value: unknown, isSecret: boolean): void => {
    if (isObject(value)) {
      objects.push(value);
      secrecy.push(isSecret);
      return;
    }
    if (isSecret) add(value);
    if (typeof value !== 'string' || length >= LONGEST_TEXT) return;
    texts.push(value);
    length += value.length + 1;
  };
  visit(root, false);
  let nodes = 0;
  for (let value = objects.pop(); value !== undefined && nodes < MOST_NODES; value = objects.pop()) {
    const isSecret = secrecy.pop() === true;
    const isLeftOut = isSecret && isHarmless(value);
    const isList = Array.isArray(value);
    const names = Object.keys(value);
    const waiting = objects.length;
    for (const name of names) {
      const member = (value as { readonly [name: string]: unknown })[name];
      visit(member, !isLeftOut && (isSecret || (!isList && isSecretName(name))));
    }
    // What is no object has been looked at; an object counts when its turn comes.
    nodes += 1 + names.length - (objects.length - waiting);
  }
  return texts.join('\n');
}
