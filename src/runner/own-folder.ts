/** The folder of the package's code: `dist/`, which is flat, or `src/`. Its stack frames do not help a reader. */
export const OWN_FOLDER = __dirname.replace(/[\\/]runner$/, '');
