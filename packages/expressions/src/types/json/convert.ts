import { defineType, unsupportedMembers } from '../../define-type.js';
import { reasons } from '../reasons.js';

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
