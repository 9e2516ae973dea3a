import type { PfxSource, SecretReference } from './certificate-source.js';
import type { Names, Reference } from './names.js';

/** How the environment runs on a laptop: an overlay that is never deployed. */
export interface Local<N extends Names = Names> {
  /** The address that all listeners bind; default `127.0.0.1`. */
  readonly host?: string;
  /** Frontend port of the gateway → local port: `{ 443: 8443 }`. What is not named keeps its port. */
  readonly ports?: Readonly<Record<number, number>>;
  /** API Management's own port: not reachable in Azure, where the network closes it. Default: none. */
  readonly apiManagement?: { readonly port: number; readonly certificate: PfxSource };
  /** Port of trace, on a listener of its own with a token; without it nothing is traced. 0 picks a free port. */
  readonly console?: { readonly port: number };
  /** Backend of API Management → URL on this machine. */
  readonly backends?: Readonly<Partial<Record<Reference<N, 'backend'>, string>>>;
  /** The same for backends of workspaces. */
  readonly workspaces?: Readonly<
    Record<string, { readonly backends?: Readonly<Partial<Record<string, string>>> }>
  >;
  /** What `caching-type="external"` keeps in: the URL of a Redis, `redis://localhost:6379`. Default: no such cache. */
  readonly externalCache?: { readonly redis: string | SecretReference };
  /** Whose tokens managed identities get: a local issuer's, or Azure's for whoever is signed in. Default `local`. */
  readonly managedIdentity?: 'local' | 'azure';
  /** Where `send-service-bus-message` sends, beside the sink that shows all messages. Default `sink`: nowhere. */
  readonly serviceBus?: 'sink' | 'azure';
  /**
   * Where `log-to-eventhub` sends, beside the sink that shows all events: nowhere, or to the event hubs of the loggers.
   * Default `sink`.
   */
  readonly eventHubs?: 'sink' | 'azure';
  /** Azure Functions apps to start beside it. */
  readonly functionApps?: Readonly<Record<string, LocalFunctionApp>>;
}

/** An Azure Functions app in a process of its own. */
export interface LocalFunctionApp {
  /** The app's directory, relative to the environment's file. */
  readonly directory: string;
  readonly port: number;
  /**
   * The program and its arguments, run in the directory with `--port PORT` added; it prints `ready URL` when it
   * listens: `['node', 'dist/local-host/main.js']`.
   */
  readonly command: readonly [program: string, ...args: string[]];
  /** Settings of the app, as environment variables. */
  readonly settings?: Readonly<Record<string, string>>;
}
