import { maskText } from '../../../../src/mask/mask-text';
import { secretNames } from '../../../../src/mask/secret-names';

/* One element names a secret, and the next one contains it. */

const nothing = { values: [], names: secretNames() };

test.each([
  '<field>password</field><value>S</value>',
  '<Name>Password</Name><RejectedValue>S</RejectedValue>',
  '<a:Key>apiKey</a:Key><a:Value>S</a:Value>',
  '<SecretAccessKey>S</SecretAccessKey>',
  '<SignatureValue>S</SignatureValue>',
  '<strong>Api key</strong>: S',
  '<span>password</span>: <span>S</span>',
  '<span>"password"</span> => <span>"S"</span>',
  '<p>Your password: <kbd>S</kbd></p>',
  '<dt>Session token</dt><dd><span>S</span></dd>',
])('%s', (text) => {
  expect(maskText(text.replace(/\bS\b/, 'tangerine'), nothing)).toBe(text.replace(/\bS\b/, '[masked]'));
});

test.each([
  '<field>password</field><message>is too short</message>',
  '<field>email</field><value>ada</value>',
  '<label>Password:</label> <span>required</span>',
  '<p>Password: <a href="/forgot">Forgot it?</a></p>',
  '<p>Reset your password: <b>click here</b></p>',
  '<strong>Password</strong> Change it here',
])('nothing is masked in %j', (text) => {
  expect(maskText(text, nothing)).toBe(text);
});
