import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createCoreModule, type AppRegistrations } from './core-module.js';
import type { FunctionKeys } from './function-keys.js';
import { readHostConfiguration } from './host-configuration.js';
import { writeStatus } from './http-response.js';
import { runHooks } from './invoke-function.js';
import { loadApp } from './load-app.js';
import { LocalHostError } from './local-host-error.js';
import { applyLocalSettings, readLocalSettings } from './local-settings.js';
import type { Log } from './log.js';
import { provideCoreModule } from './provide-core-module.js';
import { createRouter, type Router } from './router.js';
import { serveRequest, type ServedApp } from './serve-request.js';
import { startProgrammingModel } from './stream-proxy.js';
import { createTransport, type TlsOptions } from './transport.js';

export interface LocalHostOptions {
  /** The function app: the directory of its host.json. */
  readonly directory: string;
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** Null: plain HTTP. */
  readonly tls: TlsOptions | null;
  readonly keys: FunctionKeys;
  readonly log: Log;
  readonly env: Record<string, string | undefined>;
}

/** A function app that answers. */
export interface LocalHost {
  /** `http://127.0.0.1:7071`, or with `https`. */
  readonly url: string;
  /** Takes no more requests, lets those in flight end for `graceMs`, runs the app's appTerminate hooks. */
  close(graceMs: number): Promise<void>;
}

/**
 * Serves a function app of the Node.js programming model v4 without Azure Functions Core Tools.
 *
 * It can be called once a process: the app's modules and settings are the process's.
 *
 * @throws LocalHostError when the app can't be loaded or the port can't be had.
 */
export async function startLocalHost(options: LocalHostOptions): Promise<LocalHost> {
  const { directory, host, log } = options;
  const configuration = readHostConfiguration(directory);
  const settings = readLocalSettings(directory);

  // The port comes first: an app can see in WEBSITE_HOSTNAME where it listens, and may open resources as it loads.
  let app: ServedApp | undefined;
  const server = createTransport(options.tls, (request, response) => {
    for (const [name, value] of Object.entries(configuration.customHeaders)) response.setHeader(name, value);
    if (app === undefined) writeStatus(response, 503);
    else void serveRequest(app, request, response);
  });
  server.on('clientError', refuseMalformed);
  const address = await listen(server, host, options.port);

  try {
    applyLocalSettings(settings, address, options.env);
    options.env['AzureWebJobsScriptRoot'] ??= directory;
    const { core, registrations } = createCoreModule(log);
    provideCoreModule(core);
    await loadApp(directory);
    const { model } = registrations;
    if (!model || registrations.functions.size === 0) {
      throw new LocalHostError('invalid-function', `The app in ${directory} registers no function.`);
    }
    const streamProxy = await startProgrammingModel(model);
    registrations.lock();
    const router = createRouter(registrations.functions.values(), configuration.routePrefix);
    reportUnserved(registrations, router, options);
    await runHooks(registrations, 'appStart', { functionAppDirectory: directory });
    app = { router, registrations, model, streamProxy, address, keys: options.keys, log };
  } catch (error) {
    server.closeAllConnections();
    server.close();
    throw error;
  }

  return {
    url: `${options.tls === null ? 'http' : 'https'}://${address}`,
    async close(graceMs) {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(timer);
      if (app) await runHooks(app.registrations, 'appTerminate', {});
    },
  };
}

/**
 * Answers what is no request, or one with headers past the limit, and drops what the client still sends: closing at
 * once would reset the connection and lose the answer on its way.
 */
function refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (socket.writableEnded) return;
  const status =
    error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  socket.resume();
  const timer = setTimeout(() => socket.destroy(), lingerMs).unref();
  socket.once('end', () => socket.destroy()).once('close', () => clearTimeout(timer));
}

/** How long a refused client may go on sending before its connection is cut. */
const lingerMs = 1000;

async function listen(server: Server, host: string, port: number): Promise<string> {
  const bare = host.includes(':') ? `[${host}]` : host;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new LocalHostError(
              'port-in-use',
              `Port ${port} of ${host} is in use: stop what listens there, or choose another with --port.`,
              { cause: error },
            )
          : new LocalHostError('cannot-listen', `Can't listen on ${bare}:${port}: ${error.message}`, {
              cause: error,
            }),
      );
    });
    server.listen(port, host, resolve);
  });
  return `${bare}:${(server.address() as AddressInfo).port}`;
}

/** Says at start-up what this host will not serve, so that nobody waits for it. */
function reportUnserved(
  registrations: AppRegistrations,
  router: Router,
  { keys, log }: LocalHostOptions,
): void {
  const served = new Map(router.functions.map((entry) => [entry.name, entry]));
  for (const name of registrations.functions.keys()) {
    const entry = served.get(name);
    if (!entry) {
      log({
        level: 'warning',
        category: 'Host',
        message: `"${name}" has no HTTP trigger: this host never runs it.`,
      });
    } else if (
      entry.authLevel !== 'anonymous' &&
      !keys.master &&
      (entry.authLevel === 'admin' || !keys.function)
    ) {
      const variable = entry.authLevel === 'admin' ? 'LOCAL_HOST_MASTER_KEY' : 'LOCAL_HOST_FUNCTION_KEY';
      log({
        level: 'warning',
        category: 'Host',
        message: `"${name}" asks for a key and none is set: every call answers 401. Set ${variable}.`,
      });
    }
  }
}
