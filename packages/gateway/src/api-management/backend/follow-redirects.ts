import { interceptors, type Dispatcher } from 'undici';

const maximumRedirects = 10;

/** Stands before a path that begins with two slashes while redirects are resolved against it. */
const shield = '/.';

const shielded: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) =>
  options.path.startsWith('//')
    ? dispatch({ ...options, path: shield + options.path }, handler)
    : dispatch(options, handler);

const unshielded: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) =>
  options.path.startsWith(`${shield}//`)
    ? dispatch({ ...options, path: options.path.slice(shield.length) }, handler)
    : dispatch(options, handler);

/**
 * The same connections, following redirects.
 *
 * undici resolves a relative `Location` against the path that was asked for. One such as `//host/a`, which a client
 * may send, would pass for another host there, and the client would choose where the request goes next.
 */
export const followRedirects = (agent: Dispatcher): Dispatcher =>
  agent.compose(
    // The first is next to the wire.
    unshielded,
    interceptors.redirect({ maxRedirections: maximumRedirects }),
    shielded,
  );
