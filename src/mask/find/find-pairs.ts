import { isHarmless } from '../harmless';
import type { SecretNames } from '../secret-names';
import type { Span } from '../spans';
import { isNameOfSecret, roleOf } from '../structure';

/** A member with its value, as dumps, YAML and logs write it. */
const MEMBER =
  /([A-Za-z_][\w-]{0,40})["'`]?[ \t]{0,4}(?:=>|[:=])\s{0,20}(?:"([^"\n]{0,400})"|'([^'\n]{0,400})'|`([^`\n]{0,400})`|\[([^\]]{0,200})\]|([^\s,;|&(){}[\]<>"'`]{1,400}))/dg;
const ANY =
  /(?:name|key|field|param|parameter|property|path|pointer|loc|attribute|column|label)["'`]?[ \t]{0,4}(?:=>|[:=])/i;
/** Members further away belong to something else. */
const FAR = 300;

/** The value of a member beside the one that names a secret: `name: 'password', value: S`, also in this order. */
export function findPairs(text: string, names: SecretNames): readonly Span[] {
  if (!ANY.test(text)) return [];
  const found: Span[] = [];
  let end = 0;
  /** The name that the current group is about, and the values before it. */
  let subject: string | undefined;
  let waiting: Member[] = [];
  const add = (name: string, { value, span }: Member): void => {
    if (!isHarmless(name, value, names) && !names.isSecretName(value)) found.push(span);
  };
  for (const match of text.matchAll(MEMBER)) {
    const between = text.slice(end, match.index);
    if (/[{}()]|\n\s{0,20}\n/.test(between) || between.length > FAR) {
      subject = undefined;
      waiting = [];
    }
    end = match.index + match[0].length;
    const member = memberOf(match);
    const role = roleOf(member.name);
    if (role === 'name') {
      const isSecret = isNameOfSecret(lastOf(member.value), names);
      if (isSecret && subject === undefined) for (const one of waiting) add(lastOf(member.value), one);
      subject = isSecret ? lastOf(member.value) : '';
      waiting = [];
    } else if (role === 'value') {
      if (subject === undefined) waiting.push(member);
      else if (subject !== '') add(subject, member);
    }
  }
  return found;
}

interface Member {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

function memberOf({
  1: name = '',
  2: double,
  3: single,
  4: back,
  5: list,
  6: bare,
  indices = [],
}: RegExpExecArray): Member {
  const [start = 0, end = 0] = indices[2] ?? indices[3] ?? indices[4] ?? indices[5] ?? indices[6] ?? [];
  return { name, value: double ?? single ?? back ?? list ?? bare ?? '', span: { start, end } };
}

/** The last text of a list, as in `[ 'user', 'password' ]`. */
function lastOf(value: string): string {
  return value.replaceAll(/["'`]/g, '').split(',').at(-1)?.trim() ?? '';
}
