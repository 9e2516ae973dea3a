import { expect, it } from '@jest/globals';
import { traceText } from './trace-text.js';

it('tells at the end of a WebSocket who closed it, and what has passed', () => {
  const text = traceText({
    id: '1',
    startedAt: '2026-01-01T00:00:00.000Z',
    durationMs: 1500,
    method: 'GET',
    target: '/chat',
    status: 101,
    reason: '',
    refusedBy: null,
    steps: [
      {
        kind: 'web-socket',
        atMs: 1500,
        closedBy: 'client',
        closeCode: 1000,
        fromClient: { messages: 1, bytes: 15 },
        fromBackend: { messages: 2, bytes: 30 },
      },
      {
        kind: 'web-socket',
        atMs: 1500,
        closedBy: 'idle timeout',
        closeCode: null,
        fromClient: { messages: 0, bytes: 0 },
        fromBackend: { messages: 0, bytes: 0 },
      },
    ],
  });
  expect(text).toBe(
    [
      'GET /chat',
      ' 1500.0 ms  WebSocket closed by client, 1000',
      '              from client: 1 messages, 15 bytes; from backend: 2 messages, 30 bytes',
      ' 1500.0 ms  WebSocket closed by idle timeout',
      '              from client: 0 messages, 0 bytes; from backend: 0 messages, 0 bytes',
      ' 1500.0 ms  101',
      '',
    ].join('\n'),
  );
});
