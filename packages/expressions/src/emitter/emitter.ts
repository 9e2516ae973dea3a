import type { LocalSymbol } from '../binder/symbols.js';
import { definitionOf, type Member } from '../type-system/member.js';
import type { Type } from '../type-system/type.js';
import { memberOf } from '../type-system/universe.js';

/** What one emitted function needs beside its statements. */
interface Frame {
  readonly temporaries: string[];
}

/**
 * Collects the JavaScript of one expression. Whatever the code refers to stands in the table of constants;
 * all names are made here, none comes from the source.
 */
export class Emitter {
  readonly constants: unknown[] = [];
  /** Nodes that should not have come here and members without behaviour: then the code must not run. */
  readonly failures: string[] = [];
  readonly #names = new Map<unknown, string>();
  readonly #typeLists = new Map<string, string>();
  readonly #frames: Frame[] = [];
  readonly #placeholders = new Map<LocalSymbol, string>();
  /** Where `break` goes, the innermost last: a label, or '' for a JavaScript loop. */
  readonly breakLabels: string[] = [];
  /** Names of the exceptions that are being handled. */
  readonly caughtNames: string[] = [];
  #lastName = 0;

  /** The name of a value in the table of constants. */
  use(value: unknown): string {
    let name = this.#names.get(value);
    if (name === undefined) {
      name = `k${this.constants.length}`;
      this.constants.push(value);
      this.#names.set(value, name);
    }
    return name;
  }

  /** The name of what a member does; `suffix` is `=` for setters. */
  useMember(member: Member, suffix: '' | '=' = ''): string {
    const run = memberOf(definitionOf(member), member.key + suffix);
    if (run === undefined) this.failures.push(`${member.declaringType.name}.${member.key}${suffix}`);
    return this.use(run);
  }

  /** The name of a list of type arguments. */
  useTypes(types: readonly Type[]): string {
    const key = types.map((type) => type.id).join();
    let name = this.#typeLists.get(key);
    if (name === undefined) this.#typeLists.set(key, (name = this.use(Object.freeze([...types]))));
    return name;
  }

  /** A name that is new in the whole code. */
  newName(prefix: string): string {
    return `${prefix}${++this.#lastName}`;
  }

  /** A variable of the function that is being emitted. */
  temporary(): string {
    const name = this.newName('t');
    this.#frames.at(-1)?.temporaries.push(name);
    return name;
  }

  /** The variable behind a local; placeholders get one when they are first used. */
  local(local: LocalSymbol): string {
    const placeholder = this.#placeholders.get(local);
    if (placeholder !== undefined) return placeholder;
    return local.isByReference ? `v${local.id}.value` : `v${local.id}`;
  }

  /** Makes a placeholder stand for a piece of code that may be repeated. */
  substitute(placeholder: LocalSymbol, code: string): void {
    this.#placeholders.set(placeholder, code);
  }

  /** Gives a placeholder a temporary variable. */
  allocate(placeholder: LocalSymbol): string {
    const name = this.temporary();
    this.#placeholders.set(placeholder, name);
    return name;
  }

  /** Emits the body of a function, with its temporaries in front. */
  inFunction(emit: () => string): string {
    const frame: Frame = { temporaries: [] };
    const outer = this.breakLabels.splice(0);
    this.#frames.push(frame);
    const body = emit();
    this.#frames.pop();
    this.breakLabels.push(...outer);
    return frame.temporaries.length === 0 ? body : `let ${frame.temporaries.join()};${body}`;
  }
}
