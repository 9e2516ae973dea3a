import type { TypeDefinition, RuntimeMembers, TypeEntry } from './define-type.js';
import { enumRuntime } from './runtime/enum.js';
import { enumType } from './types/enum.js';
import { systemType } from './types/type.js';
import { adjustmentRule, timeZone, timeZoneInfo, transitionTime } from './types/time-zone-info.js';
import { stringReader, stringWriter } from './types/string-reader.js';
import { stringBuilder } from './types/string-builder.js';
import { random } from './types/random.js';
import { math, midpointRounding } from './types/math.js';
import { addressFamily, ipAddress } from './types/ip-address.js';
import { encoding } from './types/encoding.js';
import { bitConverter } from './types/bit-converter.js';
import { arrayClass } from './types/array.js';
import { tupleEntries } from './runtime/tuple.js';
import { timeZoneInfoRuntime } from './runtime/time-zone-info.js';
import { stringReaderRuntime, stringWriterRuntime } from './runtime/string-reader.js';
import { stringBuilderRuntime } from './runtime/string-builder.js';
import { regexTypes } from './runtime/regex.js';
import { randomRuntime } from './runtime/random.js';
import { mathRuntime } from './runtime/math.js';
import { ipAddressRuntime } from './runtime/ip-address.js';
import { encodingRuntime } from './runtime/encoding.js';
import { bitConverterRuntime } from './runtime/bit-converter.js';
import { arrayRuntime } from './runtime/array.js';
import { exceptionTypes } from './runtime/clr/exceptions.js';
import * as basicRuntimes from './runtime/basic-interfaces.js';
import { booleanRuntime } from './runtime/boolean.js';
import { charRuntime } from './runtime/char.js';
import * as collectionRuntimes from './runtime/collection-interfaces.js';
import { contextTypes } from './runtime/context.js';
import { convertRuntime } from './runtime/convert.js';
import { cultureInfoRuntime } from './runtime/culture-info.js';
import { dateTimeOffsetRuntime } from './runtime/date-time-offset.js';
import { dateTimeRuntime } from './runtime/date-time.js';
import { decimalRuntime } from './runtime/decimal.js';
import {
  dictionaryInterfaceRuntime,
  dictionaryRuntime,
  readOnlyDictionaryRuntime,
} from './runtime/dictionary.js';
import { enumerableRuntime, groupingRuntime, lookupRuntime } from './runtime/enumerable.js';
import { guidRuntime } from './runtime/guid.js';
import { hashAlgorithmTypes } from './runtime/hash-algorithm.js';
import { hashSetRuntime } from './runtime/hash-set.js';
import * as jsonRuntimes from './runtime/json.js';
import { authorizationRuntime, basicAuthCredentialsRuntime, jwtRuntime } from './runtime/jwt.js';
import { keyValuePairRuntime } from './runtime/key-value-pair.js';
import { listRuntime } from './runtime/list.js';
import { nullableHelpersRuntime, nullableRuntime } from './runtime/nullable.js';
import * as numericRuntimes from './runtime/numeric.js';
import { objectRuntime } from './runtime/object.js';
import { queueRuntime, stackRuntime } from './runtime/queue.js';
import { readOnlyCollectionRuntime } from './runtime/read-only-collection.js';
import { rsaTypes } from './runtime/rsa.js';
import { stringComparerRuntime } from './runtime/string-comparer.js';
import { stringRuntime } from './runtime/string.js';
import { symmetricAlgorithmRuntime } from './runtime/symmetric-algorithm.js';
import { timeSpanRuntime } from './runtime/time-span.js';
import { uriRuntime } from './runtime/uri.js';
import { webUtilityRuntime } from './runtime/web-utility.js';
import * as x509Runtimes from './runtime/x509.js';
import { xmlTypes } from './runtime/xml.js';
import * as basic from './types/basic-interfaces.js';
import { booleanType } from './types/boolean.js';
import { charType } from './types/char.js';
import * as collections from './types/collection-interfaces.js';
import { base64FormattingOptions, convert } from './types/convert.js';
import { cultureInfo } from './types/culture-info.js';
import { dateTimeKind } from './types/date-time-kind.js';
import { dateTimeStyles, timeSpanStyles } from './types/date-time-styles.js';
import { dateTimeOffset } from './types/date-time-offset.js';
import { dateTime } from './types/date-time.js';
import { dayOfWeek } from './types/day-of-week.js';
import { unicodeCategory } from './types/unicode-category.js';
import { decimalType } from './types/decimal.js';
import { dictionary } from './types/dictionary.js';
import { enumerable, grouping, lookup, orderedEnumerable } from './types/enumerable.js';
import { guid } from './types/guid.js';
import { hashSet } from './types/hash-set.js';
import { jsonFormatting, jsonTokenType } from './types/json-enums.js';
import * as json from './types/json.js';
import { authorization, basicAuthCredentials, jwt } from './types/jwt.js';
import { keyValuePair } from './types/key-value-pair.js';
import { list } from './types/list.js';
import { nullable, nullableHelpers } from './types/nullable.js';
import * as numeric from './types/numeric.js';
import { objectType } from './types/object.js';
import { queue, stack } from './types/queue.js';
import { readOnlyCollection } from './types/read-only-collection.js';
import { stringComparer } from './types/string-comparer.js';
import { stringComparison, stringSplitOptions } from './types/string-enums.js';
import { stringType } from './types/string.js';
import * as symmetric from './types/symmetric-algorithm.js';
import { textReader, textWriter } from './types/text-reader.js';
import { timeSpan } from './types/time-span.js';
import { longTuple } from './types/tuple.js';
import { uri, uriHostNameType, uriKind, uriPartial } from './types/uri.js';
import { webUtility } from './types/web-utility.js';
import * as x509 from './types/x509.js';

const type = (definition: TypeDefinition, runtime: RuntimeMembers = {}): TypeEntry => ({
  definition,
  runtime,
});

/**
 * Every .NET type that expressions may use: the allow-list. What is not here is unknown to them.
 *
 * One line a type: its definition (`types/`) and its behaviour (`runtime/`).
 */
export const registry: readonly TypeEntry[] = [
  // System
  type(objectType, objectRuntime),
  type(stringType, stringRuntime),
  type(booleanType, booleanRuntime),
  type(charType, charRuntime),
  type(numeric.sbyteType, numericRuntimes.sbyteRuntime),
  type(numeric.byteType, numericRuntimes.byteRuntime),
  type(numeric.int16Type, numericRuntimes.int16Runtime),
  type(numeric.uint16Type, numericRuntimes.uint16Runtime),
  type(numeric.int32Type, numericRuntimes.int32Runtime),
  type(numeric.uint32Type, numericRuntimes.uint32Runtime),
  type(numeric.int64Type, numericRuntimes.int64Runtime),
  type(numeric.uint64Type, numericRuntimes.uint64Runtime),
  type(numeric.singleType, numericRuntimes.singleRuntime),
  type(numeric.doubleType, numericRuntimes.doubleRuntime),
  type(decimalType, decimalRuntime),
  type(nullable, nullableRuntime),
  type(nullableHelpers, nullableHelpersRuntime),
  type(basic.comparable, basicRuntimes.comparableRuntime),
  type(basic.comparableOf, basicRuntimes.comparableOfRuntime),
  type(basic.equatable, basicRuntimes.equatableRuntime),
  type(basic.formattable),
  type(basic.formatProvider),
  type(basic.convertible),
  type(basic.disposable, basicRuntimes.disposableRuntime),
  type(arrayClass, arrayRuntime),
  type(bitConverter, bitConverterRuntime),
  type(convert, convertRuntime),
  type(base64FormattingOptions),
  type(dateTime, dateTimeRuntime),
  type(dateTimeKind),
  type(dateTimeOffset, dateTimeOffsetRuntime),
  type(dayOfWeek),
  type(unicodeCategory),
  type(cultureInfo, cultureInfoRuntime),
  type(dateTimeStyles),
  type(timeSpanStyles),
  type(enumType, enumRuntime),
  type(guid, guidRuntime),
  type(math, mathRuntime),
  type(midpointRounding),
  type(random, randomRuntime),
  type(stringComparer, stringComparerRuntime),
  type(stringComparison),
  type(stringSplitOptions),
  type(systemType),
  type(timeSpan, timeSpanRuntime),
  type(timeZoneInfo, timeZoneInfoRuntime),
  type(adjustmentRule),
  type(transitionTime),
  type(timeZone),
  ...tupleEntries,
  type(longTuple),
  type(uri, uriRuntime),
  type(uriHostNameType),
  type(uriKind),
  type(uriPartial),
  ...exceptionTypes,
  // System.Collections.Generic
  type(collections.enumerableInterface),
  type(collections.enumerableOf, collectionRuntimes.enumerableOfRuntime),
  type(collections.enumeratorOf, collectionRuntimes.enumeratorOfRuntime),
  type(collections.collectionOf, collectionRuntimes.collectionOfRuntime),
  type(collections.listInterface, collectionRuntimes.listInterfaceRuntime),
  type(collections.setInterface, collectionRuntimes.setInterfaceRuntime),
  type(collections.readOnlyCollectionOf, collectionRuntimes.readOnlyCollectionOfRuntime),
  type(collections.readOnlyListOf, collectionRuntimes.readOnlyListOfRuntime),
  type(collections.readOnlyDictionaryOf, readOnlyDictionaryRuntime),
  type(collections.dictionaryInterface, dictionaryInterfaceRuntime),
  type(collections.equalityComparer, collectionRuntimes.equalityComparerRuntime),
  type(collections.comparerInterface, collectionRuntimes.comparerInterfaceRuntime),
  type(dictionary, dictionaryRuntime),
  type(hashSet, hashSetRuntime),
  type(keyValuePair, keyValuePairRuntime),
  type(list, listRuntime),
  type(queue, queueRuntime),
  type(stack, stackRuntime),
  // System.Collections.ObjectModel
  type(readOnlyCollection, readOnlyCollectionRuntime),
  // System.IO
  type(textReader),
  type(textWriter),
  type(stringReader, stringReaderRuntime),
  type(stringWriter, stringWriterRuntime),
  // System.Linq
  type(enumerable, enumerableRuntime),
  type(grouping, groupingRuntime),
  type(lookup, lookupRuntime),
  type(orderedEnumerable),
  // System.Net
  type(addressFamily),
  type(ipAddress, ipAddressRuntime),
  type(webUtility, webUtilityRuntime),
  // System.Security.Cryptography
  ...hashAlgorithmTypes,
  ...rsaTypes,
  type(symmetric.symmetricAlgorithm, symmetricAlgorithmRuntime),
  type(symmetric.cryptoTransform),
  type(symmetric.cipherMode),
  type(symmetric.paddingMode),
  type(x509.x509Certificate, x509Runtimes.x509CertificateRuntime),
  type(x509.x509Certificate2, x509Runtimes.x509Certificate2Runtime),
  type(x509.x500DistinguishedName, x509Runtimes.x500DistinguishedNameRuntime),
  type(x509.publicKey, x509Runtimes.publicKeyRuntime),
  type(x509.oid, x509Runtimes.oidRuntime),
  type(x509.rsaCertificateExtensions, x509Runtimes.rsaCertificateExtensionsRuntime),
  type(x509.x509ContentType),
  type(x509.x509NameType),
  // System.Text
  type(encoding, encodingRuntime),
  type(stringBuilder, stringBuilderRuntime),
  ...regexTypes,
  // Newtonsoft.Json
  type(json.jsonConvert, jsonRuntimes.jsonConvertRuntime),
  type(json.jsonConverter),
  type(jsonFormatting),
  type(json.jsonToken, jsonRuntimes.jsonTokenRuntime),
  type(json.jsonContainer, jsonRuntimes.jsonContainerRuntime),
  type(json.jsonObject, jsonRuntimes.jsonObjectRuntime),
  type(json.jsonArray, jsonRuntimes.jsonArrayRuntime),
  type(json.jsonProperty, jsonRuntimes.jsonPropertyRuntime),
  type(json.jsonValue, jsonRuntimes.jsonValueRuntime),
  type(json.jsonRaw, jsonRuntimes.jsonRawRuntime),
  type(json.jsonConstructor),
  type(json.jsonExtensions, jsonRuntimes.jsonExtensionsRuntime),
  type(jsonTokenType),
  // System.Xml
  ...xmlTypes,
  // The gateway
  ...contextTypes,
  type(jwt, jwtRuntime),
  type(basicAuthCredentials, basicAuthCredentialsRuntime),
  type(authorization, authorizationRuntime),
];
