/**
 * How many types the compiler instantiates for code that uses the builder: the example of every policy's page, and then
 * 200 documents of containers in containers. The count is the same for the same text, so that the bound is a pin: a test
 * of the package holds it too. The time is for the eye only.
 *
 * Run `npx nx run-many -t build` first, then: node benchmarks/policy/type-instantiations.mjs
 */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { cpuMs } from './cpu-time.mjs';

const pages = fileURLToPath(new URL('../../docs/policies/', import.meta.url));
const examples = readdirSync(pages)
  .map((file) =>
    /```ts\nimport \{([^}]*)\} from '@apim-kit\/policy';\n\n([^]*?)```/.exec(
      readFileSync(pages + file, 'utf8'),
    ),
  )
  .filter((found) => found !== null);
const names = new Set(
  [
    'base',
    'choose',
    'csharp',
    'limitConcurrency',
    'otherwise',
    'policies',
    'retry',
    'setHeader',
    'when',
  ].concat(examples.flatMap(([, uses]) => uses.split(',').map((name) => name.trim()))),
);
names.delete('');

const containers = [
  (inner) => `choose([when(csharp\`@(true)\`, [${inner}]), otherwise([base(), ${inner}])])`,
  (inner) => `retry({ condition: csharp\`@(false)\`, count: 3, interval: 1 }, [${inner}])`,
  (inner) => `[limitConcurrency({ key: 'a', maxCount: 1 }, [[${inner}]])]`,
];
const documentOf = (shape) =>
  `policies({ inbound: [base(), ${[...shape.toString(3)].reduce((inner, digit) => containers[digit](inner), "setHeader({ name: 'a' })")}] });`;

const limits = { 0: 1250, 200: 2500 };
for (const [documents, limit] of Object.entries(limits)) {
  const text = [
    `import { ${[...names].join(', ')} } from '@apim-kit/policy';`,
    ...examples.map(([, , code]) => `{ ${code} }`),
    ...Array.from({ length: Number(documents) }, (_, i) => documentOf(i)),
  ].join('\n');
  const { count, ms } = check(text);
  console.log(
    `every policy and ${documents} documents: ${count} type instantiations, checked in ${ms.toFixed(0)} ms`,
  );
  console.log(`bound ${limit}: ${count <= limit ? 'held' : 'MISSED'}`);
  if (count > limit) process.exitCode = 1;
}

function check(text) {
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    types: ['node'],
  };
  const file = fileURLToPath(new URL('in-memory.ts', import.meta.url));
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, version, ...rest) =>
    path === file ? ts.createSourceFile(path, text, version) : getSourceFile(path, version, ...rest);
  const program = ts.createProgram([file], options, host);
  let found = [];
  const ms = cpuMs(() => (found = program.getSemanticDiagnostics(program.getSourceFile(file))));
  if (found.length > 0) throw new Error(ts.flattenDiagnosticMessageText(found[0].messageText, '\n'));
  return { count: program.getInstantiationCount(), ms };
}
