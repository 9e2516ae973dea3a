import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

const header = (name: string, action: string, ...values: string[]): string =>
  `<set-header name="${name}" exists-action="${action}">${values.map((value) => `<value>${value}</value>`).join('')}</set-header>`;

describe('set-header', () => {
  it('replaces a header of the request, and adds one that is missing', async () => {
    const gateway = policies({
      inbound: `<base />${header('X-A', 'override', 'new')}${header('X-B', 'override', 'b')}`,
    });
    const { backend } = await gateway.call({
      headers: [
        ['x-a', 'old'],
        ['X-A', 'older'],
      ],
    });
    expect(backend!.headers.values('X-A')).toEqual(['new']);
    expect(backend!.headers.values('X-B')).toEqual(['b']);
  });
});
