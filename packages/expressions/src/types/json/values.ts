import { defineType, unsupportedMembers } from '../../define-type.js';
import { reasons } from '../reasons.js';

const namespace = 'Newtonsoft.Json.Linq';

/** @see https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JValue.htm */
export const jsonValue = defineType({
  name: 'JValue',
  namespace,
  kind: 'class',
  baseType: 'JToken',
  interfaces: ['IComparable', 'IFormattable', 'IConvertible'],
  members: [
    'JValue(JValue other)',
    'JValue(object value)',
    'JValue(bool value)',
    'JValue(char value)',
    'JValue(DateTime value)',
    'JValue(decimal value)',
    'JValue(double value)',
    'JValue(float value)',
    'JValue(Guid value)',
    'JValue(long value)',
    'JValue(string value)',
    'JValue(TimeSpan value)',
    'JValue(ulong value)',
    'JValue(Uri value)',
    'object Value { get; set; }',
    'int CompareTo(JValue obj)',
    'static JValue CreateNull()',
    'static JValue CreateString(string value)',
    'static JValue CreateUndefined()',
    'bool Equals(JValue other)',
    'bool Equals(object obj)',
    'int GetHashCode()',
    'string ToString()',
    'string ToString(string format)',
    'JValue(DateTimeOffset value)',
    'static JValue CreateComment(string value)',
    ...unsupportedMembers(reasons.serializer, [
      'void WriteTo(JsonWriter writer, JsonConverter[] converters)',
    ]),
    'string ToString(IFormatProvider formatProvider)',
    'string ToString(string format, IFormatProvider formatProvider)',
  ],
});

/** @see https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JRaw.htm */
export const jsonRaw = defineType({
  name: 'JRaw',
  namespace,
  kind: 'class',
  baseType: 'JValue',
  members: [
    'JRaw(object rawJson)',
    'JRaw(JRaw other)',
    ...unsupportedMembers(reasons.serializer, ['static JRaw Create(JsonReader reader)']),
  ],
});
