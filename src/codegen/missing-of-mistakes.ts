import type { Mistake } from '../core/facts';

const FILE = 'schemas/mistakes.json';
const CHANGES = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** Reports problems in the mistakes of clients that their schema cannot express, one sentence each. */
export function missingOfMistakes(mistakes: readonly Mistake[]): readonly string[] {
  const seen = new Set<string>();
  return mistakes.flatMap((mistake) => {
    const { id } = mistake;
    const isTwice = seen.has(id);
    seen.add(id);
    return [
      ...(isTwice ? [`${FILE} has the mistake "${id}" twice. Give one of them another id.`] : []),
      ...(mistake.unsafe === undefined && couldChange(mistake)
        ? [
            `${FILE} sends the mistake "${id}" to ${CHANGES.join(', ')} with content that could pass validation and change data. Add "unsafe": true, or send content that every route refuses.`,
          ]
        : []),
    ];
  });
}

/** Content that is not JSON, or JSON that is not an object, is refused by any API that checks it. */
function couldChange({ scope, methods, sends }: Mistake): boolean {
  if (scope === 'app' || sends.method !== undefined) return CHANGES.includes(sends.method ?? 'GET');
  if (methods !== undefined && !methods.some((method) => CHANGES.includes(method))) return false;
  if (sends.octets !== undefined || sends.repeat !== undefined) return false;
  if (sends.content === undefined || sends.content === '') return true;
  try {
    const value: unknown = JSON.parse(sends.content);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
