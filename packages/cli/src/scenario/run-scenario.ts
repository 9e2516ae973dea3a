import { encodeForwardedCertificate, type Certificate } from '@apim-kit/certificates';
import { readPfx } from '@apim-kit/certificate-tree';
import type { Check, CheckRequest, LoadedEnvironment } from '@apim-kit/environment';
import { differences } from './compare.js';
import { sendCheck, type Answer } from './send-check.js';
import { targets } from './target.js';

/** One check and how it went. */
export interface CheckResult {
  readonly check: Check;
  /** Null when no answer came. */
  readonly answer: Answer | null;
  /** Empty when the answer was as expected. */
  readonly differences: readonly string[];
}

/** What {@link runScenario} needs of the environment that runs. */
export interface ScenarioHost {
  readonly loaded: LoadedEnvironment;
  /** Puts a variant by name on the same sockets; undefined puts the environment itself back. */
  use(variant: string | undefined): Promise<void>;
}

export interface RunOptions {
  /** No check begins after it is given. */
  readonly signal?: AbortSignal;
  readonly onResult?: (result: CheckResult) => void;
}

/**
 * Sends every check of the environment's scenario to the live sockets, variant by variant, and puts the
 * environment itself back at the end, whatever happened.
 */
export async function runScenario(
  host: ScenarioHost,
  { signal, onResult }: RunOptions = {},
): Promise<readonly CheckResult[]> {
  const checks = host.loaded.environment.scenario?.checks ?? [];
  const certificates = await clientCertificates(host.loaded);
  const targetOf = await targets(host.loaded);
  const results: CheckResult[] = [];
  try {
    for (const variant of new Set(checks.map((check) => check.variant))) {
      if (signal?.aborted) break;
      await host.use(variant);
      for (const check of checks.filter((one) => one.variant === variant)) {
        if (signal?.aborted) break;
        const result = await run(check);
        results.push(result);
        onResult?.(result);
      }
    }
  } finally {
    await host.use(undefined);
  }
  return results.toSorted((a, b) => checks.indexOf(a.check) - checks.indexOf(b.check));

  async function run(check: Check): Promise<CheckResult> {
    const { request } = check;
    try {
      const headers = forwardedHeaders(request, certificates);
      const pfx = request.clientCertificate && host.loaded.clientCertificates.get(request.clientCertificate);
      const answer = await sendCheck(
        targetOf(request.to),
        { ...request, headers },
        pfx ? { pfx: pfx.bytes, password: pfx.password } : undefined,
      );
      return { check, answer, differences: differences(check.expect, answer, certificates) };
    } catch (error) {
      return { check, answer: null, differences: [error instanceof Error ? error.message : String(error)] };
    }
  }
}

async function clientCertificates(loaded: LoadedEnvironment): Promise<(name: string) => Certificate> {
  const found = new Map<string, Certificate>();
  for (const [name, { bytes, password }] of loaded.clientCertificates) {
    found.set(name, (await readPfx(bytes, password)).certificate);
  }
  return (name) => {
    const certificate = found.get(name);
    if (!certificate) throw new Error(`The scenario has no client certificate ${name}.`);
    return certificate;
  };
}

function forwardedHeaders(
  request: CheckRequest,
  certificateOf: (name: string) => Certificate,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers ?? {}).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? value
        : encodeForwardedCertificate(certificateOf(value.forwardedCertificate)),
    ]),
  );
}
