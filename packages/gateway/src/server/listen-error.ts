import { GatewayError } from '../gateway-error.js';

/** Why a port could not be opened, and what to do about it. */
export function listenError(error: NodeJS.ErrnoException, host: string, port: number): GatewayError {
  const where = `${host}:${port}`;
  if (error.code === 'EADDRINUSE') {
    const help = 'Stop what listens there, or give the environment another port under local.ports.';
    return new GatewayError('PortInUse', `Port ${where} is in use. ${help}`, { port, cause: error });
  }
  const text = error.code === 'EACCES' ? 'this user may not open it' : error.message;
  return new GatewayError('ListenFailed', `Port ${where} can't be opened: ${text}.`, { port, cause: error });
}
