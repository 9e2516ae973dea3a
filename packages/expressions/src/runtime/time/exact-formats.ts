import { argumentNullException } from '../clr/exceptions.js';
import type { ClrArray } from '../clr/clr-array.js';
import type { ClrException } from '../clr/clr-exception.js';
import { argumentNull } from '../failures.js';

/** The formats of a `ParseExact`: one of them, or several, the first of which that fits is taken. */
export type ExactFormats = { readonly one: string | null } | { readonly several: ClrArray | null };

/** What `ParseExact` throws for an argument that is null; undefined where none is. */
export function missingArgument(
  text: string | null,
  textName: string,
  formats: ExactFormats,
): ClrException | undefined {
  if (text === null) return argumentNull(textName);
  if ('one' in formats) return formats.one === null ? argumentNull('format') : undefined;
  return formats.several === null
    ? argumentNullException.create(
        "String reference not set to an instance of a String. (Parameter 'formats')",
      )
    : undefined;
}

/** The formats as a list; null where one was given that is null. */
export const listOf = (formats: ExactFormats): readonly (string | null)[] =>
  'one' in formats ? [formats.one] : ((formats.several?.items ?? []) as readonly (string | null)[]);
