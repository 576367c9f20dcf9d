import type { Catalog, CatalogEntry } from '../core/catalog/catalog';
import { suggestion } from '../core/nearest';
import { combinedValue } from '../core/fields/field-values';
import type { HttpField, HttpRequest, HttpResponse } from '../core/types';
import { NO_FAULT, simulateFault } from './faults/break-rule';
import { chooseEntry, findEntry } from './choose-entry';
import { chooseTurn } from './choose-turn';
import { givableFields, malformedField } from './given-fields';
import { chooseOffer } from './choose-offer';
import { isJsonStyle, JSON_STYLES } from './json-style';
import { chooseContent, chooseDeclared } from './choose-declared';
import type { DeclaredError } from './declared-errors';
import { operationAsked } from './declared-errors';
import { isConforming } from './described-content';
import type { Offer } from './offers';
import { PAGE } from './offers';
import type { Refusal } from './refusal';
import { quoted, refuse } from './refusal';
import type { Settings } from './settings';
import { readSettings } from './settings';
import type { Simulation } from './simulate-error';
import { isDescribed, showsExample } from './simulate-error';
import type { SimulatorSettings } from './simulator-settings';
import { successResponse } from './success-response';
import type { TransportFault } from './faults/transport-faults';
import { indexResponse, isReferencePath, pageResponse, unknownLanguage } from './page-response';

/** Upper bound for `?delay=`, in milliseconds. */
const LONGEST_DELAY = 30_000;
const LONGEST_MESSAGE = 1_000;

/** A response, and how to send it. */
export interface Answer {
  readonly response: HttpResponse;
  /** Milliseconds to wait before sending. */
  readonly delay: number;
  readonly cut?: TransportFault['cut'];
}

/** The response of the simulator to a request. Except for turns, the same request always has the same response. */
export function answer(settings: SimulatorSettings, request: HttpRequest): Answer {
  const { catalog } = settings;
  const asked = readSettings(request, (path) => isOwnPath(catalog, path), givableFields(catalog));
  const given = serve(settings, request, asked);
  const answered =
    'refusal' in given ? { response: refuse(catalog, given.refusal, request), delay: 0 } : given;
  const applied = 'refusal' in given ? [] : asked.preferred;
  return {
    ...answered,
    response: { ...answered.response, fields: withNotes(answered.response, applied) },
  };
}

type Refused = { readonly refusal: Refusal };

function serve(settings: SimulatorSettings, request: HttpRequest, given: Settings): Answer | Refused {
  const { catalog, turns } = settings;
  const { values, misspelt } = given;
  if (misspelt !== undefined) {
    const [name, meant] = misspelt;
    return badRequest(`There is no parameter ${quoted(name)}. Did you mean ${meant}?`);
  }
  const delay = readDelay(values.get('delay'));
  if (typeof delay !== 'number') return delay;
  const style = values.get('style') ?? settings.style;
  if (!isJsonStyle(style)) {
    return badRequest(`There is no style ${quoted(style)}. ${suggestion(style, Object.keys(JSON_STYLES))}`);
  }
  const language = values.get('lang');
  const unknown = language === undefined ? undefined : unknownLanguage(language);
  if (unknown !== undefined) return badRequest(unknown);
  const turn = chooseTurn(turns, request, given, (one) => refusalOf(catalog, request, one));
  if ('refusal' in turn) return turn;
  if ('success' in turn) return { response: successResponse(request, turn.success), delay };
  const { asked } = turn;
  const declared = declaredFor(catalog, request, asked);
  if (declared !== undefined) {
    return 'refusal' in declared
      ? declared
      : serveDeclared({ ...settings, style }, request, asked, declared, delay);
  }
  const offer = chooseOffer(catalog, asked, request);
  if ('refusal' in offer) return offer;
  if (offer === PAGE && asked.path !== undefined && isReferencePath(asked.path)) {
    const page = pageResponse(settings, request, asked);
    if (page !== undefined) return { response: page, delay };
  }
  const entry = chooseEntry(catalog, asked);
  if (entry === undefined)
    return { response: indexResponse(settings, request, asked, offer === PAGE), delay };
  if ('refusal' in entry) return entry;
  const page = offer === PAGE ? pageResponse(settings, request, asked, entry) : undefined;
  if (page !== undefined) return { response: page, delay };
  return simulate({ settings: { ...settings, style }, request, entry, offer, asked, delay });
}

/**
 * The errors of the requested operation. If it has the path of a simulator's own page, it has to be requested by a
 * code that it declares.
 */
function declaredFor(
  catalog: Catalog,
  request: HttpRequest,
  { path, values }: Settings,
): readonly DeclaredError[] | Refused | undefined {
  const operation = operationAsked(catalog, request);
  if (operation === undefined || path === undefined) return undefined;
  const asked = values.get('code');
  const isOwn = isOwnPath(catalog, path);
  if (isOwn && asked === undefined) return undefined;
  const declared = chooseDeclared(catalog, operation, asked);
  return isOwn && 'refusal' in declared ? undefined : declared;
}

function serveDeclared(
  settings: Wanted['settings'],
  request: HttpRequest,
  asked: Settings,
  declared: readonly DeclaredError[],
  delay: number,
): Answer | Refused {
  const { catalog } = settings;
  const named = asked.values.has('format') ? chooseOffer(catalog, asked, request) : undefined;
  if (named !== undefined && 'refusal' in named) return named;
  const chosen = chooseContent(declared, request, named);
  if ('refusal' in chosen) return chosen;
  const { error, offer } = chosen;
  // A code that is only in an example can be a mistake in that example.
  const alike = declared.filter(({ entry }) => entry.format === error.entry.format);
  const shown = alike.find((one) => showsExample({ catalog, format: one.entry.format, ...one }));
  const { entry, examples } = shown ?? error;
  if (offer === PAGE) {
    const known = catalog.byCode.get(entry.definition.code) ?? entry;
    const page = pageResponse(settings, request, asked, known);
    if (page !== undefined) return { response: page, delay };
  }
  return simulate({ settings, request, entry, offer, asked, delay, examples });
}

/** The requested error, and its form. */
interface Wanted {
  readonly settings: SimulatorSettings;
  readonly request: HttpRequest;
  readonly entry: CatalogEntry;
  readonly offer: Offer;
  readonly asked: Settings;
  readonly delay: number;
  readonly examples?: Simulation['examples'];
}

function simulate({ settings, request, entry, offer, asked, delay, examples }: Wanted): Answer | Refused {
  const { catalog, style } = settings;
  const { mediaType, format = entry.format } = offer;
  const { values, fields } = asked;
  const message = values.get('message');
  if (message !== undefined && (message === '' || message.length > LONGEST_MESSAGE)) {
    return badRequest(`A message must have 1 to ${LONGEST_MESSAGE} characters.`);
  }
  if (message !== undefined && entry.messagePattern?.test(message) === false) {
    return badRequest(
      `The catalog requires messages of ${entry.definition.code} to match ${entry.messagePattern}.`,
    );
  }
  const simulation = { catalog, entry, format, mediaType, message, fields, style, request, examples };
  const malformed = fields.length === 0 ? undefined : malformedField(simulation, fields);
  if (malformed !== undefined) return { refusal: malformed };
  const fault = values.get('fault') ?? NO_FAULT;
  const faulty = simulateFault(simulation, fault);
  if ('refusal' in faulty) return faulty;
  if (fault === NO_FAULT && isDescribed(simulation) && !isConforming(simulation, faulty.response)) {
    return badRequest(
      `The simulator found no content that matches the schema of ${entry.definition.code}. Add an example to the document.`,
    );
  }
  return { ...faulty, delay };
}

function readDelay(value: string | undefined): number | Refused {
  if (value === undefined) return 0;
  const delay = Number(value);
  if (/^\d+$/.test(value) && delay <= LONGEST_DELAY) return delay;
  return badRequest(`The delay must be a number of milliseconds from 0 to ${LONGEST_DELAY}.`);
}

function badRequest(message: string): Refused {
  return { refusal: { code: 'bad_request', message } };
}

function isOwnPath(catalog: Catalog, path: string): boolean {
  return (
    path === '' ||
    isReferencePath(path) ||
    findEntry(catalog, path) !== undefined ||
    /^(status\/)?\d+$/.test(path)
  );
}

/** Why no error can be simulated for the request, if that is so. */
function refusalOf(catalog: Catalog, request: HttpRequest, asked: Settings): Refusal | undefined {
  const found = declaredFor(catalog, request, asked) ?? chooseEntry(catalog, asked);
  return found !== undefined && 'refusal' in found ? found.refusal : undefined;
}

/** Adds what the response depends on, and which preferences were followed (RFC 7240, 3). */
function withNotes({ fields }: HttpResponse, applied: Settings['preferred']): readonly HttpField[] {
  const vary: HttpField = [
    'Vary',
    [combinedValue(fields, 'Vary'), 'Accept', 'Prefer'].filter(Boolean).join(', '),
  ];
  const others = fields.filter(([name]) => name.toLowerCase() !== 'vary');
  const list = applied.map(([name, value]) => `${name}=${tokenOrQuoted(value)}`);
  return [...others, vary, ...(list.length === 0 ? [] : [['Preference-Applied', list.join(', ')] as const])];
}

function tokenOrQuoted(value: string): string {
  if (/^[\w!#$%&'*+.^`|~-]+$/.test(value)) return value;
  return `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
}
