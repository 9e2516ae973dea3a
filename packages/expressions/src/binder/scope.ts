import type { Type } from '../type-system/type.js';
import type { LocalFunctionSymbol, LocalSymbol, ScopeSymbol } from './symbols.js';

/** Names that are visible at a place, and the locals that a block has to declare at its start. */
export class Scope {
  readonly parent: Scope | null;
  /** Lambdas and local functions start one: parameters and locals of the outer one are captured. */
  readonly isFunction: boolean;
  readonly #symbols = new Map<string, ScopeSymbol>();
  /** Names that scopes inside this one have declared. */
  readonly #inner = new Set<string>();
  readonly #types = new Map<string, Type>();
  readonly hoisted: LocalSymbol[] = [];
  readonly functions: LocalFunctionSymbol[] = [];

  constructor(parent: Scope | null, isFunction = false) {
    this.parent = parent;
    this.isFunction = isFunction;
  }

  /** The type that a type parameter of a local function around this place is. */
  lookupType(name: string): Type | undefined {
    return this.#types.get(name) ?? this.parent?.lookupType(name);
  }

  declareType(name: string, type: Type): void {
    this.#types.set(name, type);
  }

  lookup(name: string): ScopeSymbol | undefined {
    return this.#symbols.get(name) ?? this.parent?.lookup(name);
  }

  /** Whether a function stands between this place and where the name is declared. */
  captures(name: string): boolean {
    if (this.#symbols.has(name)) return false;
    return this.isFunction || (this.parent?.captures(name) ?? false);
  }

  /**
   * False when the name is taken here, around, or in a block before this place: C# 7 allows no shadowing, not even by a
   * lambda's parameter.
   */
  declare(symbol: ScopeSymbol): boolean {
    const { name } = symbol;
    const isFree = this.lookup(name) === undefined && !this.#inner.has(name);
    this.#symbols.set(name, symbol);
    for (let around = this.parent; around !== null; around = around.parent) around.#inner.add(name);
    return isFree;
  }

  /** All names in reach, for suggestions. */
  names(): readonly string[] {
    const own = [...this.#symbols.keys()];
    return this.parent === null ? own : [...own, ...this.parent.names()];
  }
}
