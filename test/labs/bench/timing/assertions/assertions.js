'use strict';
const { bodies, receive } = require('./bodies');
const { timeInTurn } = require('./time-in-turn');

const tool = process.env.BENCH_TOOL;

test(
  tool,
  async () => {
    const prepare = require(`./tools/${tool}`);
    for (const [name, body] of Object.entries(bodies)) {
      const format = require(`jest-error-contract/schemas/formats/${body.format}.json`);
      const schema = plain(body.strict ? { allOf: [format.schema, format.strictSchema] } : format.schema);
      const { passing, failing, both } = prepare({ ...body, schema });
      const right = await receive(body, body.right);
      const octets = Buffer.byteLength(right[0].text);
      tell({ body: name, octets, ...timePassing({ ...passing, ...both }, right) });
      if (failing === undefined && both === undefined) continue;
      for (const [fault, spoil] of Object.entries(body.wrong)) {
        const wrong = await receive(body, spoil(body.right));
        tell({ body: name, fault, ...timeFailing({ ...failing, ...both }, wrong) });
      }
    }
  },
  300_000,
);

/** Without the sections of standards, a keyword of ours that no other tool has to know. */
function plain(schema) {
  return JSON.parse(JSON.stringify(schema, (name, value) => (name === 'reference' ? undefined : value)));
}

function tell(result) {
  // Every matcher is a member of what `expect()` returns.
  const matchers = Object.keys(expect(undefined)).length;
  process.stdout.write(`\nmeasured ${JSON.stringify({ ...result, matchers })}\n`);
}

/** The bare assertion and the parser are measured in every process, in turn with what it is there for. */
function timePassing(assertions, responses) {
  const bare = (response) => expect(response.status).toBe(409);
  const parse = (response) => JSON.parse(response.text);
  return { times: timeInTurn({ ...assertions, bare, parse }, responses) };
}

/** With the text, which Jest asks for at every failure. */
function timeFailing(assertions, responses) {
  const lengths = {};
  const calls = Object.entries(assertions).map(([name, assert]) => [
    name,
    (response) => {
      lengths[name] = textOf(assert, response).length;
    },
  ]);
  return { times: timeInTurn(Object.fromEntries(calls), responses), lengths };
}

function textOf(assert, response) {
  try {
    assert(response);
  } catch (error) {
    return error.message;
  }
  throw new Error('what is wrong was accepted');
}
