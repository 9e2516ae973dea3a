import type { NamedType } from '../../type-system/type.js';

/**
 * A .NET exception on its way through JavaScript; also the object that `catch (Exception ex)` sees.
 *
 * `typeName` is the name without namespace (`NullReferenceException`), `message` is .NET's.
 */
export class ClrException extends Error {
  override readonly name = 'ClrException';
  readonly clrType: NamedType;
  readonly innerException: ClrException | null;
  /** .NET's `Source`: what the expression sets. */
  source: string | null = null;

  constructor(clrType: NamedType, message: string, innerException: ClrException | null = null) {
    super(message, innerException === null ? undefined : { cause: innerException });
    this.clrType = clrType;
    this.innerException = innerException;
  }

  get typeName(): string {
    return this.clrType.definition.name;
  }

  /** .NET's `Exception.ToString()` without a stack trace: `System.FormatException: …`. */
  override toString(): string {
    const { namespace, name } = this.clrType.definition;
    const own = this.message === '' ? `${namespace}.${name}` : `${namespace}.${name}: ${this.message}`;
    return this.innerException === null ? own : `${own} ---> ${this.innerException.toString()}`;
  }
}
