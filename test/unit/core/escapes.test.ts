import { escapeHtml } from '../../../src/core/escape-html';
import { escapeRegExp } from '../../../src/core/escape-reg-exp';

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

test('HTML shows each character as text', () => {
  expect(escapeHtml(`<a href="x" title='y'>&amp;</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;',
  );
});

test.each(['', 'u'])('a regular expression with the flags "%s" matches each character as itself', (flags) => {
  expect(new RegExp(`^${escapeRegExp(printable)}$`, flags).test(printable)).toBe(true);
});
