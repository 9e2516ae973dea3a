import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { createClock } from '../../../test/clock.js';
import { policies, type Setup } from '../../../test/policies.js';

const json = [['Content-Type', 'application/json']] as const;

const chat = (total: number) => () => ({
  headers: json,
  body: JSON.stringify({
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content: 'Hello' } }],
    usage: { prompt_tokens: total - 10, completion_tokens: 10, total_tokens: total },
  }),
});

const question = JSON.stringify({
  model: 'gpt-4o',
  messages: [
    { role: 'system', content: 'You are a helpful assistant.' },
    { role: 'user', content: 'hello world' },
  ],
});

function limited(inbound: string, more: Setup = {}) {
  const clock = createClock();
  const gateway = policies({
    inbound: `<base />${inbound}`,
    operation: { method: 'POST' },
    services: { now: clock.now },
    answer: chat(400),
    ...more,
  });
  const ask = (body = question) => gateway.call({ method: 'POST', body, headers: json });
  return { clock, ask, ...gateway };
}

const perMinute =
  '<llm-token-limit counter-key="@(context.Request.IpAddress)" tokens-per-minute="500" estimate-prompt-tokens="false" remaining-tokens-header-name="X-Left" tokens-consumed-header-name="X-Used" />';

describe('llm-token-limit and azure-openai-token-limit', () => {
  it('count what the model says that it has used', async () => {
    const { ask, clock } = limited(perMinute);
    const first = await ask();
    expect([first.status, first.headers.get('X-Left'), first.headers.get('X-Used')]).toEqual([
      200,
      '100',
      '400',
    ]);
    clock.advance(3000);
    // The limit is not reached before the call: it is let through, and goes beyond it.
    expect([(await ask()).status]).toEqual([200]);
    const { status, text, headers, refusal, backend } = await ask();
    expect([status, backend]).toEqual([429, undefined]);
    expect(text).toBe(
      '{ "statusCode": 429, "message": "Token limit is exceeded. Try again in 57 seconds." }',
    );
    expect([headers.get('Retry-After'), headers.get('X-Left')]).toEqual(['57', '0']);
    expect(refusal).toMatchObject({ source: 'llm-token-limit', reason: 'TokenLimitExceeded' });
    clock.advance(57_000);
    expect((await ask()).status).toBe(200);
  });

  it('shows outbound what was used and what is left', async () => {
    const { ask } = limited(
      '<azure-openai-token-limit counter-key="k" tokens-per-minute="500" estimate-prompt-tokens="false" remaining-tokens-variable-name="left" tokens-consumed-variable-name="used" />',
      {
        outbound:
          '<set-header name="X-Variables"><value>@((int)context.Variables["left"] + " " + (int)context.Variables["used"])</value></set-header>',
      },
    );
    expect((await ask()).headers.get('X-Variables')).toBe('100 400');
  });

  it('estimates the prompt when told, and refuses one that is too long before the backend sees it', async () => {
    const { ask } = limited(
      '<llm-token-limit counter-key="k" tokens-per-minute="30" estimate-prompt-tokens="true" tokens-consumed-variable-name="used" /><set-header name="X-Estimate"><value>@(context.Variables["used"].ToString())</value></set-header>',
      {
        answer: () => ({
          headers: json,
          body: '{"usage":{"prompt_tokens":19,"completion_tokens":1,"total_tokens":20}}',
        }),
      },
    );
    const { backend, status } = await ask();
    // 3 for the chat, and for each message 3, its role (1) and its text (6 and 2).
    expect([status, backend!.headers.get('X-Estimate')]).toEqual([200, '19']);
    expect((await ask()).status).toBe(429);
    const long = await ask(JSON.stringify({ prompt: 'word '.repeat(100) }));
    expect([long.text, long.headers.has('Retry-After')]).toEqual([
      '{ "statusCode": 429, "message": "Token limit is exceeded." }',
      false,
    ]);
  });

  it('refuses with 403 when the quota of a period is used up, until the next begins', async () => {
    const { ask, clock } = limited(
      '<llm-token-limit counter-key="k" token-quota="700" token-quota-period="Daily" estimate-prompt-tokens="false" remaining-quota-tokens-header-name="X-Left" retry-after-header-name="X-Wait" />',
    );
    expect((await ask()).headers.get('X-Left')).toBe('300');
    await ask();
    clock.advance(3_600_000);
    const { status, text, headers, refusal } = await ask();
    expect([status, headers.get('X-Wait')]).toEqual([403, '82800']);
    expect(text).toBe(
      '{ "statusCode": 403, "message": "Token quota is exceeded. Try again in 82800 seconds." }',
    );
    expect(refusal!.reason).toBe('TokenQuotaExceeded');
    clock.advance(82_800_000);
    expect((await ask()).status).toBe(200);
  });

  it('counts the tokens of a stream while it passes', async () => {
    const event = (content: string) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;
    const { ask } = limited(perMinute, {
      answer: () => ({
        headers: [['Content-Type', 'text/event-stream']],
        body: Readable.from([
          Buffer.from(event('hello')),
          Buffer.from(event(' world')),
          Buffer.from('data: [DONE]\n\n'),
        ]),
      }),
    });
    const streamed = question.replace('{', '{"stream":true,');
    const first = await ask(streamed);
    expect(first.text).toBe(`${event('hello')}${event(' world')}data: [DONE]\n\n`);
    // The prompt is estimated (19); the two tokens of the answer are known when the head is long gone.
    expect(first.headers.get('X-Left')).toBe('481');
    expect((await ask(streamed)).headers.get('X-Left')).toBe(String(500 - 21 - 19));
  });

  it('takes the word of a stream that tells its usage', async () => {
    const { ask } = limited(perMinute, {
      answer: () => ({
        headers: [['Content-Type', 'text/event-stream; charset=utf-8']],
        body: Readable.from([
          Buffer.from(
            'event: message_start\ndata: {"type":"message_start","message":{"usage":{"input_tokens":100,"output_tokens":1}}}\n\n',
          ),
          Buffer.from(
            'event: message_delta\ndata: {"type":"message_delta","delta":{},"usage":{"output_tokens":50}}\n\n',
          ),
        ]),
      }),
    });
    await ask();
    expect((await ask()).headers.get('X-Left')).toBe('350');
  });

  it('does not count failed calls', async () => {
    const { ask } = limited(perMinute, { answer: () => ({ status: 500, headers: json, body: '{}' }) });
    await ask();
    expect((await ask()).headers.get('X-Left')).toBe('500');
  });
});

describe('llm-emit-token-metric and azure-openai-emit-token-metric', () => {
  it('send the tokens of the call to the sink', async () => {
    const { ask, services } = limited(
      '<llm-emit-token-metric namespace="my-metrics"><dimension name="Client IP" value="@(context.Request.IpAddress)" /><dimension name="API ID" /></llm-emit-token-metric>',
    );
    await ask();
    const dimensions = { 'Client IP': '192.0.2.1', 'API ID': 'orders' };
    const metric = (name: string, value: number) => ({
      kind: 'metric',
      namespace: 'my-metrics',
      name,
      value,
      dimensions,
    });
    expect(services.sink.list()).toEqual([
      metric('Total Tokens', 400),
      metric('Prompt Tokens', 390),
      metric('Completion Tokens', 10),
    ]);
  });

  it('say nothing of a call that used nothing', async () => {
    const { ask, services } = limited(
      '<azure-openai-emit-token-metric><dimension name="API ID" /></azure-openai-emit-token-metric>',
      {
        answer: () => ({ headers: json, body: '{}' }),
      },
    );
    await ask();
    expect(services.sink.list()).toEqual([]);
  });
});
