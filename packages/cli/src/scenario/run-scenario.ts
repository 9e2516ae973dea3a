import { encodeForwardedCertificate, type Certificate } from '@apim-kit/certificates';
import { readPfx } from '@apim-kit/certificate-tree';
import type { Check, CheckRequest, LoadedEnvironment } from '@apim-kit/environment';
import type { Answer } from './answer.js';
import { expectationDifferences } from './expectation-differences.js';
import type { Sender } from './sender.js';

/** One check and how it went. */
export interface CheckResult {
  readonly check: Check;
  /** Null when no answer came. */
  readonly answer: Answer | null;
  /** Empty when the answer was as expected. */
  readonly differences: readonly string[];
  /** Why the check could not be sent; such a check has neither passed nor failed. */
  readonly skipped?: string;
  /** From the request to the end of the answer. */
  readonly durationMs: number;
}

/** Where {@link runScenario} sends checks, and what they name. */
export interface ScenarioHost {
  readonly checks: readonly Check[];
  readonly clientCertificates: LoadedEnvironment['clientCertificates'];
  readonly sender: Sender;
  /**
   * Puts a variant by name in place; undefined puts the environment itself back. Without it checks of variants are
   * skipped.
   */
  readonly use?: (variant: string | undefined) => Promise<void>;
}

export interface RunOptions {
  /** No check begins after it is given. */
  readonly signal?: AbortSignal;
  readonly onResult?: (result: CheckResult) => void;
}

/**
 * Sends every check, variant by variant, and puts the environment itself back at the end, whatever happened.
 */
export async function runScenario(
  host: ScenarioHost,
  { signal, onResult }: RunOptions = {},
): Promise<readonly CheckResult[]> {
  const { checks, sender, use } = host;
  const certificates = clientCertificates(host.clientCertificates);
  const results: CheckResult[] = [];
  try {
    for (const variant of new Set(checks.map((check) => check.variant))) {
      if (signal?.aborted) break;
      await use?.(variant);
      for (const check of checks.filter((one) => one.variant === variant)) {
        if (signal?.aborted) break;
        const result = await run(check);
        results.push(result);
        onResult?.(result);
      }
    }
  } finally {
    await use?.(undefined);
  }
  return results.toSorted((a, b) => checks.indexOf(a.check) - checks.indexOf(b.check));

  async function run(check: Check): Promise<CheckResult> {
    const { request, variant } = check;
    const skipped =
      variant !== undefined && use === undefined
        ? `the variant ${variant} of the environment does not run there`
        : sender.unreachable(request.to);
    if (skipped !== undefined) return { check, answer: null, differences: [], skipped, durationMs: 0 };
    const began = performance.now();
    const ended = () => performance.now() - began;
    try {
      const answer = await sender.send({
        to: request.to,
        method: request.method ?? 'GET',
        path: request.path,
        headers: forwardedHeaders(request, certificates),
        body: request.body,
        clientCertificate:
          request.clientCertificate === undefined
            ? undefined
            : host.clientCertificates.get(request.clientCertificate),
      });
      const differences = expectationDifferences(check.expect, answer, certificates);
      return { check, answer, differences, durationMs: ended() };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { check, answer: null, differences: [reason], durationMs: ended() };
    }
  }
}

function clientCertificates(loaded: LoadedEnvironment['clientCertificates']): (name: string) => Certificate {
  const found = new Map<string, Certificate>();
  for (const [name, { bytes, password }] of loaded) found.set(name, readPfx(bytes, password).certificate);
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
