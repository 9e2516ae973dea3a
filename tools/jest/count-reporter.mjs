import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Leaves the counts of a project's run in `test-results/summary.json`, where the cache keeps them for the sum over all projects. */
export default class CountReporter {
  constructor(globalConfig) {
    this.rootDir = globalConfig.rootDir;
  }

  onRunComplete(_contexts, results) {
    const folder = join(this.rootDir, 'test-results');
    mkdirSync(folder, { recursive: true });
    const summary = {
      passed: results.numPassedTests,
      // A file that does not even load runs no test, so it counts as a failure of its own.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync(join(folder, 'summary.json'), `${JSON.stringify(summary)}\n`);
  }
}
