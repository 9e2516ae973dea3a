import { defineType } from '../define-type.js';
import { gatewayNamespace } from './proxy-request-context.js';

/**
 * Extension methods of the gateway.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables
 */
export const contextExtensions = defineType({
  name: 'ContextExtensions',
  namespace: gatewayNamespace,
  kind: 'static class',
  members: [
    'static string GetValueOrDefault(this IReadOnlyDictionary<string, string[]> values, string name)',
    'static string GetValueOrDefault(this IReadOnlyDictionary<string, string[]> values, string name, string defaultValue)',
    'static T GetValueOrDefault<T>(this IReadOnlyDictionary<string, object> variables, string variableName)',
    'static T GetValueOrDefault<T>(this IReadOnlyDictionary<string, object> variables, string variableName, T defaultValue)',
    'static TValue GetValueOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> dictionary, TKey key)',
    'static TValue GetValueOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> dictionary, TKey key, TValue defaultValue)',
    'static TValue GetValueOrDefault<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key)',
    'static TValue GetValueOrDefault<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, TValue defaultValue)',
    'static TValue GetValueOrDefault<TKey, TValue>(this Dictionary<TKey, TValue> dictionary, TKey key)',
    'static TValue GetValueOrDefault<TKey, TValue>(this Dictionary<TKey, TValue> dictionary, TKey key, TValue defaultValue)',
    'static string ToQueryString(this IDictionary<string, IList<string>> values)',
    'static string ToFormUrlEncodedContent(this IDictionary<string, IList<string>> values)',
    'static BasicAuthCredentials AsBasic(this string input)',
    'static bool TryParseBasic(this string input, out BasicAuthCredentials result)',
    'static Jwt AsJwt(this string input)',
    'static bool TryParseJwt(this string input, out Jwt result)',
    'static bool VerifyNoRevocation(this X509Certificate2 certificate)',
    'static byte[] Encrypt(this byte[] input, string alg, byte[] key, byte[] iv)',
    'static byte[] Encrypt(this byte[] input, SymmetricAlgorithm alg)',
    'static byte[] Encrypt(this byte[] input, SymmetricAlgorithm alg, byte[] key, byte[] iv)',
    'static byte[] Decrypt(this byte[] input, string alg, byte[] key, byte[] iv)',
    'static byte[] Decrypt(this byte[] input, SymmetricAlgorithm alg)',
    'static byte[] Decrypt(this byte[] input, SymmetricAlgorithm alg, byte[] key, byte[] iv)',
  ],
});
