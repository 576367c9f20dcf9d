import type { Place } from './place';
import { html, message, placesOf, plain } from './place';

const MULTIPART = 'multipart/form-data; boundary=x1';
const page = (markup: string): ReturnType<typeof plain> => plain(markup, 'text/html; charset=utf-8');
const query = encodeURIComponent;

export const textPlaces: readonly Place[] = [
  ...placesOf(
    'assignment',
    {
      'name="value"': (secret) => message(`wrong: password="${secret}"`),
      "name: 'value'": (secret) => message(`{ user: 'ada', password: '${secret}' }`),
      '"name": "value" in broken JSON': (secret) =>
        plain(`{"error":"x","password":"${secret}","a":`, 'application/json'),
      'a hash of Ruby': (secret) => message(`Parameters: {"user"=>{"password"=>"${secret}"}}`),
      'a symbol of Ruby': (secret) => message(`{:email=>"a", :password=>"${secret}"}`),
      'a dictionary of Python': (secret) => message(`{'email': 'a', 'password': '${secret}'}`),
      'a keyword of Python': (secret) => message(`User(email='a', password='${secret}')`),
      'an array of PHP': (secret) => message(`array('email' => 'a', 'password' => '${secret}')`),
      'a value of Go': (secret) => message(`main.User{Email:"a", Password:"${secret}"}`),
      'YAML with quotation marks': (secret) => plain(`database:\n  user: ada\n  password: "${secret}"\n`),
      TOML: (secret) => plain(`[database]\npassword = "${secret}"\n`),
      'a property of XML': (secret) =>
        plain(`<property name="password" value="${html(secret)}"/>`, 'text/xml'),
      'an attribute of XML': (secret) => plain(`<user name="ada" password="${html(secret)}"/>`, 'text/xml'),
      'JSON with entities': (secret) =>
        page(
          `<pre>{&quot;user&quot;:&quot;ada&quot;,&quot;password&quot;:&quot;${html(secret)}&quot;}</pre>`,
        ),
      'JSON with numeric entities': (secret) =>
        page(`<pre>{&#34;user&#34;:&#34;ada&#34;,&#34;password&#34;:&#34;${html(secret)}&#34;}</pre>`),
      'JSON with escapes': (secret) => plain(String.raw`log: {\"a\":1,\"password\":\"${secret}\"} end`),
      'var_dump of PHP': (secret) => plain(`array(1) {\n  ["password"]=>\n  string(9) "${secret}"\n}`),
      'print_r of PHP': (secret) => plain(`Array\n(\n    [email] => ada\n    [password] => ${secret}\n)\n`),
    },
    'words',
  ),
  ...placesOf('assignment', {
    'name=value': (secret) => message(`login failed for password=${secret} at gate 3`),
    'name: value': (secret) => message(`cannot use api_key: ${secret}`),
    'name:value': (secret) => message(`cannot use api_key:${secret}`),
    'name := value': (secret) => message(`password := ${secret}`),
    'name -> value': (secret) => message(`password -> ${secret}`),
    'a case class of Java': (secret) => message(`User{name=ada, password=${secret}, age=3}`),
    'a record of Java': (secret) => message(`Login[user=ada, password=${secret}]`),
    'a struct of Go': (secret) => message(`{Email:ada Password:${secret} Age:3}`),
    'a value of Rust': (secret) => message(`Login { user: "ada", password: Some("${secret}") }`),
    YAML: (secret) => plain(`database:\n  user: ada\n  password: ${secret}\n`),
    'properties of Java': (secret) => plain(`spring.datasource.password=${secret}\nserver.port=8080\n`),
    'an environment file': (secret) => plain(`NODE_ENV=test\nDB_PASSWORD=${secret}\nPORT=3000\n`),
    logfmt: (secret) => message(`level=error user=ada api_key=${secret} msg=failed`),
    'a dump of fields': (secret) => plain(`POST /x HTTP/1.1\r\nHost: a\r\nX-Api-Key: ${secret}\r\n\r\n`),
    'a connection string of .NET': (secret) =>
      message(`Login failed: Server=db;Database=shop;User Id=sa;Password=${secret};`),
    'a connection string of Azure': (secret) =>
      message(
        `DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=${secret};EndpointSuffix=core.windows.net`,
      ),
    'a connection string of PostgreSQL': (secret) =>
      message(`connection to "host=db user=ada password=${secret} dbname=shop" failed`),
    'a URL of JDBC': (secret) => message(`jdbc:mysql://db/shop?user=ada&password=${query(secret)}`),
    'in another language': (secret) => message(`Anmeldung abgelehnt: Passwort=${secret}`),
  }),
  ...placesOf(
    'words',
    {
      'token "S" is': (secret) => message(`The token "${secret}" is not valid`),
      "API key 'S'": (secret) => message(`API key '${secret}' not found`),
      'password is "S"': (secret) => message(`Your password is "${secret}"`),
      'Invalid API key provided: S': (secret) =>
        message(`Incorrect API key provided: ${secret}. See the docs.`),
      'token S has expired': (secret) => message(`The access token ${secret} has expired`),
      'with the password S': (secret) => message(`Cannot log in with password ${secret}`),
      'session S': (secret) => message(`No session ${secret} in the store`),
      'secret is S': (secret) => message(`The client secret is ${secret}`),
      '(token S)': (secret) => message(`Not allowed (token ${secret})`),
    },
    'token',
  ),
  ...placesOf(
    'form',
    {
      urlencoded: (secret) => ({
        request: {
          fields: [['Content-Type', 'application/x-www-form-urlencoded']],
          content: `email=ada&password=${query(secret)}&page=2`,
        },
      }),
      'urlencoded, repeated': (secret) => message(`cannot read email=ada&password=${query(secret)}&page=2`),
      'urlencoded twice': (secret) => message(`next=%2Fx%3Ftoken%3D${query(secret)}%26page%3D2`),
      multipart: (secret) => ({
        request: {
          fields: [['Content-Type', MULTIPART]],
          content: `--x1\r\nContent-Disposition: form-data; name="password"\r\n\r\n${secret}\r\n--x1--\r\n`,
        },
      }),
      'multipart, with a type': (secret) => ({
        request: {
          fields: [['Content-Type', MULTIPART]],
          content: `--x1\r\nContent-Disposition: form-data; name="api_key"\r\nContent-Type: text/plain\r\n\r\n${secret}\r\n--x1--\r\n`,
        },
      }),
      'multipart, repeated': (secret) =>
        plain(`--x1\nContent-Disposition: form-data; name="password"\n\n${secret}\n--x1--\n`),
    },
    'words',
  ),
  ...placesOf(
    'markup',
    {
      element: (secret) => plain(`<login><password>${html(secret)}</password></login>`, 'application/xml'),
      'element with a prefix': (secret) =>
        plain(`<wsse:Password Type="x">${html(secret)}</wsse:Password>`, 'application/xml'),
      CDATA: (secret) =>
        plain(`<login><password><![CDATA[${secret}]]></password></login>`, 'application/xml'),
      'an element within': (secret) =>
        plain(`<password><value>${html(secret)}</value></password>`, 'application/xml'),
      'an entry with a key': (secret) =>
        plain(`<entry key="password">${html(secret)}</entry>`, 'application/xml'),
      'name and value': (secret) =>
        plain(
          `<member><name>password</name><value><string>${html(secret)}</string></value></member>`,
          'text/xml',
        ),
      'key and string of a property list': (secret) =>
        plain(`<dict><key>password</key><string>${html(secret)}</string></dict>`, 'text/xml'),
      input: (secret) => page(`<form><input name="csrf_token" value="${html(secret)}"></form>`),
      'input, the value first': (secret) =>
        page(`<input type="hidden" value="${html(secret)}" id="f1" name="authenticity_token">`),
      'input with an id': (secret) =>
        page(`<input type="password" id="user_password" value="${html(secret)}">`),
      'input of type password': (secret) => page(`<input type="password" name="p1" value="${html(secret)}">`),
      textarea: (secret) => page(`<textarea name="private_key" rows="3">${html(secret)}</textarea>`),
      meta: (secret) => page(`<meta name="csrf-token" content="${html(secret)}" />`),
      'a data attribute': (secret) => page(`<div data-api-key="${html(secret)}" class="x">Hello</div>`),
      'field and value': (secret) =>
        plain(`<error><field>password</field><value>${html(secret)}</value></error>`, 'text/xml'),
      'Key and Value': (secret) =>
        plain(`<Item><Key>apiKey</Key><Value>${html(secret)}</Value></Item>`, 'text/xml'),
      'an element of several words': (secret) =>
        plain(`<SignatureValue>${html(secret)}</SignatureValue>`, 'text/xml'),
      'a colon behind a bold name': (secret) => page(`<li><strong>Api key</strong>: ${html(secret)}</li>`),
      'a sign between two elements': (secret) =>
        page(`<span class="k">password</span>: <span class="s">${html(secret)}</span>`),
      'an element within a sentence': (secret) => page(`<p>Your password: <kbd>${html(secret)}</kbd></p>`),
      'an element within a description': (secret) =>
        page(`<dt>Session token</dt><dd><span>${html(secret)}</span></dd>`),
      'a table': (secret) => page(`<table><tr><th>password</th><td>${html(secret)}</td></tr></table>`),
      'a table of cells': (secret) =>
        page(
          `<tr>\n  <td class="k">API_KEY</td>\n  <td class="code"><pre>&#x27;${html(secret)}&#x27;</pre></td>\n</tr>`,
        ),
      'a table with a head': (secret) =>
        page(
          `<table><tr><th>id</th><th>password</th></tr><tr><td>1</td><td>${html(secret)}</td></tr></table>`,
        ),
      'a definition list': (secret) => page(`<dl><dt>Password</dt><dd>${html(secret)}</dd></dl>`),
      'code of JavaScript': (secret) => page(`<script>window.config = {apiKey: "${secret}"};</script>`),
      'bold name': (secret) => page(`<p><b>Password:</b> ${html(secret)}</p>`),
      'a page that breaks the contract': (secret) =>
        page(
          `<!DOCTYPE html><html><head><title>Error</title></head><body><pre>Cannot POST</pre><form><input name="csrf_token" value="${html(secret)}"></form></body></html>`,
        ),
    },
    'words',
  ),
  ...placesOf(
    'text table',
    {
      'Markdown, a row': (secret) => plain(`| name | value |\n| --- | --- |\n| password | ${secret} |\n`),
      'Markdown, a column': (secret) => plain(`| id | password |\n| --- | --- |\n| 1 | ${secret} |\n`),
      'psql, a column': (secret) =>
        plain(` id | email | password\n----+-------+----------\n  1 | ada   | ${secret}\n(1 row)\n`),
      'mysql, a column': (secret) =>
        plain(
          `+----+----------+\n| id | password |\n+----+----------+\n|  1 | ${secret} |\n+----+----------+\n`,
        ),
    },
    'words',
  ),
  ...placesOf('text table', {
    'TSV, the secret first of two': (secret) => plain(`password\tuser\n${secret}\tada\n`),
    'psql, one column': (secret) => plain(` password \n----------\n ${secret}\n(1 row)\n`),
    'a box': (secret) =>
      plain(
        `┌──────┬──────────┐\n│ user │ password │\n├──────┼──────────┤\n│ ada  │ ${secret} │\n└──────┴──────────┘\n`,
      ),
    'columns of blanks': (secret) => plain(`NAME   PASSWORD             AGE\nada    ${secret}   3d\n`),
    'CSV with commas in a cell': (secret) =>
      plain(`id,name,password\n1,"Lovelace, Ada",${secret}\n`, 'text/csv'),
    CSV: (secret) => plain(`id,email,password\n1,ada@example.com,${secret}\n`, 'text/csv'),
    'CSV with quotation marks': (secret) =>
      plain(`"id","email","password"\n"1","ada@example.com","${secret}"\n`, 'text/csv'),
    TSV: (secret) => plain(`id\temail\tpassword\n1\tada@example.com\t${secret}\n`),
    'aligned columns': (secret) => plain(`User        ada\nPassword    ${secret}\nRole        admin\n`),
    'tab between': (secret) => plain(`user\tada\npassword\t${secret}\n`),
  }),
  ...placesOf(
    'command line',
    {
      '--password S': (secret) => message(`Command failed: deploy --user ada --password '${secret}' --now`),
      'curl -u': (secret) => message(`Command failed: curl -u 'ada:${secret}' https://api.example.com/x`),
      'curl --user': (secret) => message(`curl --user "ada:${secret}" https://api.example.com/x`),
      'curl -H': (secret) => message(`curl -H 'X-Api-Key: ${secret}' https://api.example.com/x`),
      'curl -d': (secret) => message(`curl -d '{"password":"${secret}"}' https://api.example.com/x`),
      'an environment variable': (secret) => message(`PGPASSWORD='${secret}' psql -h db`),
      'export of a variable': (secret) => message(`export API_TOKEN="${secret}"`),
    },
    'words',
  ),
  ...placesOf('command line', {
    'http --auth': (secret) => message(`http --auth ada:${secret} GET https://api.example.com/x`),
    'mongosh -p': (secret) => message(`mongosh -u ada -p ${secret} shop`),
    'sqlcmd -P': (secret) => message(`sqlcmd -S db -U sa -P ${secret} -Q "select 1"`),
    'echo into a command': (secret) => message(`echo ${secret} | docker login -u ada --password-stdin`),
    'aws configure set': (secret) => message(`aws configure set aws_secret_access_key ${secret}`),
    'CONFIG SET of Redis': (secret) => message(`CONFIG SET requirepass ${secret}`),
    'an entry of netrc': (secret) => message(`machine api.example.com login ada password ${secret}`),
    'a data source of Go': (secret) => message(`ada:${secret}@tcp(db:3306)/shop`),
    sqlplus: (secret) => message(`sqlplus scott/${secret}@orcl`),
    '-storepass': (secret) => message(`keytool -list -keystore x -storepass ${secret}`),
    'htpasswd -bc': (secret) => message(`htpasswd -bc users ada ${secret}`),
    '--password=S': (secret) => message(`deploy --user=ada --password=${secret}`),
    '--token S, bare': (secret) => message(`Command failed: deploy --token ${secret} --now`),
    'curl -u, bare': (secret) => message(`Command failed: curl -u ada:${secret} https://api.example.com/x`),
    'mysql -p': (secret) => message(`Command failed: mysql -u root -p${secret} shop`),
    'sshpass -p': (secret) => message(`sshpass -p ${secret} ssh ada@host`),
    'docker login -p': (secret) => message(`docker login -u ada -p ${secret} registry.example.com`),
    'redis-cli -a': (secret) => message(`redis-cli -h cache -a ${secret} PING`),
  }),
  ...placesOf(
    'SQL',
    {
      'INSERT with columns': (secret) =>
        message(`INSERT INTO users (email, password) VALUES ('ada', '${secret}')`),
      'INSERT with several rows': (secret) =>
        message(`insert into "users" ("id", "api_key") values (1, 'k0'), (2, '${secret}')`),
      'INSERT with parameters': (secret) =>
        message(`INSERT INTO users (email, password) VALUES ($1, $2) -- PARAMETERS: ["ada","${secret}"]`),
      'parameters of TypeORM': (secret) =>
        message(
          `query failed: UPDATE "user" SET "email" = $1, "password" = $2 WHERE "id" = $3 -- PARAMETERS: ["ada","${secret}",7]`,
        ),
      'parameters of Sequelize': (secret) =>
        message(
          `Executing (default): INSERT INTO "Users" ("id","email","password") VALUES (DEFAULT,$1,$2); "ada", "${secret}"`,
        ),
      'parameters of a condition': (secret) =>
        message(`[SQL: SELECT id FROM users WHERE users.token = ?]\n[parameters: ('${secret}',)]`),
      'parameters in the log of PostgreSQL': (secret) =>
        message(
          `DETAIL: parameters: $1 = 'ada', $2 = '${secret}' for INSERT INTO users (name, password) VALUES ($1, $2)`,
        ),
      'a statement and its bindings': (secret) => ({
        content: {
          error: 'conflict',
          sql: 'INSERT INTO users (email, password) VALUES (?, ?)',
          bindings: ['ada', secret],
        },
      }),
      'a column with an alias': (secret) => message(`SELECT '${secret}' AS token, 1 AS id`),
      'PASSWORD()': (secret) => message(`SET PASSWORD FOR 'ada'@'%' = PASSWORD('${secret}')`),
      'E11000 of older versions': (secret) =>
        message(`E11000 duplicate key error index: shop.users.$apiKey_1 dup key: { : "${secret}" }`),
      'a value in the text of kin-openapi': (secret) =>
        message(`Error at "/password": minimum length is 99\nSchema:\n  {}\n\nValue:\n  "${secret}"\n`),
      UPDATE: (secret) => message(`UPDATE users SET name = 'ada', password = '${secret}' WHERE id = 1`),
      WHERE: (secret) => message(`SELECT * FROM tokens WHERE token = '${secret}' LIMIT 1`),
      'WHERE with IN': (secret) => message(`SELECT * FROM users WHERE api_key IN ('${secret}', 'k0')`),
      'WHERE with LIKE': (secret) => message(`SELECT * FROM users WHERE password LIKE '${secret}'`),
      'CREATE USER': (secret) => message(`CREATE USER ada WITH PASSWORD '${secret}'`),
      'IDENTIFIED BY': (secret) => message(`CREATE USER 'ada'@'%' IDENTIFIED BY '${secret}'`),
      'parameters of SQLAlchemy': (secret) =>
        message(
          `[SQL: INSERT INTO users (email, password) VALUES (?, ?)]\n[parameters: ('ada', '${secret}')]`,
        ),
      'named parameters of SQLAlchemy': (secret) =>
        message(`[SQL: INSERT INTO users ...]\n[parameters: {'email': 'ada', 'password': '${secret}'}]`),
      'Duplicate entry of MySQL': (secret) => message(`Duplicate entry '${secret}' for key 'users.api_key'`),
      'E11000 of MongoDB': (secret) =>
        message(
          `E11000 duplicate key error collection: shop.users index: apiKey_1 dup key: { apiKey: "${secret}" }`,
        ),
    },
    'words',
  ),
  ...placesOf(
    'SQL',
    {
      'Key of PostgreSQL': (secret) => message(`Key (api_key)=(${secret}) already exists.`),
      'Key of several columns': (secret) => message(`Key (tenant, api_key)=(7, ${secret}) already exists.`),
      'Failing row of PostgreSQL': (secret) =>
        message(
          `null value in column "email" of relation "users" violates not-null constraint: Failing row contains (1, null, ${secret}).`,
        ),
      'duplicate key of SQL Server': (secret) =>
        message(
          `Violation of UNIQUE KEY constraint 'UQ_users_api_key'. Cannot insert duplicate key in object 'dbo.users'. The duplicate key value is (${secret}).`,
        ),
    },
    'words',
  ),
];
