const http = require('node:http');

/** An API with errors of every kind: `/good/...` keep the contract, the others break it. */
const ANSWERS = {
  '/good': [409, 'application/json', { error: 'email_taken', message: 'Resource already exists' }],
  '/good/missing': [404, 'application/json', { error: 'not_found', message: 'No such user' }],
  '/bad': [409, 'application/json', { message: 'no code' }],
  '/bad/leak': [
    500,
    'application/json',
    { error: 'internal_server_error', message: 'at get (/srv/app/src/users.js:10:5)' },
  ],
  '/bad/html': [502, 'text/html', '<h1>Bad Gateway</h1>'],
  '/bad/json': [409, 'application/json', '{"error":'],
  '/bad/unlisted': [409, 'application/json', { error: 'no_such_code', message: 'x' }],
  '/fine': [200, 'application/json', { ok: true }],
  '/moved': [302, 'text/plain', ''],
};

module.exports = function createApp(upstream) {
  return http.createServer((request, response) => {
    const path = request.url.split('?')[0];
    if (path === '/proxy') {
      http.get(upstream, (answer) => {
        answer.resume();
        answer.on('end', () => send(response, ANSWERS['/fine']));
      });
      return;
    }
    send(response, ANSWERS[path] ?? ANSWERS['/good/missing']);
  });
};

function send(response, [status, type, content]) {
  response.writeHead(status, { 'Content-Type': type });
  response.end(typeof content === 'string' ? content : JSON.stringify(content));
}
