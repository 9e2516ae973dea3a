import type { BackendPool as Definition } from '@apim-kit/environment';
import type { CompiledBackend } from './compiled-backend.js';

/** A backend of a pool. */
export interface PoolMember {
  readonly backend: CompiledBackend;
  /** Lower first. */
  readonly priority: number;
  /** Share within its priority; null where none is given. */
  readonly weight: number | null;
}

/** Picks the backend of a pool that takes the next request; undefined when the circuits of all are open. */
export type PickMember = (nowMs: number, random: () => number) => CompiledBackend | undefined;

/**
 * Balances the load of a pool: the lowest priority of which a circuit is closed, there by weight, or in turn where
 * nobody has one.
 *
 * @see https://learn.microsoft.com/azure/api-management/backends#load-balanced-pool
 */
export function createPicker(
  services: Definition['services'],
  find: (name: string) => CompiledBackend | undefined,
): PickMember {
  const members: readonly PoolMember[] = services.flatMap(({ backend, priority = 0, weight = null }) => {
    const found = find(backend);
    return found === undefined ? [] : [{ backend: found, priority, weight }];
  });
  const priorities = [...new Set(members.map(({ priority }) => priority))].sort((a, b) => a - b);
  let turn = 0;
  return (nowMs, random) => {
    for (const priority of priorities) {
      const able = members.filter(
        (member) => member.priority === priority && member.backend.breaker?.isOpen(nowMs) !== true,
      );
      if (able.length === 0) continue;
      return able.some(({ weight }) => weight !== null)
        ? byWeight(able, random())
        : able[turn++ % able.length]!.backend;
    }
    return undefined;
  };
}

function byWeight(members: readonly PoolMember[], random: number): CompiledBackend {
  const weights = members.map(({ weight }) => weight ?? 1);
  let left = random * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => (left -= weight) < 0);
  return members[index < 0 ? members.length - 1 : index]!.backend;
}
