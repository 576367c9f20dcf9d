'use strict';

/**
 * Times functions that are called with one input after the other, and gives the nanoseconds of a call of each:
 * the median of batches, which take turns. A call that takes very long is measured once.
 */
function timeInTurn(functions, inputs, batches = 11) {
  const runs = Object.entries(functions).map(([name, call]) => prepare(name, call, inputs, batches));
  for (let batch = 0; batch < batches; batch += 1) {
    for (const run of runs) if (batch < run.batches) run.times.push(timeBatch(run, inputs));
  }
  return Object.fromEntries(runs.map(({ name, times }) => [name, median(times)]));
}

/** What a function is called before it is measured, so that it is compiled. */
const WARM_UP = { calls: 2_000, least: 80e6, most: 250e6 };
const BATCH = 5e6;
/** What all batches of a function may take, where a single call is longer than a batch should be. */
const MOST = 200e6;
/** From here on the first call is the measurement. */
const VERY_LONG = 300e6;

function prepare(name, call, inputs, batches) {
  const run = { name, call, next: 0, size: 1, batches, times: [] };
  let shortest = timeBatch(run, inputs);
  if (shortest > VERY_LONG) return { ...run, batches: 0, times: [shortest] };
  let calls = 1;
  let spent = shortest;
  while (spent < WARM_UP.least || (calls < WARM_UP.calls && spent < WARM_UP.most)) {
    const latest = timeBatch(run, inputs);
    calls += run.size;
    spent += latest * run.size;
    // Batches grow with what the compiler makes of the function.
    shortest = Math.min(shortest, latest);
    run.size = Math.max(1, Math.round(BATCH / shortest));
  }
  if (shortest > BATCH) run.batches = Math.max(3, Math.min(batches, Math.floor(MOST / shortest)));
  return run;
}

function timeBatch(run, inputs) {
  const { call, size } = run;
  let { next } = run;
  const start = process.hrtime.bigint();
  for (let count = 0; count < size; count += 1) {
    call(inputs[next]);
    next = next + 1 === inputs.length ? 0 : next + 1;
  }
  const time = Number(process.hrtime.bigint() - start);
  run.next = next;
  return time / size;
}

function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return (sorted[Math.floor(sorted.length / 2)] + sorted[Math.ceil(sorted.length / 2) - 1]) / 2;
}

module.exports = { timeInTurn };
