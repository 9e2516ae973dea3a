import Module from 'node:module';
import type { CoreModule } from './core-types.js';

/**
 * Answers every `require('@azure/functions-core')` of this process with `core`, as Microsoft's worker does: the
 * module exists only there, and `@azure/functions` registers nothing when it can't be required.
 */
export function provideCoreModule(core: CoreModule): void {
  Module.prototype.require = new Proxy(Module.prototype.require, {
    apply: (target, self, args) =>
      args[0] === '@azure/functions-core' ? core : Reflect.apply(target, self, args),
  });
}
