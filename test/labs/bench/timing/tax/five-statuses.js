'use strict';
const { createMatchers } = require('jest-error-contract');

expect.extend(createMatchers({ only: [400, 401, 403, 404, 409] }));
