'use strict';
const { cpuTime } = require('../../cpu-time');

const WARM_UP = 100e6;
const BATCH = 10e6;
/** A shorter batch says too little, since the time of the processor has steps. */
const LEAST_BATCH = 0.2e6;
/** What takes as long as that is measured a third as often. */
const LONG = 50e6;

/**
 * Times functions in batches that take turns, in another order in each round, since what one leaves behind
 * is for the next to clear away. Gives the nanoseconds of the processor for
 * a call in each batch, by name.
 */
function timeInTurn(runs, rounds) {
  const all = runs.map((run) => warmUp(run, rounds));
  for (let round = 0; round < rounds; round += 1) {
    for (const run of shuffled(all)) if (round < run.rounds) run.times.push(timed(run));
  }
  return Object.fromEntries(all.map(({ name, times }) => [name, times]));
}

function warmUp(run, rounds) {
  const warm = { ...run, count: 1, times: [], rounds };
  let latest = 0;
  for (let calls = 0, spent = 0; calls < 2 || spent < WARM_UP; calls += warm.count) {
    // Batches grow with what the compiler makes of the function.
    if (latest * warm.count >= LEAST_BATCH) warm.count = Math.max(1, Math.round(BATCH / latest));
    else if (calls > 0) warm.count *= 2;
    latest = timed(warm);
    spent += latest * warm.count;
  }
  if (latest > LONG) warm.rounds = Math.ceil(rounds / 3);
  return warm;
}

function timed({ prepare, call, count }) {
  prepare?.();
  const start = cpuTime();
  for (let index = 0; index < count; index += 1) call();
  return (cpuTime() - start) / count;
}

let state = 1;

/** In an order of chance, which is the same in each process (Fisher and Yates; Lehmer's generator). */
function shuffled(values) {
  const result = [...values];
  for (let last = result.length - 1; last > 0; last -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (last + 1);
    [result[last], result[other]] = [result[other], result[last]];
  }
  return result;
}

/** Runs an assertion that is to fail, for the rule that is given, and throws when it does not. */
function mustFail(assert, rule) {
  try {
    assert();
  } catch (error) {
    if (String(error.message).includes(`1. ${rule} · `)) return;
    throw error;
  }
  throw new Error('Nothing has failed.');
}

module.exports = { mustFail, timeInTurn };
