import { describe, expect, it } from '@jest/globals';
import type { ResourceKey } from '../resources/resource-key.js';
import { runGraph, type Step } from './run-graph.js';

const key = (name: string) => name as ResourceKey;
const step = (name: string, after: readonly string[] = [], writer = name): Step => ({
  key: key(name),
  after: after.map(key),
  writer,
});

async function run(steps: readonly Step[], failing: readonly string[] = []) {
  const log: string[] = [];
  let most = 0;
  const now = new Map<string, number>();
  const results = await runGraph(steps, {
    limit: 8,
    isStopped: () => false,
    onSkipped: ({ key: skipped }, because) => log.push(`${skipped} skipped for ${because}`),
    async run({ key: begun, writer }) {
      log.push(begun);
      now.set(writer, (now.get(writer) ?? 0) + 1);
      most = Math.max(most, now.get(writer)!);
      await new Promise((resolve) => setImmediate(resolve));
      now.set(writer, now.get(writer)! - 1);
      return failing.includes(begun) ? 'failed' : 'done';
    },
  });
  return { log, most, results: Object.fromEntries(results) };
}

describe('runGraph', () => {
  it('begins a step when all before it are done, in any order of the list', async () => {
    const { log } = await run([step('c', ['a', 'b']), step('b'), step('a', ['b'])]);
    expect(log).toEqual(['b', 'a', 'c']);
  });

  it('goes on with all that does not need what failed', async () => {
    const { log, results } = await run([step('a'), step('b', ['a']), step('c', ['b']), step('d')], ['a']);
    expect(results).toEqual({ a: 'failed', b: 'skipped', c: 'skipped', d: 'done' });
    expect(log).toContain('b skipped for a');
  });

  it('lets one writer write one thing at a time', async () => {
    const { most } = await run(Array.from({ length: 20 }, (_, index) => step(String(index), [], 'api')));
    expect(most).toBe(1);
  });
});
