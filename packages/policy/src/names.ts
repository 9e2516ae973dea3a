/** `set-header` → `setHeader`. */
export function camelCase(name: string): string {
  return name.replace(/[-:](.)/g, (_, letter: string) => letter.toUpperCase());
}

/** `set-header` → `SetHeader`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}
