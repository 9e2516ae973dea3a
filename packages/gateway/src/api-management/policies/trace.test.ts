import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

const xml = `<base /><trace source="orders" severity="information">
  <message>@("Call of " + context.Operation.Name)</message>
  <metadata name="id" value="@(context.Request.MatchedParameters["id"])" />
</trace>`;

describe('trace', () => {
  it('writes message and metadata to the trace of the request', async () => {
    const { steps } = await policies({ inbound: xml }).call();
    expect(steps.find(({ name }) => name === 'trace')!.notes).toEqual([
      'information orders: Call of Get',
      'id: 1',
    ]);
  });

  it('evaluates its message when nobody listens', async () => {
    const { status } = await policies({
      inbound: `<trace source="s"><message>@(((string)null).Trim())</message></trace>`,
    }).call({ traced: false });
    expect(status).toBe(500);
  });
});
