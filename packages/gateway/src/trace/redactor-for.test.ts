import { describe, expect, it } from '@jest/globals';
import { sampleEnvironment } from '../../test/sample-environment.js';
import { redactorFor } from './redactor-for.js';

describe('the password in the URL of an external cache', () => {
  it.each([
    ['as it is', 'redis://user:hunter22@cache.example', 'hunter22'],
    ['percent-encoded', 'redis://user:hunter%2F22@cache.example', 'hunter/22'],
    ['not well encoded', 'redis://user:hunter%zz22@cache.example', 'hunter%zz22'],
  ])('is hidden: %s', (_how, localExternalCache, password) => {
    const { redact } = redactorFor({ ...sampleEnvironment(), localExternalCache });
    expect(redact(`AUTH ${password} failed`)).toBe('AUTH *** failed');
  });
});
