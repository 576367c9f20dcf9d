import { VitestContractReporter } from './reporter/vitest-contract-reporter';

/** The reporter for `reporters` of the Vitest configuration. */
export = VitestContractReporter;
