import { readJson, textOf } from '../core/checks/read-json';
import { isObject } from '../core/is-object';
import type { HttpField, HttpRequest, HttpResponse } from '../core/types';
import { formDecoded } from '../core/urls';
import { cookieValues, isCookieField } from './cookies';
import { embeddedJson } from './find/embedded-json';
import { findSecrets } from './find/find-secrets';
import { isCommon, isHarmless } from './harmless';
import type { Secrets } from './known-secrets';
import { quotedIn } from './quoted-in';
import type { SecretNames } from './secret-names';
import { secretNames } from './secret-names';
import type { Secrecy } from './structure';
import { secrecyWithin } from './structure';
import { viewsOf } from './view';

const MOST_SECRETS = 2_000;
const MOST_NODES = 20_000;
const LONGEST_TEXT = 262_144;
const LONGEST_SECRET = 8_000;

/** A parameter of credentials (RFC 9110, 11.2) that is long enough to be a proof, not a realm or user name. */
const PARAMETER = /[\w-]{1,80} ?= ?(?:"((?:[^"\\]|\\.){12,})"|([^\s",]{12,}))/g;

/**
 * The values of an exchange that are secret by the name of their place; a server can repeat them elsewhere.
 * The longest come first, so that masking one never leaves a part of another.
 */
export function collectSecrets(response: HttpResponse, names: SecretNames = secretNames()): Secrets {
  const { fields, request } = response;
  const { add, secrets } = collector(names);
  if (request !== undefined) collectRequest(request, add, names.sent);
  collectFields(fields, add, names);
  const reading = readJson(response);
  const text = reading.ok ? collectJson(reading.value, { add, names }) : (textOf(response) ?? '');
  collectText(text.slice(0, LONGEST_TEXT), add, names);
  return secrets();
}

/** The values of any object that are secret by the name of their member. */
export function collectMembers(value: unknown, names: SecretNames = secretNames()): Secrets {
  const { add, secrets } = collector(names);
  collectJson(value, { add, names: names.sent });
  return secrets();
}

type Add = (value: unknown) => void;

function collector(names: SecretNames): { readonly add: Add; readonly secrets: () => Secrets } {
  const found = new Set<string>();
  return {
    add(value) {
      const text = typeof value === 'number' ? String(value) : value;
      if (typeof text !== 'string' || text === '' || text.length > LONGEST_SECRET || isCommon(text)) return;
      if (found.size < MOST_SECRETS) found.add(text);
    },
    secrets: () => ({ values: [...found].sort((one, other) => other.length - one.length), names }),
  };
}

function collectRequest(request: HttpRequest, add: Add, names: SecretNames): void {
  const { fields, url, content } = request;
  collectFields(fields, add, names);
  collectUrl(url, add, names);
  const reading = readJson(request);
  const text = (textOf({ content }) ?? '').slice(0, LONGEST_TEXT);
  if (reading.ok) collectText(collectJson(reading.value, { add, names: names.sent }), add, names);
  else {
    collectUrl(`?${text}`, add, names);
    collectText(text, add, names);
  }
  collectText(url, add, names);
}

/** Collects the values that a text itself marks as secret. */
function collectText(text: string, add: Add, names: SecretNames): void {
  for (const { value } of findSecrets(text, names)) meanings(value).forEach(add);
  for (const view of viewsOf(text)) {
    for (const document of embeddedJson(view.text)) collectJson(document, { add, names });
  }
}

function collectFields(fields: readonly HttpField[], add: Add, names: SecretNames): void {
  for (const [name, value] of fields) {
    if (!names.isSecretField(name)) continue;
    if (isCookieField(name)) {
      cookieValues(value).forEach(add);
      continue;
    }
    add(value);
    const credentials = value.replace(/^[A-Za-z][\w-]{0,40} {1,4}/, '');
    add(credentials);
    for (const [, quoted, bare = ''] of credentials.matchAll(PARAMETER))
      add((quoted ?? bare).replaceAll(/\\(.)/g, '$1'));
    if (/^basic /i.test(value)) {
      const pair = Buffer.from(credentials, 'base64').toString('utf8');
      add(pair);
      add(pair.slice(pair.indexOf(':') + 1));
    }
  }
}

function collectUrl(url: string, add: Add, names: SecretNames): void {
  for (const [, name = '', value = ''] of url.matchAll(/[?&#;]([^=&#;]{1,200})=([^&#;]*)/g)) {
    if (!names.isSecretName(formDecoded(name))) continue;
    add(value);
    add(formDecoded(value));
  }
  const [, user = ''] = /^[a-z][a-z\d+.-]{0,40}:\/\/([^/?#]*)@/i.exec(url) ?? [];
  add(formDecoded(user));
  add(formDecoded(user.slice(user.indexOf(':') + 1)));
}

/** The possible meanings of a piece of a text: it can be escaped as in JSON (once or twice), a URL or markup. */
function meanings(text: string): readonly string[] {
  const plain = text.replaceAll(/\\(["\\/])/g, '$1');
  const once = formDecoded(text);
  return [
    text,
    plain,
    plain.replaceAll(/\\(["\\/])/g, '$1'),
    once,
    formDecoded(once),
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  ];
}

interface Collecting {
  readonly add: Add;
  readonly names: SecretNames;
}

/**
 * Collects every scalar of a document that is secret by its place. Returns the strings of the document as one text, as
 * far as it is examined. With a stack of its own, since nesting can be deep.
 */
function collectJson(root: unknown, { add, names }: Collecting): string {
  const texts: string[] = [];
  let length = 0;
  const open: (readonly [value: object, secrecy: Secrecy])[] = [];
  const visit = (value: unknown, secrecy: Secrecy, name: string): void => {
    if (isObject(value)) {
      open.push([value, secrecy]);
      return;
    }
    const isSecret = secrecy === 'secret' && !isHarmless(name, value, names);
    if (isSecret) add(value);
    if (typeof value !== 'string') return;
    if (secrecy === 'message' || (secrecy === 'secret' && !isSecret)) quotedIn(value, names).forEach(add);
    if (length >= LONGEST_TEXT) return;
    texts.push(value);
    length += value.length + 1;
  };
  visit(root, 'open', '');
  let nodes = 0;
  for (let next = open.pop(); next !== undefined && nodes < MOST_NODES; next = open.pop()) {
    const [value, own] = next;
    const isList = Array.isArray(value);
    const secrecy = secrecyWithin(value, own, names);
    const keys = Object.keys(value);
    const waiting = open.length;
    for (const key of keys) {
      const member = (value as { readonly [key: string]: unknown })[key];
      visit(member, secrecy(key, member), isList ? '' : key);
    }
    // Values that are not objects have been examined; an object counts when its turn comes.
    nodes += 1 + keys.length - (open.length - waiting);
  }
  return texts.join('\n');
}
