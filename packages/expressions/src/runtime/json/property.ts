import { namedType } from '../../type-system/intern.js';
import type { NamedType } from '../../type-system/type.js';
import { jsonProperty } from '../../types/json.js';
import { argumentException } from '../clr/exceptions.js';
import { invalidOperation } from '../failures.js';
import { JContainer, owned } from './container.js';
import { JToken, tokenType, type TokenSource } from './token.js';
import { JValue } from './value.js';

export class JProperty extends JContainer {
  readonly name: string;
  #made: JToken | null;
  readonly #source: TokenSource | null;
  readonly #at: number;

  /** @param value the value, or where to read it when it is first asked for */
  constructor(name: string, value: JToken | TokenSource, at = 0) {
    super();
    this.name = name;
    this.#at = at;
    if (value instanceof JToken) {
      if (value instanceof JProperty) throw cannotAdd();
      this.#source = null;
      this.#made = owned(value, this);
    } else {
      this.#source = value;
      this.#made = null;
    }
  }

  get #value(): JToken {
    if (this.#made === null) {
      this.#made = this.#source?.token(this.#at) ?? new JValue(null);
      this.#made.parent = this;
    }
    return this.#made;
  }

  get type(): number {
    return tokenType.Property;
  }

  get clrType(): NamedType {
    return namedType(jsonProperty);
  }

  get children(): readonly JToken[] {
    return [this.#value];
  }

  get value(): JToken {
    return this.#value;
  }

  set value(value: JToken) {
    if (value instanceof JProperty) throw cannotAdd();
    if (value === this.#value) return;
    if (this.#made !== null) this.#made.parent = null;
    this.#made = owned(value, this);
  }

  stepTo(): null {
    return null;
  }

  insertToken(): never {
    throw many();
  }

  removeChild(): never {
    throw many('Cannot add or remove items from Newtonsoft.Json.Linq.JProperty.');
  }

  replaceChild(_child: JToken, value: JToken): void {
    this.value = value;
  }

  removeAll(): never {
    throw many('Cannot add or remove items from Newtonsoft.Json.Linq.JProperty.');
  }

  clone(): JProperty {
    return new JProperty(this.name, this.#value.clone());
  }

  deepEquals(other: JToken): boolean {
    return other instanceof JProperty && other.name === this.name && other.value.deepEquals(this.#value);
  }
}

const cannotAdd = () =>
  argumentException.create('Can not add Newtonsoft.Json.Linq.JProperty to Newtonsoft.Json.Linq.JProperty.');
const many = (message = 'Newtonsoft.Json.Linq.JProperty cannot have multiple values.') =>
  jsonFailure(message);
/** Newtonsoft throws its own JsonException here. */
const jsonFailure = (message: string) => invalidOperation(message);
