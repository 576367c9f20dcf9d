import { secrets } from '../../generated/secrets';
import { looksIssued } from '../harmless';
import type { SecretNames } from '../secret-names';
import type { Span } from '../spans';
import { withoutEnd } from '../strip';

const parameters = new Set(secrets.doubtful.parameters);
const PARAMETER = /[?&]([\w-]{1,40})=([^\s&#;"'<>]{1,2000})/g;
const PATH = /(?:\/[^\s/?#"'<>()]{1,300}){2,}/g;

/** Codes and keys in the query of a URL, and the segments of a path after one that is named like a secret. */
export function findInUrls(text: string, names: SecretNames): readonly Span[] {
  const found: Span[] = [];
  if (text.includes('=')) {
    for (const { 0: whole, 1: name = '', 2: value = '', index } of text.matchAll(PARAMETER)) {
      if (!parameters.has(name.toLowerCase()) || !looksIssued(value)) continue;
      found.push({ start: index + whole.length - value.length, end: index + whole.length });
    }
  }
  if (text.includes('/')) {
    for (const { 0: path, index } of text.matchAll(PATH)) found.push(...inPath(path, index, names));
  }
  return found;
}

/** `/reset-password/<issued>`, `/password/reset/<issued>`, `/sessions/<issued>/close`. */
function inPath(path: string, start: number, names: SecretNames): readonly Span[] {
  const segments = path.split('/');
  const found: Span[] = [];
  let from = start;
  segments.forEach((segment, index) => {
    const isNamed = [1, 2].some((back) => isName(segments[index - back] ?? '', names));
    const value = withoutEnd(segment, /[.,:;!]/);
    if (isNamed && looksIssued(value)) found.push({ start: from, end: from + value.length });
    from += segment.length + 1;
  });
  return found;
}

function isName(segment: string, names: SecretNames): boolean {
  return (
    segment !== '' &&
    !looksIssued(segment) &&
    (names.isSecretName(segment) ||
      /^(?:verify|confirm|activate|unsubscribe|magic-link|invit(?:e|ation)s?)/i.test(segment))
  );
}
