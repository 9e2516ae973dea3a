import { defineType, unsupportedMembers } from '../../define-type.js';
import { reasons } from '../reasons.js';

const namespace = 'Newtonsoft.Json.Linq';

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
