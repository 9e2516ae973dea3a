/**
 * Sends so many requests drawn at random over 32 connections, with and without a client certificate; clients leave
 * where nothing would end a request. What comes back is counted and printed.
 */
import { readFileSync } from 'node:fs';
import { Agent } from 'undici';

const [directory, port, count, seed] = process.argv.slice(2);
const read = (name) => readFileSync(`${directory}/${name}`);
const agent = (identity) =>
  new Agent({ connections: 32, connect: { ca: read('server.cer'), servername: 'sample.dev', ...identity } });
const trusted = agent({ cert: read('client.cer'), key: read('client.key') });
const nobody = agent({});
const names = ['fine', 'fine', 'fine', 'error', 'reset', 'short', 'nonsense', 'silent', 'endless'];

/** mulberry32 */
let state = Number(seed);
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

const outcomes = new Map();
let left = Number(count);
async function work() {
  while (left-- > 0) {
    const outcome = await ask().catch(() => 'broken off');
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
}

async function ask() {
  const name = names[Math.floor(random() * names.length)];
  const leaver = new AbortController();
  const leavesEarly = name === 'silent' || random() < 0.05;
  const dispatcher = random() < 0.95 ? trusted : nobody;
  const path = `/${random() < 0.2 ? 'limited' : 'faults'}/${name}`;
  const answer = dispatcher.request({
    origin: `https://127.0.0.1:${port}`,
    path,
    method: 'GET',
    headers: { host: 'sample.dev' },
    signal: leaver.signal,
  });
  if (leavesEarly) setTimeout(() => leaver.abort(), random() * 20);
  const { statusCode, body } = await answer;
  if (name === 'endless' && statusCode === 200) {
    for await (const _ of body) break;
    return '200, left';
  }
  await body.dump();
  return String(statusCode);
}

await Promise.all(Array.from({ length: 32 }, work));
if (process.env.VERBOSE) console.log(Object.fromEntries([...outcomes].sort()));
await Promise.all([trusted.destroy(), nobody.destroy()]);
if (!outcomes.has('200') || !outcomes.has('400') || !outcomes.has('429') || !outcomes.has('500')) {
  throw new Error(`Something did not happen: ${[...outcomes.keys()]}`);
}
