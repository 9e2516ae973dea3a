import { describe, expect, it } from '@jest/globals';
import { printExample } from '../import/print-example.js';
import { policyDefinitions } from '../registry.js';
import { typeCheck } from '../testing/type-check.js';

const helpers = ['clientCertificate', 'csharp', 'fragment', 'otherwise', 'policies', 'resolver', 'when'];
const examples = Object.values(policyDefinitions).map(({ name, example }) => ({
  name,
  ...printExample({ kind: 'policy', name, config: example }),
}));

/** A module that uses every policy once, and documents of containers in containers, each of another shape. */
function moduleOf(documents: number): string {
  const uses = [...new Set([...helpers, ...examples.flatMap((one) => one.uses)])].toSorted();
  return [
    `import { ${uses.join(', ')} } from './index.js';`,
    ...examples.map(({ name, code }) => `export const ${name.replaceAll('-', '_')}_ = ${code}`),
    ...Array.from({ length: documents }, (_, i) => `export const document${i} = ${documentOf(i)};`),
  ].join('\n');
}

function documentOf(shape: number): string {
  const leaf = "setHeader({ name: 'a', values: [csharp`@(context.RequestId)`] })";
  const nested = shape
    .toString(3)
    .split('')
    .reduce((inner, digit) => containers[Number(digit)]!(inner), leaf);
  return `policies({ inbound: [base(), ${nested}], backend: [forwardRequest()], outbound: [${nested}] })`;
}

const containers: readonly ((inner: string) => string)[] = [
  (inner) => `choose([when(csharp\`@(true)\`, [${inner}]), otherwise([base(), ${inner}])])`,
  (inner) => `retry({ condition: csharp\`@(false)\`, count: 3, interval: 1 }, [${inner}])`,
  (inner) => `[limitConcurrency({ key: 'a', maxCount: 1 }, [[${inner}], setStatus({ code: 200 })])]`,
];

describe('the types of the builder', () => {
  // Editors stay quick while these hold. The compiler counts the same for the same text: a bound that is passed means
  // that a type became more expensive, not that the machine was slow.
  it.each([
    ['every policy once', 0, 1_250],
    ['and 200 documents, each of another shape', 200, 2_500],
  ])('instantiate few types for %s', (_, documents, bound) => {
    const { messages, instantiations } = typeCheck(moduleOf(documents));
    expect(messages).toEqual([]);
    expect(instantiations).toBeLessThanOrEqual(bound);
  });
});
