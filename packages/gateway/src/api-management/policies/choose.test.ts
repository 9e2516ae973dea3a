import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

const body = (text: string): string => `<return-response><set-body>${text}</set-body></return-response>`;

const choose = `<choose>
  <when condition="@(context.Request.Method == "GET" && context.Request.Headers.ContainsKey("X-First"))">${body('first')}</when>
  <when condition="@(context.Request.Headers.ContainsKey("X-Second"))">${body('second')}</when>
  <otherwise>${body('other')}</otherwise>
</choose>`;

describe('choose', () => {
  it('runs the first branch whose condition is true, else otherwise', async () => {
    const gateway = policies({ inbound: choose });
    expect(
      (
        await gateway.call({
          headers: [
            ['X-First', ''],
            ['X-Second', ''],
          ],
        })
      ).text,
    ).toBe('first');
    expect((await gateway.call({ headers: [['X-Second', '']] })).text).toBe('second');
    expect((await gateway.call()).text).toBe('other');
  });

  it('goes on when no branch is taken', async () => {
    const { status, backend } = await policies({
      inbound: `<choose><when condition="false">${body('no')}</when></choose>`,
    }).call();
    expect([status, backend?.method]).toEqual([200, 'GET']);
  });

  it('takes a constant condition', async () => {
    const { text } = await policies({
      inbound: `<choose><when condition="true">${body('yes')}</when></choose>`,
    }).call();
    expect(text).toBe('yes');
  });

  it('says in which branch an error arose: the condition of the second, a policy in the third', async () => {
    const onError = body('@(context.LastError.Source + " " + context.LastError.Path)');
    const condition = await policies({
      inbound: `<choose><when condition="false"></when><when condition="@(((string)null).Length == 1)"></when></choose>`,
      onError,
    }).call();
    const inside = await policies({
      inbound: `<choose><when condition="false"></when></choose><choose><when condition="false"></when><when condition="true">
        <choose><when condition="false"></when><otherwise><set-method>@(((string)null).Trim())</set-method></otherwise></choose>
      </when></choose>`,
      onError,
    }).call();
    expect(condition.text).toBe('choose choose[1]/when[2]');
    expect(inside.text).toBe('set-method choose[2]/when[2]/choose[1]/otherwise');
  });

  it('shows in the trace which branch was taken, before what ran in it', async () => {
    const { steps } = await policies({ inbound: choose }).call({ headers: [['X-Second', '']] });
    expect(steps.map(({ name, path, notes }) => [name, path, notes])).toEqual([
      ['choose', '', ['took when[2]']],
      ['return-response', 'choose[1]/when[2]', []],
      ['set-body', 'choose[1]/when[2]/return-response[1]', ['6 bytes']],
    ]);
    expect(steps[0]!.values.map(({ type, value }) => [type, value])).toEqual([
      ['bool', 'false'],
      ['bool', 'true'],
    ]);
  });
});
