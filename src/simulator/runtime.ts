/** What is loaded when somebody asks for the simulator, as one file of the bundle. */
export { createListener } from './listener';
export { startServer } from './server';
