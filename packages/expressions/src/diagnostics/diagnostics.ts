import type { Diagnostic } from '../diagnostic.js';
import { catalogue, type DiagnosticName, type DiagnosticParameters } from './catalogue.js';

/** A stretch of the expression's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** More than this many findings of one expression help nobody. */
const maxDiagnostics = 50;

/** Collects what is wrong with one expression. */
export class Diagnostics {
  readonly #items: Diagnostic[] = [];
  #errors = 0;

  /** Adds a finding; a second one of the same kind at the same place is dropped. */
  report<Name extends DiagnosticName>(name: Name, span: Span, parameters: DiagnosticParameters<Name>): void {
    const entry = catalogue[name];
    if (entry.severity === 'error') this.#errors++;
    if (this.#items.length >= maxDiagnostics) return;
    if (this.#items.some((item) => item.code === entry.code && item.start === span.start)) return;
    const { code, severity } = entry;
    const message = (entry.message as (parameters: object) => string)(parameters);
    const help =
      'help' in entry ? (entry.help as (parameters: object) => string | undefined)(parameters) : undefined;
    const { start, end } = span;
    this.#items.push(
      Object.freeze({ code, severity, message, start, end, ...(help === undefined ? {} : { help }) }),
    );
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  get errorCount(): number {
    return this.#errors;
  }

  /** In the order of the text. */
  toArray(): readonly Diagnostic[] {
    return [...this.#items].sort((a, b) => a.start - b.start);
  }

  /** A mark to come back to, for parsing or binding on trial. */
  mark(): DiagnosticMark {
    return { items: this.#items.length, errors: this.#errors };
  }

  /** What was reported since the mark is taken out and given back. */
  takeSince(mark: DiagnosticMark): { readonly items: readonly Diagnostic[]; readonly errors: number } {
    const taken = { items: this.#items.splice(mark.items), errors: this.#errors - mark.errors };
    this.#errors = mark.errors;
    return taken;
  }

  /** Puts back what was taken out. */
  putBack(taken: { readonly items: readonly Diagnostic[]; readonly errors: number }): void {
    this.#errors += taken.errors;
    for (const item of taken.items)
      if (!this.#items.some((other) => other.code === item.code && other.start === item.start))
        this.#items.push(item);
  }
}

/** A place in the list of findings. */
export interface DiagnosticMark {
  readonly items: number;
  readonly errors: number;
}
