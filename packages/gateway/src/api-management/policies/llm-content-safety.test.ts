import { describe, expect, it } from '@jest/globals';
import { policies, type Setup } from '../../../test/policies.js';

const json = [['Content-Type', 'application/json']] as const;

interface Verdict {
  readonly severity?: number;
  readonly attack?: boolean;
  readonly blocked?: boolean;
  readonly status?: number;
}

/** A model that answers `completion`, behind a service that objects to texts with `bad` in them. */
function guarded(attributes: string, verdict: Verdict = {}, completion = 'fine', more: Setup = {}) {
  const asked: { path: string; body: Record<string, unknown> }[] = [];
  const gateway = policies({
    inbound: `<base /><llm-content-safety backend-id="safety" ${attributes}><categories output-type="EightSeverityLevels"><category name="Hate" threshold="4" /><category name="Violence" threshold="4" /></categories><blocklists><id>list</id></blocklists></llm-content-safety>`,
    operation: { method: 'POST' },
    apiManagement: { backends: { safety: { url: 'https://safety.example' } } },
    answer: ({ origin, path, body }) => {
      if (origin !== 'https://safety.example') {
        return { headers: json, body: JSON.stringify({ choices: [{ message: { content: completion } }] }) };
      }
      const question = JSON.parse(String(body)) as Record<string, unknown>;
      asked.push({ path, body: question });
      const bad = JSON.stringify(question).includes('bad');
      const answer = path.includes('shieldPrompt')
        ? { userPromptAnalysis: { attackDetected: bad && verdict.attack === true }, documentsAnalysis: [] }
        : {
            blocklistsMatch: bad && verdict.blocked === true ? [{ blocklistName: 'list' }] : [],
            categoriesAnalysis: [
              { category: 'Hate', severity: bad ? (verdict.severity ?? 0) : 0 },
              { category: 'Violence', severity: 0 },
            ],
          };
      return { status: verdict.status ?? 200, headers: json, body: JSON.stringify(answer) };
    },
    ...more,
  });
  const ask = (content: string) =>
    gateway.call({
      method: 'POST',
      headers: json,
      body: JSON.stringify({ messages: [{ role: 'user', content }] }),
    });
  return { ask, asked };
}

const refused = '{ "statusCode": 403, "message": "Request failed content safety check." }';

describe('llm-content-safety', () => {
  it('lets pass what the service does not object to', async () => {
    const { ask, asked } = guarded('shield-prompt="true"');
    expect((await ask('good')).status).toBe(200);
    expect(asked.map(({ path }) => path)).toEqual([
      '/contentsafety/text:shieldPrompt?api-version=2024-09-01',
      '/contentsafety/text:analyze?api-version=2024-09-01',
    ]);
    expect(asked[1]!.body).toEqual({
      text: 'good',
      outputType: 'EightSeverityLevels',
      categories: ['Hate', 'Violence'],
      blocklistNames: ['list'],
      haltOnBlocklistHit: true,
    });
  });

  it.each<[string, Verdict]>([
    ['a severity at the threshold', { severity: 4 }],
    ['an attack', { attack: true }],
    ['a block list that matches', { blocked: true }],
    ['a service that does not answer', { status: 500 }],
  ])('refuses for %s', async (_name, verdict) => {
    const { ask } = guarded('shield-prompt="true"', verdict);
    const { status, text, refusal } = await ask('bad');
    expect([status, text]).toEqual([403, refused]);
    expect(refusal).toMatchObject({ source: 'llm-content-safety', reason: 'ContentSafetyCheckFailed' });
  });

  it('lets a severity below the threshold pass', async () => {
    expect((await guarded('', { severity: 3 }).ask('bad')).status).toBe(200);
  });

  it('looks at completions when told, in windows', async () => {
    const off = guarded('', { severity: 6 }, 'bad');
    expect((await off.ask('good')).status).toBe(200);
    const on = guarded(
      'enforce-on-completions="true" window-size="5" window-overlap-size="3"',
      { severity: 6 },
      'good bad',
    );
    const { status, text } = await on.ask('good');
    expect([status, text]).toEqual([403, refused]);
    expect(on.asked.slice(1).map(({ body }) => body['text'])).toEqual(['good ', 'od ba', ' bad']);
  });

  it('holds a streamed completion back until it is checked', async () => {
    const stream =
      'data: {"choices":[{"delta":{"content":"ba"}}]}\n\ndata: {"choices":[{"delta":{"content":"d"}}]}\n\ndata: [DONE]\n\n';
    const { ask } = guarded('enforce-on-completions="true"', {}, '', {
      answer: ({ origin, body }) =>
        origin === 'https://safety.example'
          ? {
              headers: json,
              body: JSON.stringify({
                categoriesAnalysis: ['Hate', 'Violence'].map((category) => ({
                  category,
                  severity: String(body).includes('bad') ? 6 : 0,
                })),
              }),
            }
          : { headers: [['Content-Type', 'text/event-stream']], body: stream },
    });
    expect((await ask('good')).text).toBe(refused);
  });
});
