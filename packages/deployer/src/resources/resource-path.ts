/**
 * The path of a resource below `/providers/`, in REST and in ids.
 *
 * @example
 * ```ts
 * resourcePath({ type: 'Microsoft.ApiManagement/service/apis', name: 'apim-sample/orders' });
 * // Microsoft.ApiManagement/service/apim-sample/apis/orders
 * ```
 */
export function resourcePath({ type, name }: { readonly type: string; readonly name: string }): string {
  const [provider, ...types] = type.split('/');
  const names = name.split('/');
  return [provider, ...types.flatMap((each, index) => [each, names[index] ?? ''])].join('/');
}
