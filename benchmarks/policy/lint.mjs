/**
 * Documents linted in a second of processor time after warm-up, every expression bound; the median of several rounds.
 * The bound is 1,000. The first round, with nothing warm, is shown too.
 *
 * Run `npx nx run-many -t build` first, then: node benchmarks/policy/lint.mjs [folder]
 */
import { lintPolicyText } from '@apim-kit/policy';
import { cpuMs } from './cpu-time.mjs';
import { policyDocuments } from './documents.mjs';

const { origin, documents } = policyDocuments();
let rounds = 0;
const round = () => {
  // Some blanks more in each round, so that no expression is known from the round before.
  const blanks = ' '.repeat(rounds++);
  const texts = documents.map((text) => text.replace(/@[({](?!\{)/g, (start) => start + blanks));
  const ms = cpuMs(() => {
    for (const text of texts) lintPolicyText(text, { file: 'a.xml' });
  });
  return (documents.length * 1000) / ms;
};

const cold = round();
for (let i = 0; i < 2; i++) round();
const rates = Array.from({ length: 7 }, round).sort((a, b) => a - b);
const median = rates[3];
console.log(`${documents.length} documents (${origin})`);
console.log(`lint, first round: ${cold.toFixed(0)} documents/s`);
console.log(
  `lint, warm: ${median.toFixed(0)} documents/s (bound 1000: ${median >= 1000 ? 'held' : 'MISSED'})`,
);
process.exitCode = median >= 1000 ? 0 : 1;
