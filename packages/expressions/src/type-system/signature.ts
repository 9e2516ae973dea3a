/** A member of a type as its signature says, before names are resolved to types. */
export interface MemberSignature {
  readonly kind:
    'constructor' | 'method' | 'property' | 'indexer' | 'field' | 'constant' | 'operator' | 'conversion';
  /** Name as written in C#; `.ctor`, `this[]`, the operator's symbol, or `implicit` / `explicit`. */
  readonly name: string;
  readonly isStatic: boolean;
  /** First parameter has `this`. */
  readonly isExtension: boolean;
  readonly typeParameters: readonly TypeParameterSignature[];
  readonly parameters: readonly ParameterSignature[];
  /** Type of the value; the type itself for constructors. */
  readonly returnType: TypeName;
  readonly hasGetter: boolean;
  readonly hasSetter: boolean;
  /** Value of a constant as written. */
  readonly constant: string | null;
  /** Key of its behaviour in the runtime members; a setter's is this with `=` appended. */
  readonly key: string;
}

export interface TypeParameterSignature {
  readonly name: string;
  readonly constraint: 'class' | 'struct' | null;
}

export interface ParameterSignature {
  readonly name: string;
  readonly type: TypeName;
  readonly modifier: 'ref' | 'out' | 'params' | null;
  /** Default value as written: `null`, `0`, `","`, `StringComparison.Ordinal`. */
  readonly defaultValue: string | null;
}

/** The name of a type as written in a signature. */
export type TypeName =
  | { readonly kind: 'name'; readonly name: string; readonly typeArguments: readonly TypeName[] }
  | { readonly kind: 'array'; readonly elementType: TypeName }
  | { readonly kind: 'nullable'; readonly type: TypeName }
  | { readonly kind: 'tuple'; readonly elements: readonly { name: string | null; type: TypeName }[] };

/** The name without blanks, as it stands in keys. */
export function typeNameText(name: TypeName): string {
  switch (name.kind) {
    case 'name':
      return name.typeArguments.length === 0
        ? name.name
        : `${name.name}<${name.typeArguments.map(typeNameText).join(',')}>`;
    case 'array':
      return `${typeNameText(name.elementType)}[]`;
    case 'nullable':
      return `${typeNameText(name.type)}?`;
    case 'tuple':
      return `(${name.elements.map((element) => typeNameText(element.type)).join(',')})`;
  }
}
