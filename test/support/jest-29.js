// Runs Jest 29 in the working directory. Only its core is installed: with its command, two packages would
// claim the name `jest`. Options are given as JSON, in the words of Jest's command line.
const { runCLI } = require('jest-core29');

void runCLI({ $0: 'jest', _: [], ...JSON.parse(process.argv[2]) }, [process.cwd()]).then(({ results }) => {
  process.exitCode = results.success ? 0 : 1;
});
