export { provoke } from './provoke/provoke';
export type { ProvokeOptions } from './provoke/options';
