'use strict';
const { createMatchers } = require('jest-error-contract');

expect.extend(createMatchers({ only: [] }));
