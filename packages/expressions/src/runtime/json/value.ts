import { namedType } from '../../type-system/intern.js';
import type { NamedType } from '../../type-system/type.js';
import { aliasType } from '../../type-system/universe.js';
import { jsonRaw, jsonValue } from '../../types/json.js';
import { Boxed, clrEquals, clrHashCode, combineHashCodes, toClrString } from '../clr/index.js';
import { argumentException } from '../clr/exceptions.js';
import { ClrDecimal } from '../decimal/clr-decimal.js';
import { invalidOperation } from '../failures.js';
import { JToken, tokenType } from './token.js';
import { typeOfValue } from './value-type.js';

const doubleType = () => aliasType('double');
const boxedInteger = (value: number): Boxed => new Boxed(aliasType('long'), BigInt(value));

export class JValue extends JToken {
  /** In object form; a number that was read stays bare until somebody wants it as an object. */
  #value: unknown;
  #type: number;

  get value(): unknown {
    if (typeof this.#value === 'number')
      this.#value =
        this.#type === tokenType.Integer ? boxedInteger(this.#value) : new Boxed(doubleType(), this.#value);
    return this.#value;
  }

  set value(value: unknown) {
    this.#value = value;
  }

  /** The value of an integer or float that was read and nobody has asked for yet. */
  get bareNumber(): number | undefined {
    return typeof this.#value === 'number' ? this.#value : undefined;
  }

  constructor(value: unknown, type = typeOfValue(value)) {
    super();
    if (type === undefined) {
      const known = (
        value as { clrType?: { definition?: { namespace: string; name: string }; name: string } }
      ).clrType;
      const definition = value instanceof Boxed ? value.type.definition : known?.definition;
      const name =
        definition === undefined
          ? (known?.name ?? 'System.Object')
          : `${definition.namespace}.${definition.name}`;
      throw argumentException.create(`Could not determine JSON object type for type ${name}.`);
    }
    this.#value = value;
    this.#type = type;
  }

  get type(): number {
    return this.#type;
  }

  /** `Value = x` changes the type as well. */
  assign(value: unknown): void {
    this.#type = new JValue(value).type;
    this.value = value;
  }

  get clrType(): NamedType {
    return namedType(jsonValue);
  }

  get children(): readonly JToken[] {
    return [];
  }

  override [Symbol.iterator](): never {
    throw invalidOperation('Cannot access child value on Newtonsoft.Json.Linq.JValue.');
  }

  override toString(): string {
    return toClrString(this.value);
  }

  clone(): JValue {
    return new JValue(this.#value, this.#type);
  }

  deepEquals(other: JToken): boolean {
    return other instanceof JValue && this.equals(other);
  }

  /** Values of one JSON type are compared as numbers, dates or texts whatever their .NET types are. */
  equals(other: unknown): boolean {
    if (!(other instanceof JValue) || other.#type !== this.#type) return false;
    const [left, right] = [this.value, other.value];
    // A decimal and a double are compared as decimals.
    if (left instanceof ClrDecimal && right instanceof Boxed) return left.toNumber() === Number(right.value);
    if (left instanceof Boxed && right instanceof ClrDecimal) return Number(left.value) === right.toNumber();
    if (left instanceof Boxed && right instanceof Boxed) {
      return typeof left.value === typeof right.value
        ? left.value === right.value
        : BigInt(left.value) === BigInt(right.value);
    }
    if (left instanceof Uint8Array && right instanceof Uint8Array) {
      return left.length === right.length && left.every((byte, index) => byte === right[index]);
    }
    return clrEquals(left, right);
  }

  hashCode(): number {
    return combineHashCodes([this.#type, clrHashCode(this.value instanceof Uint8Array ? null : this.value)]);
  }

  format(format: string | null): string {
    const { value } = this;
    const formattable = value as { format?: (format: string | null) => string } | null;
    return typeof formattable?.format === 'function'
      ? formattable.format(format)
      : formatBoxed(value, format);
  }

  compareTo(other: unknown): number {
    if (other === null) return 1;
    const right: unknown = other instanceof JValue ? other.value : other;
    return compareValues(this.value, right);
  }
}

/** Set by the module that formats numbers. */
let formatBoxed: (value: unknown, format: string | null) => string = (value) => toClrString(value);
/** @internal */
export function setFormatBoxed(format: typeof formatBoxed): void {
  formatBoxed = format;
}

function compareValues(left: unknown, right: unknown): number {
  const [a, b] = [
    left instanceof Boxed ? Number(left.value) : left,
    right instanceof Boxed ? Number(right.value) : right,
  ];
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : 1;
  const comparable = a as { compareTo?: (other: unknown) => number };
  if (typeof a === 'object' && typeof comparable.compareTo === 'function') return comparable.compareTo(b);
  const [x, y] = [toClrString(left), toClrString(right)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Text that is written into JSON as it is. */
export class JRaw extends JValue {
  constructor(text: unknown) {
    super(text, tokenType.Raw);
  }

  override get clrType(): NamedType {
    return namedType(jsonRaw);
  }

  override clone(): JRaw {
    return new JRaw(this.value);
  }
}
