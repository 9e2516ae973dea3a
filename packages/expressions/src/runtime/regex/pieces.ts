import { checkLength } from '../clr/index.js';
import type { Span } from './compile.js';

/** What stands between matches, and what is put in their place, gathered in the direction of the search. */
export class Pieces {
  readonly #text: string;
  readonly #isRightToLeft: boolean;
  readonly #pieces: string[] = [];
  #place: number;
  #length = 0;

  constructor(text: string, isRightToLeft: boolean) {
    this.#text = text;
    this.#isRightToLeft = isRightToLeft;
    this.#place = isRightToLeft ? text.length : 0;
  }

  add({ start, end }: Span, instead: readonly string[]): void {
    const between = this.#isRightToLeft
      ? this.#text.slice(end, this.#place)
      : this.#text.slice(this.#place, start);
    this.#pieces.push(between, ...instead);
    this.#place = this.#isRightToLeft ? start : end;
    this.#length = instead.reduce((length, piece) => length + piece.length, this.#length + between.length);
    checkLength(Math.max(this.#length, this.#pieces.length));
  }

  /** All pieces in the order of the text. */
  toArray(): string[] {
    if (!this.#isRightToLeft) return [...this.#pieces, this.#text.slice(this.#place)];
    return [...this.#pieces, this.#text.slice(0, this.#place)].reverse();
  }
}
