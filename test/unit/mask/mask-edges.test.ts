import { maskEdges } from '../../../src/mask/mask-edges';

/* What is left of a known secret next to the sign of a cut. */

test.each([
  ['no cut: hunter', ['hunter22'], 'no cut: hunter'],
  ['x hunter…', ['hunter22'], 'x [masked]…'],
  ['x hun…', ['hunter22'], 'x [masked]…'],
  ['x hu…', ['hunter22'], 'x hu…'],
  ['x hunter22…', ['hunter22'], 'x hunter22…'],
  ['…ter22 x', ['hunter22'], '…[masked] x'],
  ['…r22 x', ['hunter22'], '…[masked] x'],
  ['…22 x', ['hunter22'], '…22 x'],
  ['hunter…ter22', ['hunter22'], '[masked]…[masked]'],
  ['hun…x…r22', ['hunter22'], '[masked]…x…[masked]'],
  ['hun…hun…r22', ['hunter22'], '[masked]…[masked]…[masked]'],
  ['swordf…', ['hunter22', 'swordfish9', 'dfx'], '[masked]…'],
  ['abcd…', ['cdxy', 'abcdef'], '[masked]…'],
  ['abcd…', ['abcdef', 'bcdxyz'], '[masked]…'],
  ['hunter…', [], 'hunter…'],
  ['hunter…', ['abc', 'ab'], 'hunter…'],
] as const)('%s of %j: %s', (text, known, expected) => {
  expect(maskEdges(text, known)).toBe(expected);
});

test('of a long secret so many characters are compared', () => {
  const secret = Array.from({ length: 300 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
  expect(maskEdges(`${secret.slice(0, 200)}…`, [secret])).toBe('[masked]…');
  expect(maskEdges(`${secret.slice(0, 201)}…`, [secret])).toBe(`${secret.slice(0, 201)}…`);
});
