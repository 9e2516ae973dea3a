import type { PolicyDefinition } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { code, table } from './markdown.js';
import type { LocalSupport } from './policy-page.js';

/** The list of all policies by category, as Markdown. */
export function policyIndex(definitions: readonly PolicyDefinition[], localSupport: LocalSupport): string {
  const categories = [...new Set(definitions.map(({ category }) => category))].toSorted();
  const local = definitions.filter(({ name }) => localSupport(name) === undefined).length;
  return [
    '<!-- Generated from the definitions of @apim-kit/policy. Do not edit. -->',
    '',
    '# Policies',
    '',
    `${definitions.length} policies; ${local} run locally, and a request that meets another one is answered 500 with the reason.`,
    '',
    ...categories.flatMap((category) => [
      `## ${category.charAt(0).toUpperCase()}${category.slice(1)}`,
      '',
      ...table(
        ['Policy', 'What it does', 'Sections', 'Locally'],
        definitions
          .filter((definition) => definition.category === category)
          .map(({ name, summary, sections: allowed }) => [
            `[${code(name)}](${name}.md)`,
            summary,
            allowed.length === sections.length ? 'all' : allowed.join(', '),
            localSupport(name) === undefined ? 'yes' : 'no',
          ]),
      ),
      '',
    ]),
  ].join('\n');
}
