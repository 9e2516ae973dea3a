import { camelCase } from './names.js';

/** The text of a definition to begin with: one attribute, to show how fields are written. */
export function definition({
  name,
  category = 'transformation',
  sections = ['inbound', 'outbound'],
  summary = `Does what \`${name}\` does: write here what that is, in one sentence.`,
}) {
  return `import { definePolicy } from '../define-policy.js';
import { string } from '../fields.js';

/** \`<${name}>\`: ${lowerFirst(summary).replaceAll('*/', '*\\/')} */
export const ${camelCase(name)} = definePolicy({
  name: '${name}',
  category: '${category}',
  summary: '${quoted(summary)}',
  sections: [${sections.map((section) => `'${section}'`).join(', ')}],
  attributes: {
    value: string('What Microsoft\\'s page says about it.', { required: true }),
  },
  example: { value: 'a' },
});
`;
}

const lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);
const quoted = (text) => text.replace(/[\\']/g, '\\$&');
