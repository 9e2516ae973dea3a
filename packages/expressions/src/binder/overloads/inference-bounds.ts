import { isReferenceType, isVoid } from '../../type-system/classify.js';
import { definitionParts } from '../../type-system/definition-parts.js';
import { constructionsOf } from '../../type-system/hierarchy.js';
import { underlyingOf } from '../../type-system/nullable.js';
import type { Type, TypeParameter } from '../../type-system/type.js';
import { classifyStandard } from '../conversions/classify-implicit.js';

interface Bounds {
  readonly exact: Set<Type>;
  readonly lower: Set<Type>;
  readonly upper: Set<Type>;
}

/** What is known about the type parameters of a method while its type arguments are inferred. */
export class InferenceBounds {
  readonly fixed = new Map<TypeParameter, Type>();
  readonly #bounds: ReadonlyMap<TypeParameter, Bounds>;

  constructor(typeParameters: readonly TypeParameter[]) {
    this.#bounds = new Map(
      typeParameters.map((parameter) => [
        parameter,
        { exact: new Set(), lower: new Set(), upper: new Set() },
      ]),
    );
  }

  /** `from` has to be exactly what `to` becomes. */
  inferExact(from: Type, to: Type): void {
    if (this.#add(to, from, 'exact')) return;
    if (to.kind === 'array' && from.kind === 'array') this.inferExact(from.elementType, to.elementType);
    else if (to.kind === 'named' && from.kind === 'named' && from.definition === to.definition)
      to.typeArguments.forEach((target, index) => this.inferExact(from.typeArguments[index] ?? from, target));
    else if (to.kind === 'tuple' && from.kind === 'tuple')
      to.elements.forEach((target, index) =>
        this.inferExact(from.elements[index]?.type ?? from, target.type),
      );
  }

  /** A `from` has to convert to what `to` becomes. */
  inferLower(from: Type, to: Type): void {
    if (isVoid(from) || from.kind === 'error') return;
    if (this.#add(to, from, 'lower')) return;
    const target = underlyingOf(to);
    if (target !== undefined) {
      this.inferLower(underlyingOf(from) ?? from, target);
      return;
    }
    if (to.kind === 'array') {
      if (from.kind === 'array') this.#inferElement(from.elementType, to.elementType);
      return;
    }
    if (to.kind === 'tuple' && from.kind === 'tuple') {
      to.elements.forEach((element, index) =>
        this.inferLower(from.elements[index]?.type ?? from, element.type),
      );
      return;
    }
    if (to.kind !== 'named' || to.typeArguments.length === 0) return;
    // Two constructions of one interface say nothing, as in C#.
    const sources = new Set(constructionsOf(from, to.definition.name, to.typeArguments.length));
    if (sources.size !== 1) return;
    const [source] = sources;
    const { variances } = definitionParts(to.definition);
    to.typeArguments.forEach((argument, index) => {
      const sourceArgument = source?.typeArguments[index];
      if (sourceArgument === undefined) return;
      const variance = variances[index];
      if (variance === 'out') this.#inferElement(sourceArgument, argument);
      else if (variance === 'in' && isReferenceType(sourceArgument))
        this.inferUpper(sourceArgument, argument);
      else this.inferExact(sourceArgument, argument);
    });
  }

  /** What `to` becomes has to convert to `from`. */
  inferUpper(from: Type, to: Type): void {
    if (!this.#add(to, from, 'upper')) this.inferExact(from, to);
  }

  /** Settles those of the type parameters that have bounds. True when one was settled. */
  fix(typeParameters: readonly TypeParameter[]): boolean {
    let progress = false;
    for (const parameter of typeParameters) {
      const bounds = this.#bounds.get(parameter);
      if (bounds === undefined || this.fixed.has(parameter)) continue;
      const type = bestCandidate(bounds);
      if (type === undefined) continue;
      this.fixed.set(parameter, type);
      progress = true;
    }
    return progress;
  }

  #inferElement(from: Type, to: Type): void {
    if (isReferenceType(from) || from.kind === 'typeParameter') this.inferLower(from, to);
    else this.inferExact(from, to);
  }

  #add(to: Type, from: Type, kind: keyof Bounds): boolean {
    if (to.kind !== 'typeParameter') return false;
    const bounds = this.#bounds.get(to);
    if (bounds === undefined) return false;
    if (!this.fixed.has(to)) bounds[kind].add(from);
    return true;
  }
}

/** The one candidate that all bounds agree with and that the others convert to. */
function bestCandidate({ exact, lower, upper }: Bounds): Type | undefined {
  const candidates = [...new Set([...exact, ...lower, ...upper])].filter(
    (candidate) =>
      [...exact].every((bound) => bound === candidate) &&
      [...lower].every((bound) => classifyStandard(bound, candidate) !== undefined) &&
      [...upper].every((bound) => classifyStandard(candidate, bound) !== undefined),
  );
  const [first] = candidates;
  if (candidates.length <= 1) return first;
  return candidates.find((candidate) =>
    candidates.every((other) => classifyStandard(other, candidate) !== undefined),
  );
}
