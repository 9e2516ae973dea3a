/** A document of the typed builder, or a raw XML file relative to the environment's file, or XML text. */
export type PolicySource<D> = D | { readonly file: string } | { readonly xml: string };
