module.exports = {
  testEnvironment: 'node',
  setupFilesAfterEnv: (process.env.SETUP ?? 'register enforce')
    .split(' ')
    .map((name) => `jest-error-contract/${name}`),
  reporters: ['default', ['jest-error-contract/reporter', JSON.parse(process.env.REPORTER_OPTIONS ?? '{}')]],
  transform: {},
  injectGlobals: process.env.INJECT_GLOBALS !== 'false',
};
