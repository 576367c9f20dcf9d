export { simulator } from './simulator/simulator';
export type { SimulatorOptions } from './simulator/listener';
export type { JsonStyle } from './simulator/json-style';
