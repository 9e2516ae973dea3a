import { connect } from 'node:net';
import type { LoadedEnvironment } from '@apim-kit/environment';
import { readPfx } from '@apim-kit/certificate-tree';
import { createGateway, type InProcessGateway } from '@apim-kit/gateway';
import {
  openConfiguration,
  requireNoErrors,
  type OpenedEnvironment,
} from '../configuration/open-environment.js';
import type { Io } from '../output/io.js';
import type { Sender } from '../scenario/sender.js';
import { startFunctionApp } from '../up/function-app.js';
import { localServices } from '../up/local-services.js';
import type { Place } from './place.js';

/**
 * Runs the environment in this process, without sockets of its own. Its Functions apps run beside it; one that listens
 * already, such as that of `apim-kit up`, is left to answer.
 */
export async function openInProcess(opened: OpenedEnvironment, io: Io): Promise<Place> {
  const { configuration, loaded } = opened;
  const { environment, directory } = configuration;
  const gateway = createGateway(loaded, { trace: false, services: localServices(loaded) });
  const started = await Promise.allSettled(
    Object.entries(environment.local?.functionApps ?? {}).map(async ([name, app]) =>
      (await listens(app.port)) ? [] : [await startFunctionApp(name, app, directory)],
    ),
  );
  const apps = started.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  const close = async () => {
    await Promise.all([gateway.close(), ...apps.map((app) => app.close())]);
  };
  const failed = started.find((one) => one.status === 'rejected');
  if (failed) {
    await close();
    throw failed.reason;
  }
  return {
    name: 'in-process',
    sender: inProcessSender(gateway),
    use: async (variant) => {
      const derive = variant === undefined ? undefined : environment.scenario?.variants?.[variant];
      const derived = derive === undefined ? environment : derive(environment);
      gateway.swap(loadedOf(openConfiguration({ ...configuration, environment: derived }, io)));
    },
    close,
  };
}

/** Whether somebody listens on a port of this machine. */
function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}

function loadedOf(opened: OpenedEnvironment): LoadedEnvironment {
  requireNoErrors(opened);
  return opened.loaded;
}

function inProcessSender(gateway: InProcessGateway): Sender {
  return {
    unreachable: () => undefined,
    async send({ to, method, path, headers, body, clientCertificate }) {
      const response = await gateway.request({
        to: 'listener' in to ? to.listener : to,
        method,
        path,
        headers,
        ...(body !== undefined && { body }),
        ...(clientCertificate && {
          clientCertificate: readPfx(clientCertificate.bytes, clientCertificate.password),
        }),
      });
      const joined: Record<string, string> = {};
      for (const [name, value] of response.headers) {
        const key = name.toLowerCase();
        joined[key] = joined[key] === undefined ? value : `${joined[key]}, ${value}`;
      }
      return { status: response.status, reason: response.reason, headers: joined, body: response.text };
    },
  };
}
