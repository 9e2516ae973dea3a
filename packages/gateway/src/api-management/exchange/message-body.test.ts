import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { maximumBufferedBytes, MessageBody } from './message-body.js';

const show = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

describe('the body of a message', () => {
  it('is empty after it was read without preserving it', async () => {
    const body = new MessageBody(Readable.from([Buffer.from('a'), Buffer.from('b')]), 'request');
    await body.buffer();
    expect([show(body.read(true)), show(body.read(false)), show(body.read(true))]).toEqual(['ab', 'ab', '']);
    expect(body.content).toEqual(new Uint8Array(0));
  });

  it('can be as long as the limit and no longer', async () => {
    const fits = new MessageBody(Readable.from([Buffer.alloc(maximumBufferedBytes)]), 'request');
    await fits.buffer();
    expect(fits.read(true).length).toBe(maximumBufferedBytes);
    const stream = Readable.from([Buffer.alloc(maximumBufferedBytes), Buffer.alloc(1)]);
    await expect(new MessageBody(stream, 'response').buffer()).rejects.toMatchObject({
      code: 'BodyTooLarge',
    });
    expect(stream.destroyed).toBe(true);
  });

  it('closes the stream of a response that is replaced', () => {
    const stream = Readable.from([Buffer.from('a')]);
    const body = new MessageBody(stream, 'response');
    body.replace(Buffer.from('b'));
    expect(stream.destroyed).toBe(true);
    expect(show(body.read(true))).toBe('b');
  });

  it('leaves the connection of a client open whose request is too long or replaced', async () => {
    const server = createServer((request, response) => {
      const body = new MessageBody(request, 'request');
      if (request.url === '/replace') {
        body.replace(null);
        response.end('replaced');
      } else body.buffer().catch((error: Error) => response.writeHead(500).end(error.message));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const post = async (path: string): Promise<string> => {
      const request = httpRequest({ port, host: '127.0.0.1', path, method: 'POST' });
      const sent = once(request, 'finish');
      request.end(Buffer.alloc(2 * maximumBufferedBytes));
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      const answer = await text(response);
      await sent;
      return answer;
    };
    expect(await post('/replace')).toBe('replaced');
    expect(await post('/buffer')).toContain('longer than 2097152 bytes');
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('hands on the error of a stream that breaks', async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error('gone'));
      },
    });
    await expect(new MessageBody(broken, 'request').buffer()).rejects.toThrow('gone');
  });
});
