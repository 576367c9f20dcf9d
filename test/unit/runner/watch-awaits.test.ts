import { observer } from '../../../src/runner/observer';
import { watchAwaits } from '../../../src/runner/watch-awaits';

/** The hooks as they are given to the test runner. */
function watch(): { readonly each: () => void; readonly all: () => void; readonly open: () => void } {
  const hooks: (() => void)[] = [];
  const take = (hook: () => void): void => void hooks.push(hook);
  const none = (): void => {};
  watchAwaits(
    {
      expect: { extend: none },
      hooks: { beforeAll: none, beforeEach: none, afterEach: take, afterAll: take },
      testPath: () => undefined,
      testName: () => 'pays',
      running: () => ({ name: 'pays' }),
      replaceModule: none,
      gateEntry: '',
      reporterAdvice: '',
    },
    observer(),
  );
  const [each = fail, all = fail, ...others] = hooks;
  expect(others).toEqual([]);
  const place = { stack: 'Error\n    at /project/pays.test.js:7:3' };
  return { each, all, open: () => observer().awaits?.add({ test: 'pays', matcher: 'toBeConflict', place }) };
}

const fail = (): never => {
  throw new Error('There is no such hook.');
};

const failing = (message: string) => () => {
  throw new Error(message);
};

function thrownBy(hook: () => void): Error {
  try {
    hook();
  } catch (error) {
    return error as Error;
  }
  throw new Error('The hook has not thrown.');
}

const before = observer();
const { after, awaits } = before;
beforeEach(() => Object.assign(before, { after: undefined }));
afterEach(() => Object.assign(before, { after, awaits }));

test('others join the hooks, and all of them run whatever one throws', () => {
  const { each, all } = watch();
  const ran: string[] = [];
  observer().after?.each.push(failing('one'), () => ran.push('each'));
  observer().after?.all.push(failing('two'), () => ran.push('all'));
  expect(thrownBy(each).message).toBe('one');
  expect(thrownBy(all).message).toBe('two');
  expect(ran).toEqual(['each', 'all']);
});

test('a forgotten await and another failure are told as one, at the line of the first', () => {
  const { each, open } = watch();
  observer().after?.each.push(failing('1 error response breaks the error contract.'));
  open();
  const { message, stack } = thrownBy(each);
  expect(message).toMatchInlineSnapshot(`
   "expect(response).toBeConflict() was not awaited, so its outcome was never seen.
   Its content has not been read yet: write await expect(response).toBeConflict().
   In the test: pays

   1 error response breaks the error contract."
  `);
  expect(stack).toBe(`ForgottenAwait: ${message}\n    at /project/pays.test.js:7:3`);
  expect(thrownBy(each).message).toBe('1 error response breaks the error contract.');
});
