/**
 * `npm test`: installs, then checks format, lint, types, builds and runs all tests of all projects.
 *
 * The last line counts the tests: `N passed, N failed, N skipped`. The exit code is 0 only when every step passed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { checkNode, installIfNeeded, nxEnvironment, root } from './workspace/install.mjs';

checkNode();
installIfNeeded();

const run = (command, ...args) =>
  spawnSync(command, args, {
    cwd: root,
    env: nxEnvironment,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status === 0;
const nx = (...args) => run('npx', 'nx', ...args, '--output-style=static');

// Counts of an earlier run must not stand in for a run that did not happen; cached runs bring theirs back.
for (const folder of projectsWithTests())
  rmSync(`${root}${folder}/test-results`, { recursive: true, force: true });

const steps = {
  format: () => run('npx', 'prettier', '--check', '--log-level', 'warn', '.'),
  'project references': () => run('npx', 'nx', 'sync:check'),
  'types of the environment': () => run('npx', 'tsc', '-p', 'tsconfig.environment.json'),
  'lint, types, build and tests': () => nx('run-many', '-t', 'lint', 'typecheck', 'build', 'test'),
};
const failed = Object.entries(steps)
  .filter(([, step]) => !step())
  .map(([name]) => name);
if (failed.length > 0) console.error(`\nFailed: ${failed.join('; ')}.`);

const total = sumCounts();
if (failed.length > 0 && total.failed === 0) total.failed = failed.length;
if (total.passed === 0) {
  console.error('No test ran.');
  total.failed ||= 1;
}
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed > 0 ? 1 : 0);

/** Adds up what each project's run left behind; a project without a summary did not run, and that is a failure. */
function sumCounts() {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const folder of projectsWithTests()) {
    const file = `${root}${folder}/test-results/summary.json`;
    if (!existsSync(file)) {
      console.error(`${folder}: its tests did not run.`);
      sum.failed += 1;
      continue;
    }
    const counts = JSON.parse(readFileSync(file, 'utf8'));
    for (const key of Object.keys(sum)) sum[key] += counts[key];
  }
  return sum;
}

/** The workspace's own folders, as the lockfile links them, that configure Jest. */
function projectsWithTests() {
  return Object.values(JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages)
    .filter(({ link, resolved }) => link && existsSync(`${root}${resolved}/jest.config.mjs`))
    .map(({ resolved }) => resolved);
}
