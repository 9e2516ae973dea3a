import { describe, expect, it } from '@jest/globals';
import { createClock } from '../../../test/clock.js';
import { policies, type Setup } from '../../../test/policies.js';
import type { BackendRequest } from '../backend/backend-client.js';

const json = [['Content-Type', 'application/json']] as const;

/** Embeddings of a world with two things in it: cats and dogs. */
const embedding = (text: string) => [Number(/cat|kitten/i.test(text)), Number(/dog/i.test(text)), 0.01];

function cached(attributes = '', more: Setup = {}) {
  const clock = createClock();
  const embeddings: BackendRequest[] = [];
  let calls = 0;
  const gateway = policies({
    inbound: `<base /><llm-semantic-cache-lookup score-threshold="0.05" embeddings-backend-id="embeddings" embeddings-backend-auth="system-assigned" ${attributes}><vary-by>@(context.Request.Headers.GetValueOrDefault("X-User", ""))</vary-by></llm-semantic-cache-lookup>`,
    outbound: '<base /><azure-openai-semantic-cache-store duration="60" />',
    operation: { method: 'POST' },
    apiManagement: {
      backends: { embeddings: { url: 'https://ai.example/openai/deployments/e/embeddings' } },
    },
    services: { now: clock.now },
    answer: (request) => {
      if (!request.path.includes('embeddings')) return { headers: json, body: `{"answer":${++calls}}` };
      embeddings.push(request);
      const { input } = JSON.parse(String(request.body)) as { input: string };
      return { headers: json, body: JSON.stringify({ data: [{ embedding: embedding(input) }] }) };
    },
    ...more,
  });
  const ask = async (content: string, user = 'a', messages: object[] = []) => {
    const body = JSON.stringify({ messages: [...messages, { role: 'user', content }] });
    const answer = await gateway.call({ method: 'POST', body, headers: [...json, ['X-User', user]] });
    return answer.text;
  };
  return { ask, clock, embeddings, ...gateway };
}

describe('llm-semantic-cache-lookup and llm-semantic-cache-store', () => {
  it('answer a prompt that means the same as one before', async () => {
    const { ask, clock, embeddings } = cached();
    expect([await ask('What is a cat?'), await ask('Tell me of kittens'), await ask('And a dog?')]).toEqual([
      '{"answer":1}',
      '{"answer":1}',
      '{"answer":2}',
    ]);
    expect(embeddings[0]).toMatchObject({
      origin: 'https://ai.example',
      path: '/openai/deployments/e/embeddings?api-version=2024-10-21',
      method: 'POST',
    });
    expect(embeddings[0]!.headers).toContainEqual(expect.stringMatching(/^Bearer ey/));
    clock.advance(60_000);
    expect(await ask('cat')).toBe('{"answer":3}');
  });

  it('keep what vary-by tells apart', async () => {
    const { ask } = cached();
    expect([await ask('cat', 'a'), await ask('cat', 'b'), await ask('cat', 'a')]).toEqual([
      '{"answer":1}',
      '{"answer":2}',
      '{"answer":1}',
    ]);
  });

  it('leave long dialogs alone, and system messages where told', async () => {
    const { ask, embeddings } = cached('max-message-count="1" ignore-system-messages="true"');
    await ask('cat', 'a', [{ role: 'system', content: 'Talk of dogs.' }]);
    expect(String(embeddings[0]!.body)).toBe('{"input":"user: cat"}');
    expect(await ask('cat')).toBe('{"answer":1}');
    expect(await ask('cat', 'a', [{ role: 'user', content: 'more' }])).toBe('{"answer":2}');
  });

  it('ask the model when there is no embedding', async () => {
    const { ask } = cached('', {
      answer: ({ path }) => (path.includes('embeddings') ? { status: 500 } : { headers: json, body: '{}' }),
    });
    expect(await ask('cat')).toBe('{}');
  });
});
