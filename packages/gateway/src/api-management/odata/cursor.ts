import { messages } from './messages.js';
import { ODataRefusal } from './odata-refusal.js';

/** Levels of parentheses, paths and options within each other at most. */
const depthLimit = 100;

/** A name, as part of a pattern with the flag `u`. */
export const namePattern = '[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{Nd}\\p{Mn}\\p{Mc}\\p{Pc}\\p{Cf}]*';

const identifierPattern = new RegExp(namePattern, 'uy');
const blanks = /[ \t]*/y;
const identifierLength = 128;

/** A place in a text that is read from left to right; what is wrong is thrown as an {@link ODataRefusal}. */
export class Cursor {
  readonly text: string;
  /** What the text is: `$filter`, `path`. */
  readonly where: string;
  position = 0;
  /** Where the text begins in the one that positions are given for. */
  readonly #base: number;
  #depth: number;

  constructor(text: string, where: string, base = 0, depth = 0) {
    this.text = text;
    this.where = where;
    this.#base = base;
    this.#depth = depth;
  }

  get atEnd(): boolean {
    return this.position >= this.text.length;
  }

  /** The next character; empty at the end. */
  peek(): string {
    return this.text[this.position] ?? '';
  }

  startsWith(token: string): boolean {
    return this.text.startsWith(token, this.position);
  }

  /** Takes a token if it is next. */
  take(token: string): boolean {
    if (!this.startsWith(token)) return false;
    this.position += token.length;
    return true;
  }

  expect(token: string): void {
    if (!this.take(token)) this.refuse(messages.expected(`'${token}'`, this.rest));
  }

  /** Takes what a sticky pattern finds here. */
  match(pattern: RegExp): string | null {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.position += found.length;
    return found;
  }

  /** Whether a sticky pattern finds something here. */
  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.position;
    return pattern.test(this.text);
  }

  /** Takes blanks; whether there were any. */
  blanks(): boolean {
    return this.match(blanks) !== '';
  }

  /** Takes a name. */
  identifier(): string | null {
    const start = this.position;
    const name = this.match(identifierPattern);
    if (name !== null && name.length > identifierLength) {
      this.position = start;
      return null;
    }
    return name;
  }

  expectIdentifier(what: string): string {
    return this.identifier() ?? this.refuse(messages.expected(what, this.rest));
  }

  /** Takes a name with or without its namespace. */
  name(): string | null {
    const first = this.identifier();
    if (first === null) return null;
    let name = first;
    while (this.peek() === '.') {
      const start = this.position++;
      const part = this.identifier();
      if (part === null) {
        this.position = start;
        break;
      }
      name += `.${part}`;
    }
    return name;
  }

  end(): void {
    if (!this.atEnd) this.refuse(messages.trailing(this.rest));
  }

  /** Reads something that can hold its like. */
  nested<T>(read: () => T): T {
    if (this.#depth >= depthLimit) this.refuse(messages.tooDeep(depthLimit));
    this.#depth++;
    try {
      return read();
    } finally {
      this.#depth--;
    }
  }

  /** A part of the text, to be read by itself. */
  part(start: number, end: number): Cursor {
    return new Cursor(this.text.slice(start, end), this.where, this.#base + start, this.#depth);
  }

  /** Another text that is read as if it stood here. */
  inPlace(text: string, where: string): Cursor {
    return new Cursor(text, where, 0, this.#depth);
  }

  /** The rest, for messages. */
  get rest(): string {
    const rest = this.text.slice(this.position, this.position + 21);
    return rest.length > 20 ? `${rest.slice(0, 20)}…` : rest;
  }

  refuse(message: string, position = this.position): never {
    throw new ODataRefusal(this.where, message, this.#base + position + 1);
  }
}

/** Reads a text that holds one thing and nothing more. */
export function readToEnd<T>(cursor: Cursor, read: (cursor: Cursor) => T): T {
  const result = read(cursor);
  cursor.blanks();
  cursor.end();
  return result;
}
