import type { Finding, LoadedEnvironment } from '@apim-kit/environment';
import type { Hop } from '../message/hop.js';
import { systemTimers, type Timers } from '../server/timers.js';
import type { Services } from '../services.js';
import type { BackendGroupContext } from './backend/compile-backend-group.js';
import { findingCollector, type Report } from './findings.js';
import { frontendHop } from './frontend-hop.js';
import { compileListener, type Listener } from './listener.js';
import { privateAddress } from './private-address.js';
import { compileRoute } from './route.js';

/** An Application Gateway compiled from an environment; immutable but for the health of its backends. */
export interface ApplicationGatewaySnapshot {
  /** By the name of the frontend port; ports without a listener are left out. */
  readonly frontends: ReadonlyMap<string, Frontend>;
  readonly findings: readonly Finding[];
  /** Starts the probes. */
  start(): void;
  /** Stops the probes; requests in flight are unharmed. */
  stop(): void;
}

/** One port of the gateway and what answers on it. */
export interface Frontend {
  readonly name: string;
  /** As in Azure. */
  readonly port: number;
  /** On this machine; 0 picks a free one. */
  readonly localPort: number;
  readonly protocol: 'Http' | 'Https';
  /** In the order in which they are asked: by the priority of their rule. */
  readonly listeners: readonly Listener[];
  readonly hop: Hop;
}

/** Compiles the Application Gateway of an environment; what is wrong is collected, never thrown. */
export function compileApplicationGateway(
  loaded: LoadedEnvironment,
  services: Services,
  apiManagement: Hop,
  options: { readonly timers?: Timers } = {},
): ApplicationGatewaySnapshot {
  const { findings, report } = findingCollector();
  const gateway = loaded.environment.applicationGateway;
  if (gateway.enableHttp2) report('Http1Only', 'enableHttp2');
  if (gateway.sku === 'WAF_v2') report('NoFirewall', 'sku');

  const listeners = compileListeners(
    loaded,
    services,
    {
      services,
      timers: options.timers ?? systemTimers,
      apiManagement,
      addresses: addressesOf(loaded),
    },
    report,
  );
  const frontends = new Map<string, Frontend>();
  for (const [name, port] of Object.entries(gateway.frontendPorts)) {
    const frontend = compileFrontend(name, port, listeners, loaded, services, report);
    if (frontend) frontends.set(name, frontend);
  }
  const groups = listeners.flatMap(({ route }) => route.backends ?? []);
  return {
    frontends,
    findings,
    start: () => groups.forEach((group) => group.start()),
    stop: () => groups.forEach((group) => group.stop()),
  };
}

/** Rules are asked in ascending priority. */
function compileListeners(
  loaded: LoadedEnvironment,
  services: Services,
  context: BackendGroupContext,
  report: Report,
): readonly Listener[] {
  const gateway = loaded.environment.applicationGateway;
  const rules = Object.entries(gateway.requestRoutingRules).sort(([, a], [, b]) => a.priority - b.priority);
  const listeners = rules.flatMap(([ruleName, rule]) => {
    const name = rule.httpListener;
    const listener = gateway.httpListeners[name];
    if (listener === undefined) {
      report('UnknownReference', `requestRoutingRules.${ruleName}.httpListener`, 'listener', name);
      return [];
    }
    const route = compileRoute(ruleName, rule, loaded, context, report);
    return [compileListener(name, listener, route, loaded, () => services.now(), report)];
  });
  for (const name of Object.keys(gateway.httpListeners)) {
    if (!listeners.some((listener) => listener.name === name)) {
      report('ListenerWithoutRule', `httpListeners.${name}`, name);
    }
  }
  return listeners;
}

function compileFrontend(
  name: string,
  port: number,
  all: readonly Listener[],
  loaded: LoadedEnvironment,
  services: Services,
  report: Report,
): Frontend | undefined {
  const { httpListeners } = loaded.environment.applicationGateway;
  const listeners = all.filter((listener) => httpListeners[listener.name]!.frontendPort === name);
  const protocols = new Set(listeners.map((listener) => httpListeners[listener.name]!.protocol));
  const [protocol] = protocols;
  if (protocol === undefined) return undefined;
  if (protocols.size > 1) report('MixedProtocols', `frontendPorts.${name}`, name);
  const localPort = loaded.environment.local?.ports?.[port] ?? port;
  return { name, port, localPort, protocol, listeners, hop: frontendHop(listeners, services) };
}

function addressesOf({ environment }: LoadedEnvironment): BackendGroupContext['addresses'] {
  const { subnets } = environment.network.virtualNetwork;
  const { applicationGateway, apiManagement } = environment;
  return {
    applicationGateway: privateAddress(subnets[applicationGateway.subnet]?.addressPrefix, 0) ?? '127.0.0.1',
    apiManagement:
      privateAddress(subnets[apiManagement.virtualNetwork.subnet]?.addressPrefix, 0) ?? '127.0.0.1',
  };
}
