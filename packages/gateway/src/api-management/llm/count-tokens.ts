import type { Prompt } from './prompt.js';

/** Tokens that an image of a prompt is taken for: the most that API Management does. */
const tokensPerImage = 1200;

/** What the format of a chat adds to each message, and to the whole. */
const tokensPerMessage = 3;
const tokensPerChat = 3;

type Count = (text: string) => number;

/** Models that read text in the older way; all that are not known read it in the newer. */
const older = /gpt-(?:3|35|4(?!o|\.|-o))|text-embedding|ada|davinci/i;

/**
 * How many tokens a text is to a model. The vocabulary is loaded when the first text is counted.
 *
 * @param model Null when nobody said.
 */
export async function countTokens(text: string, model: string | null): Promise<number> {
  return (await counterOf(model))(text);
}

/** How many tokens a prompt is to its model. */
export async function countPromptTokens({ messages, model, tokens }: Prompt): Promise<number> {
  const count = await counterOf(model);
  const chat = messages.some(({ role }) => role !== null);
  return messages.reduce(
    (sum, { role, text, images }) =>
      sum + count(text) + images * tokensPerImage + (role === null ? 0 : tokensPerMessage + count(role)),
    tokens + (chat ? tokensPerChat : 0),
  );
}

async function counterOf(model: string | null): Promise<Count> {
  const { countTokens: count } =
    model !== null && older.test(model)
      ? await import('gpt-tokenizer/encoding/cl100k_base')
      : await import('gpt-tokenizer/encoding/o200k_base');
  // Texts that look like special tokens are counted as texts: nobody is to be refused for writing them.
  return (text) => count(text, { disallowedSpecial: new Set() });
}
