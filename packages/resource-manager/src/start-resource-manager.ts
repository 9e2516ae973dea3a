import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault } from './faults/fault.js';
import { createResourceManager, type ResourceManager } from './resource-manager.js';
import { ResourceManagerError } from './resource-manager-error.js';
import type { ResourceManagerOptions } from './settings.js';

/** A server that runs. */
export interface RunningResourceManager extends Omit<ResourceManager, 'handle'> {
  /** Such as `http://127.0.0.1:40001`: what `--endpoint` takes. */
  readonly url: string;
  close(): Promise<void>;
}

const maxBodyBytes = 64 * 1024 * 1024;

/**
 * Starts a local Azure Resource Manager on the loopback interface.
 *
 * @throws ResourceManagerError `PortInUse` and those of {@link createResourceManager}
 *
 * @example
 * const manager = await startResourceManager({ resourceGroups: ['rg-sample'] });
 * // apim-kit deploy --endpoint ${manager.url} …
 * manager.requests.count({ method: 'PUT' });
 * await manager.close();
 */
export async function startResourceManager(
  options: ResourceManagerOptions & {
    /** Default 0: any free port. */
    readonly port?: number;
    readonly faults?: readonly Fault[];
  } = {},
): Promise<RunningResourceManager> {
  const manager = createResourceManager(options);
  const server = createServer((request, response) => {
    void answer(manager, request, response).catch(() => response.destroy());
  });
  const { port = 0 } = options;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new ResourceManagerError('PortInUse', `Port ${port} can't be listened on.`, { cause })),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults: manager.faults,
    requests: manager.requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  manager: ResourceManager,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const host = request.headers.host ?? '';
  // A page in a browser may reach a loopback address: it always says where it comes from.
  if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host) || request.headers.origin !== undefined) {
    response.writeHead(403).end();
    return;
  }
  const body = await readBody(request);
  if (body === undefined) {
    response.writeHead(413, { connection: 'close' }).end();
    return;
  }
  const answered = await manager.handle({
    method: request.method ?? 'GET',
    url: `http://${host}${request.url ?? '/'}`,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
      ]),
    ),
    body,
  });
  if (answered.kind === 'drop') response.destroy();
  else response.writeHead(answered.status, answered.headers).end(answered.body);
}

async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBodyBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
