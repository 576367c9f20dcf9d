import { ContractReporter } from './reporter/contract-reporter';

/** The reporter for `reporters` of the Jest configuration. */
export = ContractReporter;
