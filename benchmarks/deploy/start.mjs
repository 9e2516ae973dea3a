/**
 * Start of the command without the Azure SDKs: `apim-kit deploy --help`, beside Node alone. The SDKs are loaded with
 * the first request to Azure.
 *
 * Build first (`npx nx run-many -t build`), then: node benchmarks/deploy/start.mjs
 */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const timeOf = (args) => {
  const startedAt = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return performance.now() - startedAt;
};
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

const command = [];
const node = [];
for (let run = 0; run < 11; run++) {
  command.push(timeOf(['packages/cli/dist/bin.js', 'deploy', '--help']));
  node.push(timeOf(['--eval', '']));
}
console.log(
  `apim-kit deploy --help ${median(command).toFixed(0)} ms (limit 250), node alone ${median(node).toFixed(0)} ms`,
);
