import { findSecrets } from '../../../../src/mask/find/find-secrets';
import { secretNames } from '../../../../src/mask/secret-names';
import { maskSpans } from '../../../../src/mask/spans';

const names = secretNames();

/** Each text in a line, with all that is masked in it when it is received, and when it is sent if that differs. */
export function maskedIn(texts: readonly string[]): string {
  return texts
    .map((text) => {
      const received = maskSpans(text, findSecrets(text, names));
      const sent = maskSpans(text, findSecrets(text, names.sent));
      return `${short(text)} → ${received === text ? 'all shown' : short(received)}${sent === received ? '' : `; sent: ${sent === text ? 'all shown' : short(sent)}`}`;
    })
    .join('\n');
}

function short(text: string): string {
  return JSON.stringify(text.length > 300 ? `${text.slice(0, 20)}…${text.slice(-60)}` : text);
}
