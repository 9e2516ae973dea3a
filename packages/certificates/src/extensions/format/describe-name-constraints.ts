import type { GeneralName } from '../extension.js';
import { readNameConstraints } from '../readers.js';
import { describeGeneralName } from './describe-general-name.js';
import type { OutlineEntry } from './outline.js';

/** Names that an authority may and must not certify; Windows prints the distances that RFC 5280 fixes. */
export function describeNameConstraints(value: Uint8Array): readonly OutlineEntry[] {
  const { permitted, excluded } = readNameConstraints(value);
  return [describeSubtrees('Permitted', permitted), describeSubtrees('Excluded', excluded)];
}

function describeSubtrees(title: string, names: readonly GeneralName[]): OutlineEntry {
  if (names.length === 0) return { text: `${title}=None` };
  return {
    text: title,
    children: names.map((name, index) => ({
      text: `[${index + 1}]Subtrees (0..Max):`,
      children: [describeGeneralName(name)],
    })),
  };
}
