import { standardCatalog } from '../../generated/data';
import { REGISTER } from './add-set-up';
import type { Project } from './detect-project';

/** The code of the example error, and the one of the standard catalog whose status it takes. */
const EXAMPLE = {
  code: 'email_taken',
  like: 'conflict',
  message: 'This e-mail address is already registered',
};

const PACKAGE = 'jest-error-contract';
const CALL = 'require';

/** A catalog to start from: everything that is standard, and one error of the project's own. */
export function catalogText({ format }: Project): string {
  const status = standardCatalog.errors.find(({ code }) => code === EXAMPLE.like)?.status;
  const catalog = {
    $schema: './node_modules/jest-error-contract/schemas/error-catalog.schema.json',
    format,
    extends: 'standard',
    errors: [{ code: EXAMPLE.code, status, message: EXAMPLE.message }],
  };
  return `${JSON.stringify(catalog, null, 2)}\n`;
}

/** A test that passes as it stands, and shows what to put in the place of the simulator. */
export function testText(project: Project, catalogPath: string): string {
  const isVitest = project.runners[0] === 'Vitest';
  const usesImport = project.isModule || project.isTypeScript || isVitest;
  const load = (what: string, from: string): string =>
    usesImport ? `import ${what} from '${from}';` : `const ${what} = ${CALL}('${from}');`;
  const lines = [
    load('request', 'supertest'),
    ...(isVitest ? [load('{ expect, test }', 'vitest')] : []),
    load('{ simulator }', PACKAGE),
  ];
  return `${lines.join('\n')}

// The simulator answers with the errors of the catalog. Put your own app here${
    project.framework === undefined ? '' : ` (${project.framework})`
  }, and provoke the error.
const app = simulator({ catalog: '${catalogPath}' });

test('an address that is taken is refused', async () => {
  const res = await request(app).get('/${EXAMPLE.code}');

  expect(res).toBeConflict('${EXAMPLE.code}');
});

test('an unknown route keeps the contract as well', async () => {
  const res = await request(app).get('/no-such-route');

  expect(res).toBeNotFound();
});
`;
}

/** A configuration for a project that has none. */
export function jestConfigText({ isModule }: Project): string {
  const config = `{ setupFilesAfterEnv: ['${REGISTER}'] }`;
  return isModule ? `export default ${config};\n` : `module.exports = ${config};\n`;
}
