import type { MemberDetails, TypeDefinition } from '../define-type.js';
import type { MemberSignature } from './signature.js';
import type { NamedType, Type, TypeParameter } from './type.js';

/** A member of a constructed type, with real types. */
export interface Member {
  readonly kind: MemberSignature['kind'];
  readonly name: string;
  readonly declaringType: NamedType;
  readonly isStatic: boolean;
  readonly isExtension: boolean;
  /** The method's own, not the type's. */
  readonly typeParameters: readonly TypeParameter[];
  readonly parameters: readonly Parameter[];
  /** Type of the value, `void` included; the declaring type for constructors. */
  readonly type: Type;
  readonly hasGetter: boolean;
  readonly hasSetter: boolean;
  readonly constant: string | null;
  readonly key: string;
  readonly details: Omit<MemberDetails, 'signature'>;
}

export interface Parameter {
  readonly name: string;
  readonly type: Type;
  readonly modifier: 'ref' | 'out' | 'params' | null;
  /** As the signature writes it. */
  readonly defaultValue: string | null;
}

/** The definition a member belongs to. */
export function definitionOf(member: Member): TypeDefinition {
  return member.declaringType.definition;
}
