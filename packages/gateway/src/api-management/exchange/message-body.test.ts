import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { maximumBufferedBytes, MessageBody } from './message-body.js';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

describe('the body of a message', () => {
  it('is empty after it was read without preserving it', async () => {
    const body = new MessageBody(Readable.from([Buffer.from('a'), Buffer.from('b')]));
    await body.buffer();
    expect([text(body.read(true)), text(body.read(false)), text(body.read(true))]).toEqual(['ab', 'ab', '']);
    expect(body.content).toEqual(new Uint8Array(0));
  });

  it('can be as long as the limit and no longer', async () => {
    const fits = new MessageBody(Readable.from([Buffer.alloc(maximumBufferedBytes)]));
    await fits.buffer();
    expect(fits.read(true).length).toBe(maximumBufferedBytes);
    const stream = Readable.from([Buffer.alloc(maximumBufferedBytes), Buffer.alloc(1)]);
    await expect(new MessageBody(stream).buffer()).rejects.toMatchObject({ code: 'BodyTooLarge' });
    expect(stream.destroyed).toBe(true);
  });

  it('lets go of a stream that is replaced', () => {
    const stream = Readable.from([Buffer.from('a')]);
    const body = new MessageBody(stream);
    body.replace(Buffer.from('b'));
    expect(stream.destroyed).toBe(true);
    expect(text(body.read(true))).toBe('b');
  });

  it('hands on the error of a stream that breaks', async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error('gone'));
      },
    });
    await expect(new MessageBody(broken).buffer()).rejects.toThrow('gone');
  });
});
