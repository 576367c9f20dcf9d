import { once } from '../core/once';
import type { Message } from '../core/checks/read-json';
import { readJson, textOf } from '../core/checks/read-json';
import { lostDigits } from '../core/checks/lost-digits';
import { parsePointer } from '../core/formats/json-pointer';
import type { HttpField, HttpResponse, JsonValue, Violation } from '../core/types';
import { abbreviate } from './abbreviate';
import { collectSecrets } from './collect-secrets';
import { isCookieField, maskCookies } from './cookies';
import { excerpt } from './excerpt';
import { isSecretField, isSecretName } from './is-secret-name';
import { MASK } from './mask';
import { maskEdges } from './mask-edges';
import { maskCredentials, maskText, maskUrl } from './mask-text';

/** An exchange as it may be shown: no secrets, cut to a sensible size. */
export interface ShownExchange {
  readonly response: ShownMessage & { readonly status: number; readonly httpVersion?: string | undefined };
  readonly request: (ShownMessage & { readonly method: string; readonly url: string }) | undefined;
  readonly violations: readonly Violation[];
  /** Masks any further text that belongs to the exchange, such as the arguments of the assertion. */
  readonly maskText: (text: string) => string;
}

export interface ShownMessage {
  readonly fields: readonly HttpField[];
  readonly content: ShownContent;
}

/** Content as JSON where it is JSON, else as text; `octets` where it is neither. */
export interface ShownContent {
  readonly json?: JsonValue | undefined;
  /** Numbers in it of which a double has lost digits: JSON Pointer → as they were sent. */
  readonly digits?: ReadonlyMap<string, string> | undefined;
  readonly text?: string | undefined;
  readonly octets?: number | undefined;
  /** What was left out, in words. */
  readonly note?: string | undefined;
}

/** No failure shows more of a text than this, and no violation more of a value. */
const LONGEST_TEXT = 4_000;
const LONGEST_VALUE = 1_000;

/**
 * Makes an exchange and its violations fit to be shown anywhere: every secret masked, in fields,
 * cookies, URL and content, also where the server repeats it. Each part is made when it is looked at.
 */
export function maskExchange(
  response: HttpResponse,
  violations: readonly Violation[],
  known: ReadonlySet<string> = collectSecrets(response),
): ShownExchange {
  const mask = (text: string): string => maskText(text, known);
  const parts = {
    response: once(() => ({
      status: response.status,
      httpVersion: response.httpVersion,
      fields: maskFields(response.fields, mask),
      content: maskContent(response, mask),
    })),
    request: once(() => maskRequest(response.request, known)),
    violations: once(() =>
      violations.map((violation) => maskViolation(violation, (text) => maskEdges(mask(text), known))),
    ),
  };
  return {
    get response() {
      return parts.response();
    },
    get request() {
      return parts.request();
    },
    get violations() {
      return parts.violations();
    },
    maskText: mask,
  };
}

function maskRequest(request: HttpResponse['request'], known: ReadonlySet<string>): ShownExchange['request'] {
  if (request === undefined) return undefined;
  const mask = (text: string): string => maskText(text, known);
  return {
    method: mask(request.method),
    url: excerpt(request.url, { longest: LONGEST_TEXT, mask: (url) => maskUrl(url, known) }),
    fields: maskFields(request.fields, mask),
    content: maskContent(request, mask),
  };
}

function maskViolation(violation: Violation, mask: (text: string) => string): Violation {
  const { at, reason, expected, received } = violation;
  if (at !== undefined && isCookieField(at) && reason === 'argument') {
    const maskLines = (value: JsonValue): JsonValue => maskValue(value, (text) => mask(maskCookies(text)));
    return { ...violation, expected: maskLines(expected), received: maskLines(received) };
  }
  const isSecret = at !== undefined && (isSecretField(at) || parsePointer(at)?.some(isSecretName) === true);
  return {
    ...violation,
    ...(at === undefined ? {} : { at: mask(at) }),
    // What a rule expects of a secret is no secret; what an assertion expects of it is.
    expected: isSecret && reason === 'argument' ? MASK : maskValue(expected, mask),
    received: isSecret && received !== null ? MASK : maskValue(received, mask),
  };
}

function maskValue(value: JsonValue, mask: (text: string) => string): JsonValue {
  // The end is what tells of truncated content.
  if (typeof value === 'string') return excerpt(value, { longest: LONGEST_VALUE, mask, keepEnd: true });
  return Array.isArray(value)
    ? value.map((one: JsonValue) => maskValue(one, mask))
    : abbreviate(value, mask).value;
}

function maskFields(fields: readonly HttpField[], mask: (text: string) => string): readonly HttpField[] {
  return fields.map(([name, value]) => {
    if (isCookieField(name)) return [name, mask(maskCookies(value))];
    return [
      name,
      isSecretField(name) ? maskCredentials(value) : excerpt(value, { longest: LONGEST_VALUE, mask }),
    ];
  });
}

function maskContent(message: Message, mask: (text: string) => string): ShownContent {
  const { content } = message;
  if (content === undefined || content.length === 0) return {};
  const text = textOf({ content }) ?? '';
  if (text.includes('\0')) {
    return { octets: typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength };
  }
  const reading = readJson(message);
  if (reading.ok) {
    const { value, isCut } = abbreviate(reading.value, mask);
    return { json: value, digits: lostDigits(message), note: isCut ? 'shortened' : undefined };
  }
  return {
    text: excerpt(text, { longest: LONGEST_TEXT, mask }),
    note: text.length > LONGEST_TEXT ? `${text.length} characters in all` : undefined,
  };
}
