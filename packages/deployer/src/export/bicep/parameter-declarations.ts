import { isSecure, type TemplateParameter } from '../template-parameter.js';
import { bicepText } from './bicep-text.js';

/** `param` declarations, one text each. */
export function parameterDeclarations(
  parameters: readonly TemplateParameter[],
  { defaults = false }: { readonly defaults?: boolean } = {},
): readonly string[] {
  return parameters.map((parameter) => {
    const { name, description, defaultValue } = parameter;
    const lines = [`@description(${bicepText(description)})`];
    if (isSecure(parameter)) lines.push('@secure()');
    const value = defaults && defaultValue !== undefined ? ` = ${bicepText(defaultValue)}` : '';
    return [...lines, `param ${name} string${value}`].join('\n');
  });
}
