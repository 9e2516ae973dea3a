import type { Environment, LoadedEnvironment } from '@apim-kit/environment';
import { startGateway, type RunningGateway } from '@apim-kit/gateway';
import type { Configuration } from '../configuration/configuration.js';
import { openConfiguration, requireNoErrors } from '../configuration/open-environment.js';
import type { Io } from '../output/io.js';
import { removeConsoleFile, writeConsoleFile } from './console-file.js';
import { localServices } from './local-services.js';
import { startFunctionApp, type RunningFunctionApp } from './function-app.js';

/** Everything that `apim-kit up` has started; `close` leaves nothing running. */
export class RunningEnvironment {
  readonly gateway: RunningGateway;
  readonly functionApps: readonly RunningFunctionApp[];
  #configuration: Configuration;
  #loaded: LoadedEnvironment;
  readonly #io: Io;

  private constructor(
    configuration: Configuration,
    loaded: LoadedEnvironment,
    gateway: RunningGateway,
    functionApps: readonly RunningFunctionApp[],
    io: Io,
  ) {
    this.#configuration = configuration;
    this.#loaded = loaded;
    this.gateway = gateway;
    this.functionApps = functionApps;
    this.#io = io;
  }

  /** Starts Functions apps and gateway side by side; when one fails, the others are closed again. */
  static async start(
    configuration: Configuration,
    loaded: LoadedEnvironment,
    io: Io,
  ): Promise<RunningEnvironment> {
    const { local } = configuration.environment;
    const starting = [
      startGateway(loaded, { services: localServices(loaded) }),
      ...Object.entries(local?.functionApps ?? {}).map(([name, definition]) =>
        startFunctionApp(name, definition, configuration.directory),
      ),
    ] as const;
    const settled = await Promise.allSettled(starting);
    const failed = settled.find((one) => one.status === 'rejected');
    if (failed) {
      for (const one of settled) if (one.status === 'fulfilled') await one.value.close();
      throw failed.reason;
    }
    const [gateway, ...functionApps] = await Promise.all(starting);
    const running = new RunningEnvironment(
      configuration,
      loaded,
      gateway,
      functionApps as RunningFunctionApp[],
      io,
    );
    if (gateway.urls.console) {
      const address = { url: gateway.urls.console, processId: process.pid };
      await writeConsoleFile(configuration.directory, address).catch(async (error: unknown) => {
        await running.close();
        throw error;
      });
    }
    return running;
  }

  get loaded(): LoadedEnvironment {
    return this.#loaded;
  }

  get configuration(): Configuration {
    return this.#configuration;
  }

  /** Puts a variant of the environment, or the environment itself, on the same sockets. */
  async use(derive: ((environment: Environment) => Environment) | undefined): Promise<void> {
    const environment = derive ? derive(this.#configuration.environment) : this.#configuration.environment;
    const opened = openConfiguration({ ...this.#configuration, environment }, this.#io);
    // A variant may show a hole on purpose, so only what cannot run stops it.
    requireNoErrors(opened);
    await this.gateway.swap(opened.loaded);
  }

  /** What the environment that runs was read from. */
  get watchedFiles(): readonly string[] {
    return [...this.#configuration.sources, ...this.#loaded.watchedFiles];
  }

  /**
   * Takes an edited environment; throws and keeps the last good one when it cannot run.
   *
   * @param onRead Called with the files that the edited one was read from, whether it can run or not.
   */
  async reload(configuration: Configuration, onRead: (files: readonly string[]) => void): Promise<void> {
    const opened = openConfiguration(configuration, this.#io);
    onRead([...configuration.sources, ...opened.loaded.watchedFiles]);
    requireNoErrors(opened);
    await this.gateway.swap(opened.loaded);
    this.#configuration = configuration;
    this.#loaded = opened.loaded;
  }

  async close(): Promise<void> {
    await removeConsoleFile(this.#configuration.directory);
    await Promise.all([this.gateway.close(), ...this.functionApps.map((app) => app.close())]);
  }
}
