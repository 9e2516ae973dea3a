/**
 * Twenty typical expressions against the same logic written by hand in JavaScript over the same data, in one run; then
 * what compiling costs, in time and memory.
 *
 * Ours gives .NET's answer, runs within a budget of steps and time and cannot reach JavaScript; the peer does none of
 * that. A nanosecond's work, such as comparing two strings, is therefore stated apart: there the frame around an
 * evaluation is what is measured.
 *
 * Run `npx nx run-many -t build` first, then: node --expose-gc benchmarks/expressions/typical.mjs [FILE.jsonl]
 * FILE holds expressions to compile, a line each: {"expression": "@(…)"}. Without it the twenty are compiled.
 */
import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { compileExpression, contextFromJson } from '@apim-kit/expressions';
import { contextJson, typicalExpressions } from './typical-expressions.mjs';

const context = contextFromJson(contextJson);
const compileTo = (code) => {
  const compiled = compileExpression(code);
  if (!compiled.ok) throw new Error(`${code}: ${compiled.diagnostics[0].message}`);
  return compiled.expression;
};

const rows = typicalExpressions.map(({ code, handwritten }) => {
  const expression = compileTo(code);
  const ours = () => expression.evaluate(context);
  const theirs = () => handwritten(context);
  const [a, b] = [ours(), theirs()].map((value) => value?.value ?? value);
  if (typeof b !== 'object' && String(a) !== String(b) && !/Guid/.test(code))
    throw new Error(`${code} gives ${a}, by hand ${b}.`);
  return { code, ...compare(ours, theirs) };
});
console.log('   ours    hand  ratio');
for (const { code, ours, theirs, ratio } of rows)
  console.log(
    `${micro(ours)} ${micro(theirs)} ${ratio.toFixed(2).padStart(6)}  ${code.replaceAll(/\s+/g, ' ')}`,
  );
const sum = (side) => rows.reduce((total, row) => total + row[side], 0);
console.log(`all twenty: ${(sum('ours') / sum('theirs')).toFixed(2)} × handwritten  (limit 2)`);
console.log(`median ratio: ${median(rows.map(({ ratio }) => ratio)).toFixed(2)}`);
console.log(
  `frame of an evaluation: ${micro(compare(frameOf(), () => 1).ours).trim()} µs, the cost of \`@(1)\`\n`,
);

const file = process.argv[2];
if (file === undefined || !existsSync(file)) console.log('No file of expressions: the twenty are compiled.');
const codes =
  file !== undefined && existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line).expression)
    : typicalExpressions.map(({ code }) => code);

const times = [];
for (let round = 0; round < Math.ceil(3000 / codes.length); round++)
  for (const code of codes) {
    const startedAt = performance.now();
    compileExpression(code);
    times.push(performance.now() - startedAt);
  }
console.log(
  `parse, bind and emit: median ${median(times).toFixed(3)} ms, 99th percentile ${percentile(times, 0.99).toFixed(3)} ms  (limit of the median 1 ms)`,
);

const collect = globalThis.gc ?? (() => undefined);
if (globalThis.gc === undefined) console.log('Without --expose-gc memory includes garbage.');
collect();
const before = process.memoryUsage();
const kept = [];
for (let i = 0; kept.length < 10_000; i++) {
  // A comment makes every text another one.
  const code = codes[i % codes.length];
  const compiled = compileExpression(`${code.slice(0, 2)}/*${i}*/${code.slice(2)}`);
  if (compiled.ok) kept.push(compiled.expression);
}
collect();
const after = process.memoryUsage();
const mebibytes = (after.heapUsed + after.external - before.heapUsed - before.external) / 2 ** 20;
console.log(
  `${kept.length} compiled expressions: ${mebibytes.toFixed(0)} MB; process ${(after.rss / 2 ** 20).toFixed(0)} MB  (limit 200)`,
);

function frameOf() {
  const one = compileTo('@(1)');
  return () => one.evaluate(context);
}

/** Microseconds of both, taken in turns; the ratio is the median of the rounds'. */
function compare(ours, theirs) {
  // Both are compiled by V8 when they are measured: a gateway evaluates an expression with every request.
  warmUp(ours);
  warmUp(theirs);
  const count = Math.max(200, Math.ceil(8_000 / microseconds(ours, 3_000)));
  const rounds = [];
  for (let round = 0; round < 9; round++)
    rounds.push({ ours: microseconds(ours, count), theirs: microseconds(theirs, count) });
  return {
    ours: median(rounds.map((round) => round.ours)),
    theirs: median(rounds.map((round) => round.theirs)),
    ratio: median(rounds.map((round) => round.ours / round.theirs)),
  };
}

function warmUp(work) {
  for (const end = performance.now() + 150; performance.now() < end;) microseconds(work, 500);
}

/** Processor time, so that a busy machine changes little. */
function microseconds(work, count) {
  const started = process.cpuUsage();
  let sink;
  for (let i = 0; i < count; i++) sink = work();
  const { user, system } = process.cpuUsage(started);
  globalThis.sink = sink;
  return (user + system) / count;
}

function micro(value) {
  return value.toFixed(3).padStart(7);
}

function median(values) {
  return percentile(values, 0.5);
}

function percentile(values, part) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * part)];
}
