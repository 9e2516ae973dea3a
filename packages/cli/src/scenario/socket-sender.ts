import type { LoadedEnvironment } from '@apim-kit/environment';
import { sendRequest } from './send-request.js';
import type { Sender } from './sender.js';
import { localTargets } from './local-targets.js';

/** Sends to the sockets of the environment that runs on this machine. */
export function socketSender(loaded: LoadedEnvironment): Sender {
  const targetOf = localTargets(loaded);
  return {
    unreachable: () => undefined,
    send: (request) => sendRequest(targetOf(request.to), request),
  };
}
