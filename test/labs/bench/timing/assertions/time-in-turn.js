'use strict';
const { cpuTime } = require('../cpu-time');

/**
 * Times functions that are called with one input after the other, and gives the nanoseconds of the processor for a
 * call of each: the median of batches, which take turns. A call that takes very long is measured once.
 */
function timeInTurn(functions, inputs, batches = 21) {
  const runs = Object.entries(functions).map(([name, call]) => prepare(name, call, inputs, batches));
  for (let batch = 0; batch < batches; batch += 1) {
    for (const run of runs) if (batch < run.batches) run.times.push(timeBatch(run, inputs));
  }
  return Object.fromEntries(runs.map(({ name, times }) => [name, median(times)]));
}

/** What a function is called before it is measured, so that it is compiled. */
const WARM_UP = { calls: 20_000, least: 300e6, most: 600e6 };
const BATCH = 5e6;
/** A shorter batch says too little, since the time of the processor has steps. */
const LEAST_BATCH = 0.2e6;
/** What all batches of a function may take, where a single call is longer than a batch should be. */
const MOST = 200e6;
/** From here on the first call is the measurement. */
const VERY_LONG = 300e6;

function prepare(name, call, inputs, batches) {
  const run = { name, call, next: 0, size: 1, batches, times: [] };
  const first = timeBatch(run, inputs);
  if (first > VERY_LONG) return { ...run, batches: 0, times: [first] };
  let calls = 1;
  let spent = first;
  let shortest = Infinity;
  while (spent < WARM_UP.least || (calls < WARM_UP.calls && spent < WARM_UP.most)) {
    const latest = timeBatch(run, inputs);
    calls += run.size;
    spent += latest * run.size;
    // Batches grow with what the compiler makes of the function.
    if (latest * run.size < LEAST_BATCH) run.size *= 2;
    else {
      shortest = Math.min(shortest, latest);
      run.size = Math.max(1, Math.round(BATCH / shortest));
    }
  }
  if (shortest > BATCH) run.batches = Math.max(3, Math.min(batches, Math.floor(MOST / shortest)));
  return run;
}

function timeBatch(run, inputs) {
  const { call, size } = run;
  let { next } = run;
  const start = cpuTime();
  for (let count = 0; count < size; count += 1) {
    call(inputs[next]);
    next = next + 1 === inputs.length ? 0 : next + 1;
  }
  const time = cpuTime() - start;
  run.next = next;
  return time / size;
}

function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return (sorted[Math.floor(sorted.length / 2)] + sorted[Math.ceil(sorted.length / 2) - 1]) / 2;
}

module.exports = { timeInTurn };
