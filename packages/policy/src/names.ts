/** `set-header` → `setHeader`. */
export function camelCase(name: string): string {
  let known = camelCased.get(name);
  if (known === undefined) {
    known = name.replace(/[-:](.)/g, (_, letter: string) => letter.toUpperCase());
    camelCased.set(name, known);
  }
  return known;
}

/** Only names of definitions come here: there is an end to them. */
const camelCased = new Map<string, string>();

/** `set-header` → `SetHeader`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}
