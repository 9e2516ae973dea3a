import { redacted } from './redactor.js';
import type { SensitiveNames } from './sensitive-names.js';
import type { MessageChange, TraceStep } from './trace.js';

/** Members of a step whose texts are words of the trace itself. */
const words: ReadonlySet<string> = new Set(['hop', 'kind', 'mode', 'outcome', 'scope', 'section', 'what']);

/** A step with every text in it cleaned, and what is done to a sensitive header left out altogether. */
export function redactStep(
  step: TraceStep,
  names: SensitiveNames,
  clean: (text: string) => string,
): TraceStep {
  if (step.kind === 'policy') {
    return cleaned({ ...step, changes: step.changes.map((change) => redactChange(change, names)) }, clean);
  }
  if (step.kind !== 'rewrite') return cleaned(step, clean);
  const changes = step.changes.map((change) =>
    names.isHeader(change.name) && change.value !== null && change.value !== ''
      ? { ...change, value: redacted }
      : change,
  );
  return cleaned({ ...step, changes }, clean);
}

function redactChange(change: MessageChange, names: SensitiveNames): MessageChange {
  if (!change.what.endsWith('header') || !names.isHeader(change.name)) return change;
  const hidden = (value: string | null) => (value === null || value === '' ? value : redacted);
  return { ...change, from: hidden(change.from), to: hidden(change.to) };
}

function cleaned<T>(value: T, clean: (text: string) => string): T {
  if (typeof value === 'string') return clean(value) as T;
  if (Array.isArray(value)) return value.map((item) => cleaned(item, clean)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, words.has(key) ? item : cleaned(item, clean)]),
  ) as T;
}
