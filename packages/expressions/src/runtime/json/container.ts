import { ClrArray, step, toClrString } from '../clr/index.js';
import { JToken } from './token.js';
import { JValue } from './value.js';

/** A token that is not yet part of a tree: itself, or a copy when it has a parent. */
export function owned(token: JToken, parent: JContainer): JToken {
  // A tree may not contain itself either.
  const free = token.parent !== null || token === parent.root ? token.clone() : token;
  free.parent = parent;
  return free;
}

export abstract class JContainer extends JToken {
  abstract removeChild(child: JToken): void;
  abstract replaceChild(child: JToken, value: JToken): void;
  /** Adds a token at an index of {@link children}. */
  abstract insertToken(index: number, token: JToken): void;
  abstract removeAll(): void;
  /** How a path goes from here to a child: a name, an index, or nothing. */
  abstract stepTo(child: JToken): string | number | null;

  get count(): number {
    return this.children.length;
  }

  /** Adds what `Add(object)` takes: a token, a value, or a sequence of those. */
  addContent(content: unknown, index = this.children.length): void {
    if (content instanceof JToken) {
      this.insertToken(index, content);
      return;
    }
    let at = index;
    // The arguments of `new JObject(…)`, most of the time: no generator for them.
    if (content instanceof ClrArray && content.items.every((item) => item instanceof JToken)) {
      step(content.items.length);
      for (const item of content.items) this.insertToken(at++, item as JToken);
      return;
    }
    for (const token of contentTokens(content)) {
      const before = this.children.length;
      this.insertToken(at, token);
      at += this.children.length - before;
    }
  }
}

/** True for content that stands for several tokens. */
export function isMultiContent(content: unknown): content is Iterable<unknown> {
  return (
    typeof content === 'object' &&
    content !== null &&
    Symbol.iterator in content &&
    !(content instanceof JToken) &&
    !(content instanceof Uint8Array)
  );
}

/** The tokens of a constructor's or `Add`'s content. */
export function* contentTokens(content: unknown): Generator<JToken, void, undefined> {
  if (!isMultiContent(content)) {
    yield toToken(content);
    return;
  }
  for (const item of objectsOf(content)) {
    step();
    yield* contentTokens(item);
  }
}

/** Elements of a .NET sequence as objects; set by the module that knows sequences, to keep this one free of a circle. */
let objectsOf: (sequence: Iterable<unknown>) => Iterable<unknown> = (sequence) => sequence;

/** @internal */
export function setObjectsOf(read: typeof objectsOf): void {
  objectsOf = read;
}

/** A token as it is, anything else as a value. Throws ArgumentException for what JSON has no form of. */
export function toToken(content: unknown): JToken {
  return content instanceof JToken ? content : new JValue(content);
}

/** A key as messages show it. */
export const keyText = (key: unknown): string => (typeof key === 'string' ? `"${key}"` : toClrString(key));
