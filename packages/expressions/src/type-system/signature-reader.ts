import { ExpressionError } from '../expression-error.js';
import type { TypeName } from './signature.js';

const tokenPattern =
  /\s*(?:([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)+'|-?\d[\w.]*(?:[-+]\d+)?)|(==|!=|<=|>=|<<|\+\+|--|&&|\|\||[-+*/%&|^!~<>()[\]{},;:=?]))/y;

/** Reads a C# signature token by token; a `>>` is two tokens, as generics want it. */
export class SignatureReader {
  readonly #text: string;
  #position = 0;
  /** The token in front, '' at the end. */
  token = '';
  isName = false;

  constructor(text: string) {
    this.#text = text;
    this.next();
  }

  /** Text of the token in front; the reader goes on. */
  next(): string {
    const { token } = this;
    tokenPattern.lastIndex = this.#position;
    const match = tokenPattern.exec(this.#text);
    if (match === null) {
      if (this.#text.slice(this.#position).trim() !== '') this.fail('an unknown character');
      this.token = '';
      this.isName = false;
    } else {
      this.#position = tokenPattern.lastIndex;
      this.isName = match[1] !== undefined;
      this.token = match[1] ?? match[2] ?? match[3] ?? '';
    }
    return token;
  }

  accept(token: string): boolean {
    if (this.token !== token) return false;
    this.next();
    return true;
  }

  expect(token: string): void {
    if (!this.accept(token)) this.fail(`\`${token}\` expected`);
  }

  name(): string {
    if (!this.isName) this.fail('a name expected');
    return this.next();
  }

  /** `Dictionary<string, int[]>?` */
  typeName(): TypeName {
    let type: TypeName;
    if (this.accept('(')) {
      const elements: { name: string | null; type: TypeName }[] = [];
      do {
        const element = this.typeName();
        elements.push({ type: element, name: this.isName ? this.next() : null });
      } while (this.accept(','));
      this.expect(')');
      type = { kind: 'tuple', elements };
    } else {
      const name = this.name();
      const typeArguments: TypeName[] = [];
      if (this.accept('<')) {
        do typeArguments.push(this.typeName());
        while (this.accept(','));
        this.expect('>');
      }
      type = { kind: 'name', name, typeArguments };
    }
    for (;;) {
      if (this.accept('?')) type = { kind: 'nullable', type };
      else if (this.token === '[' && this.accept('[')) {
        this.expect(']');
        type = { kind: 'array', elementType: type };
      } else return type;
    }
  }

  fail(problem: string): never {
    throw new ExpressionError(
      'invalid-definition',
      `Signature \`${this.#text}\`: ${problem} at \`${this.token}\`.`,
    );
  }
}
