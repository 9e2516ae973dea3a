import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

const operation = {
  responses: {
    200: { 'application/json': { id: 7 }, 'text/plain': 'seven' },
    404: { 'application/json': { gone: true } },
  },
};

const mock = async (attributes: string) =>
  policies({ inbound: `<mock-response ${attributes} />`, operation }).call();

describe('mock-response', () => {
  it('answers with the example of the operation, and nothing else runs', async () => {
    const { status, text, headers, backend } = await mock('');
    expect([status, text, headers.get('Content-Type')]).toEqual([200, '{"id":7}', 'application/json']);
    expect(backend).toBeUndefined();
  });

  it('picks by status and content type', async () => {
    expect((await mock('status-code="404"')).text).toBe('{"gone":true}');
    expect((await mock('content-type="text/plain"')).text).toBe('seven');
  });

  it('answers without a body when there is no example', async () => {
    const { status, text } = await mock('status-code="202"');
    expect([status, text]).toEqual([202, '']);
  });

  it('does nothing when it is not enabled', async () => {
    const { backend, steps } = await mock('enabled="false"');
    expect(backend).toBeDefined();
    expect(steps[0]!.notes).toEqual(['not enabled']);
  });

  it('stops the request for an index, as there is one example of each kind', async () => {
    expect(await mock('index="1"')).toMatchObject({ status: 500, refusal: { reason: 'PolicyNotSupported' } });
  });
});
