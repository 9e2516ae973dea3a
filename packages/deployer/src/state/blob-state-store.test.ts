import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createBlobStateStore } from './blob-state-store.js';

const blob: { body: string | undefined; lease: string | undefined } = { body: undefined, lease: undefined };

/** A blob with a lease, as the service has it. */
async function serveBlob(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const answer = (status: number, code = '') =>
    response
      .writeHead(status, {
        ...(code !== '' && { 'x-ms-error-code': code }),
        ...(blob.lease !== undefined && { 'x-ms-lease-id': blob.lease }),
      })
      .end();
  const { headers, method, url = '/' } = request;
  const lease = headers['x-ms-lease-id'];
  const comp = new URL(url, 'http://localhost').searchParams.get('comp');
  if (method === 'PUT' && comp === null) {
    if (headers['if-none-match'] === '*' && blob.body !== undefined)
      return void answer(409, 'BlobAlreadyExists');
    if (blob.lease !== undefined && lease !== blob.lease) return void answer(412, 'LeaseIdMissing');
    blob.body = Buffer.concat(chunks).toString('utf8');
    return void answer(201);
  }
  if (method === 'PUT' && comp === 'lease') {
    const action = headers['x-ms-lease-action'];
    if (blob.lease !== undefined && lease !== blob.lease) return void answer(409, 'LeaseAlreadyPresent');
    blob.lease = action === 'release' ? undefined : String(headers['x-ms-proposed-lease-id'] ?? lease);
    return void answer(action === 'acquire' ? 201 : 200);
  }
  if (blob.body === undefined) return void answer(404, 'BlobNotFound');
  response.writeHead(method === 'GET' ? 200 : 405, { 'content-length': blob.body.length }).end(blob.body);
}

describe('a state in a blob', () => {
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = createServer((request, response) => void serveBlob(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/account/states/dev.json`;
  });
  afterAll(() => void server.close());

  it('is written by who holds the lease, and by nobody else', async () => {
    const first = await createBlobStateStore(url, { credential: null });
    const second = await createBlobStateStore(`${url}?sv=1&sig=secret`, { credential: null });
    expect(await first.read()).toBeNull();
    const release = await first.lock();
    expect(blob.body).toBe('');
    await first.write('{"version":1}');
    expect(blob.body).toBe('{"version":1}');
    await expect(second.lock()).rejects.toMatchObject({ code: 'StateLocked' });
    await expect(second.write('{}')).rejects.toMatchObject({ code: 'StateNotWritten' });
    expect(second.location).toBe(url);
    await release();
    await (
      await second.lock()
    )();
    expect(blob.body).toBe('{"version":1}');
  });
});
