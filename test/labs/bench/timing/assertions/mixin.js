'use strict';
const { withErrorContract } = require('jest-error-contract/environment/mixin');
const { TestEnvironment } = require('jest-environment-node');

module.exports = withErrorContract(TestEnvironment);
