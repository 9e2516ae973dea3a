import type { ODataEnumType, ODataStructuredType } from '@apim-kit/environment';

/** A type as URLs see it: definitions stand for what they define. */
export type EdmType =
  | ODataStructuredType
  | ODataEnumType
  | { readonly kind: 'primitive'; readonly name: string }
  /** What has any property: dynamic properties, untyped values, null. */
  | { readonly kind: 'any'; readonly name: string }
  /** What another document declares. */
  | { readonly kind: 'unknown'; readonly name: string }
  /** Entities side by side, by the names of their sets. */
  | { readonly kind: 'row'; readonly name: string; readonly members: ReadonlyMap<string, Typed> };

/** What a path or an expression gives. */
export interface Typed {
  readonly type: EdmType;
  readonly collection: boolean;
}

export const primitive = (name: string): Typed => ({ type: { kind: 'primitive', name }, collection: false });

export const any: Typed = { type: { kind: 'any', name: 'Edm.Untyped' }, collection: false };
export const boolean = primitive('Edm.Boolean');
export const number = primitive('Edm.Decimal');
export const text = primitive('Edm.String');

/** One of a collection. */
export const elementOf = ({ type }: Typed): Typed => ({ type, collection: false });

/** `Sales.Order`, `a collection of Sales.Order`. */
export const describe = ({ type, collection }: Typed): string =>
  collection ? `a collection of ${type.name}` : type.name;

/** Whether a value can be true or false. */
export function mayBeBoolean({ type, collection }: Typed): boolean {
  if (type.kind === 'any' || type.kind === 'unknown') return true;
  return (
    !collection &&
    type.kind === 'primitive' &&
    (type.name === 'Edm.Boolean' || type.name === 'Edm.PrimitiveType')
  );
}

/** Whether it can hold properties. */
export const isStructured = ({ kind }: EdmType): boolean => kind !== 'primitive' && kind !== 'enum';
