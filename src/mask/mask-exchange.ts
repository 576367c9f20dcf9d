import { once } from '../core/once';
import type { Message } from '../core/checks/read-json';
import { readJson, textOf } from '../core/checks/read-json';
import { lostDigits } from '../core/checks/lost-digits';
import { parsePointer } from '../core/formats/json-pointer';
import type { HttpField, HttpResponse, JsonValue, Violation } from '../core/types';
import type { Abbreviating } from './abbreviate';
import { abbreviate } from './abbreviate';
import { collectSecrets } from './collect-secrets';
import { isCookieField, maskCookies } from './cookies';
import { excerpt } from './excerpt';
import { isHarmless } from './harmless';
import type { Secrets } from './known-secrets';
import { MASK } from './mask';
import { maskEdges } from './mask-edges';
import { maskCredentials, maskText, maskUrl } from './mask-text';

/** An exchange as it can be shown: no secrets, cut to a sensible size. */
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

/** Content as JSON if it is JSON, else as text; `octets` if it is neither. */
export interface ShownContent {
  readonly json?: JsonValue | undefined;
  /** Numbers in it that lose digits in a double: JSON Pointer → as they were sent. */
  readonly digits?: ReadonlyMap<string, string> | undefined;
  readonly text?: string | undefined;
  readonly octets?: number | undefined;
  /** The omission, in words. */
  readonly note?: string | undefined;
}

/** No failure shows more of a text than this, and no violation more of a value. */
const LONGEST_TEXT = 4_000;
const LONGEST_VALUE = 1_000;

/**
 * Makes an exchange and its violations safe to show: every secret is masked, in fields,
 * cookies, URL and content, also where the server repeats it. Each part is made when it is looked at.
 */
export function maskExchange(
  response: HttpResponse,
  violations: readonly Violation[],
  secrets: Secrets = collectSecrets(response),
): ShownExchange {
  const mask = (text: string): string => maskText(text, secrets);
  const shown: Abbreviating = { secrets, mask };
  const parts = {
    response: once(() => ({
      status: response.status,
      httpVersion: response.httpVersion,
      fields: maskFields(response.fields, shown),
      content: maskContent(response, shown),
    })),
    request: once(() => maskRequest(response.request, sentTo(secrets))),
    violations: once(() => {
      const cutToo = { ...shown, mask: (text: string) => maskEdges(mask(text), secrets.values) };
      return violations.map((violation) => maskViolation(violation, cutToo));
    }),
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

/** The request is masked by the same secrets, and no text in it is a message. */
function sentTo({ values, names }: Secrets): Abbreviating {
  const secrets: Secrets = { values, names: names.sent };
  return { secrets, mask: (text) => maskText(text, secrets) };
}

function maskRequest(request: HttpResponse['request'], shown: Abbreviating): ShownExchange['request'] {
  if (request === undefined) return undefined;
  return {
    method: shown.mask(request.method),
    url: excerpt(request.url, { longest: LONGEST_TEXT, mask: (url) => maskUrl(url, shown.secrets) }),
    fields: maskFields(request.fields, shown),
    content: maskContent(request, shown),
  };
}

function maskViolation(violation: Violation, shown: Abbreviating): Violation {
  const { mask, secrets } = shown;
  const { isSecretField, isSecretName } = secrets.names;
  const { at, reason, expected, received } = violation;
  if (at !== undefined && isCookieField(at) && reason === 'argument') {
    const maskLines = (value: JsonValue): JsonValue =>
      maskValue(value, { ...shown, mask: (text) => mask(maskCookies(text)) });
    return { ...violation, expected: maskLines(expected), received: maskLines(received) };
  }
  const isSecret = at !== undefined && (isSecretField(at) || parsePointer(at)?.some(isSecretName) === true);
  return {
    ...violation,
    ...(at === undefined ? {} : { at: mask(at) }),
    // The expectation of a rule for a secret is not secret; that of an assertion is.
    expected: isSecret && reason === 'argument' ? MASK : maskValue(expected, shown),
    received:
      isSecret &&
      received !== null &&
      !(typeof received === 'string' && isHarmless(at, received, secrets.names))
        ? MASK
        : maskValue(received, shown),
  };
}

function maskValue(value: JsonValue, shown: Abbreviating): JsonValue {
  const { mask } = shown;
  // The end shows truncated content.
  if (typeof value === 'string') return excerpt(value, { longest: LONGEST_VALUE, mask, keepEnd: true });
  return Array.isArray(value)
    ? value.map((one: JsonValue) => maskValue(one, shown))
    : abbreviate(value, shown).value;
}

function maskFields(fields: readonly HttpField[], { mask, secrets }: Abbreviating): readonly HttpField[] {
  return fields.map(([name, value]) => {
    if (isCookieField(name)) return [name, mask(maskCookies(value))];
    return [
      name,
      secrets.names.isSecretField(name)
        ? maskCredentials(value)
        : excerpt(value, { longest: LONGEST_VALUE, mask }),
    ];
  });
}

function maskContent(message: Message, shown: Abbreviating): ShownContent {
  const { mask } = shown;
  const { content } = message;
  if (content === undefined || content.length === 0) return {};
  const text = textOf({ content }) ?? '';
  if (text.includes('\0')) {
    return { octets: typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength };
  }
  const reading = readJson(message);
  if (reading.ok) {
    const { value, isCut } = abbreviate(reading.value, shown);
    return { json: value, digits: lostDigits(message), note: isCut ? 'shortened' : undefined };
  }
  return {
    text: excerpt(text, { longest: LONGEST_TEXT, mask }),
    note: text.length > LONGEST_TEXT ? `${text.length} characters in all` : undefined,
  };
}
