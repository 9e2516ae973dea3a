import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  EnvironmentError,
  loadEnvironment,
  type Environment,
  type Finding,
  type LoadedEnvironment,
} from '@apim-kit/environment';
import {
  createGateway,
  GatewayError,
  type GatewayReport,
  type InProcessRequest,
  type Services,
} from '@apim-kit/gateway';
import { createBackendClient, type BackendCall, type TestBackend } from './test-backend.js';
import { createTestClock, type TestClock } from './test-clock.js';
import { toTestResponse, type TestResponse } from './test-response.js';
import { TestingError } from './testing-error.js';

/** What a test sets instead of the machine's own. */
export interface TestGatewayOptions {
  /** Where relative files of the environment start. Default: the working directory. */
  readonly directory?: string;
  /** Files that exist only in the test, by the name that the environment gives them; they hide those on disk. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Where secrets come from. Default `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What the clock shows until it is moved. Default: the time of the call. */
  readonly now?: Date;
  /** A number in [0, 1). Default: always 0.5, so that a test repeats itself. */
  readonly random?: () => number;
  /** Answers for every backend. Default: 200 without a body. `network` sends requests out for real. */
  readonly backend?: TestBackend | 'network';
  /** Where requests go that do not say it themselves. Default: the environment's only listener. */
  readonly to?: InProcessRequest['to'];
}

/** A request of a test; see {@link InProcessRequest} for the defaults. */
export type TestRequest = Omit<InProcessRequest, 'path' | 'to'> & { readonly to?: InProcessRequest['to'] };

/** The gateway and API Management in process, with everything that a test looks at. */
export interface TestGateway {
  readonly clock: TestClock;
  /** Requests that reached a backend, in their order. Empty with `backend: 'network'`. */
  readonly backendCalls: readonly BackendCall[];
  /** What the gateway has to say of the environment: warnings, policies that it does not run. */
  readonly report: GatewayReport;
  /** Sends a request: path and query, and what else it needs. */
  request(path: string, request?: TestRequest): Promise<TestResponse>;
  /** Puts another environment in place, as a reload does. @throws TestingError */
  swap(environment: Environment): void;
  close(): Promise<void>;
}

/**
 * Runs an environment in process, without sockets: what answers is what `apim-kit up` runs.
 *
 * @throws TestingError `InvalidEnvironment` with every finding; `UnsupportedPolicy`
 *
 * @example
 * ```ts
 * const gateway = createTestGateway(environment, { directory: import.meta.dirname, to: 'mtls-listener' });
 * const response = await gateway.request('/orders', { clientCertificate });
 * expect(response).toHaveStatus(200);
 * ```
 */
export function createTestGateway(environment: Environment, options: TestGatewayOptions = {}): TestGateway {
  const { random = () => 0.5, backend = () => ({}) } = options;
  const clock = createTestClock(options.now ?? new Date());
  const backendCalls: BackendCall[] = [];
  const services: Partial<Services> = {
    now: () => clock.now().getTime(),
    random,
    ...(backend !== 'network' && { fetch: createBackendClient(backend, backendCalls) }),
  };
  const gateway = checked(() => createGateway(load(environment, options), { services, trace: true }));
  checkReport(gateway.report);
  let current = environment;

  return {
    clock,
    backendCalls,
    get report() {
      return gateway.report;
    },
    async request(path, { to = options.to ?? onlyListener(current), ...request } = {}) {
      return toTestResponse(await gateway.request({ ...request, to, path }));
    },
    swap(next) {
      checkReport(checked(() => gateway.swap(load(next, options))));
      current = next;
    },
    close: () => gateway.close(),
  };
}

function load(environment: Environment, options: TestGatewayOptions): LoadedEnvironment {
  const { directory = process.cwd(), files = {}, env } = options;
  const inMemory = new Map(
    Object.entries(files).map(([name, content]) => [resolve(directory, name), content]),
  );
  const { loaded, findings } = checked(() =>
    loadEnvironment(environment, {
      directory,
      ...(env && { env }),
      readFile(path) {
        const content = inMemory.get(path);
        return content === undefined ? readFileSync(path) : Buffer.from(content);
      },
    }),
  );
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new TestingError('InvalidEnvironment', list(errors.map(describeFinding)));
  return loaded;
}

/** Says everything that is wrong at once, in the words of those who found it. */
function checked<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof GatewayError && error.report) {
      const { findings, diagnostics } = error.report;
      const lines = [...findings.map(describeFinding), ...diagnostics.map(describeDiagnostic)];
      throw new TestingError('InvalidEnvironment', lines.length > 0 ? list(lines) : error.message, {
        cause: error,
      });
    }
    if (error instanceof EnvironmentError) {
      throw new TestingError('InvalidEnvironment', list(error.findings.map(describeFinding)), {
        cause: error,
      });
    }
    throw error;
  }
}

/** A test of a policy that does not run would show nothing. */
function checkReport({ diagnostics, unsupported }: GatewayReport): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new TestingError('InvalidEnvironment', list(errors.map(describeDiagnostic)));
  if (unsupported.length > 0) {
    const lines = unsupported.map(
      ({ policy, file, line, reason }) => `${file}:${line}: ${policy}: ${reason}`,
    );
    throw new TestingError('UnsupportedPolicy', list(lines));
  }
}

function onlyListener({ applicationGateway }: Environment): string {
  const names = Object.keys(applicationGateway.httpListeners);
  if (names.length === 1) return names[0]!;
  throw new TestingError(
    'AmbiguousListener',
    `Say where the request goes: to: '${names.join("', '")}' or { apiManagement: true }.`,
  );
}

const list = (lines: readonly string[]): string =>
  `The environment can’t run.\n${lines.map((line) => `  ${line}`).join('\n')}`;

const describeFinding = ({ code, path, message }: Finding): string => `${path}: ${message} (${code})`;

const describeDiagnostic = ({
  code,
  file,
  line,
  column,
  message,
}: GatewayReport['diagnostics'][number]): string => `${file}:${line}:${column}: ${message} (${code})`;
