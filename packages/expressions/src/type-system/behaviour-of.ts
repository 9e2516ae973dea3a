import type { RuntimeMembers } from '../define-type.js';

export type RuntimeFunction = (...args: unknown[]) => unknown;

/**
 * What a member does, by its canonical key.
 *
 * A member with an `IFormatProvider` does what the one without it does: no type implements that interface here, so that
 * null can be passed only, which stands for the culture of the gateway.
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
  return run && ((...args) => run(...args.toSpliced(args.length - parameters.length + index, 1)));
}
