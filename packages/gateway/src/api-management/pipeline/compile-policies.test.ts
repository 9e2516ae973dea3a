import { describe, expect, it } from '@jest/globals';
import { policyDefinitions } from '@apim-kit/policy';
import { policies } from '../../../test/policies.js';

const named = Object.entries(policyDefinitions).map(([name, { attributes = {} }]) => ({
  name,
  attributes: Object.keys(attributes),
}));

describe('a document that is not whole', () => {
  it.each(named)('does not load with $name that says nothing, and breaks nothing', ({ name, attributes }) => {
    for (const xml of [`<${name} />`, `<${name} ${attributes.map((one) => `${one}=""`).join(' ')} />`]) {
      const { diagnostics } = policies({ inbound: xml, outbound: xml });
      expect(diagnostics.every(({ code, message }) => code !== '' && message !== '')).toBe(true);
    }
  });

  it('says of each policy what is wrong with it', () => {
    const { diagnostics } = policies({
      inbound:
        '<ip-filter action="both"><address>192.0.2.1</address></ip-filter><set-backend-service backend-id="none" />',
    });
    expect(diagnostics.map(({ severity, message }) => [severity, message])).toEqual([
      ['error', expect.stringContaining('both')],
      ['error', "There is no backend 'none'."],
    ]);
  });
});
