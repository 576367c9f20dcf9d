'use strict';

const names = Array.from({ length: 45 }, (_, index) => `toDoNothing${index}`);
expect.extend(Object.fromEntries(names.map((name) => [name, () => ({ pass: true })])));
