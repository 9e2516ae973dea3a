import type { Diagnostics } from '../diagnostics/diagnostics.js';
import type { Token } from '../scanner/token.js';
import type { Name } from '../syntax/node.js';

/** Nested brackets, blocks and unary operators: deeper is refused before the JavaScript stack is at risk. */
const maxDepth = 250;

/** The tokens of one expression with a place in them. Every parser reads from it; none of them ever throws. */
export class TokenStream {
  readonly diagnostics: Diagnostics;
  readonly #tokens: readonly Token[];
  #position = 0;
  #depth: number;
  #lastError = -1;
  #gaveUp = false;

  constructor(tokens: readonly Token[], diagnostics: Diagnostics, depth = 0) {
    this.#tokens = tokens;
    this.diagnostics = diagnostics;
    this.#depth = depth;
  }

  get current(): Token {
    return this.#tokens[this.#position] as Token;
  }

  get depth(): number {
    return this.#depth;
  }

  /** Offset after the last token that was taken. */
  get previousEnd(): number {
    return this.#tokens[this.#position - 1]?.end ?? this.current.start;
  }

  get position(): number {
    return this.#position;
  }

  /** The token `distance` places ahead; the end token past the end. */
  peek(distance: number): Token {
    return this.at(this.#position + distance);
  }

  at(position: number): Token {
    return this.#tokens[Math.min(position, this.#tokens.length - 1)] as Token;
  }

  next(): Token {
    const token = this.current;
    if (token.kind !== 'end') this.#position++;
    return token;
  }

  moveTo(position: number): void {
    this.#position = position;
  }

  /** Whether the token in front is this punctuator or keyword. */
  is(text: string): boolean {
    const { current } = this;
    return current.text === text && (current.kind === 'punctuator' || current.kind === 'keyword');
  }

  /** Whether the token in front is this word, reserved only where the grammar says so (`when`, `var`). */
  isWord(text: string): boolean {
    return this.current.kind === 'identifier' && this.current.text === text;
  }

  accept(text: string): boolean {
    if (!this.is(text)) return false;
    this.#position++;
    return true;
  }

  /** Takes the punctuator or keyword, or reports that it is missing and goes on. */
  expect(text: string): void {
    if (!this.accept(text)) this.reportExpected(`\`${text}\``);
  }

  /** Takes a closing bracket; a missing one is reported where its partner stands when the text has ended. */
  expectClosing(text: string, opening: Token, openingText: string): void {
    if (this.accept(text) || this.#gaveUp) return;
    if (this.current.kind === 'end' && opening.text === openingText) {
      this.#lastError = this.current.start;
      this.diagnostics.report(
        'unclosedBracket',
        { start: opening.start, end: opening.start + openingText.length },
        {
          bracket: openingText,
        },
      );
    } else this.reportExpected(`\`${text}\``);
  }

  expectName(): Name {
    const { current } = this;
    if (current.kind === 'identifier') {
      this.#position++;
      return { text: current.text, start: current.start, end: current.end };
    }
    this.reportExpected('A name');
    return { text: '', start: current.start, end: current.start };
  }

  /** Reports what was expected here; a second report at the same token is dropped, it only follows from the first. */
  reportExpected(expected: string): void {
    if (this.#gaveUp || this.#lastError === this.current.start) return;
    this.#lastError = this.current.start;
    this.diagnostics.report('expected', this.current, { expected, found: describeToken(this.current) });
  }

  /** Runs a parser one level deeper, or gives `refused` when that is too deep. */
  nested<T>(parse: () => T, refused: () => T): T {
    if (this.#depth >= maxDepth) {
      if (!this.#gaveUp) this.diagnostics.report('tooDeep', this.current, {});
      // Whatever is missing from here on only follows from that.
      this.#gaveUp = true;
      this.#position = this.#tokens.length - 1;
      this.#lastError = this.current.start;
      return refused();
    }
    this.#depth++;
    try {
      return parse();
    } finally {
      this.#depth--;
    }
  }
}

/** The token as messages name it. */
export function describeToken(token: Token): string {
  if (token.kind === 'end') return 'the end';
  const text = token.text.length > 30 ? `${token.text.slice(0, 30)}…` : token.text;
  return `\`${text}\``;
}
