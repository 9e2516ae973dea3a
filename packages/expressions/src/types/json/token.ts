import { defineType, type MemberDefinition, unsupportedMembers } from '../../define-type.js';
import { reasons } from '../reasons.js';

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
