import request, { type Response } from 'supertest';
import standard from '../../schemas/standard-catalog.json';
import { createApp, type FixtureServer } from './app';
import type { Database } from './database';
import catalog from './error-catalog.json';
import { errorCases } from './error-cases';
import { seed } from './seed';

const log = jest.fn<void, [unknown]>();
let server: FixtureServer;

beforeAll(async () => {
  server = await createApp({ log });
}, 60_000);
beforeEach(async () => {
  log.mockClear();
  await server.reset();
});
afterAll(() => server.close());

const { admin, editor, reader, document } = seed;
const documentPath = `/documents/${document.id}`;
const missing = '/documents/00000000-0000-4000-8000-00000000dead';
const newAccount = { email: 'mary@example.com', name: 'Mary' };

const as = ({ token }: { readonly token: string }) => ({ Authorization: `Bearer ${token}` });
const api = () => request(server.app);
const write = (method: 'post' | 'put' | 'patch', path: string) => api()[method](path).set(as(editor));
const signUp = (content: object) => api().post('/accounts').send(content);

describe('errors', () => {
  test.each(errorCases)(
    '$status $code: $request',
    async ({ send, status, code, fields, details, switches }) => {
      Object.assign(server.switches, switches);
      const response = await send(server.app);
      expect({ status: response.status, body: response.body }).toEqual({
        status,
        body: { error: code, message: expect.stringMatching(/^\w.+/), details },
      });
      expect(response.headers).toMatchObject({
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
      });
      for (const [name, value] of Object.entries(fields ?? {})) expect(response.headers[name]).toBe(value);
      expect(response.text).not.toMatch(/constraint|relation|acounts|\bat\b.*\.[jt]s|null|SQL/);
      expect(log).toHaveBeenCalledTimes(status === 500 ? 1 : 0);
    },
  );

  test.each(catalog.errors)('the table provokes $status $code of the catalog', ({ status, code }) => {
    expect(errorCases).toContainEqual(expect.objectContaining({ status, code }));
  });

  test.each(errorCases)('the catalog lists $status $code: $request', ({ status, code }) => {
    expect([...catalog.errors, ...standard.errors]).toContainEqual(expect.objectContaining({ status, code }));
  });

  test('a fault of ours is logged with its cause', async () => {
    await api().get('/faults/query');
    expect(log.mock.calls[0]?.[0]).toMatchObject({ code: '42P01' });
    await api().get('/faults/exception');
    expect(log.mock.calls[1]?.[0]).toMatchObject({ name: 'TypeError' });
  });
});

describe('HEAD', () => {
  test.each([
    ['/health', {}, 200],
    [documentPath, as(reader), 200],
    [documentPath, {}, 401],
    ['/accounts', as(reader), 403],
    [missing, as(reader), 404],
    ['/faults/exception', {}, 500],
  ])('%s answers as GET, without content', async (path, fields, status) => {
    const get = await api().get(path).set(fields);
    const head = await api().head(path).set(fields);
    expect([get.status, head.status]).toEqual([status, status]);
    expect(head.text).toBeUndefined();
    // The second may have turned in between.
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });
});

describe('success', () => {
  test('accounts are created, read, listed and deleted', async () => {
    const created = await signUp(newAccount).expect(201);
    expect(created.body).toEqual({ id: expect.any(String), ...newAccount, role: 'reader' });
    const path = created.headers.location ?? '';
    expect((await api().get(path).set(as(reader)).expect(200)).body).toEqual(created.body);
    const list: Response = await api().get('/accounts').set(as(admin)).expect(200);
    expect(list.body.map(({ email }: { email: string }) => email)).toEqual([
      admin.email,
      editor.email,
      newAccount.email,
      reader.email,
    ]);
    await api().delete(path).set(as(admin)).expect(204);
    await api().get(path).set(as(reader)).expect(404);
  });

  test('documents are created, listed, edited, replaced and deleted', async () => {
    const created = await write('post', '/documents')
      .send({ title: 'Plans' })
      .expect(201)
      .expect('ETag', '"1"');
    expect(created.body).toEqual({
      id: expect.any(String),
      owner: editor.id,
      title: 'Plans',
      content: '',
      version: 1,
    });
    const path = created.headers.location ?? '';
    expect((await api().get('/documents').set(as(reader)).expect(200)).body).toEqual([
      document,
      created.body,
    ]);

    const edited = await write('patch', path)
      .send({ content: 'Dig', version: 1 })
      .expect(200)
      .expect('ETag', '"2"');
    expect(edited.body).toEqual({ ...created.body, content: 'Dig', version: 2 });
    const content = { title: 'Plan', content: 'Build' };
    const replaced = await write('put', path).set('If-Match', '"1", "2"').send(content).expect(200);
    expect(replaced.body).toEqual({ ...created.body, ...content, version: 3 });
    await api().get(path).set(as(reader)).set('If-None-Match', '"3"').expect(304);
    await write('put', path).set('If-Match', '*').send(content).expect(200).expect('ETag', '"4"');
    await api().delete(path).set(as(editor)).set('If-Match', '"4"').expect(204);
  });

  test('OPTIONS lists the methods', () =>
    api().options('/accounts').expect(204).expect('Allow', 'GET, HEAD, POST, OPTIONS'));

  test('the health check answers during maintenance', async () => {
    server.switches.maintenance = true;
    await api().get('/health').expect(200, { status: 'ok' });
  });
});

describe('rate limit', () => {
  test('counts every client by itself, until the next reset', async () => {
    server.switches.rateLimit = 2;
    const statuses = async (client: string) => {
      const status = async () => (await api().get('/nowhere').set('X-Client-Id', client)).status;
      return [await status(), await status(), await status()];
    };
    expect(await statuses('a')).toEqual([404, 404, 429]);
    expect(await statuses('b')).toEqual([404, 404, 429]);
    await server.reset();
    expect(await statuses('a')).toEqual([404, 404, 404]);
  });

  test('apps that share a database have limits of their own', async () => {
    const limited = await createApp({ database: server.database, rateLimit: 1 });
    await request(limited.app).get(documentPath).set(as(reader)).expect(200);
    await request(limited.app).get(documentPath).set(as(reader)).expect(429);
    await limited.reset();
    await request(limited.app).get(documentPath).set(as(reader)).expect(200);
    await limited.close();
    await api().get(documentPath).set(as(reader)).expect(200);
  });
});

describe('two requests at once', () => {
  const rounds = Array.from({ length: 20 }, (_, round) => round + 1);
  let racing: FixtureServer;
  beforeAll(async () => {
    racing = await createApp({ database: meeting(server.database), log });
  });

  test.each(rounds)('race for an email address: one wins (%i)', async () => {
    const responses = await Promise.all(
      [1, 2].map(() => request(racing.app).post('/accounts').send(newAccount)),
    );
    expect(outcomes(responses)).toEqual(['201', '409 email_taken']);
  });

  test.each(rounds)('edit the same version: one wins (%i)', async () => {
    const edit = (title: string) =>
      request(racing.app).patch(documentPath).set(as(editor)).send({ title, version: 1 });
    const responses = await Promise.all([edit('Mine'), edit('Yours')]);
    expect(outcomes(responses)).toEqual(['200', '409 edit_conflict']);
    const winner = responses.find(({ status }) => status === 200);
    expect((await api().get(documentPath).set(as(reader))).body).toEqual(winner?.body);
  });

  test.each(rounds)('replace by the same ETag: one wins (%i)', async () => {
    const replace = (title: string) =>
      request(racing.app)
        .put(documentPath)
        .set(as(editor))
        .set('If-Match', '"1"')
        .send({ title, content: '' });
    const responses = await Promise.all([replace('Mine'), replace('Yours')]);
    expect(outcomes(responses)).toEqual(['200', '412 precondition_failed']);
  });

  const outcomes = (responses: readonly Response[]) =>
    responses.map(({ status, body }) => [status, body.error].filter(Boolean).join(' ')).sort();

  /** Lets no INSERT or UPDATE pass before a second one has come, so that a check made beforehand would be too early. */
  function meeting(database: Database): Database {
    let release: (() => void) | undefined;
    return {
      ...database,
      async query<Row>(sql: string, parameters?: readonly unknown[]) {
        if (/^(insert|update)/.test(sql)) {
          if (release) release();
          else await new Promise<void>((resolve) => (release = resolve));
          release = undefined;
        }
        return database.query<Row>(sql, parameters);
      },
    };
  }
});

describe('the legacy routes break the contract', () => {
  test('401 without WWW-Authenticate', async () => {
    const response = await api().get('/legacy/accounts').expect(401);
    expect(response.headers['www-authenticate']).toBeUndefined();
  });

  test('409 as a page with a stack trace', async () => {
    await api().post('/legacy/accounts').send(newAccount).expect(201);
    const response = await api().post('/legacy/accounts').send(newAccount).expect(409);
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(response.text).toMatchInlineSnapshot(`
     "<!DOCTYPE html>
     <title>Error</title>
     <pre>error: duplicate key value violates unique constraint "accounts_email_unique"
         at Parser.parseErrorMessage (/srv/app/node_modules/pg-protocol/dist/parser.js:285:98)
         at async createAccount (/srv/app/src/legacy/accounts.js:41:17)</pre>
     "
    `);
  });

  test('409 with the code of a 404', async () => {
    const edit = () => api().patch(`/legacy${documentPath}`).send({ title: 'Mine', version: 1 });
    await edit().expect(200, { id: document.id, title: 'Mine', version: 2 });
    await edit().expect(409, { error: 'not_found', message: 'No document has this id and version' });
  });

  test('what they do not break is right', async () => {
    await api().patch(`/legacy${missing}`).send({ title: 'Mine', version: 1 }).expect(404);
    await api().delete('/legacy/accounts').expect(405).expect('Allow', 'GET, HEAD, POST, OPTIONS');
  });
});

test('a closed database refuses the queries that wait and those that come', async () => {
  const closing = await createApp();
  const refused = (sql: string) =>
    expect(closing.database.query(sql)).rejects.toMatchObject({ message: 'The database was closed' });
  await Promise.all([refused('select pg_sleep(60)'), closing.close()]);
  await refused('select 1');
}, 60_000);
