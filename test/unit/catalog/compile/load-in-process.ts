import { loadCatalog } from '../../../../src/catalog/load-catalog';

/** Loads the catalog that the arguments name, judges the values after it, and says what that took. */
const [file = '', ...values] = process.argv.slice(2);
const validators = loadCatalog(file).entries.flatMap(({ validateExtensions }) => validateExtensions ?? []);
const verdicts = validators.flatMap((validate) =>
  values.map((value) => validate()(JSON.parse(value) as unknown)),
);
const loadedAjv = Object.keys(require.cache).some((path) =>
  /[\\/]node_modules[\\/]ajv[\\/]dist[\\/](?!runtime[\\/])/.test(path),
);
process.stdout.write(JSON.stringify({ verdicts, loadedAjv }));
