import type { LoadedEnvironment } from '@apim-kit/environment';
import { GatewayError } from '../gateway-error.js';
import type { GatewayReport } from '../gateway-report.js';
import { compileGateway, serveTraced, type GatewaySnapshot } from '../gateway-snapshot.js';
import type { Hop } from '../message/hop.js';
import type { GatewayEvent } from '../api-management/state/event-sink.js';
import { redactEvents } from '../trace/redact-events.js';
import { createServices, type Services } from '../services.js';
import type { GatewayOptions, GatewayUrls, RunningGateway } from '../start-gateway.js';
import { createTraceStore, type TraceStore } from '../trace/trace-store.js';
import { openConsoleServer, type ConsoleServer } from './console-server.js';
import { malformedJson, malformedPage } from './malformed.js';
import { PortServer } from './port-server.js';
import { planPorts, type PortPlan } from './port-plan.js';
import { systemTimers, type Timers } from './timers.js';

const defaultHost = '127.0.0.1';

/** A gateway on sockets: owns the ports, and puts the snapshots of environments behind them. */
export class SocketGateway implements RunningGateway {
  readonly traces: TraceStore;
  readonly #services: Services;
  readonly #timers: Timers;
  readonly #probes: boolean;
  readonly #ports = new Map<string, PortServer>();
  /** Closed by a swap, with requests in flight. */
  readonly #retired = new Set<PortServer>();
  #snapshot: GatewaySnapshot;
  #plans: ReadonlyMap<string, PortPlan>;
  #console: ConsoleServer | undefined;
  #urls: GatewayUrls | undefined;
  /** One change after the other. */
  #changes: Promise<unknown> = Promise.resolve();
  #closed: Promise<void> | undefined;

  private constructor(loaded: LoadedEnvironment, options: GatewayOptions) {
    this.#services = createServices({
      ...(options.timers !== undefined && { timers: options.timers }),
      ...options.services,
    });
    this.#timers = options.timers ?? systemTimers;
    this.#probes = options.probes ?? true;
    this.#snapshot = compileGateway(loaded, this.#services, this.#timers);
    this.#plans = new Map();
    this.traces = createTraceStore({
      enabled: options.trace ?? loaded.environment.local?.console !== undefined,
      now: () => this.#services.now(),
    });
  }

  static async start(loaded: LoadedEnvironment, options: GatewayOptions): Promise<SocketGateway> {
    const gateway = new SocketGateway(loaded, options);
    try {
      await gateway.#apply(gateway.#snapshot);
      const { console: page, host = defaultHost } = loaded.environment.local ?? {};
      if (page) {
        const { traces } = gateway;
        const shown = { traces, events: () => gateway.#events() };
        gateway.#console = await openConsoleServer(host, page.port, shown, gateway.#timers);
      }
    } catch (error) {
      await gateway.close();
      throw error;
    }
    return gateway;
  }

  /** What reached the sink, without the secrets of the environment that runs. */
  #events(): readonly GatewayEvent[] {
    return redactEvents(this.#services.sink.list(), this.#snapshot.redactor);
  }

  get report(): GatewayReport {
    return this.#snapshot.report;
  }

  get urls(): GatewayUrls {
    return (this.#urls ??= this.#makeUrls());
  }

  async swap(loaded: LoadedEnvironment): Promise<GatewayReport> {
    const change = this.#changes.then(async () => {
      if (this.#closed) throw new GatewayError('Closed', 'The gateway was closed.');
      const snapshot = compileGateway(loaded, this.#services, this.#timers);
      await this.#apply(snapshot);
      return snapshot.report;
    });
    this.#changes = change.catch(() => undefined);
    return change;
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    await this.#changes;
    this.#snapshot.applicationGateway.stop();
    const ports = [...this.#ports.values(), ...this.#retired];
    await Promise.all([...ports.map((port) => port.close()), this.#console?.close()]);
    await this.#services.events?.close();
    await this.#services.fetch.close();
    await this.#services.externalCache?.close();
  }

  /** Opens what is new before anything that runs is touched; when that fails, everything is as it was. */
  async #apply(snapshot: GatewaySnapshot): Promise<void> {
    const plans = await planPorts(snapshot);
    const opened = new Map<string, PortServer>();
    const replaced: string[] = [];
    try {
      for (const [key, plan] of plans) {
        const running = this.#ports.get(key);
        if (running?.accepts(plan.tls)) continue;
        // Another protocol on the same port: its listening socket has to make room first.
        if (running) replaced.push(key);
        if (running) this.#retire(running);
        opened.set(key, await this.#open(key, plan, snapshot));
      }
    } catch (error) {
      await Promise.all([...opened.values()].map((port) => port.close()));
      for (const key of replaced)
        this.#ports.set(key, await this.#open(key, this.#plans.get(key)!, this.#snapshot));
      throw error;
    }
    const gone = [...this.#ports].filter(([key]) => !plans.has(key));
    for (const [key, plan] of plans) if (!opened.has(key)) this.#ports.get(key)!.update(plan.tls);
    for (const [key, port] of opened) this.#ports.set(key, port);
    for (const [key] of gone) this.#ports.delete(key);

    this.#snapshot.applicationGateway.stop();
    this.#snapshot = snapshot;
    this.#plans = plans;
    this.#urls = undefined;
    if (this.#probes) snapshot.applicationGateway.start();
    for (const [, port] of gone) this.#retire(port);
  }

  /** Requests in flight outlive a swap, but not the gateway. */
  #retire(port: PortServer): void {
    this.#retired.add(port);
    void port.retire().then(() => this.#retired.delete(port));
  }

  #open(key: string, plan: PortPlan, snapshot: GatewaySnapshot): Promise<PortServer> {
    return PortServer.open({
      host: snapshot.loaded.environment.local?.host ?? defaultHost,
      port: plan.port,
      tls: plan.tls,
      malformed: plan.listeners === null ? malformedJson : malformedPage,
      timers: this.#timers,
      // Read for each request: the sockets stay while the snapshot behind them changes.
      serve: (request) => serveTraced(request, this.#hopOf(key), this.#snapshot, this.traces),
    });
  }

  /** A port that was closed with the last swap may still have a request in its connections. */
  #hopOf(key: string): Hop {
    return this.#plans.get(key)?.hop ?? (async () => ({ ...malformedPage('failed'), close: true }));
  }

  #makeUrls(): GatewayUrls {
    const { local, applicationGateway } = this.#snapshot.loaded.environment;
    const host = local?.host ?? defaultHost;
    const listeners: Record<string, string> = {};
    let apiManagement: string | null = null;
    for (const [key, plan] of this.#plans) {
      const { port } = this.#ports.get(key)!;
      const scheme = plan.tls === null ? 'http' : 'https';
      if (plan.listeners === null) apiManagement = `${scheme}://${host}:${port}`;
      for (const name of plan.listeners ?? []) {
        const { hostName, hostNames } = applicationGateway.httpListeners[name]!;
        const named = [hostName, ...(hostNames ?? [])].find((one) => one !== undefined && !/[*?]/.test(one));
        listeners[name] = `${scheme}://${named ?? host}:${port}`;
      }
    }
    return { listeners, apiManagement, console: this.#console?.url ?? null };
  }
}
