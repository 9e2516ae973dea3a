import type { RuntimeMembers } from '../../define-type.js';
import { xmlValueTypes } from '../../types/xml.js';
import { formatException } from '../failures.js';
import { convertValue } from '../json/convert-value.js';
import { DateTime } from '../date-time.js';
import { TimeSpan } from '../time-span.js';
import { parseDuration } from './parse-duration.js';
import { given } from './shared.js';

/** `(int)element`: text as XML writes it (`true`, `1`, ISO dates). */
export function castText(text: string, target: string): unknown {
  const trimmed = text.trim();
  if (target === 'bool') {
    if (trimmed === '1' || trimmed.toLowerCase() === 'true') return true;
    if (trimmed === '0' || trimmed.toLowerCase() === 'false') return false;
    throw formatException(`The string '${trimmed}' is not a valid Boolean value.`);
  }
  if (target === 'double' && /^-?INF$/.test(trimmed)) return trimmed === 'INF' ? Infinity : -Infinity;
  if (target === 'TimeSpan') return new TimeSpan(parseDuration(trimmed));
  const value = convertValue(trimmed, target);
  // XmlConvert keeps the kind: `Z` is UTC.
  return value instanceof DateTime && trimmed.endsWith('Z') ? new DateTime(value.ticks, 1) : value;
}

/** The conversions of an element or attribute. */
export function casts(type: string, textOf: (value: never) => string): RuntimeMembers {
  const members: Record<string, (value: never) => unknown> = {
    [`explicit operator string(${type})`]: (value) => (value === null ? null : textOf(value)),
  };
  for (const target of xmlValueTypes) {
    members[`explicit operator ${target}(${type})`] = (value) =>
      castText(textOf(given(value, type === 'XElement' ? 'element' : 'attribute')), target);
    members[`explicit operator ${target}?(${type})`] = (value) =>
      value === null ? null : castText(textOf(value), target);
  }
  return members;
}
