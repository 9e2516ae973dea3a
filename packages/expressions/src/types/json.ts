// Over 150 lines: the family of Newtonsoft.Json.Linq, whose members mention each other.
import { defineType, type MemberDefinition, unsupportedMembers } from '../define-type.js';
import { reasons } from './reasons.js';

const namespace = 'Newtonsoft.Json.Linq';

/** What a token is cast from and to, by C# name. */
export const tokenValueTypes = [
  'bool', 'sbyte', 'byte', 'short', 'ushort', 'int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal',
  'DateTime', 'DateTimeOffset', 'Guid', 'TimeSpan',
] as const; // prettier-ignore
/** Classes among them: null is a value. */
export const tokenReferenceTypes = ['string', 'byte[]', 'Uri'] as const;

const conversions: readonly MemberDefinition[] = [
  ...[...tokenValueTypes, ...tokenValueTypes.map((type) => `${type}?`), ...tokenReferenceTypes].flatMap(
    (type) => [
      `static implicit operator JToken(${type} value)`,
      `static explicit operator ${type}(JToken value)`,
    ],
  ),
  'static explicit operator char(JToken value)',
  'static explicit operator char?(JToken value)',
];

/** @see https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
export const jsonToken = defineType({
  name: 'JToken',
  canonicalText: { key: 'ToString(Formatting,JsonConverter[])', argument: 0 },
  namespace,
  kind: 'class',
  abstract: true,
  interfaces: ['IEnumerable<JToken>'],
  members: [
    'bool HasValues { get; }',
    'JToken First { get; }',
    'JToken Last { get; }',
    'JToken Next { get; }',
    'JToken Previous { get; }',
    'JContainer Parent { get; }',
    'JToken Root { get; }',
    'string Path { get; }',
    'JTokenType Type { get; }',
    'JToken this[object key] { get; set; }',
    'void AddAfterSelf(object content)',
    'void AddBeforeSelf(object content)',
    'IEnumerable<JToken> AfterSelf()',
    'IEnumerable<JToken> BeforeSelf()',
    'IEnumerable<JContainer> Ancestors()',
    'IEnumerable<JToken> AncestorsAndSelf()',
    'IEnumerable<JToken> Children()',
    'IEnumerable<T> Children<T>() where T : class',
    'JToken DeepClone()',
    'static bool DeepEquals(JToken t1, JToken t2)',
    'static JToken FromObject(object o)',
    'static JToken Parse(string json)',
    'void Remove()',
    'void Replace(JToken value)',
    'JToken SelectToken(string path)',
    'JToken SelectToken(string path, bool errorWhenNoMatch)',
    'IEnumerable<JToken> SelectTokens(string path)',
    'IEnumerable<JToken> SelectTokens(string path, bool errorWhenNoMatch)',
    'T ToObject<T>()',
    'string ToString()',
    'string ToString(Formatting formatting, params JsonConverter[] converters)',
    'T Value<T>(object key)',
    'IEnumerable<T> Values<T>()',
    ...conversions,
    ...unsupportedMembers(reasons.serializer, [
      'static JTokenEqualityComparer EqualityComparer { get; }',
      'void WriteTo(JsonWriter writer, params JsonConverter[] converters)',
      'JsonReader CreateReader()',
      'static JToken FromObject(object o, JsonSerializer jsonSerializer)',
      'T ToObject<T>(JsonSerializer jsonSerializer)',
      'static JToken ReadFrom(JsonReader reader)',
      'static JToken Load(JsonReader reader)',
    ]),
    ...unsupportedMembers(reasons.reflection, [
      'object ToObject(Type objectType)',
      'object ToObject(Type objectType, JsonSerializer jsonSerializer)',
      'object Annotation(Type type)',
      'IEnumerable<object> Annotations(Type type)',
      'void RemoveAnnotations(Type type)',
    ]),
    ...unsupportedMembers(reasons.annotations, [
      'void AddAnnotation(object annotation)',
      'T Annotation<T>()',
      'IEnumerable<T> Annotations<T>()',
      'void RemoveAnnotations<T>()',
    ]),
  ],
});

/** @see https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
export const jsonContainer = defineType({
  name: 'JContainer',
  namespace,
  kind: 'class',
  abstract: true,
  baseType: 'JToken',
  members: [
    'int Count { get; }',
    'void Add(object content)',
    'void AddFirst(object content)',
    'IEnumerable<JToken> Descendants()',
    'IEnumerable<JToken> DescendantsAndSelf()',
    'void Merge(object content)',
    'void RemoveAll()',
    'void ReplaceAll(object content)',
    ...unsupportedMembers(reasons.serializer, [
      'JsonWriter CreateWriter()',
      'void Merge(object content, JsonMergeSettings settings)',
    ]),
  ],
});

/** @see https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JObject.htm */
export const jsonObject = defineType({
  name: 'JObject',
  namespace,
  kind: 'class',
  baseType: 'JContainer',
  interfaces: ['IDictionary<string, JToken>'],
  members: [
    'JObject()',
    'JObject(JObject other)',
    'JObject(params object[] content)',
    'JObject(object content)',
    'JToken this[string propertyName] { get; set; }',
    'JToken this[object key] { get; set; }',
    'void Add(string propertyName, JToken value)',
    'void Add(object content)',
    'bool ContainsKey(string propertyName)',
    'static JObject FromObject(object o)',
    'IEnumerator<KeyValuePair<string, JToken>> GetEnumerator()',
    'JToken GetValue(string propertyName)',
    'JToken GetValue(string propertyName, StringComparison comparison)',
    'static JObject Parse(string json)',
    'IEnumerable<JProperty> Properties()',
    'JProperty Property(string name)',
    'JProperty Property(string name, StringComparison comparison)',
    'IEnumerable<JToken> PropertyValues()',
    'bool Remove(string propertyName)',
    'void Remove()',
    'bool TryGetValue(string propertyName, out JToken value)',
    'bool TryGetValue(string propertyName, StringComparison comparison, out JToken value)',
    ...unsupportedMembers(reasons.serializer, [
      'static JObject Load(JsonReader reader)',
      'static JObject FromObject(object o, JsonSerializer jsonSerializer)',
      'void WriteTo(JsonWriter writer, JsonConverter[] converters)',
    ]),
  ],
});

/** @see https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JArray.htm */
export const jsonArray = defineType({
  name: 'JArray',
  namespace,
  kind: 'class',
  baseType: 'JContainer',
  interfaces: ['IList<JToken>'],
  members: [
    'JArray()',
    'JArray(JArray other)',
    'JArray(params object[] content)',
    'JArray(object content)',
    'JToken this[int index] { get; set; }',
    'JToken this[object key] { get; set; }',
    'bool IsReadOnly { get; }',
    'void Add(JToken item)',
    'void Add(object content)',
    'void Clear()',
    'bool Contains(JToken item)',
    'static JArray FromObject(object o)',
    'int IndexOf(JToken item)',
    'void Insert(int index, JToken item)',
    'static JArray Parse(string json)',
    'bool Remove(JToken item)',
    'void Remove()',
    'void RemoveAt(int index)',
    ...unsupportedMembers(reasons.serializer, [
      'static JArray Load(JsonReader reader)',
      'static JArray FromObject(object o, JsonSerializer jsonSerializer)',
      'void WriteTo(JsonWriter writer, JsonConverter[] converters)',
    ]),
    'void CopyTo(JToken[] array, int arrayIndex)',
  ],
});

/** @see https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JProperty.htm */
export const jsonProperty = defineType({
  name: 'JProperty',
  namespace,
  kind: 'class',
  baseType: 'JContainer',
  members: [
    'JProperty(JProperty other)',
    'JProperty(string name, object content)',
    'JProperty(string name, params object[] content)',
    'string Name { get; }',
    'JToken Value { get; set; }',
    ...unsupportedMembers(reasons.serializer, [
      'void WriteTo(JsonWriter writer, JsonConverter[] converters)',
      'static JProperty Load(JsonReader reader)',
    ]),
  ],
});

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
    ...unsupportedMembers(reasons.culture, [
      'string ToString(IFormatProvider formatProvider)',
      'string ToString(string format, IFormatProvider formatProvider)',
    ]),
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

/** @see https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JConstructor.htm */
export const jsonConstructor = defineType({
  name: 'JConstructor',
  namespace,
  kind: 'class',
  baseType: 'JContainer',
  unsupported: 'JavaScript constructors in JSON are not read',
  members: [
    'JConstructor()',
    'JConstructor(JConstructor other)',
    'JConstructor(string name, params object[] content)',
    'JConstructor(string name, object content)',
    'JConstructor(string name)',
    'string Name { get; set; }',
    ...unsupportedMembers(reasons.serializer, [
      'void WriteTo(JsonWriter writer, JsonConverter[] converters)',
      'static JConstructor Load(JsonReader reader)',
    ]),
  ],
});

/** @see https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
export const jsonExtensions = defineType({
  name: 'Extensions',
  namespace,
  kind: 'static class',
  members: [
    'static U Value<U>(this IEnumerable<JToken> value)',
    'static IEnumerable<JToken> Children<T>(this IEnumerable<T> source) where T : JToken',
    'static IEnumerable<JToken> Descendants<T>(this IEnumerable<T> source) where T : JContainer',
    'static IEnumerable<JProperty> Properties(this IEnumerable<JObject> source)',
    'static IEnumerable<JToken> Values(this IEnumerable<JToken> source)',
    'static IEnumerable<JToken> Values(this IEnumerable<JToken> source, object key)',
    'static IEnumerable<U> Values<U>(this IEnumerable<JToken> source)',
    'static IEnumerable<U> Values<U>(this IEnumerable<JToken> source, object key)',
    ...unsupportedMembers(reasons.serializer, [
      'static IJEnumerable<JToken> Ancestors<T>(this IEnumerable<T> source)',
      'static IJEnumerable<JToken> AncestorsAndSelf<T>(this IEnumerable<T> source)',
      'static IJEnumerable<JToken> DescendantsAndSelf<T>(this IEnumerable<T> source)',
      'static IJEnumerable<JToken> AsJEnumerable(this IEnumerable<JToken> source)',
      'static IJEnumerable<T> AsJEnumerable<T>(this IEnumerable<T> source)',
    ]),
    'static U Value<T, U>(this IEnumerable<T> value) where T : JToken',
  ],
});

/** @see https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_JsonConverter.htm */
export const jsonConverter = defineType({
  name: 'JsonConverter',
  namespace: 'Newtonsoft.Json',
  kind: 'class',
  abstract: true,
  notAllowListed: true,
});

/** @see https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_JsonConvert.htm */
export const jsonConvert = defineType({
  name: 'JsonConvert',
  namespace: 'Newtonsoft.Json',
  kind: 'class',
  abstract: true,
  members: [
    'static string SerializeObject(object value)',
    'static string SerializeObject(object value, Formatting formatting)',
    'static object DeserializeObject(string value)',
    'static T DeserializeObject<T>(string value)',
    ...unsupportedMembers(reasons.serializer, [
      'static string SerializeObject(object value, params JsonConverter[] converters)',
      'static string SerializeObject(object value, Formatting formatting, params JsonConverter[] converters)',
      'static string SerializeObject(object value, JsonSerializerSettings settings)',
      'static string SerializeObject(object value, Formatting formatting, JsonSerializerSettings settings)',
      'static object DeserializeObject(string value, JsonSerializerSettings settings)',
      'static T DeserializeObject<T>(string value, params JsonConverter[] converters)',
    ]),
    ...unsupportedMembers(reasons.reflection, [
      'static string SerializeObject(object value, Type type, JsonSerializerSettings settings)',
      'static string SerializeObject(object value, Type type, Formatting formatting, JsonSerializerSettings settings)',
      'static object DeserializeObject(string value, Type type)',
      'static object DeserializeObject(string value, Type type, params JsonConverter[] converters)',
      'static object DeserializeObject(string value, Type type, JsonSerializerSettings settings)',
    ]),
  ],
});
