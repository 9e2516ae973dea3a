import { sliceMapped } from './source-map.js';
import type { Part } from './xml-node.js';

/** The parts without blanks around them, as layout puts them. */
export function trimParts(parts: readonly Part[]): readonly Part[] {
  const trimmed = parts.map((part, i): Part => {
    if (part.kind !== 'text') return part;
    const { text } = part.mapped;
    const start = i === 0 ? text.length - text.trimStart().length : 0;
    const end = i === parts.length - 1 ? Math.max(start, text.trimEnd().length) : text.length;
    return start === 0 && end === text.length
      ? part
      : { ...part, mapped: sliceMapped(part.mapped, start, end) };
  });
  return trimmed.filter((part) => part.kind === 'expression' || part.mapped.text !== '');
}
