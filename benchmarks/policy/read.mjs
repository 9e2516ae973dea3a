/**
 * Reading a document into typed policies, against fast-xml-parser alone on the same texts; only those that it takes
 * as well-formed. Both run in turns, and the median of the ratios counts. The bound is 5.
 *
 * Run `npx nx run-many -t build` first, then: node benchmarks/policy/read.mjs [folder]
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { readPolicyDocument } from '@apim-kit/policy';
import { cpuMs } from './cpu-time.mjs';
import { policyDocuments } from './documents.mjs';

const { origin, documents } = policyDocuments();
const texts = documents.filter((text) => XMLValidator.validate(text) === true);
const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false });
const time = (work) =>
  cpuMs(() => {
    for (const text of texts) work(text);
  });
const read = () => time((text) => readPolicyDocument(text, { file: 'a.xml' }));
const parse = () => time((text) => parser.parse(text));

for (let i = 0; i < 5; i++) {
  read();
  parse();
}
const rounds = Array.from({ length: 11 }, () => ({ read: read(), parse: parse() }));
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const ratio = median(rounds.map((one) => one.read / one.parse));
const each = (name) => ((median(rounds.map((one) => one[name])) * 1000) / texts.length).toFixed(0);
console.log(`${texts.length} well-formed documents (${origin})`);
console.log(`read: ${each('read')} µs a document; fast-xml-parser alone: ${each('parse')} µs`);
console.log(`ratio: ${ratio.toFixed(2)} (bound 5: ${ratio <= 5 ? 'held' : 'MISSED'})`);
process.exitCode = ratio <= 5 ? 0 : 1;
