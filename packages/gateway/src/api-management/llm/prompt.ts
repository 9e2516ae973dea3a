import { asObject, jsonObject, objectsIn, type JsonObject } from './json-object.js';

/** What a request asks of a language model: chat completions, completions, embeddings, responses, messages. */
export interface Prompt {
  readonly model: string | null;
  /** One for each message; a plain prompt is one message without a role. */
  readonly messages: readonly PromptMessage[];
  /** Prompts that are token numbers instead of text. */
  readonly tokens: number;
  /** The answer is to come as server-sent events. */
  readonly streamed: boolean;
}

export interface PromptMessage {
  readonly role: string | null;
  readonly text: string;
  readonly images: number;
}

/** Reads the prompt out of a request body; null when there is none in it. */
export function readPrompt(body: Uint8Array): Prompt | null {
  const request = jsonObject(body);
  if (request === undefined) return null;
  const { messages, prompt, input, instructions, system, model, stream } = request;
  const texts = [...textsOf(prompt), ...(objectsIn(input).length > 0 ? [] : textsOf(input))];
  const read: PromptMessage[] = [
    ...[instructions, system].flatMap((one) => contentOf('system', one)),
    ...[...objectsIn(messages), ...objectsIn(input)].flatMap(messageOf),
    ...texts.map((text) => ({ role: null, text, images: 0 })),
  ];
  const tokens = numbersIn(prompt) + numbersIn(input);
  if (read.length === 0 && tokens === 0) return null;
  return {
    model: typeof model === 'string' ? model : null,
    messages: read,
    tokens,
    streamed: stream === true,
  };
}

const messageOf = (message: JsonObject): readonly PromptMessage[] =>
  contentOf(typeof message['role'] === 'string' ? message['role'] : 'user', message['content']);

/** Content is a text, or parts of which some are texts and some images. */
function contentOf(role: string, content: unknown): readonly PromptMessage[] {
  if (typeof content === 'string') return [{ role, text: content, images: 0 }];
  const parts = objectsIn(content);
  if (parts.length === 0) return [];
  const text = parts.map((part) => (typeof part['text'] === 'string' ? part['text'] : '')).join('\n');
  return [{ role, text, images: parts.filter(isImage).length }];
}

const isImage = (part: JsonObject): boolean =>
  String(part['type']).includes('image') || asObject(part['image_url']) !== undefined;

const textsOf = (value: unknown): readonly string[] =>
  [value].flat().filter((one) => typeof one === 'string');

const numbersIn = (value: unknown): number =>
  Array.isArray(value) ? value.flat().filter((one) => typeof one === 'number').length : 0;
