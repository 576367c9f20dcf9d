/** The parts that are loaded together with the simulator, as one file of the bundle. */
export { createListener } from './listener';
export { startServer } from './server';
