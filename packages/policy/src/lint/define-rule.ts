import type { DiagnosticKind } from '../diagnostics.js';
import type { TextEdit } from '../document/document-diagnostic.js';
import type { Span } from '../xml/xml-node.js';
import type { LintOptions } from './lint-options.js';
import type { LintSubject } from './lint-subject.js';

/** What the linter can find: what its page says, and how it is found. */
export interface Rule {
  readonly kind: DiagnosticKind<never>;
  /** One line. */
  readonly summary: string;
  /** Why it matters and what to do; paragraphs of Markdown. */
  readonly why: string;
  readonly bad: BadExample;
  readonly good: Example;
  /** What the linter must be told for this rule to say all that it can. */
  readonly needs?: 'scope' | 'tier' | 'environment';
  /** What `--fix` does about it, one sentence; absent where it does nothing. */
  readonly fix?: string;
  /** Absent for what the reader finds while it reads. */
  readonly check?: (subject: LintSubject) => void;
}

/** A document, and what the linter is told about it. */
export interface Example {
  readonly text: string;
  readonly options?: Partial<LintOptions>;
}

/** A document with the finding, and no other. */
export interface BadExample extends Example {
  /** The line of the finding. */
  readonly line: number;
  /** It is an expression alone: in a document something else is found before. */
  readonly bare?: true;
}

/** Takes a finding of one rule. */
export type RuleReport<P> = (at: Span, parameters: P, fix?: readonly TextEdit[]) => void;

interface RuleInput<P> extends Omit<Rule, 'kind' | 'check'> {
  readonly kind: DiagnosticKind<P>;
  readonly check: (subject: LintSubject, report: RuleReport<P>) => void;
}

/**
 * Defines a rule that looks at a document as a whole.
 *
 * @example
 * defineRule({
 *   kind: diagnostics.repeatedBase,
 *   summary: 'A section holds `<base />` twice.',
 *   …
 *   check: ({ sections }, report) => { … },
 * });
 */
export function defineRule<P>({ kind, check, ...rest }: RuleInput<P>): Rule {
  return Object.freeze({
    ...rest,
    kind: kind as DiagnosticKind<never>,
    check: (subject: LintSubject) =>
      check(subject, (at, parameters, fix) => subject.report(kind, at, parameters, fix)),
  });
}

/** Describes what the reader, or the binder of expressions, finds. */
export function describeFinding(finding: Omit<Rule, 'check'>): Rule {
  return Object.freeze(finding);
}
