import { asObject, objectsIn, type JsonObject } from './json-object.js';

/** The text that a language model gave back: as a whole, or as one event of a stream. */
export function completionText(answer: JsonObject): string {
  const choices = objectsIn(answer['choices']).map((choice) => {
    const { content } = asObject(choice['message']) ?? asObject(choice['delta']) ?? {};
    return textOf(content) + textOf(choice['text']);
  });
  const output = objectsIn(answer['output']).map(({ content }) => textOf(content));
  const { delta } = answer;
  const piece = typeof delta === 'string' ? delta : textOf(asObject(delta)?.['text']);
  return [...choices, ...output, textOf(answer['content']), piece].join('');
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  return objectsIn(content)
    .map(({ text }) => (typeof text === 'string' ? text : ''))
    .join('');
}
