import { expect, it } from '@jest/globals';
import { RequestCancellation } from './request-signal.js';

it('tells each listener once, and none that was removed or came too late', () => {
  const signal = new RequestCancellation();
  const told: string[] = [];
  const removed = () => told.push('removed');
  const kept = () => told.push('kept');
  signal.addEventListener('abort', kept);
  signal.addEventListener('abort', kept);
  signal.addEventListener('abort', removed);
  signal.removeEventListener('abort', removed);
  expect(signal.aborted).toBe(false);
  signal.abort();
  signal.abort();
  signal.addEventListener('abort', () => told.push('late'));
  expect(told).toEqual(['kept']);
  expect(signal.aborted).toBe(true);
});
