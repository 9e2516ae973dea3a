import type { Of, Value } from './value.js';
import type {
  Boolean, BooleanInput, Byte, ArrayOf, DateTime, DateTimeInput, Decimal, DecimalInput, Double, DoubleInput,
  Int32, Int32Input, Int64, Int64Input, JArray, JArrayInput, JObject, JObjectInput, JToken, JTokenInput, Object, ObjectInput,
  String, StringInput, X509Certificate2, X509Certificate2Input,
} from './generated/values.js'; // prettier-ignore

/** C# names of types that a checked expression can be asked to have, with what the builder takes for each. */
export interface ExpressionInputs {
  readonly bool: BooleanInput;
  readonly string: StringInput | null;
  readonly int: Int32Input;
  readonly long: Int64Input;
  readonly double: DoubleInput;
  readonly decimal: DecimalInput;
  readonly object: ObjectInput | null;
  readonly DateTime: DateTimeInput;
  readonly JToken: JTokenInput | null;
  readonly JObject: JObjectInput | null;
  readonly JArray: JArrayInput | null;
  readonly X509Certificate2: X509Certificate2Input | null;
  readonly 'byte[]': Of<{ readonly array: Byte }> | null;
}

/** The values that expressions with these types give. */
export interface ExpressionValues {
  readonly bool: Boolean;
  readonly string: String;
  readonly int: Int32;
  readonly long: Int64;
  readonly double: Double;
  readonly decimal: Decimal;
  readonly object: Object;
  readonly DateTime: DateTime;
  readonly JToken: JToken;
  readonly JObject: JObject;
  readonly JArray: JArray;
  readonly X509Certificate2: X509Certificate2;
  readonly 'byte[]': ArrayOf<Byte>;
}

/** The C# name of a type that {@link ExpressionValues} has. */
export type ExpressionType = keyof ExpressionValues;

/** C# names by .NET names, where they differ or are meant to be told apart in TypeScript. */
interface CodeNames {
  readonly Boolean: 'bool';
  readonly String: 'string';
  readonly Int32: 'int';
  readonly Int64: 'long';
  readonly Double: 'double';
  readonly Decimal: 'decimal';
  readonly Object: 'object';
  readonly DateTime: 'DateTime';
  readonly JToken: 'JToken';
  readonly JObject: 'JObject';
  readonly JArray: 'JArray';
  readonly X509Certificate2: 'X509Certificate2';
}

/** The C# name of a value's type, as far as TypeScript knows it. */
export type CodeNameOf<V extends Value> =
  V extends Of<{ readonly only: infer N }> ? (N extends keyof CodeNames ? CodeNames[N] : string) : string;
