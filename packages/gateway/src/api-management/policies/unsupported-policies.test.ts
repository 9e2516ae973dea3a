import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

describe('a policy that does not run here', () => {
  const gateway = policies({
    inbound: '<base />\n<cache-value key="k" variable-name="v" />',
  });

  it('is listed with its place and the reason', () => {
    expect(gateway.unsupported).toEqual([
      { policy: 'cache-value', file: 'operation.xml', line: 2, reason: 'it is not documented.' },
    ]);
  });

  it('stops the request with 500 and names itself in the trace', async () => {
    const { status, text, refusal, steps, backend } = await gateway.call();
    expect(status).toBe(500);
    expect(text).toMatch(
      /^\{ "statusCode": 500, "message": "Internal server error", "activityId": "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}" \}$/,
    );
    expect(refusal).toMatchObject({ source: 'cache-value', reason: 'PolicyNotSupported' });
    expect(steps.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name)).toEqual([
      'cache-value',
    ]);
    expect(backend).toBeUndefined();
  });
});
