import type { LoadedResources } from '@apim-kit/environment';

/** Named values of a level, by name. */
export type NamedValues = LoadedResources['namedValues'];

/** Puts named values into a text. Preflight has found the names that nobody declares; they stay as they are. */
export const withNamedValues = (text: string, namedValues: NamedValues): string =>
  text.replace(/\{\{\s*([^{}\s]+)\s*\}\}/g, (whole, name: string) => namedValues.get(name)?.value ?? whole);
