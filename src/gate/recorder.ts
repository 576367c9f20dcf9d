import { createHash } from 'node:crypto';
import type { Catalog } from '../core/catalog/catalog';
import type { CatalogRecord, ResponseRecord, TestFile } from '../coverage/record';
import type { RecordWriter } from '../coverage/write-records';
import { createRecordWriter } from '../coverage/write-records';
import type { Numbered } from '../coverage/record';
import { relativePath } from '../coverage/paths';
import type { Settings } from './settings';

/** Writes the events of one test file, for the reporter. */
export interface Recorder {
  readonly testFile: TestFile;
  readonly response: (
    catalog: Catalog,
    record: Omit<ResponseRecord, keyof Numbered | keyof TestFile | 'type' | 'catalog'>,
  ) => string;
  readonly write: RecordWriter['write'];
  /** Notes an error with which a catalog was refused: the test may have caught it. */
  readonly refuse: (error: unknown) => void;
  /** The file is over; it fails with the violations of these records. */
  readonly end: (delivered: readonly string[]) => void;
}

/** The folder to which a catalog was written: one that is loaded for many test files is written once. */
const written = new WeakMap<Catalog, { readonly folder: string; readonly id: string }>();

const ID_LENGTH = 12;

/** The recorder of this test file; undefined if no reporter has requested records. */
export function createRecorder({
  records: folder,
  repository,
  testPath,
  cwd,
}: Settings): Recorder | undefined {
  if (folder === undefined) return undefined;
  const file = relativePath(repository, testPath ?? cwd);
  const testFile: TestFile = { file };
  const writer = createRecordWriter(folder);
  const idOf = (catalog: Catalog): string => {
    const known = written.get(catalog);
    if (known?.folder === folder) return known.id;
    const record = catalogRecord(catalog, repository);
    writer.writeCatalog(record);
    written.set(catalog, { folder, id: record.id });
    return record.id;
  };
  const catalogErrors = new Set<string>();
  writer.write({ type: 'file', ...testFile });
  return {
    testFile,
    response: (catalog, record) =>
      writer.write({ type: 'response', ...testFile, catalog: idOf(catalog), ...record }),
    write: writer.write,
    refuse(error) {
      const { catalogErrorOf } =
        require('../coverage/catalog-error-of') as typeof import('../coverage/catalog-error-of');
      for (const sentence of catalogErrorOf(error)) catalogErrors.add(sentence);
    },
    end(delivered) {
      const refused = catalogErrors.size === 0 ? undefined : [...catalogErrors];
      writer.write({ type: 'end', ...testFile, lost: writer.lost(), delivered, catalogErrors: refused });
    },
  };
}

/** Catalogs with the same source and entries are the same, in every process. */
function catalogRecord(catalog: Catalog, repository: string): CatalogRecord {
  const { source, document, entries, operations } = catalog;
  const name = document === 'given in code' ? 'the OpenAPI document given in code' : (document ?? source);
  const content = {
    source: /[\\/]/.test(name) ? relativePath(repository, name) : name,
    entries: entries.map(({ definition, inherited }) => ({
      code: definition.code,
      status: definition.status,
      // This API does not promise the entries of the built-in catalog.
      inherited: inherited || source === 'standard',
    })),
    ...(operations !== undefined && {
      operations: operations.all.map(({ name, declared }) => ({ name, declared })),
    }),
  };
  const id = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, ID_LENGTH);
  return { type: 'catalog', id, ...content };
}
