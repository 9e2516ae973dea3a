import type { Exchange } from '../exchange/exchange.js';
import type { RequestState } from '../exchange/request-state.js';
import type { ResponseState } from '../exchange/response-state.js';
import { takeBody } from '../exchange/take-body.js';
import { isJson } from '../policies/media-types.js';
import { completionText } from './completion.js';
import { countPromptTokens, countTokens } from './count-tokens.js';
import { jsonObject } from './json-object.js';
import { readPrompt, type Prompt } from './prompt.js';
import { createEventReader } from './server-sent-events.js';
import { reportedUsage, usageOf, type TokenUsage } from './token-usage.js';

/** What the policies of one request share: its prompt is read once, its answer is looked at once. */
export interface LlmCall {
  readonly prompt: Prompt | null;
  /** Tokens of the prompt by the gateway's own count. */
  estimate(): Promise<number>;
  /** Called with what the call has used: before outbound, or at the end of a stream. */
  whenUsed(listener: (usage: TokenUsage) => void): void;
}

const calls = new WeakMap<RequestState, Promise<LlmCall>>();

/**
 * The call of a language model that an exchange makes.
 *
 * @throws PolicyError when the body of the request can't be read
 */
export function llmCall(exchange: Exchange, policy: string): Promise<LlmCall> {
  const known = calls.get(exchange.request);
  if (known !== undefined) return known;
  const call = observe(exchange, policy);
  calls.set(exchange.request, call);
  return call;
}

async function observe(exchange: Exchange, policy: string): Promise<LlmCall> {
  const { messageBody } = exchange.request;
  await takeBody(messageBody, policy, 'request');
  const { content } = messageBody;
  const prompt = content instanceof Uint8Array ? readPrompt(content) : null;
  let estimated: Promise<number> | undefined;
  const estimate = (): Promise<number> =>
    (estimated ??= prompt === null ? Promise.resolve(0) : countPromptTokens(prompt));
  const listeners: ((usage: TokenUsage) => void)[] = [];
  const tell = (usage: TokenUsage): void => listeners.forEach((listener) => listener(usage));

  exchange.whenBackendAnswers(async (response) => {
    if (response.status >= 400) return;
    if (/^\s*text\/event-stream/i.test(response.headerList.get('Content-Type') ?? '')) {
      await observeStream(response, prompt, await estimate(), tell);
    } else if (isJson(response.headerList.get('Content-Type'))) {
      await takeBody(response.messageBody, policy, 'response');
      const whole = response.messageBody.content;
      const answer = whole instanceof Uint8Array ? jsonObject(whole) : undefined;
      const usage = answer && reportedUsage(answer);
      if (usage !== undefined) tell(usage);
    }
  });
  return { prompt, estimate, whenUsed: (listener) => void listeners.push(listener) };
}

/** The pieces pass at once; what they hold is counted when the last has passed. */
async function observeStream(
  response: ResponseState,
  prompt: Prompt | null,
  promptTokens: number,
  tell: (usage: TokenUsage) => void,
): Promise<void> {
  let text = '';
  let reported: TokenUsage | undefined;
  const reader = createEventReader((data) => {
    const event = jsonObject(data);
    if (event === undefined) return;
    text += completionText(event);
    const usage = reportedUsage(event);
    // A stream of messages tells the prompt first and the completion last.
    if (usage !== undefined) reported = usageOf(usage.prompt || (reported?.prompt ?? 0), usage.completion);
  });
  const finish = async (): Promise<void> => {
    reader.end();
    tell(reported ?? usageOf(promptTokens, await countTokens(text, prompt?.model ?? null)));
  };
  const { content } = response.messageBody;
  if (content === null || content instanceof Uint8Array) {
    if (content !== null) reader.push(content);
    await finish();
    return;
  }
  response.messageBody.observe(
    (chunk) => reader.push(chunk),
    () => finish(),
  );
}
