import type { BodyContext } from '../context.js';

/** A body in memory: without `preserveContent` the next read finds it empty. */
export function bodyOfText(text: string | null): BodyContext | null {
  if (text === null) return null;
  let bytes: Uint8Array = Buffer.from(text, 'utf8');
  return {
    read(preserveContent) {
      const content = bytes;
      if (!preserveContent) bytes = new Uint8Array();
      return content;
    },
  };
}
