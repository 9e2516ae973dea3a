import type {
  CoreModule,
  Disposable as DisposableLike,
  FunctionCallback,
  FunctionMetadata,
  HookCallback,
  ProgrammingModel,
} from './core-types.js';
import { LocalHostError } from './local-host-error.js';
import type { Log } from './log.js';

/** A function as the app registered it. */
export interface RegisteredFunction {
  readonly metadata: FunctionMetadata;
  readonly callback: FunctionCallback;
}

/** What the app has told the host through `@azure/functions-core`. */
export interface AppRegistrations {
  readonly functions: ReadonlyMap<string, RegisteredFunction>;
  readonly hooks: ReadonlyMap<string, readonly HookCallback[]>;
  readonly model: ProgrammingModel | undefined;
  /** From now on registering a function is an error, as in the worker. */
  lock(): void;
}

class Disposable implements DisposableLike {
  readonly #dispose: () => void;

  constructor(dispose: () => void) {
    this.#dispose = dispose;
  }

  static from(...others: readonly DisposableLike[]): Disposable {
    return new Disposable(() => {
      for (const other of others) other.dispose();
    });
  }

  dispose(): void {
    this.#dispose();
  }
}

/** Makes the module that `require('@azure/functions-core')` answers, and the record of what comes in through it. */
export function createCoreModule(log: Log): { core: CoreModule; registrations: AppRegistrations } {
  const functions = new Map<string, RegisteredFunction>();
  const hooks = new Map<string, HookCallback[]>();
  let model: ProgrammingModel | undefined;
  let locked = false;

  const core: CoreModule = {
    version: '3.0.0',
    hostVersion: '4.1000.0',
    registerFunction(metadata, callback) {
      const { name } = metadata;
      if (locked) {
        throw new LocalHostError(
          'invalid-function',
          `The function "${name}" is registered after the app has started: register functions while the entry point loads.`,
        );
      }
      if (functions.has(name)) {
        throw new LocalHostError('invalid-function', `Two functions are named "${name}".`);
      }
      functions.set(name, { metadata, callback });
      return new Disposable(() => functions.delete(name));
    },
    registerHook(hookName, callback) {
      const callbacks = hooks.get(hookName) ?? [];
      hooks.set(hookName, [...callbacks, callback]);
      return new Disposable(() => {
        hooks.set(
          hookName,
          (hooks.get(hookName) ?? []).filter((other) => other !== callback),
        );
      });
    },
    setProgrammingModel(next) {
      model = next;
    },
    getProgrammingModel: () => model,
    log: (level, category, message) => log({ level, category: `Worker.${category}`, message }),
    Disposable,
  };

  return {
    core,
    registrations: {
      functions,
      hooks,
      get model() {
        return model;
      },
      lock() {
        locked = true;
      },
    },
  };
}
