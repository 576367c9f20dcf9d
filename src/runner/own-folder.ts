/** Where the code of the package lies: `dist/`, which is flat, or `src/`. Stack frames from there are of no use to a reader. */
export const OWN_FOLDER = __dirname.replace(/[\\/]runner$/, '');
