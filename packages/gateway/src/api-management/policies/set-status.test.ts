import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

describe('set-status', () => {
  it('sets status and reason phrase of the response', async () => {
    const { status, reason } = await policies({
      outbound: '<set-status code="418" reason="Teapot" />',
    }).call();
    expect([status, reason]).toEqual([418, 'Teapot']);
  });

  it('leaves the reason phrase to the status when none is given', async () => {
    const { status, reason } = await policies({ outbound: '<set-status code="404" />' }).call();
    expect([status, reason]).toEqual([404, '']);
  });

  it('takes both from expressions', async () => {
    const { status, reason } = await policies({
      outbound: `<set-status code="@(context.Response.StatusCode + 1)" reason="@("it" + "s")" />`,
    }).call();
    expect([status, reason]).toEqual([201, 'its']);
  });

  it('refuses what no response can carry', async () => {
    const low = await policies({ outbound: `<set-status code="@(42)" reason="x" />` }).call();
    const broken = await policies({ outbound: `<set-status code="200" reason="@("a\\r\\nb")" />` }).call();
    expect([low.status, broken.status]).toEqual([500, 500]);
    expect(low.refusal).toMatchObject({ source: 'set-status', reason: 'InvalidValue' });
  });
});
