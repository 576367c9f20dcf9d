import { readJson, readOnce, textOf } from '../core/checks/read-json';
import { combinedValue } from '../core/fields/field-values';
import { includesStatus } from '../core/status-range';
import { anyError } from '../core/statuses';
import type { HttpField, HttpResponse } from '../core/types';
import { pathOf, targetOf } from '../core/urls';
import { fieldsFrom, fieldsFromRaw, requestFrom } from '../responses/adapter';
import { decodeContent } from '../responses/decode-content';
import { locate } from '../runner/call-site';
import type { CallSite } from '../runner/capture-site';
import type { Gate } from './gate';
import type { Exchange, TestRun } from './test-run';
import { isPending } from './test-run';
import type { Answered, Head, Sent } from './traffic';
import { isSame } from './traffic';

/** How to recognise an error: by its status code, and in a success by its content. */
interface ToldErrors {
  readonly isErrorStatus?: Gate['isErrorStatus'];
  readonly isErrorResponse?: (response: HttpResponse) => boolean;
}

/**
 * The error responses of servers that have not been passed to the gate yet: without those of
 * the app's own calls, and without those that a client or a matcher has shown already. A response counts once.
 *
 * @param ended the test that is over, if there is one: responses shown to tests that still run belong to these
 */
export function findExchanges(
  answered: readonly Answered[],
  sent: Sent[],
  {
    seen,
    runner,
    sandbox,
    isErrorStatus = (status) => includesStatus(anyError, status),
    isErrorResponse = () => true,
  }: Pick<Gate, 'seen' | 'runner' | 'sandbox'> & ToldErrors,
  ended?: TestRun,
): readonly Exchange[] {
  const { testPath } = sandbox.settings;
  // If a stack does not lead to the test file, the place of the test is more useful.
  const siteOf = (site: CallSite | undefined): CallSite =>
    site !== undefined && locate(site, testPath)?.file === testPath
      ? site
      : (runner.testSite?.() ?? site ?? sandbox.captureSite(findExchanges));
  const ofServers = answered.filter(({ isOfClient }) => isOfClient !== true);
  const others = answered.filter(
    (answer) =>
      answer.isOfClient === true &&
      !ofServers.some((one) => isSame({ ...one.request, path: one.request.url, port: one.port }, answer)),
  );
  const errors = [...ofServers, ...others].flatMap((answer) => {
    const { call } = takeFirst(sent, (one) => one === (answer.sent ?? one) && isSame(one, answer)) ?? {};
    if (call?.isInner === true || !isErrorStatus(answer.status)) return [];
    const response = responseOf(answer);
    return isErrorResponse(response) ? [{ answer, call, response }] : [];
  });
  // Equal responses are matched first: of two similar ones, a client can have shown the second.
  const unjudged = [isSameInAll, isSameResponse].reduce(
    (left, isShown) =>
      left.filter(
        ({ response }) =>
          takeFirst(
            seen,
            ({ run, response: shown }) => (run === ended || !isPending(run)) && isShown(shown, response),
          ) === undefined,
      ),
    errors,
  );
  return unjudged.map(({ answer, call, response }) => ({
    received: response,
    response,
    site: siteOf(call?.site ?? answer.site),
    run: call?.run ?? answer.run,
    scopes: [...(call?.scopes ?? []), ...answer.scopes],
  }));
}

function takeFirst<T>(list: T[], isWanted: (one: T) => boolean): T | undefined {
  const index = list.findIndex(isWanted);
  return index === -1 ? undefined : list.splice(index, 1)[0];
}

function responseOf({ status, head, chunks, httpVersion, request }: Answered): HttpResponse {
  const fields = fieldsOf(head);
  const { method, url, content: sentContent } = request;
  return readOnce({
    status,
    httpVersion,
    fields,
    content:
      method === 'HEAD' || chunks === undefined ? undefined : decodeContent(Buffer.concat(chunks), fields),
    contentUnknown: chunks === undefined,
    request: requestFrom({ method, url, headers: fieldsOf(request.head), content: sentContent }),
  });
}

function fieldsOf(head: Head): readonly HttpField[] {
  if ('raw' in head) return fieldsFromRaw([...head.raw]) ?? [];
  if ('headers' in head) return fieldsFrom(head.headers);
  return head.text
    .split('\r\n')
    .slice(1)
    .flatMap((line): readonly HttpField[] => {
      const colon = line.indexOf(':');
      return colon === -1 ? [] : [[line.slice(0, colon), line.slice(colon + 1).trim()]];
    });
}

/** Whether a client has shown this response: same status, same request as far as both know it, same content. */
function isSameResponse(one: HttpResponse, other: HttpResponse): boolean {
  if (one.status !== other.status) return false;
  if (one.request !== undefined && other.request !== undefined) {
    if (one.request.method.toUpperCase() !== other.request.method.toUpperCase()) return false;
    if (one.request.url !== '' && pathOf(one.request.url) !== pathOf(other.request.url)) return false;
  }
  return one.content === undefined || contentKey(one) === contentKey(other);
}

/** Also compares the query and the fields, which some clients change. */
function isSameInAll(one: HttpResponse, other: HttpResponse): boolean {
  const isSameTarget =
    one.request === undefined ||
    other.request === undefined ||
    targetOf(one.request.url) === targetOf(other.request.url);
  return (
    isSameTarget &&
    one.content !== undefined &&
    one.fields.length > 0 &&
    isSameResponse(one, other) &&
    one.fields.every(([name]) => combinedValue(one.fields, name) === combinedValue(other.fields, name))
  );
}

/** A client that parses JSON has serialised it again. */
function contentKey(response: HttpResponse): string {
  const reading = readJson(response);
  return (reading.ok ? JSON.stringify(reading.value) : textOf(response)) ?? '';
}
