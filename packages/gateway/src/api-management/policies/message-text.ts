import { decodeBody } from '@apim-kit/expressions';
import type { HeaderList } from '../../message/header-list.js';
import { conversionFailure } from '../errors/policy-failures.js';
import type { MessageBody } from '../exchange/message-body.js';
import { takeBody } from '../exchange/take-body.js';
import type { PolicyCompiler } from '../pipeline/handler.js';

interface Message {
  readonly headerList: HeaderList;
  readonly messageBody: MessageBody;
}

/** The bytes of a body, taken in whole; null when there is none. */
export async function bytesOf(
  body: MessageBody,
  { site, target }: PolicyCompiler,
): Promise<Uint8Array | null> {
  if (!body.readable) await takeBody(body, site.policy, target === 'request' ? 'request' : 'response');
  const { content } = body;
  return content instanceof Uint8Array ? content : null;
}

/** Gives a message other bytes, which are not compressed. */
export function setBytes({ headerList, messageBody }: Message, bytes: Uint8Array): void {
  messageBody.replace(bytes);
  headerList.delete('Content-Encoding');
}

/** @throws PolicyError for a body that is still compressed: only gzip is taken apart */
export function refuseEncoded({ headerList }: Pick<Message, 'headerList'>, policy: string): void {
  const encoding = headerList.get('Content-Encoding') ?? 'identity';
  if (encoding.toLowerCase() === 'identity') return;
  throw conversionFailure(policy, new Error(`The body is in the encoding ${encoding}; gzip can be read.`));
}

/**
 * Changes the text of a body that was taken in. In UTF-8 the bytes of a text are found where its characters are, and
 * what is not UTF-8 stays as it is.
 *
 * @param change Gets the text, and how to write what it looks for and puts in.
 * @throws PolicyError for a body that is still compressed, in which nothing would be found
 */
export function changeText(
  message: Message,
  bytes: Uint8Array,
  { site }: PolicyCompiler,
  change: (text: string, write: (part: string) => string) => string,
): void {
  const { messageBody } = message;
  if (bytes.length > 0) refuseEncoded(message, site.policy);
  if (isUtf8(messageBody.charset)) {
    const changed = change(latin1(bytes), (part) => latin1(Buffer.from(part)));
    setBytes(message, Buffer.from(changed, 'latin1'));
    return;
  }
  let text: string;
  try {
    text = decodeBody(bytes, messageBody.charset);
  } catch (error) {
    throw conversionFailure(site.policy, error);
  }
  const changed = change(text, (part) => part);
  if (changed !== text) setText(message, changed);
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const isUtf8 = (charset: string | undefined): boolean => charset === undefined || /^utf-?8$/i.test(charset);

/** Gives a message another text, as UTF-8; a Content-Type that names another character set names this one then. */
export function setText(message: Message, text: string): void {
  const { headerList, messageBody } = message;
  const { charset } = messageBody;
  setBytes(message, Buffer.from(text));
  if (isUtf8(charset)) return;
  headerList.set('Content-Type', headerList.get('Content-Type')!.replace(charset!, 'utf-8'));
}
