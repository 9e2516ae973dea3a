import { ResourceManagerError } from '../resource-manager-error.js';

/** What goes wrong. `before` and `after` say whether the request took effect first. */
export type FaultEffect =
  | { readonly kind: 'fail'; readonly status: number; readonly code: string; readonly message?: string }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'lock' }
  | { readonly kind: 'throttle'; readonly retryAfterSeconds?: number }
  | { readonly kind: 'drop'; readonly when?: 'before' | 'after' }
  | { readonly kind: 'die'; readonly when?: 'before' | 'after' }
  | {
      readonly kind: 'fail-operation';
      readonly code: string;
      readonly message?: string;
      readonly status?: number;
    };

/** Something that goes wrong at chosen requests. */
export interface Fault {
  /** Only requests of this method. Default: all. */
  readonly method?: string;
  /** Only requests whose path matches this regular expression, letter case ignored. Default: all. */
  readonly path?: string;
  /** The first matching request that it strikes, counted from 1. Default 1. */
  readonly at?: number;
  /** How many requests in a row it strikes. Default 1. */
  readonly times?: number;
  readonly effect: FaultEffect;
}

const kinds: Record<FaultEffect['kind'], readonly string[]> = {
  fail: ['status', 'code'],
  delay: ['ms'],
  lock: [],
  throttle: [],
  drop: [],
  die: [],
  'fail-operation': ['code'],
};

/**
 * Checks a fault that came as JSON.
 *
 * @throws ResourceManagerError `FaultInvalid`
 */
export function readFault(value: unknown): Fault {
  const refuse = (why: string): never => {
    throw new ResourceManagerError(
      'FaultInvalid',
      `This is no fault: ${why}. Given: ${JSON.stringify(value)}`,
    );
  };
  if (typeof value !== 'object' || value === null) return refuse('an object is expected');
  const { effect, path, at = 1, times = 1 } = value as Partial<Fault>;
  if (typeof effect !== 'object' || effect === null) return refuse("'effect' is missing");
  const needed = kinds[effect.kind];
  if (needed === undefined) return refuse(`effect.kind is one of ${Object.keys(kinds).join(', ')}`);
  for (const key of needed) if (!(key in effect)) refuse(`effect.${key} is missing`);
  if (!Number.isInteger(at) || at < 1) refuse("'at' counts from 1");
  if (typeof times !== 'number' || times < 1) refuse("'times' is at least 1");
  try {
    new RegExp(path ?? '', 'i');
  } catch {
    refuse(`'path' is no regular expression`);
  }
  return value as Fault;
}
