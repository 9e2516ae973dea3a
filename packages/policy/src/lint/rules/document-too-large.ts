import { diagnostics } from '../../diagnostics.js';
import { startTag } from '../analysis/elements.js';
import { defineRule } from '../define-rule.js';

const kibibyte = 1024;
/** Bytes that API Management takes, by the kind of the document. */
const limits = { policies: 256 * kibibyte, fragment: 512 * kibibyte, consumption: 16 * kibibyte } as const;

/** A document that the service refuses for its size. */
export const documentTooLarge = defineRule({
  kind: diagnostics.documentTooLarge,
  summary: 'The document is larger than the service takes.',
  why: 'The service takes policy documents up to 256 KiB (16 KiB in the Consumption tier) and fragments up to 512 KiB. Move parts into fragments, or long texts into the backend.',
  bad: {
    text: `<fragment>
  <set-body>${'x'.repeat(16 * kibibyte)}</set-body>
</fragment>`,
    line: 1,
    options: { tier: 'Consumption' },
  },
  good: {
    text: `<fragment>
  <set-body>x</set-body>
</fragment>`,
    options: { tier: 'Consumption' },
  },
  check: ({ text, root, isFragment, options: { tier } }, report) => {
    const limit = tier === 'Consumption' ? limits.consumption : limits[isFragment ? 'fragment' : 'policies'];
    const bytes = Buffer.byteLength(text);
    if (bytes > limit) report(startTag(root), { bytes, limit });
  },
});
