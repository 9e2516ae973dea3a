import type {
  ApiContext,
  BackendContext,
  DeploymentContext,
  ExpressionContext,
  LastErrorContext,
  NamedContext,
  OperationContext,
  ProductContext,
  SubscriptionContext,
  UserContext,
} from '@apim-kit/expressions';
import type { Duplex } from 'node:stream';
import type { Certificate } from '@apim-kit/certificates';
import type { GatewayRequest } from '../../message/message.js';
import type { RequestSignal } from '../../message/request-signal.js';
import { ticksOf, type Services } from '../../services.js';
import type { TraceRecorder } from '../../trace/recorder.js';
import type { BackendProxy } from '../backend/backend-client.js';
import type { ClientIdentity } from '../installation/client-identity.js';
import type { CompiledBackend } from '../installation/compiled-backend.js';
import type { Installation } from '../installation/installation.js';
import type { CompiledLevel } from '../level/compiled-level.js';
import type { ResolverContext } from '../graphql/resolver-context.js';
import type { CompiledApi, CompiledOperation, CompiledProduct } from '../routing/compiled-api.js';
import type { Plan } from '../pipeline/plan.js';
import type { PlacedExpression } from '../pipeline/placed-expression.js';
import type { StepRecord } from '../pipeline/step-record.js';
import { newGuid } from './guid.js';
import { NamedMap } from './named-map.js';
import type { Probe } from './probe.js';
import { RequestState } from './request-state.js';
import { ResponseState } from './response-state.js';
import type { SentRequest } from './sent-request.js';

const noVariables = new NamedMap<unknown>();

/** What belongs to a branch alone. */
const ofBranch: ReadonlySet<string> = new Set<keyof Exchange>(['sent', 'record', 'signal']);

/** Runs on whatever goes back to the caller: the backend's response, a policy's or a refusal. */
export type ResponseHook = (response: ResponseState) => void | Promise<void>;

/** What a policy has against a subscription; it throws. */
export interface SubscriptionCheck {
  readonly policy: string;
  readonly run: (exchange: Exchange) => unknown;
}

const noChecks: readonly SubscriptionCheck[] = [];

/** One request on its way through the policies: their state, and the context that expressions see. */
export class Exchange implements ExpressionContext {
  request: RequestState;
  response: ResponseState | null = null;
  /** The response that a `return-response` is making. */
  returned: ResponseState | null = null;
  /** The request that a `send-request` is making. */
  sent: SentRequest | null = null;
  lastError: LastErrorContext | null = null;
  /** Set while only the policies run that answer such a request. */
  probe: Probe | null = null;
  /** The backend that `backend-id` named; null while the request goes to a plain URL. */
  backendService: CompiledBackend | null = null;
  /** The certificate for the backend that authentication-certificate chose. */
  clientIdentity: ClientIdentity | null = null;
  /** What stands between the gateway and the backend. */
  proxy: BackendProxy | null = null;
  subscription: SubscriptionContext | null = null;
  product: ProductContext | null = null;
  /** What the resolver is asked for that runs. */
  graphQL: ResolverContext | null = null;
  /** Whose subscription the key belongs to. */
  user: UserContext | null = null;
  readonly recorder: TraceRecorder;
  /** Where the API is kept that is called: the service until that is known. */
  level: CompiledLevel;
  /** The documents that apply. */
  plan: Plan;
  /** Of the policy that runs, while the exchange is traced. */
  record: StepRecord | null = null;
  compiledApi: CompiledApi | null = null;
  compiledOperation: CompiledOperation | null = null;
  compiledProduct: CompiledProduct | null = null;
  // Not `#private`: a branch inherits them from the exchange that it belongs to.
  private readonly startedAtMs: number;
  private named: NamedMap<unknown> = noVariables;
  private countedKeys: Set<string> | undefined;
  private readonly hooks: ResponseHook[] = [];
  private readonly backendHooks: ResponseHook[] = [];
  private socket: Duplex | null = null;
  /** What runs for each subscription that comes through the WebSocket of a GraphQL API. */
  subscriptionChecks: readonly SubscriptionCheck[] = noChecks;
  private id: string | undefined;

  constructor(request: GatewayRequest, recorder: TraceRecorder, level: CompiledLevel, plan: Plan) {
    this.request = new RequestState(request);
    this.recorder = recorder;
    this.level = level;
    this.plan = plan;
    this.startedAtMs = level.services.now();
  }

  /** Aborted when nobody waits for the response any more. */
  get signal(): RequestSignal {
    return this.request.signal;
  }

  get installation(): Installation {
    return this.level.installation;
  }

  get services(): Services {
    return this.level.services;
  }

  get workspace(): NamedContext | null {
    return this.level.workspace;
  }

  get api(): ApiContext | null {
    return this.compiledApi?.context ?? null;
  }

  get operation(): OperationContext | null {
    return this.compiledOperation?.context ?? null;
  }

  get backend(): BackendContext | null {
    return this.backendService?.context ?? null;
  }

  get deployment(): DeploymentContext {
    return this.installation.context;
  }

  get requestId(): string {
    return (this.id ??= newGuid(this.services.random));
  }

  get timestampTicks(): bigint {
    return ticksOf(this.startedAtMs);
  }

  elapsedTicks(): bigint {
    return this.services.nowTicks() - this.timestampTicks;
  }

  /** Keys under which this request has counted: each counts it once. */
  get counted(): Set<string> {
    return (this.countedKeys ??= new Set());
  }

  get tracing(): boolean {
    return this.recorder.enabled;
  }

  get variables(): NamedMap<unknown> {
    return this.named;
  }

  /** What is still to be done to the response, or learned from it, when all sections have run. */
  beforeResponse(hook: ResponseHook): void {
    this.hooks.push(hook);
  }

  /** Runs the hooks in the order in which they came; each once. */
  async runHooks(): Promise<void> {
    for (const hook of this.hooks.splice(0)) await hook(this.ensureResponse());
  }

  get hasHooks(): boolean {
    return this.hooks.length > 0;
  }

  /** What is learned from the response as the backend gave it, before outbound. Not called when there is none. */
  whenBackendAnswers(hook: ResponseHook): void {
    this.backendHooks.push(hook);
  }

  get hasBackendHooks(): boolean {
    return this.backendHooks.length > 0;
  }

  /** Runs the hooks in the order in which they came; each once. */
  async runBackendHooks(): Promise<void> {
    for (const hook of this.backendHooks.splice(0)) await hook(this.ensureResponse());
  }

  /**
   * The exchange as policies see it that run beside others: messages and variables are the same, what a policy has
   * in hand is its own.
   *
   * @param signal Aborted when the branch is given up.
   */
  branch(signal: RequestSignal): Exchange {
    if (this.named === noVariables) this.named = new NamedMap();
    void this.requestId;
    void this.counted;
    const branch = Object.create(this) as Exchange;
    Object.defineProperty(branch, 'signal', { value: signal });
    branch.sent = null;
    branch.returned = null;
    branch.record = this.record;
    return branch;
  }

  /**
   * The exchange as a resolver sees it: variables and the caller are the same; its request holds the arguments, its
   * response is that of the call that it makes.
   */
  forResolver(context: ResolverContext): Exchange {
    const branch = this.branch(this.signal);
    branch.request = this.request.withBody(Buffer.from(JSON.stringify({ arguments: context.arguments })));
    branch.graphQL = context;
    branch.response = null;
    branch.backendService = null;
    branch.clientIdentity = null;
    branch.proxy = null;
    return branch;
  }

  /** The exchange as it would be for one subscription that comes through its WebSocket, asked for with HTTP. */
  forSubscription(body: Uint8Array): Exchange {
    const branch = this.branch(this.signal);
    branch.request = this.request.withBody(body);
    branch.response = null;
    return branch;
  }

  /** Takes over what a branch has changed. */
  join(branch: Exchange): void {
    for (const key of Object.keys(branch)) {
      if (!ofBranch.has(key)) Object.assign(this, { [key]: branch[key as keyof Exchange] });
    }
  }

  setVariable(name: string, value: unknown): void {
    if (this.named === noVariables) this.named = new NamedMap();
    this.named.set(name, value);
  }

  trace(message: string): void {
    this.record?.note(message);
  }

  nowTicks(): bigint {
    return this.services.nowTicks();
  }

  random(): number {
    return this.services.random();
  }

  verifyCertificate(certificate: Certificate, revocation: boolean): boolean {
    const profile = revocation ? 'dotnetVerify' : 'verifyNoRevocation';
    return this.installation.trust.validate(certificate, { time: new Date(this.services.now()), profile })
      .valid;
  }

  /** The value of an expression; what it throws is for the policy that asked. */
  evaluate(expression: PlacedExpression): unknown {
    const value = expression.compiled.evaluate(this);
    this.record?.value(expression.code, expression.compiled.type, value);
    return value;
  }

  /** Something for the trace; the text is only made when somebody listens. */
  note(text: () => string): void {
    this.record?.note(text());
  }

  /** Takes charge of the WebSocket that a backend has opened; one before it is given up. */
  opened(socket: Duplex): void {
    if (this.socket !== socket) this.socket?.destroy();
    // An error before anybody uses it concerns nobody; its end is seen later.
    this.socket = socket.on('error', () => undefined);
  }

  /** The WebSocket that goes with the response; when policies have answered something else it is given up. */
  takeSocket(): Duplex | null {
    const { socket, response } = this;
    if (socket === null) return null;
    if (response?.socket === socket && response.status === 101) return socket;
    socket.destroy();
    return null;
  }

  /** The response; an empty 200 when nothing has answered yet. */
  ensureResponse(): ResponseState {
    return (this.response ??= new ResponseState(200));
  }
}
