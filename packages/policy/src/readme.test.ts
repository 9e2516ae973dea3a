import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { base, clientCertificate, compilePolicyDocument, policies } from './index.js';

describe('the README', () => {
  it('shows what its example prints', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const document = policies({
      inbound: [base(), clientCertificate({ allowed: { certificates: ['client-01'] }, refusal: 'plain' })],
      backend: [base()],
      outbound: [base()],
      'on-error': [base()],
    });
    expect(/```xml\n([^]*?)```/.exec(readme)?.[1]).toBe(compilePolicyDocument(document, 'rawxml'));
  });
});
