import type { RevocationFetch } from '@apim-kit/certificates';

/** More than any answer that is read: a revocation list of 2 MiB. */
const maximumAnswerBytes = 4 * 1024 * 1024;

/** The global `fetch`, which stops reading what is larger than any evidence of revocation. */
export const fetchRevocation: RevocationFetch = async (url, request) => {
  const response = await fetch(url, request);
  return { ok: response.ok, arrayBuffer: () => readBounded(response) };
};

async function readBounded(response: Response): Promise<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > maximumAnswerBytes) throw new RangeError(`The answer has over ${maximumAnswerBytes} bytes.`);
    chunks.push(chunk);
  }
  return Uint8Array.from(Buffer.concat(chunks)).buffer;
}
