import { describe, expect, it } from '@jest/globals';
import { redactPoller, withoutSignature } from './redact-poller.js';

describe('what is kept of a poller', () => {
  it('is where to ask, without results and signatures', () => {
    const url = 'https://management.azure.com/operations/1?api-version=2024-05-01&t=1&c=MII&s=abc&h=def';
    const poller = JSON.stringify({
      state: {
        status: 'running',
        config: { operationLocation: url, metadata: { mode: 'OperationLocation' } },
        result: { key: 'secret' },
      },
    });
    expect(JSON.parse(redactPoller(poller))).toEqual({
      state: {
        status: 'running',
        config: {
          operationLocation: 'https://management.azure.com/operations/1?api-version=2024-05-01',
          metadata: { mode: 'OperationLocation' },
        },
      },
    });
  });

  it('names blobs without the signature that grants access', () => {
    const url = 'https://account.blob.core.windows.net/states/dev.json?sv=2024-11-04&sp=rw&sig=secret';
    expect(withoutSignature(url)).toBe('https://account.blob.core.windows.net/states/dev.json');
    expect(withoutSignature('folder/state.json')).toBe('folder/state.json');
  });
});
