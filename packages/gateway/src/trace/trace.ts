import type { TunnelSummary } from '../message/tunnel.js';

/**
 * What happened to one request, as plain data: the JSON that `apim-kit trace` prints.
 *
 * Values are recorded lazily and redacted before they are kept: secret named values, Authorization, cookies,
 * subscription keys and PFX data never stand here.
 */
export interface RequestTrace {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly method: string;
  readonly target: string;
  readonly status: number;
  readonly reason: string;
  /**
   * The hop that answered with a refusal or an error of its own or of one of its policies; null when the backend
   * answered, or a policy without an error.
   */
  readonly refusedBy: 'application-gateway' | 'api-management' | null;
  readonly steps: readonly TraceStep[];
  /** How many more steps there were than a trace keeps; absent when it kept all. */
  readonly droppedSteps?: number;
}

/** One thing that happened, in the order in which it happened. */
export type TraceStep =
  TlsStep | ListenerStep | RewriteStep | RouteStep | PolicyStep | BackendStep | RefusalStep | WebSocketStep;

interface Step {
  /** Since the request arrived. */
  readonly atMs: number;
}

export interface TlsStep extends Step {
  readonly kind: 'tls';
  readonly hop: 'application-gateway' | 'api-management';
  readonly serverName: string | null;
  readonly clientCertificate: { readonly subject: string; readonly thumbprint: string } | null;
  readonly mode: 'none' | 'Strict' | 'Passthrough' | 'negotiate';
  /** `SUCCESS`, `NONE`, `PASSTHROUGH`, or why it was refused. */
  readonly verdict: string;
}

export interface ListenerStep extends Step {
  readonly kind: 'listener';
  readonly listener: string | null;
  readonly rule: string | null;
}

export interface RewriteStep extends Step {
  readonly kind: 'rewrite';
  readonly ruleSet: string;
  readonly rule: string;
  readonly changes: readonly {
    readonly what: string;
    readonly name: string;
    readonly value: string | null;
  }[];
}

export interface RouteStep extends Step {
  readonly kind: 'route';
  /** The workspace of the API; null for one of the service. */
  readonly workspace: string | null;
  readonly api: string | null;
  readonly operation: string | null;
}

export interface PolicyStep extends Step {
  readonly kind: 'policy';
  readonly name: string;
  readonly section: string;
  readonly scope: string;
  /** Like `choose[1]/when[2]`. */
  readonly path: string;
  readonly position: { readonly file: string; readonly line: number; readonly column: number } | null;
  readonly durationMs: number;
  /** The expressions that ran for it and what they gave. */
  readonly values: readonly { readonly expression: string; readonly type: string; readonly value: string }[];
  /** What it changed about the request, the response and the variables; for one that runs others, before they began. */
  readonly changes: readonly MessageChange[];
  /** What else it has to say: the branch taken, the header set, why it stopped. */
  readonly notes: readonly string[];
  readonly outcome: 'done' | 'responded' | 'failed';
}

/** One thing that a policy set, replaced or took away; null where it was or is absent. */
export interface MessageChange {
  readonly what: 'request' | 'request header' | 'response' | 'response header' | 'variable';
  /** `method`, `url`, `status`, or the name of the header or variable. */
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface BackendStep extends Step {
  readonly kind: 'backend';
  readonly url: string;
  readonly status: number | null;
  readonly durationMs: number;
  readonly error: string | null;
}

export interface RefusalStep extends Step {
  readonly kind: 'refusal';
  readonly hop: 'application-gateway' | 'api-management';
  readonly status: number;
  readonly source: string;
  readonly reason: string;
  readonly message: string;
}

/** A WebSocket that has ended; it is added to the trace of its handshake, which is there from the answer on. */
export interface WebSocketStep extends Step, TunnelSummary {
  readonly kind: 'web-socket';
}
