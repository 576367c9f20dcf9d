'use strict';
const { load, catalogOf } = require('./catalog');

/** Loads a catalog of a size, in a process of its own, and tells the nanoseconds. */
const catalog = catalogOf(JSON.parse(process.argv[2]));
const { createMatchers } = load('jest-error-contract');
const start = process.hrtime.bigint();
createMatchers({ catalog });
process.stdout.write(JSON.stringify(Number(process.hrtime.bigint() - start)));
