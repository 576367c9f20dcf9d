import { showFailure } from '../failure/show-failure';

test('the names of a catalog are masked wherever they stand', () => {
  const text = showFailure({
    status: 409,
    catalog: { extends: 'standard', errors: [], secrets: ['pupil code', 'bsn'] },
    content: {
      error: 'no',
      message: 'bsn=123456782 is taken',
      pupilCode: 'lark',
      details: [{ field: 'bsn', value: 'lark-7' }],
    },
  });
  expect(text).not.toMatch(/lark|123456782/);
  expect(text).toContain('"pupilCode": "[masked]"');
});

test('without them the same members are shown', () => {
  expect(showFailure({ status: 409, content: { error: 'no', message: 'x', pupilCode: 'lark' } })).toContain(
    '"pupilCode": "lark"',
  );
});
