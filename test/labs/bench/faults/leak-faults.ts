import { withJson } from './exchange';
import type { Fault } from './fault';
import { pointer, put, visibleFault } from './fault';

/** What servers say of their inside when nobody stops them, as their languages and drivers write it. */
const leaks: Readonly<Record<string, readonly string[]>> = {
  'a stack trace of Node.js': [
    "TypeError: Cannot read properties of undefined (reading 'email')\n    at createUser (/srv/app/src/users.js:41:17)\n    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)",
    'Error: boom\n    at async Promise.all (index 1)\n    at async file:///srv/app/dist/server.mjs:12:3',
  ],
  'a traceback of Python': [
    'Traceback (most recent call last):\n  File "/srv/app/views.py", line 88, in create\n    user.save()\nKeyError: \'email\'',
  ],
  'a stack trace of Java': [
    'java.lang.NullPointerException: Cannot invoke "User.getId()" because "user" is null\n\tat com.example.users.UserService.create(UserService.java:57)\n\tat java.base/java.lang.Thread.run(Thread.java:1583)',
  ],
  'a panic of Go': [
    'panic: runtime error: invalid memory address or nil pointer dereference\n\ngoroutine 34 [running]:\nmain.createUser(0xc000012345)\n\t/srv/app/users.go:27 +0x1d',
  ],
  'a backtrace of Ruby': [
    "undefined method 'email' for nil\napp/models/user.rb:12:in 'User#create'\napp/controllers/users_controller.rb:8:in 'UsersController#create'",
    "/srv/app/lib/users.rb:12:in `create': boom (RuntimeError)",
  ],
  'a stack trace of PHP': [
    'PHP Fatal error:  Uncaught Exception: boom in /var/www/html/users.php:12\nStack trace:\n#0 /var/www/html/index.php(3): createUser()\n#1 {main}',
  ],
  'a stack trace of .NET': [
    'System.NullReferenceException: Object reference not set to an instance of an object.\n   at Shop.Users.UserService.Create(User user) in /src/Shop/Users/UserService.cs:line 57',
  ],
  'SQL of PostgreSQL': ['duplicate key value violates unique constraint "users_email_key"'],
  'a driver of Go for PostgreSQL': [
    'ERROR: relation "users" does not exist at character 15 (SQLSTATE 42P01)',
  ],
  'SQL of MySQL': [
    "You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'WHER id = 1' at line 1",
    "ER_DUP_ENTRY: Duplicate entry 'ada@example.com' for key 'users.email'",
  ],
  'SQL of SQLite': ['SQLITE_CONSTRAINT: UNIQUE constraint failed: users.email'],
  'SQL of Oracle': ['ORA-00001: unique constraint (SHOP.USERS_EMAIL) violated'],
  'a statement in SQL': [
    'insert into "users" ("email", "name") values ($1, $2) returning "id" - duplicate key value violates unique constraint "users_email_key"',
  ],
  'a path of the server': [
    "ENOENT: no such file or directory, open '/srv/app/config/production.json'",
    "EACCES: permission denied, open '/var/lib/app/uploads/42.png'",
  ],
  'a path on Windows': ["Cannot find module 'C:\\inetpub\\wwwroot\\shop\\index.js'"],
  'a configuration file on Windows': ["Could not find file 'C:\\inetpub\\wwwroot\\shop\\web.config'."],
  'an address within the network': [
    'connect ECONNREFUSED 10.0.3.17:5432',
    'getaddrinfo ENOTFOUND db.internal',
  ],
  'a frame of Java without "at"': [
    'org.example.Accounts.open(Accounts.java:12)',
    'java.base/java.lang.Thread.run(Thread.java:833)',
  ],
  'a frame with a URL': [
    'at save (https://shop.example/assets/app.js:12:5)',
    'save@https://shop.example/assets/app.js:12:5',
  ],
  'a raw message of JavaScript': [
    "Cannot read properties of undefined (reading 'id')",
    'undefined is not a function',
  ],
  'a raw message of Python': ["'NoneType' object has no attribute 'email'"],
  'a raw message of Ruby': ["undefined method `email' for nil:NilClass"],
  'a raw message of Go': ['invalid memory address or nil pointer dereference'],
  'a raw message of .NET': ['Object reference not set to an instance of an object.'],
  'a raw message of Java': ['Cannot invoke "User.getId()" because "user" is null'],
  'a raw message of PHP': ['Undefined array key "email"'],
  'a raw message of Rust': ['called `Option::unwrap()` on a `None` value'],
  'a raw message of Swift': ['Fatal error: Unexpectedly found nil while unwrapping an Optional value'],
  'credentials in a connection string': [
    'cannot connect to postgres://shop:x9y8z7@db.internal:5432/shop',
    'Server=db;Database=shop;User Id=sa;Password=x9y8z7;',
  ],
  'a private key': ['-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA'],
  'a token of a provider': [`the token ${['gl', 'pat-'].join('')}a1B2ca1B2ca1B2ca1B2c has expired`],
  'the error page of a proxy': [
    '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.27.3</center>\r\n</body>\r\n</html>\r\n',
  ],
  'the error page of a framework': [
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>Error: boom<br> &nbsp; &nbsp;at /srv/app/src/app.js:5:9</pre>\n</body>\n</html>\n',
  ],
};

const shared = { ...visibleFault, group: 'leaks', source: 'OWASP API Security Top 10, API8:2023' };

/** oauth has no room for them: its message takes neither quotation marks nor line breaks. */
const talkative = [
  'simple',
  'problem-details',
  'nest',
  'fastify',
  'error-object',
  'graphql',
  'laravel',
  'fastapi',
  'spring',
  'json-api',
];

/** Stack frames as objects, as serializers and trackers of errors write them. */
const frames: Readonly<Record<string, readonly object[]>> = {
  'a Throwable as Jackson writes it': [
    { methodName: 'open', fileName: 'Accounts.java', lineNumber: 12, className: 'org.example.Accounts' },
  ],
  'a frame with filePath and line': [{ filePath: '/src/Program.cs', function: 'App.Run()', line: 12 }],
  'a frame with file and line': [{ file: '/app/src/users.ts', line: 41 }],
  'a frame of PHP': [{ file: 'users.php', line: 12, function: 'save', class: 'App\\User' }],
};

const frameFaults = Object.entries(frames).map(([id, all]): Fault => ({
  ...shared,
  id: `${id}, in a member of its own`,
  spoil: ({ exchange, document, format: { open } }) =>
    all.map((frame) => {
      const path = [...open, 'trace'];
      return {
        exchange: withJson(exchange, put(document(), path, { frames: [frame] })),
        at: `${pointer(path)}/frames/0`,
      };
    }),
}));

const textFaults: readonly Fault[] = Object.entries(leaks).flatMap(([id, texts]): Fault[] => [
  {
    ...shared,
    id: `${id}, as the message`,
    formats: talkative,
    spoil: ({ exchange, document, format: { message } }) =>
      texts.map((text) => ({
        exchange: withJson(exchange, put(document(), message, text)),
        at: pointer(message),
      })),
  },
  {
    ...shared,
    id: `${id}, in a member of its own`,
    spoil: ({ exchange, document, format: { open } }) =>
      texts.map((text) => {
        const path = [...open, 'debug'];
        return {
          exchange: withJson(exchange, put(document(), path, { lines: [text] })),
          at: `${pointer(path)}/lines/0`,
        };
      }),
  },
]);

export const leakFaults: readonly Fault[] = [...textFaults, ...frameFaults];
