import { typeAndBases } from '../../type-system/hierarchy.js';
import type { Member } from '../../type-system/member.js';
import { declaredMembers } from '../../type-system/members.js';
import { withoutNullable } from '../../type-system/nullable.js';
import type { Type } from '../../type-system/type.js';
import { classifyStandardExplicit } from './classify-explicit.js';
import { classifyStandard } from './classify-implicit.js';
import type { Conversion } from './conversion.js';

const cache = new WeakMap<Type, WeakMap<Type, Conversion | null>[]>();

/** The conversion through an operator that one of the types declares: `(string)jToken`, `XNamespace n = "…"`. */
export function findUserConversion(from: Type, to: Type, isExplicit: boolean): Conversion | undefined {
  if (from.kind !== 'named' && to.kind !== 'named') return undefined;
  let byTarget = cache.get(from);
  if (byTarget === undefined) cache.set(from, (byTarget = [new WeakMap(), new WeakMap()]));
  const known = byTarget[isExplicit ? 1 : 0] as WeakMap<Type, Conversion | null>;
  let found = known.get(to);
  if (found === undefined) known.set(to, (found = search(from, to, isExplicit) ?? null));
  return found ?? undefined;
}

function search(from: Type, to: Type, isExplicit: boolean): Conversion | undefined {
  const classify = isExplicit ? classifyStandardExplicit : classifyStandard;
  let best: { conversion: Conversion; score: number } | undefined;
  for (const member of operators(from, to, isExplicit)) {
    const parameter = member.parameters[0]?.type;
    if (parameter === undefined) continue;
    const before = classify(from, parameter);
    const after = classify(member.type, to);
    if (before === undefined || after === undefined) continue;
    // The most specific operator takes the source as it is and gives the target as it is.
    const score =
      (before.kind === 'identity' ? 0 : classifyStandard(from, parameter) === undefined ? 8 : 1) +
      (after.kind === 'identity' ? 0 : classifyStandard(member.type, to) === undefined ? 16 : 4) +
      (member.name === 'explicit' ? 0.5 : 0);
    if (best === undefined || score < best.score)
      best = { conversion: { kind: 'user', member, before, after }, score };
  }
  return best?.conversion;
}

function operators(from: Type, to: Type, isExplicit: boolean): readonly Member[] {
  const found = new Set<Member>();
  for (const side of [from, to]) {
    for (const type of typeAndBases(withoutNullable(side))) {
      if (type.kind !== 'named' || type.definition.kind === 'interface') continue;
      for (const member of declaredMembers(type, 'implicit')) found.add(member);
      if (isExplicit) for (const member of declaredMembers(type, 'explicit')) found.add(member);
    }
  }
  return [...found];
}
