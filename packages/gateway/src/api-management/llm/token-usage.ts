import { asObject, type JsonObject } from './json-object.js';

/** Tokens that a call has used. */
export interface TokenUsage {
  readonly prompt: number;
  readonly completion: number;
  readonly total: number;
}

/** What a model says that it has used; undefined when it says nothing. */
export function reportedUsage(answer: JsonObject): TokenUsage | undefined {
  // The first event of a stream of messages, or the last of a stream of responses, holds them one level deeper.
  const holder = asObject(answer['message']) ?? asObject(answer['response']);
  const usage = asObject(answer['usage']) ?? asObject(holder?.['usage']);
  if (usage === undefined) return undefined;
  const prompt = numberOf(usage['prompt_tokens'] ?? usage['input_tokens']);
  const completion = numberOf(usage['completion_tokens'] ?? usage['output_tokens']);
  if (prompt === null && completion === null) return undefined;
  return usageOf(prompt ?? 0, completion ?? 0, numberOf(usage['total_tokens']));
}

/** @param total What the model says; the sum where it says nothing. */
export const usageOf = (prompt: number, completion: number, total: number | null = null): TokenUsage => ({
  prompt,
  completion,
  total: total ?? prompt + completion,
});

const numberOf = (value: unknown): number | null => (typeof value === 'number' && value >= 0 ? value : null);
