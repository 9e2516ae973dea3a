import type { TypeEntry } from './define-type.js';
import {
  comparableRuntime,
  comparableOfRuntime,
  disposableRuntime,
  equatableRuntime,
} from './runtime/basic-interfaces.js';
import { booleanRuntime } from './runtime/boolean.js';
import { charRuntime } from './runtime/char.js';
import {
  collectionOfRuntime,
  comparerInterfaceRuntime,
  enumerableOfRuntime,
  enumeratorOfRuntime,
  equalityComparerRuntime,
  listInterfaceRuntime,
  readOnlyCollectionOfRuntime,
  readOnlyListOfRuntime,
  setInterfaceRuntime,
} from './runtime/collection-interfaces.js';
import { contextExtensionsRuntime } from './runtime/context-extensions.js';
import { convertRuntime } from './runtime/convert.js';
import { dateTimeOffsetRuntime } from './runtime/date-time-offset.js';
import { dateTimeRuntime } from './runtime/date-time.js';
import { decimalRuntime } from './runtime/decimal.js';
import { dictionaryInterfaceRuntime, dictionaryRuntime } from './runtime/dictionary.js';
import { enumerableRuntime, groupingRuntime, lookupRuntime } from './runtime/enumerable.js';
import { guidRuntime } from './runtime/guid.js';
import { hashAlgorithmTypes } from './runtime/hash-algorithm.js';
import { hashSetRuntime } from './runtime/hash-set.js';
import {
  jsonTokenRuntime,
  jsonArrayRuntime,
  jsonContainerRuntime,
  jsonConvertRuntime,
  jsonExtensionsRuntime,
  jsonObjectRuntime,
  jsonPropertyRuntime,
  jsonRawRuntime,
  jsonValueRuntime,
} from './runtime/json.js';
import { authorizationRuntime, basicAuthCredentialsRuntime, jwtRuntime } from './runtime/jwt.js';
import { keyValuePairRuntime } from './runtime/key-value-pair.js';
import { listRuntime } from './runtime/list.js';
import { nullableRuntime } from './runtime/nullable.js';
import {
  byteRuntime,
  doubleRuntime,
  int16Runtime,
  int32Runtime,
  int64Runtime,
  sbyteRuntime,
  singleRuntime,
  uint16Runtime,
  uint32Runtime,
  uint64Runtime,
} from './runtime/numeric.js';
import { objectRuntime } from './runtime/object.js';
import { queueRuntime, stackRuntime } from './runtime/queue.js';
import { rsaTypes } from './runtime/rsa.js';
import { stringComparerRuntime } from './runtime/string-comparer.js';
import { stringRuntime } from './runtime/string.js';
import { symmetricAlgorithmRuntime } from './runtime/symmetric-algorithm.js';
import { timeSpanRuntime } from './runtime/time-span.js';
import { uriRuntime } from './runtime/uri.js';
import { webUtilityRuntime } from './runtime/web-utility.js';
import {
  oidRuntime,
  publicKeyRuntime,
  rsaCertificateExtensionsRuntime,
  x500DistinguishedNameRuntime,
  x509CertificateRuntime,
  x509Certificate2Runtime,
} from './runtime/x509.js';
import {
  api,
  backend,
  backendType,
  group,
  operation,
  product,
  productState,
  subscription,
  subscriptionKeyParameterNames,
  user,
  userIdentity,
  workspace,
} from './types/api.js';
import {
  comparable,
  comparableOf,
  convertible,
  disposable,
  equatable,
  formattable,
} from './types/basic-interfaces.js';
import { booleanType } from './types/boolean.js';
import { charType } from './types/char.js';
import {
  collectionOf,
  comparerInterface,
  dictionaryInterface,
  enumerableInterface,
  enumerableOf,
  enumeratorOf,
  equalityComparer,
  listInterface,
  readOnlyCollectionOf,
  readOnlyDictionaryOf,
  readOnlyListOf,
  setInterface,
} from './types/collection-interfaces.js';
import { contextExtensions } from './types/context-extensions.js';
import { base64FormattingOptions, convert } from './types/convert.js';
import { dateTimeKind } from './types/date-time-kind.js';
import { dateTimeOffset } from './types/date-time-offset.js';
import { dateTime } from './types/date-time.js';
import { dayOfWeek } from './types/day-of-week.js';
import { decimalType } from './types/decimal.js';
import { deployment, gateway, sustainabilityInfo } from './types/deployment.js';
import { dictionary } from './types/dictionary.js';
import { enumType } from './types/enum.js';
import { enumerable, grouping, lookup, orderedEnumerable } from './types/enumerable.js';
import { guid } from './types/guid.js';
import { hashSet } from './types/hash-set.js';
import { jsonFormatting, jsonTokenType } from './types/json-enums.js';
import {
  jsonArray,
  jsonConstructor,
  jsonContainer,
  jsonConvert,
  jsonConverter,
  jsonExtensions,
  jsonObject,
  jsonProperty,
  jsonRaw,
  jsonToken,
  jsonValue,
} from './types/json.js';
import { authorization, basicAuthCredentials, jwt } from './types/jwt.js';
import { keyValuePair } from './types/key-value-pair.js';
import { list } from './types/list.js';
import { nullable } from './types/nullable.js';
import {
  byteType,
  doubleType,
  int16Type,
  int32Type,
  int64Type,
  sbyteType,
  singleType,
  uint16Type,
  uint32Type,
  uint64Type,
} from './types/numeric.js';
import { objectType } from './types/object.js';
import { graphQL, lastError, proxyRequestContext } from './types/proxy-request-context.js';
import { queue, stack } from './types/queue.js';
import { foundry, messageBody, privateEndpointConnection, request, response, url } from './types/request.js';
import { stringComparer } from './types/string-comparer.js';
import { stringComparison, stringSplitOptions } from './types/string-enums.js';
import { stringType } from './types/string.js';
import { cipherMode, cryptoTransform, paddingMode, symmetricAlgorithm } from './types/symmetric-algorithm.js';
import { timeSpan } from './types/time-span.js';
import { uri, uriKind, uriPartial } from './types/uri.js';
import { webUtility } from './types/web-utility.js';
import {
  oid,
  publicKey,
  rsaCertificateExtensions,
  x500DistinguishedName,
  x509Certificate,
  x509Certificate2,
  x509ContentType,
  x509NameType,
} from './types/x509.js';

/** Every .NET type that expressions may use, with its behaviour: the allow-list. */
export const registry: readonly TypeEntry[] = [
  ...hashAlgorithmTypes,
  ...rsaTypes,
  { definition: api, runtime: {} },
  { definition: backend, runtime: {} },
  { definition: backendType, runtime: {} },
  { definition: group, runtime: {} },
  { definition: operation, runtime: {} },
  { definition: product, runtime: {} },
  { definition: productState, runtime: {} },
  { definition: subscription, runtime: {} },
  { definition: subscriptionKeyParameterNames, runtime: {} },
  { definition: user, runtime: {} },
  { definition: userIdentity, runtime: {} },
  { definition: workspace, runtime: {} },
  { definition: comparable, runtime: comparableRuntime },
  { definition: comparableOf, runtime: comparableOfRuntime },
  { definition: convertible, runtime: {} },
  { definition: disposable, runtime: disposableRuntime },
  { definition: equatable, runtime: equatableRuntime },
  { definition: formattable, runtime: {} },
  { definition: booleanType, runtime: booleanRuntime },
  { definition: charType, runtime: charRuntime },
  { definition: collectionOf, runtime: collectionOfRuntime },
  { definition: comparerInterface, runtime: comparerInterfaceRuntime },
  { definition: dictionaryInterface, runtime: dictionaryInterfaceRuntime },
  { definition: enumerableInterface, runtime: {} },
  { definition: enumerableOf, runtime: enumerableOfRuntime },
  { definition: enumeratorOf, runtime: enumeratorOfRuntime },
  { definition: equalityComparer, runtime: equalityComparerRuntime },
  { definition: listInterface, runtime: listInterfaceRuntime },
  { definition: readOnlyCollectionOf, runtime: readOnlyCollectionOfRuntime },
  { definition: readOnlyDictionaryOf, runtime: {} },
  { definition: readOnlyListOf, runtime: readOnlyListOfRuntime },
  { definition: setInterface, runtime: setInterfaceRuntime },
  { definition: contextExtensions, runtime: contextExtensionsRuntime },
  { definition: base64FormattingOptions, runtime: {} },
  { definition: convert, runtime: convertRuntime },
  { definition: dateTimeKind, runtime: {} },
  { definition: dateTimeOffset, runtime: dateTimeOffsetRuntime },
  { definition: dateTime, runtime: dateTimeRuntime },
  { definition: dayOfWeek, runtime: {} },
  { definition: decimalType, runtime: decimalRuntime },
  { definition: deployment, runtime: {} },
  { definition: gateway, runtime: {} },
  { definition: sustainabilityInfo, runtime: {} },
  { definition: dictionary, runtime: dictionaryRuntime },
  { definition: enumType, runtime: {} },
  { definition: enumerable, runtime: enumerableRuntime },
  { definition: grouping, runtime: groupingRuntime },
  { definition: lookup, runtime: lookupRuntime },
  { definition: orderedEnumerable, runtime: {} },
  { definition: guid, runtime: guidRuntime },
  { definition: hashSet, runtime: hashSetRuntime },
  { definition: jsonFormatting, runtime: {} },
  { definition: jsonTokenType, runtime: jsonTokenRuntime },
  { definition: jsonArray, runtime: jsonArrayRuntime },
  { definition: jsonConstructor, runtime: {} },
  { definition: jsonContainer, runtime: jsonContainerRuntime },
  { definition: jsonConvert, runtime: jsonConvertRuntime },
  { definition: jsonConverter, runtime: {} },
  { definition: jsonExtensions, runtime: jsonExtensionsRuntime },
  { definition: jsonObject, runtime: jsonObjectRuntime },
  { definition: jsonProperty, runtime: jsonPropertyRuntime },
  { definition: jsonRaw, runtime: jsonRawRuntime },
  { definition: jsonToken, runtime: jsonTokenRuntime },
  { definition: jsonValue, runtime: jsonValueRuntime },
  { definition: authorization, runtime: authorizationRuntime },
  { definition: basicAuthCredentials, runtime: basicAuthCredentialsRuntime },
  { definition: jwt, runtime: jwtRuntime },
  { definition: keyValuePair, runtime: keyValuePairRuntime },
  { definition: list, runtime: listRuntime },
  { definition: nullable, runtime: nullableRuntime },
  { definition: byteType, runtime: byteRuntime },
  { definition: doubleType, runtime: doubleRuntime },
  { definition: int16Type, runtime: int16Runtime },
  { definition: int32Type, runtime: int32Runtime },
  { definition: int64Type, runtime: int64Runtime },
  { definition: sbyteType, runtime: sbyteRuntime },
  { definition: singleType, runtime: singleRuntime },
  { definition: uint16Type, runtime: uint16Runtime },
  { definition: uint32Type, runtime: uint32Runtime },
  { definition: uint64Type, runtime: uint64Runtime },
  { definition: objectType, runtime: objectRuntime },
  { definition: graphQL, runtime: {} },
  { definition: lastError, runtime: {} },
  { definition: proxyRequestContext, runtime: {} },
  { definition: queue, runtime: queueRuntime },
  { definition: stack, runtime: stackRuntime },
  { definition: foundry, runtime: {} },
  { definition: messageBody, runtime: {} },
  { definition: privateEndpointConnection, runtime: {} },
  { definition: request, runtime: {} },
  { definition: response, runtime: {} },
  { definition: url, runtime: {} },
  { definition: stringComparer, runtime: stringComparerRuntime },
  { definition: stringComparison, runtime: {} },
  { definition: stringSplitOptions, runtime: {} },
  { definition: stringType, runtime: stringRuntime },
  { definition: cipherMode, runtime: {} },
  { definition: cryptoTransform, runtime: {} },
  { definition: paddingMode, runtime: {} },
  { definition: symmetricAlgorithm, runtime: symmetricAlgorithmRuntime },
  { definition: timeSpan, runtime: timeSpanRuntime },
  { definition: uri, runtime: uriRuntime },
  { definition: uriKind, runtime: {} },
  { definition: uriPartial, runtime: {} },
  { definition: webUtility, runtime: webUtilityRuntime },
  { definition: oid, runtime: oidRuntime },
  { definition: publicKey, runtime: publicKeyRuntime },
  { definition: rsaCertificateExtensions, runtime: rsaCertificateExtensionsRuntime },
  { definition: x500DistinguishedName, runtime: x500DistinguishedNameRuntime },
  { definition: x509Certificate, runtime: x509CertificateRuntime },
  { definition: x509Certificate2, runtime: x509Certificate2Runtime },
  { definition: x509ContentType, runtime: {} },
  { definition: x509NameType, runtime: {} },
];
