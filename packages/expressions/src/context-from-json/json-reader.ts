import { ExpressionError } from '../expression-error.js';

/** Reads the members of a JSON object by name and type; what is left out or null is null. */
export class JsonReader {
  readonly #value: Readonly<Record<string, unknown>>;
  /** Where the object stands: `context.request`. */
  readonly path: string;

  constructor(value: unknown, path: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new ExpressionError('invalid-context', `${path} must be an object.`);
    }
    this.#value = value as Record<string, unknown>;
    this.path = path;
  }

  names(): string[] {
    return Object.keys(this.#value);
  }

  json(name: string): unknown {
    return Object.hasOwn(this.#value, name) ? (this.#value[name] ?? null) : null;
  }

  text(name: string): string | null {
    const value = this.json(name);
    if (value === null || typeof value === 'string') return value;
    throw this.wrong(name, 'a string');
  }

  flag(name: string): boolean | null {
    const value = this.json(name);
    if (value === null || typeof value === 'boolean') return value;
    throw this.wrong(name, 'true or false');
  }

  number(name: string): number | null {
    const value = this.json(name);
    if (value === null || typeof value === 'number') return value;
    throw this.wrong(name, 'a number');
  }

  object(name: string): JsonReader | null {
    const value = this.json(name);
    return value === null ? null : new JsonReader(value, `${this.path}.${name}`);
  }

  /** A list of texts; one text alone is a list of one. */
  texts(name: string): readonly string[] {
    const value = this.json(name);
    if (value === null) return [];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (list.every((item): item is string => typeof item === 'string')) return list;
    throw this.wrong(name, 'a list of strings');
  }

  objects(name: string): readonly JsonReader[] {
    const value = this.json(name);
    if (value === null) return [];
    if (!Array.isArray(value)) throw this.wrong(name, 'a list');
    return value.map((item, index) => new JsonReader(item, `${this.path}.${name}[${index}]`));
  }

  /** The error for a member that is something else. */
  wrong(name: string, expected: string): ExpressionError {
    return new ExpressionError('invalid-context', `${this.path}.${name} must be ${expected}.`);
  }
}
