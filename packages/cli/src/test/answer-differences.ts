import type { Answer } from '../scenario/answer.js';

/** One thing in which two answers to the same request differ; null where it is absent. */
export interface AnswerDifference {
  /** `status`, `reason`, `body`, or `header Content-Type`. */
  readonly what: string;
  readonly left: string | null;
  readonly right: string | null;
}

/** Headers that differ from answer to answer, or with the connection that carries it. */
const passing: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
]);

/** What differs between two answers; none when either is missing along with the other. */
export function answerDifferences(left: Answer | null, right: Answer | null): readonly AnswerDifference[] {
  if (left === null || right === null) {
    if (left === right) return [];
    return [{ what: 'answer', left: left && String(left.status), right: right && String(right.status) }];
  }
  const names = new Set([...Object.keys(left.headers), ...Object.keys(right.headers)]);
  const pairs: AnswerDifference[] = [
    { what: 'status', left: String(left.status), right: String(right.status) },
    { what: 'reason', left: left.reason, right: right.reason },
    ...[...names]
      .filter((name) => !passing.has(name))
      .sort()
      .map((name) => ({
        what: `header ${name}`,
        left: left.headers[name] ?? null,
        right: right.headers[name] ?? null,
      })),
    { what: 'body', left: left.body, right: right.body },
  ];
  return pairs.filter((pair) => pair.left !== pair.right);
}
