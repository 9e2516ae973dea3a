import type { RuntimeMembers } from '../define-type.js';
import { inCulture } from '../runtime/culture-info.js';

export type RuntimeFunction = (...args: unknown[]) => unknown;

/**
 * What a member does, by its canonical key.
 *
 * A member with an `IFormatProvider` does what the one without it does, in the provider's culture; null stands for the
 * culture of the gateway.
 *
 * @example behaviourOf(guidRuntime, 'ToString(string,IFormatProvider)') // that of 'ToString(string)'
 */
export function behaviourOf(runtime: RuntimeMembers, key: string): RuntimeFunction | undefined {
  if (Object.hasOwn(runtime, key)) return runtime[key] as RuntimeFunction;
  const open = key.indexOf('(');
  const parameters = key.slice(open + 1, -1).split(',');
  const index = parameters.indexOf('IFormatProvider');
  if (open < 0 || index < 0) return undefined;
  const others = parameters.toSpliced(index, 1);
  const run = behaviourOf(runtime, `${key.slice(0, open)}(${others.join()})`);
  // The receiver stands in front of the arguments, or nothing does.
  if (run === undefined) return undefined;
  return (...args) => {
    const at = args.length - parameters.length + index;
    return inCulture(args[at], () => run(...args.toSpliced(at, 1)));
  };
}
