import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { CatalogOptions } from '../catalog/use-catalog';
import { useCatalog } from '../catalog/use-catalog';
import type { HttpField, HttpRequest } from '../core/types';
import type { Answer } from './answer';
import { answer } from './answer';
import type { SentRequest } from './allowed-hosts';
import { foreignHost } from './allowed-hosts';
import { isPreflight, preflightResponse, withCors } from './cors';
import type { JsonStyle } from './json-style';
import { CONTENT_TOO_LARGE, LIMITS, tooLarge } from './limits';
import type { Refusal } from './refusal';
import { refuse } from './refusal';
import { refuseUnsimulable } from './refuse-unsimulable';
import { sendAnswer } from './send-answer';
import type { SimulatorSettings } from './simulator-settings';
import { createTurns } from './turns';

const MOST_PATIENCE = 64;

/** The options of the simulator. */
export interface SimulatorOptions extends CatalogOptions {
  /** The style of the JSON text: `compact` (default), `spaced` as Python writes it, or `indented`. */
  readonly style?: JsonStyle | undefined;
  /** Lets pages of any origin read the responses (CORS). */
  readonly cors?: boolean | undefined;
}

/** The additional options of a server. */
export interface ListenerOptions extends SimulatorOptions {
  /** The accepted host names, besides those of the machine itself; without this option, any name is accepted. */
  readonly hosts?: readonly string[] | undefined;
  /** A request to refuse in any case. */
  readonly refusal?: Refusal | undefined;
}

/** Creates the listener; the catalog is read and checked at once. */
export function createListener(options: ListenerOptions): RequestListener {
  const catalog = useCatalog(options);
  refuseUnsimulable(catalog);
  const { style = 'compact', cors = false } = options;
  const settings: ListenerSettings = { ...options, catalog, style, cors, turns: createTurns() };
  return (incoming, outgoing) => {
    void serve(settings, incoming, outgoing);
  };
}

type ListenerSettings = SimulatorSettings & Pick<ListenerOptions, 'hosts' | 'refusal'>;

async function serve(
  settings: ListenerSettings,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = requestOf(incoming);
  const { hosts } = settings;
  const refusal =
    settings.refusal ??
    tooLarge(request) ??
    (hosts === undefined ? undefined : foreignHost(request, hosts)) ??
    (await contentRefusal(incoming));
  if (outgoing.destroyed) return;
  // After too much content, the connection is closed.
  if (refusal !== undefined) outgoing.shouldKeepAlive = false;
  const given = refusal === undefined ? answered(settings, request) : refused(settings, request, refusal);
  if (given.delay > 0 && !(await hasWaited(given.delay, outgoing))) return;
  sendAnswer(given, request.method === 'HEAD', outgoing);
}

function answered(settings: SimulatorSettings, request: HttpRequest): Answer {
  const { cors } = settings;
  if (cors && isPreflight(request)) return { response: preflightResponse(request), delay: 0 };
  const given = answer(settings, request);
  return cors ? { ...given, response: withCors(given.response) } : given;
}

function refused({ catalog, cors }: SimulatorSettings, request: HttpRequest, refusal: Refusal): Answer {
  const response = refuse(catalog, refusal, request);
  return { response: cors ? withCors(response) : response, delay: 0 };
}

function requestOf({ method = 'GET', url = '/', rawHeaders, httpVersion }: IncomingMessage): SentRequest {
  const fields: HttpField[] = [];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    fields.push([rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '']);
  }
  return { method, url, fields, httpVersion };
}

/**
 * Reads the content, which does not affect the error, and counts it. Too much of it is read as well, up to a
 * limit: a client that is cut off while it sends never sees the response.
 */
async function contentRefusal(incoming: IncomingMessage): Promise<Refusal | undefined> {
  let length = 0;
  try {
    for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
      length += (chunk as Uint8Array).length;
      if (length > MOST_PATIENCE * LIMITS.content) break;
    }
  } catch {
    // The client is gone, so there is no one to respond to.
  }
  return length > LIMITS.content ? CONTENT_TOO_LARGE : undefined;
}

/** Waits, but not longer than the client does. */
async function hasWaited(delay: number, outgoing: ServerResponse): Promise<boolean> {
  const gone = new AbortController();
  const leave = (): void => gone.abort();
  outgoing.once('close', leave);
  try {
    await wait(delay, undefined, { signal: gone.signal });
    return true;
  } catch {
    return false;
  } finally {
    outgoing.off('close', leave);
  }
}
