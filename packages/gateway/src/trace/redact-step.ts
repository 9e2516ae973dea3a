import { redacted } from './redactor.js';
import { isSensitiveHeader } from './sensitive-headers.js';
import type { TraceStep } from './trace.js';

/** A step with every text in it cleaned, and what a rewrite does to a sensitive header left out altogether. */
export function redactStep(step: TraceStep, clean: (text: string) => string): TraceStep {
  if (step.kind !== 'rewrite') return cleaned(step, clean);
  const changes = step.changes.map((change) =>
    isSensitiveHeader(change.name) && change.value !== null && change.value !== ''
      ? { ...change, value: redacted }
      : change,
  );
  return cleaned({ ...step, changes }, clean);
}

function cleaned<T>(value: T, clean: (text: string) => string): T {
  if (typeof value === 'string') return clean(value) as T;
  if (Array.isArray(value)) return value.map((item) => cleaned(item, clean)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleaned(item, clean)])) as T;
}
