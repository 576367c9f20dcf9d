export { simulator } from './simulator/simulator';
export { simulateError } from './simulator/plain/simulate-error';
export type { PlainResponse, SimulateErrorOptions } from './simulator/plain/simulate-error-options';
export type { SimulatorOptions } from './simulator/listener';
export type { JsonStyle } from './simulator/json-style';
