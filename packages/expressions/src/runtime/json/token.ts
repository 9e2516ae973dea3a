import type { NamedType } from '../../type-system/type.js';
import { jsonTokenType } from '../../types/json-enums.js';
import { step } from '../clr/index.js';
import { argumentException } from '../clr/exceptions.js';
import { invalidCast, invalidOperation } from '../failures.js';
import type { JArray } from './array.js';
import { ChildWalk } from './child-walk.js';
import type { JContainer } from './container.js';
import type { JObject } from './object.js';
import { pathText } from './path-text.js';
import type { JProperty } from './property.js';

/**
 * JSON that was read and whose tokens are made when they are asked for. Most expressions look at one member of a large
 * body; `at` is a place in the outline of the text.
 */
export interface TokenSource {
  /** The token of a value, without a parent. */
  token(at: number): JToken;
  /** The properties of an object; of a name that comes twice the last value counts. */
  properties(at: number, owner: JObject): JProperty[];
  items(at: number, owner: JArray): JToken[];
}

/** The numbers of Newtonsoft.Json.Linq.JTokenType. */
export const tokenType = jsonTokenType.values;

/** Newtonsoft.Json.Linq.JToken. Walking a token gives its children. */
export abstract class JToken implements Iterable<JToken> {
  parent: JContainer | null = null;

  abstract get type(): number;
  abstract get clrType(): NamedType;
  abstract get children(): readonly JToken[];
  abstract clone(): JToken;
  abstract deepEquals(other: JToken): boolean;

  get hasValues(): boolean {
    return this.children.length > 0;
  }

  [Symbol.iterator](): Iterator<JToken> {
    return new ChildWalk(this.children);
  }

  /** Indented JSON; a value's own text. */
  toString(): string {
    return writeIndented(this);
  }

  /** `$.a.b[0]` without the root, as Newtonsoft writes it. */
  get path(): string {
    if (this.parent === null) return '';
    const steps: (string | number)[] = [];
    for (const token of this.#lineage()) {
      const step = token.parent?.stepTo(token) ?? null;
      if (step !== null) steps.unshift(step);
    }
    return pathText(steps);
  }

  get root(): JToken {
    return this.parent === null ? this : this.parent.root;
  }

  /** The token, its parent and so on up. */
  *#lineage(): Generator<JToken, void, undefined> {
    yield this;
    if (this.parent !== null) yield* this.parent.#lineage();
  }

  /** Everything below, in document order. */
  *descendants(): Generator<JToken, void, undefined> {
    for (const child of this.children) {
      step();
      yield child;
      yield* child.descendants();
    }
  }

  /** `token[key]`; null when there is no such child. */
  child(_key: unknown): JToken | null {
    throw invalidOperation(`Cannot access child value on ${fullName(this)}.`);
  }

  setChild(_key: unknown, _value: JToken | null): void {
    throw invalidOperation(`Cannot set child value on ${fullName(this)}.`);
  }

  /** The token after (`1`) or before (`-1`) this one. */
  sibling(offset: 1 | -1): JToken | null {
    const siblings = this.parent?.children ?? [];
    return siblings[siblings.indexOf(this) + offset] ?? null;
  }

  /** Takes the token out of its parent. */
  detach(): void {
    if (this.parent === null) throw invalidOperation('The parent is missing.');
    this.parent.removeChild(this);
  }

  replace(value: JToken): void {
    if (this.parent === null) throw invalidOperation('The parent is missing.');
    this.parent.replaceChild(this, value);
  }
}

/** Set by the module that writes JSON: it knows the classes that are made of this one. */
let writeIndented: (token: JToken) => string = () => '';
/** @internal */
export function setWriteIndented(write: typeof writeIndented): void {
  writeIndented = write;
}

/** `Newtonsoft.Json.Linq.JObject` */
export function fullName(token: JToken): string {
  return `Newtonsoft.Json.Linq.${token.clrType.definition.name}`;
}

/** The failed cast of a token. */
export const cannotConvert = (token: JToken, target: string) =>
  argumentException.create(`Can not convert ${typeName(token)} to ${target}.`);

/** `Object`, `Array`, `Null` … */
export function typeName(token: JToken): string {
  return Object.entries(tokenType).find(([, number]) => number === token.type)?.[0] ?? 'None';
}

/** The failed `Value<T>` of an object or array. */
export const cannotCast = (token: JToken) =>
  invalidCast(`Cannot cast ${fullName(token)} to Newtonsoft.Json.Linq.JToken.`);
