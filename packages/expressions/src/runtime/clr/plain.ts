const plainFunctions = new WeakSet<object>();

/**
 * Marks a function that asks for no host, counts no steps and calls nothing that does: emitted code that calls only
 * such functions needs neither host nor budget around it.
 */
export function plain<F extends (...args: never[]) => unknown>(run: F): F {
  plainFunctions.add(run);
  return run;
}

/** Whether a value in the table of constants can be used without host and budget. */
export function isPlain(value: unknown): boolean {
  return typeof value !== 'function' || plainFunctions.has(value);
}
