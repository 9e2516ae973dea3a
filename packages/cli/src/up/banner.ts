import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { LoadedEnvironment } from '@apim-kit/environment';
import type { RunningEnvironment } from './running-environment.js';

/** The URLs of what runs and `curl` lines that work when they are pasted into a shell in `cwd`. */
export function banner(running: RunningEnvironment, cwd: string): string {
  const { urls } = running.gateway;
  const rows = [
    ...Object.entries(urls.listeners).map(([name, url]) => [name, url]),
    ...(urls.apiManagement
      ? [['API Management', `${urls.apiManagement}  (not reachable in Azure: the network closes it)`]]
      : []),
    ...running.functionApps.map(({ name, url }) => [`Functions app ${name}`, url]),
    ...(urls.console ? [['traces', urls.console]] : []),
  ];
  const width = Math.max(...rows.map(([name]) => name!.length));
  const lines = curlLines(running, cwd);
  return [
    '',
    ...rows.map(([name, url]) => `  ${name!.padEnd(width)}  ${url}`),
    '',
    ...(lines.length === 0 ? [] : [...lines, '']),
  ].join('\n');
}

function curlLines(running: RunningEnvironment, cwd: string): string[] {
  const { loaded } = running;
  const plain = plainPath(loaded);
  const gateway = loaded.environment.applicationGateway;
  const quoted = (path: string): string => `'${relative(cwd, path) || '.'}'`;
  const lines: string[] = [];
  for (const [name, listener] of Object.entries(gateway.httpListeners)) {
    const url = running.gateway.urls.listeners[name];
    if (url !== undefined && listener.protocol === 'Http' && !listener.hostName && plain !== undefined) {
      lines.push(`curl -i ${url}${plain}`);
      continue;
    }
    const server = listener.sslCertificate && loaded.sslCertificates.get(listener.sslCertificate);
    if (url === undefined || !server || !listener.hostName) continue;
    const { port } = new URL(url);
    const trust = pemBeside(server.file);
    const common = [
      'curl -i',
      trust ? `--cacert ${quoted(trust)}` : '--insecure',
      `--resolve ${listener.hostName}:${port}:${loaded.environment.local?.host ?? '127.0.0.1'}`,
    ].join(' ');
    const base = `https://${listener.hostName}:${port}`;
    if (!listener.sslProfile) {
      lines.push(`${common} ${base}/status-0123456789abcdef`);
      continue;
    }
    for (const [client, { file }] of [...loaded.clientCertificates].slice(0, 1)) {
      const certificate = pemBeside(file);
      const key = join(dirname(file), `${client}.key`);
      const check = loaded.checks.find(
        ({ request, expect }) =>
          request.clientCertificate === client &&
          expect.status === 200 &&
          'listener' in request.to &&
          request.to.listener === name,
      );
      if (!certificate || !existsSync(key) || !check) continue;
      lines.push(`${common} --cert ${quoted(certificate)} --key ${quoted(key)} ${base}${check.request.path}`);
      lines.push(`${common} ${base}${check.request.path}`);
    }
  }
  return lines;
}

/** The path of the first operation that can be asked for as it stands. */
function plainPath({ apiManagement }: LoadedEnvironment): string | undefined {
  for (const { definition } of apiManagement.apis.values()) {
    if (definition.versionSet !== undefined) continue;
    const operation = Object.values(definition.operations).find(
      ({ method, urlTemplate }) => method === 'GET' && !/[{*]/.test(urlTemplate),
    );
    if (operation !== undefined)
      return `/${definition.path}/${operation.urlTemplate}`.replace(/\/{2,}/g, '/');
  }
  return undefined;
}

/** `dev-client-01.pfx` → `dev-client-01.cer`, when it is there. */
function pemBeside(pfx: string): string | undefined {
  const path = pfx.replace(/\.pfx$/i, '.cer');
  return path !== pfx && existsSync(path) ? path : undefined;
}
