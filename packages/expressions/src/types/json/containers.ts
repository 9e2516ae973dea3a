import { defineType, unsupportedMembers } from '../../define-type.js';
import { reasons } from '../reasons.js';

const namespace = 'Newtonsoft.Json.Linq';

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
