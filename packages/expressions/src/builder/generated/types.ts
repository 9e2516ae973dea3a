// Generated from the definitions in `types/` by `npm run generate`. Do not edit.
import type { In, Invariant, Liftable, Lifted, Of, Struct, TypeToken, Value, accepts } from '../value.js';
import type { Out } from '../out.js';
import type {
  AddressFamily,
  AggregateException,
  ApplicationException,
  ArgumentException,
  ArgumentNullException,
  ArgumentOutOfRangeException,
  ArithmeticException,
  Array,
  ArrayInput,
  ArrayOf,
  ArrayTypeMismatchException,
  AsymmetricAlgorithm,
  Authorization,
  BackendType,
  Base64FormattingOptions,
  Base64FormattingOptionsInput,
  BasicAuthCredentials,
  BitConverter,
  Boolean,
  BooleanExact,
  BooleanInput,
  Byte,
  ByteExact,
  ByteInput,
  Capture,
  CaptureCollection,
  Char,
  CharExact,
  CharInput,
  CipherMode,
  Convert,
  CryptographicException,
  DateTime,
  DateTimeExact,
  DateTimeInput,
  DateTimeKind,
  DateTimeKindExact,
  DateTimeKindInput,
  DateTimeOffset,
  DateTimeOffsetExact,
  DateTimeOffsetInput,
  DayOfWeek,
  Decimal,
  DecimalExact,
  DecimalInput,
  DecoderFallbackException,
  Dictionary,
  DivideByZeroException,
  Double,
  DoubleExact,
  DoubleInput,
  Encoding,
  EncodingInput,
  Enum,
  Exception,
  ExceptionExact,
  ExceptionInput,
  FormatException,
  Formatting,
  FormattingInput,
  Group,
  GroupCollection,
  Guid,
  GuidExact,
  HMAC,
  HMACMD5,
  HMACSHA1,
  HMACSHA256,
  HMACSHA384,
  HMACSHA512,
  HashAlgorithm,
  HashAlgorithmName,
  HashAlgorithmNameInput,
  HashSet,
  IApi,
  IBackend,
  ICollection,
  IComparable,
  IComparable0,
  IComparer,
  IConvertible,
  IDeployment,
  IDictionary,
  IDisposable,
  IEnumerable,
  IEnumerable0,
  IEnumerator,
  IEqualityComparer,
  IEquatable,
  IFormattable,
  IFoundry,
  IGateway,
  IGraphQL,
  IGroup,
  IGrouping,
  ILastError,
  IList,
  ILookup,
  IMessageBody,
  IOException,
  IOperation,
  IOrderedEnumerable,
  IPAddress,
  IPAddressInput,
  IPrivateEndpointConnection,
  IProduct,
  IProxyRequestContext,
  IReadOnlyCollection,
  IReadOnlyDictionary,
  IReadOnlyList,
  IRequest,
  IResponse,
  ISet,
  ISubscription,
  ISubscriptionKeyParameterNames,
  ISustainabilityInfo,
  IUrl,
  IUser,
  IUserIdentity,
  IWorkspace,
  IndexOutOfRangeException,
  Int16,
  Int16Exact,
  Int16Input,
  Int32,
  Int32Exact,
  Int32Input,
  Int64,
  Int64Exact,
  Int64Input,
  InvalidCastException,
  InvalidOperationException,
  JArray,
  JArrayInput,
  JContainer,
  JObject,
  JObjectInput,
  JProperty,
  JPropertyExact,
  JRaw,
  JRawInput,
  JToken,
  JTokenInput,
  JTokenType,
  JValue,
  JValueExact,
  JsonConvert,
  JsonConverter,
  JsonException,
  JsonReaderException,
  JsonSerializationException,
  Jwt,
  KeyNotFoundException,
  KeyValuePair,
  KeyedHashAlgorithm,
  List,
  LoadOptions,
  LoadOptionsInput,
  MD5,
  Match,
  MatchCollection,
  Math,
  MidpointRounding,
  MidpointRoundingExact,
  MidpointRoundingInput,
  NotImplementedException,
  NotSupportedException,
  NullReferenceException,
  Nullable,
  Nullable0,
  Object,
  ObjectDisposedException,
  ObjectInput,
  Oid,
  OidInput,
  OutOfMemoryException,
  OverflowException,
  PaddingMode,
  ProductState,
  PublicKey,
  Queue,
  RNGCryptoServiceProvider,
  RSA,
  RSACng,
  RSAEncryptionPadding,
  RSAEncryptionPaddingMode,
  RSAParameters,
  RSAParametersExact,
  RSASignaturePadding,
  RSASignaturePaddingMode,
  Random,
  RankException,
  ReadOnlyCollection,
  Regex,
  RegexMatchTimeoutException,
  RegexOptions,
  RegexOptionsInput,
  SByte,
  SByteExact,
  SHA1,
  SHA1Managed,
  SHA256,
  SHA256Managed,
  SHA384,
  SHA384Managed,
  SHA512,
  SHA512Managed,
  SaveOptions,
  Single,
  SingleExact,
  SingleInput,
  Stack,
  String,
  StringBuilder,
  StringBuilderInput,
  StringComparer,
  StringComparison,
  StringComparisonExact,
  StringComparisonInput,
  StringExact,
  StringInput,
  StringReader,
  StringSplitOptions,
  StringWriter,
  SymmetricAlgorithm,
  SystemException,
  TextReader,
  TextReaderExact,
  TextReaderInput,
  TextWriter,
  TimeSpan,
  TimeSpanExact,
  TimeSpanInput,
  TimeZoneInfo,
  TimeZoneInfoInput,
  TimeZoneNotFoundException,
  TimeoutException,
  Tuple0,
  Tuple1,
  Tuple2,
  Tuple3,
  Tuple4,
  Tuple5,
  Tuple6,
  Tuple7,
  Type,
  TypeInput,
  UInt16,
  UInt16Exact,
  UInt32,
  UInt32Exact,
  UInt64,
  UInt64Exact,
  Uri,
  UriExact,
  UriFormatException,
  UriHostNameType,
  UriKind,
  UriKindExact,
  UriKindInput,
  UriPartial,
  Void,
  WebUtility,
  X500DistinguishedName,
  X509Certificate,
  X509Certificate2,
  X509CertificateExact,
  X509CertificateInput,
  X509ContentType,
  X509NameType,
  XAttribute,
  XAttributeInput,
  XCData,
  XCDataExact,
  XComment,
  XCommentExact,
  XContainer,
  XDeclaration,
  XDeclarationInput,
  XDocument,
  XDocumentExact,
  XElement,
  XElementExact,
  XName,
  XNameExact,
  XNameInput,
  XNamespace,
  XNode,
  XNodeDocumentOrderComparer,
  XNodeEqualityComparer,
  XNodeInput,
  XObject,
  XProcessingInstruction,
  XProcessingInstructionInput,
  XText,
  XTextExact,
  XmlException,
  XmlNodeType,
  XmlReader,
  XmlReaderExact,
  XmlReaderInput,
  XmlReaderSettings,
  XmlReaderSettingsInput,
} from './values.js';

export interface ExceptionStatics extends TypeToken<
  Exception,
  | 'Exception'
  | 'SystemException'
  | 'ApplicationException'
  | 'AggregateException'
  | 'ArgumentException'
  | 'ArgumentNullException'
  | 'ArgumentOutOfRangeException'
  | 'ArithmeticException'
  | 'ArrayTypeMismatchException'
  | 'DivideByZeroException'
  | 'OverflowException'
  | 'FormatException'
  | 'UriFormatException'
  | 'IndexOutOfRangeException'
  | 'InvalidCastException'
  | 'InvalidOperationException'
  | 'ObjectDisposedException'
  | 'NotImplementedException'
  | 'NotSupportedException'
  | 'NullReferenceException'
  | 'OutOfMemoryException'
  | 'RankException'
  | 'TimeoutException'
  | 'KeyNotFoundException'
  | 'CryptographicException'
  | 'RegexMatchTimeoutException'
  | 'DecoderFallbackException'
  | 'TimeZoneNotFoundException'
  | 'IOException'
  | 'XmlException'
  | 'JsonException'
  | 'JsonReaderException'
  | 'JsonSerializationException'
  | 'Object'
> {
  new (): Exception;
  new (message: StringInput | null): Exception;
  new (message: StringInput | null, innerException: ExceptionInput | null): Exception;
}

export interface SystemExceptionStatics extends TypeToken<
  SystemException,
  | 'Exception'
  | 'SystemException'
  | 'ArgumentException'
  | 'ArgumentNullException'
  | 'ArgumentOutOfRangeException'
  | 'ArithmeticException'
  | 'ArrayTypeMismatchException'
  | 'DivideByZeroException'
  | 'OverflowException'
  | 'FormatException'
  | 'UriFormatException'
  | 'IndexOutOfRangeException'
  | 'InvalidCastException'
  | 'InvalidOperationException'
  | 'ObjectDisposedException'
  | 'NotImplementedException'
  | 'NotSupportedException'
  | 'NullReferenceException'
  | 'OutOfMemoryException'
  | 'RankException'
  | 'TimeoutException'
  | 'KeyNotFoundException'
  | 'CryptographicException'
  | 'RegexMatchTimeoutException'
  | 'DecoderFallbackException'
  | 'IOException'
  | 'XmlException'
  | 'Object'
> {
  new (): SystemException;
  new (message: StringInput | null): SystemException;
  new (message: StringInput | null, innerException: ExceptionInput | null): SystemException;
}

export interface ApplicationExceptionStatics extends TypeToken<
  ApplicationException,
  'Exception' | 'ApplicationException' | 'Object'
> {
  new (): ApplicationException;
  new (message: StringInput | null): ApplicationException;
  new (message: StringInput | null, innerException: ExceptionInput | null): ApplicationException;
}

export interface AggregateExceptionStatics extends TypeToken<
  AggregateException,
  'Exception' | 'AggregateException' | 'Object'
> {
  new (): AggregateException;
  new (message: StringInput | null): AggregateException;
  new (message: StringInput | null, innerException: ExceptionInput | null): AggregateException;
}

export interface ArgumentExceptionStatics extends TypeToken<
  ArgumentException,
  | 'Exception'
  | 'SystemException'
  | 'ArgumentException'
  | 'ArgumentNullException'
  | 'ArgumentOutOfRangeException'
  | 'DecoderFallbackException'
  | 'Object'
> {
  new (): ArgumentException;
  new (message: StringInput | null): ArgumentException;
  new (message: StringInput | null, paramName: StringExact): ArgumentException;
  new (
    message: StringInput | null,
    paramName: StringInput | null,
    innerException: ExceptionInput | null,
  ): ArgumentException;
  new (message: StringInput | null, innerException: ExceptionExact): ArgumentException;
}

export interface ArgumentNullExceptionStatics extends TypeToken<
  ArgumentNullException,
  'Exception' | 'SystemException' | 'ArgumentException' | 'ArgumentNullException' | 'Object'
> {
  new (): ArgumentNullException;
  new (paramName: StringInput | null): ArgumentNullException;
  new (paramName: StringInput | null, message: StringExact): ArgumentNullException;
  new (message: StringInput | null, innerException: ExceptionExact): ArgumentNullException;
}

export interface ArgumentOutOfRangeExceptionStatics extends TypeToken<
  ArgumentOutOfRangeException,
  'Exception' | 'SystemException' | 'ArgumentException' | 'ArgumentOutOfRangeException' | 'Object'
> {
  new (): ArgumentOutOfRangeException;
  new (paramName: StringInput | null): ArgumentOutOfRangeException;
  new (paramName: StringInput | null, message: StringExact): ArgumentOutOfRangeException;
  new (message: StringInput | null, innerException: ExceptionExact): ArgumentOutOfRangeException;
}

export interface ArithmeticExceptionStatics extends TypeToken<
  ArithmeticException,
  | 'Exception'
  | 'SystemException'
  | 'ArithmeticException'
  | 'DivideByZeroException'
  | 'OverflowException'
  | 'Object'
> {
  new (): ArithmeticException;
  new (message: StringInput | null): ArithmeticException;
  new (message: StringInput | null, innerException: ExceptionInput | null): ArithmeticException;
}

export interface ArrayTypeMismatchExceptionStatics extends TypeToken<
  ArrayTypeMismatchException,
  'Exception' | 'SystemException' | 'ArrayTypeMismatchException' | 'Object'
> {
  new (): ArrayTypeMismatchException;
  new (message: StringInput | null): ArrayTypeMismatchException;
  new (message: StringInput | null, innerException: ExceptionInput | null): ArrayTypeMismatchException;
}

export interface DivideByZeroExceptionStatics extends TypeToken<
  DivideByZeroException,
  'Exception' | 'SystemException' | 'ArithmeticException' | 'DivideByZeroException' | 'Object'
> {
  new (): DivideByZeroException;
  new (message: StringInput | null): DivideByZeroException;
  new (message: StringInput | null, innerException: ExceptionInput | null): DivideByZeroException;
}

export interface OverflowExceptionStatics extends TypeToken<
  OverflowException,
  'Exception' | 'SystemException' | 'ArithmeticException' | 'OverflowException' | 'Object'
> {
  new (): OverflowException;
  new (message: StringInput | null): OverflowException;
  new (message: StringInput | null, innerException: ExceptionInput | null): OverflowException;
}

export interface FormatExceptionStatics extends TypeToken<
  FormatException,
  'Exception' | 'SystemException' | 'FormatException' | 'UriFormatException' | 'Object'
> {
  new (): FormatException;
  new (message: StringInput | null): FormatException;
  new (message: StringInput | null, innerException: ExceptionInput | null): FormatException;
}

export interface UriFormatExceptionStatics extends TypeToken<
  UriFormatException,
  'Exception' | 'SystemException' | 'FormatException' | 'UriFormatException' | 'Object'
> {
  new (): UriFormatException;
  new (message: StringInput | null): UriFormatException;
  new (message: StringInput | null, innerException: ExceptionInput | null): UriFormatException;
}

export interface IndexOutOfRangeExceptionStatics extends TypeToken<
  IndexOutOfRangeException,
  'Exception' | 'SystemException' | 'IndexOutOfRangeException' | 'Object'
> {
  new (): IndexOutOfRangeException;
  new (message: StringInput | null): IndexOutOfRangeException;
  new (message: StringInput | null, innerException: ExceptionInput | null): IndexOutOfRangeException;
}

export interface InvalidCastExceptionStatics extends TypeToken<
  InvalidCastException,
  'Exception' | 'SystemException' | 'InvalidCastException' | 'Object'
> {
  new (): InvalidCastException;
  new (message: StringInput | null): InvalidCastException;
  new (message: StringInput | null, innerException: ExceptionInput | null): InvalidCastException;
}

export interface InvalidOperationExceptionStatics extends TypeToken<
  InvalidOperationException,
  'Exception' | 'SystemException' | 'InvalidOperationException' | 'ObjectDisposedException' | 'Object'
> {
  new (): InvalidOperationException;
  new (message: StringInput | null): InvalidOperationException;
  new (message: StringInput | null, innerException: ExceptionInput | null): InvalidOperationException;
}

export interface ObjectDisposedExceptionStatics extends TypeToken<
  ObjectDisposedException,
  'Exception' | 'SystemException' | 'InvalidOperationException' | 'ObjectDisposedException' | 'Object'
> {
  new (): ObjectDisposedException;
  new (message: StringInput | null): ObjectDisposedException;
  new (message: StringInput | null, innerException: ExceptionInput | null): ObjectDisposedException;
}

export interface NotImplementedExceptionStatics extends TypeToken<
  NotImplementedException,
  'Exception' | 'SystemException' | 'NotImplementedException' | 'Object'
> {
  new (): NotImplementedException;
  new (message: StringInput | null): NotImplementedException;
  new (message: StringInput | null, innerException: ExceptionInput | null): NotImplementedException;
}

export interface NotSupportedExceptionStatics extends TypeToken<
  NotSupportedException,
  'Exception' | 'SystemException' | 'NotSupportedException' | 'Object'
> {
  new (): NotSupportedException;
  new (message: StringInput | null): NotSupportedException;
  new (message: StringInput | null, innerException: ExceptionInput | null): NotSupportedException;
}

export interface NullReferenceExceptionStatics extends TypeToken<
  NullReferenceException,
  'Exception' | 'SystemException' | 'NullReferenceException' | 'Object'
> {
  new (): NullReferenceException;
  new (message: StringInput | null): NullReferenceException;
  new (message: StringInput | null, innerException: ExceptionInput | null): NullReferenceException;
}

export interface OutOfMemoryExceptionStatics extends TypeToken<
  OutOfMemoryException,
  'Exception' | 'SystemException' | 'OutOfMemoryException' | 'Object'
> {
  new (): OutOfMemoryException;
  new (message: StringInput | null): OutOfMemoryException;
  new (message: StringInput | null, innerException: ExceptionInput | null): OutOfMemoryException;
}

export interface RankExceptionStatics extends TypeToken<
  RankException,
  'Exception' | 'SystemException' | 'RankException' | 'Object'
> {
  new (): RankException;
  new (message: StringInput | null): RankException;
  new (message: StringInput | null, innerException: ExceptionInput | null): RankException;
}

export interface TimeoutExceptionStatics extends TypeToken<
  TimeoutException,
  'Exception' | 'SystemException' | 'TimeoutException' | 'RegexMatchTimeoutException' | 'Object'
> {
  new (): TimeoutException;
  new (message: StringInput | null): TimeoutException;
  new (message: StringInput | null, innerException: ExceptionInput | null): TimeoutException;
}

export interface KeyNotFoundExceptionStatics extends TypeToken<
  KeyNotFoundException,
  'Exception' | 'SystemException' | 'KeyNotFoundException' | 'Object'
> {
  new (): KeyNotFoundException;
  new (message: StringInput | null): KeyNotFoundException;
  new (message: StringInput | null, innerException: ExceptionInput | null): KeyNotFoundException;
}

export interface CryptographicExceptionStatics extends TypeToken<
  CryptographicException,
  'Exception' | 'SystemException' | 'CryptographicException' | 'Object'
> {
  new (): CryptographicException;
  new (message: StringInput | null): CryptographicException;
  new (message: StringInput | null, innerException: ExceptionInput | null): CryptographicException;
}

export interface RegexMatchTimeoutExceptionStatics extends TypeToken<
  RegexMatchTimeoutException,
  'Exception' | 'SystemException' | 'TimeoutException' | 'RegexMatchTimeoutException' | 'Object'
> {
  new (): RegexMatchTimeoutException;
  new (message: StringInput | null): RegexMatchTimeoutException;
  new (message: StringInput | null, innerException: ExceptionInput | null): RegexMatchTimeoutException;
}

export interface DecoderFallbackExceptionStatics extends TypeToken<
  DecoderFallbackException,
  'Exception' | 'SystemException' | 'ArgumentException' | 'DecoderFallbackException' | 'Object'
> {
  new (): DecoderFallbackException;
  new (message: StringInput | null): DecoderFallbackException;
  new (message: StringInput | null, innerException: ExceptionInput | null): DecoderFallbackException;
}

export interface TimeZoneNotFoundExceptionStatics extends TypeToken<
  TimeZoneNotFoundException,
  'Exception' | 'TimeZoneNotFoundException' | 'Object'
> {
  new (): TimeZoneNotFoundException;
  new (message: StringInput | null): TimeZoneNotFoundException;
  new (message: StringInput | null, innerException: ExceptionInput | null): TimeZoneNotFoundException;
}

export interface IOExceptionStatics extends TypeToken<
  IOException,
  'Exception' | 'SystemException' | 'IOException' | 'Object'
> {
  new (): IOException;
  new (message: StringInput | null): IOException;
  new (message: StringInput | null, innerException: ExceptionInput | null): IOException;
}

export interface XmlExceptionStatics extends TypeToken<
  XmlException,
  'Exception' | 'SystemException' | 'XmlException' | 'Object'
> {
  new (): XmlException;
  new (message: StringInput | null): XmlException;
  new (message: StringInput | null, innerException: ExceptionInput | null): XmlException;
}

export interface JsonExceptionStatics extends TypeToken<
  JsonException,
  'Exception' | 'JsonException' | 'JsonReaderException' | 'JsonSerializationException' | 'Object'
> {
  new (): JsonException;
  new (message: StringInput | null): JsonException;
  new (message: StringInput | null, innerException: ExceptionInput | null): JsonException;
}

export interface JsonReaderExceptionStatics extends TypeToken<
  JsonReaderException,
  'Exception' | 'JsonException' | 'JsonReaderException' | 'Object'
> {
  new (): JsonReaderException;
  new (message: StringInput | null): JsonReaderException;
  new (message: StringInput | null, innerException: ExceptionInput | null): JsonReaderException;
}

export interface JsonSerializationExceptionStatics extends TypeToken<
  JsonSerializationException,
  'Exception' | 'JsonException' | 'JsonSerializationException' | 'Object'
> {
  new (): JsonSerializationException;
  new (message: StringInput | null): JsonSerializationException;
  new (message: StringInput | null, innerException: ExceptionInput | null): JsonSerializationException;
}

export interface ObjectStatics extends TypeToken<
  Object,
  | 'Exception'
  | 'SystemException'
  | 'ApplicationException'
  | 'AggregateException'
  | 'ArgumentException'
  | 'ArgumentNullException'
  | 'ArgumentOutOfRangeException'
  | 'ArithmeticException'
  | 'ArrayTypeMismatchException'
  | 'DivideByZeroException'
  | 'OverflowException'
  | 'FormatException'
  | 'UriFormatException'
  | 'IndexOutOfRangeException'
  | 'InvalidCastException'
  | 'InvalidOperationException'
  | 'ObjectDisposedException'
  | 'NotImplementedException'
  | 'NotSupportedException'
  | 'NullReferenceException'
  | 'OutOfMemoryException'
  | 'RankException'
  | 'TimeoutException'
  | 'KeyNotFoundException'
  | 'CryptographicException'
  | 'RegexMatchTimeoutException'
  | 'DecoderFallbackException'
  | 'TimeZoneNotFoundException'
  | 'IOException'
  | 'XmlException'
  | 'JsonException'
  | 'JsonReaderException'
  | 'JsonSerializationException'
  | 'Object'
  | 'String'
  | 'Boolean'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Nullable0'
  | 'IComparable0'
  | 'IFormattable'
  | 'IConvertible'
  | 'IDisposable'
  | 'Array'
  | 'BitConverter'
  | 'Convert'
  | 'Base64FormattingOptions'
  | 'DateTime'
  | 'DateTimeKind'
  | 'DateTimeOffset'
  | 'DayOfWeek'
  | 'Enum'
  | 'Guid'
  | 'Math'
  | 'MidpointRounding'
  | 'Random'
  | 'StringComparer'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'Type'
  | 'TimeSpan'
  | 'TimeZoneInfo'
  | 'Tuple0'
  | 'Uri'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'IEnumerable0'
  | 'TextReader'
  | 'TextWriter'
  | 'StringReader'
  | 'StringWriter'
  | 'Enumerable'
  | 'AddressFamily'
  | 'IPAddress'
  | 'WebUtility'
  | 'HashAlgorithm'
  | 'KeyedHashAlgorithm'
  | 'HMAC'
  | 'HashAlgorithmName'
  | 'RNGCryptoServiceProvider'
  | 'MD5'
  | 'SHA1'
  | 'SHA256'
  | 'SHA384'
  | 'SHA512'
  | 'SHA1Managed'
  | 'SHA256Managed'
  | 'SHA384Managed'
  | 'SHA512Managed'
  | 'HMACMD5'
  | 'HMACSHA1'
  | 'HMACSHA256'
  | 'HMACSHA384'
  | 'HMACSHA512'
  | 'AsymmetricAlgorithm'
  | 'RSA'
  | 'RSACng'
  | 'RSAEncryptionPadding'
  | 'RSASignaturePadding'
  | 'RSAParameters'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'SymmetricAlgorithm'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509Certificate'
  | 'X509Certificate2'
  | 'X500DistinguishedName'
  | 'PublicKey'
  | 'Oid'
  | 'RSACertificateExtensions'
  | 'X509ContentType'
  | 'X509NameType'
  | 'Encoding'
  | 'StringBuilder'
  | 'Regex'
  | 'RegexOptions'
  | 'Capture'
  | 'Group'
  | 'Match'
  | 'CaptureCollection'
  | 'GroupCollection'
  | 'MatchCollection'
  | 'JsonConvert'
  | 'JsonConverter'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'LinqExtensions'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XName'
  | 'XNamespace'
  | 'XObject'
  | 'XAttribute'
  | 'XNode'
  | 'XContainer'
  | 'XElement'
  | 'XDocument'
  | 'XDeclaration'
  | 'XText'
  | 'XCData'
  | 'XComment'
  | 'XProcessingInstruction'
  | 'LinqExtensions'
  | 'XNodeDocumentOrderComparer'
  | 'XNodeEqualityComparer'
  | 'XmlReader'
  | 'XmlReaderSettings'
  | 'IProxyRequestContext'
  | 'ILastError'
  | 'IGraphQL'
  | 'IRequest'
  | 'IResponse'
  | 'IFoundry'
  | 'IPrivateEndpointConnection'
  | 'IMessageBody'
  | 'IUrl'
  | 'IApi'
  | 'ISubscriptionKeyParameterNames'
  | 'IOperation'
  | 'IBackend'
  | 'BackendType'
  | 'IProduct'
  | 'ProductState'
  | 'IGroup'
  | 'IWorkspace'
  | 'ISubscription'
  | 'IUser'
  | 'IUserIdentity'
  | 'IDeployment'
  | 'IGateway'
  | 'ISustainabilityInfo'
  | 'ContextExtensions'
  | 'Jwt'
  | 'BasicAuthCredentials'
  | 'Authorization'
> {
  new (): Object;
  Equals(objA: ObjectInput | null, objB: ObjectInput | null): Boolean;
  ReferenceEquals(objA: ObjectInput | null, objB: ObjectInput | null): Boolean;
}

export interface StringStatics extends TypeToken<
  String,
  | 'Object'
  | 'String'
  | 'IComparable0'
  | 'IConvertible'
  | 'IEnumerable0'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'XAttribute'
  | 'XElement'
> {
  new (c: CharInput, count: Int32Input): String;
  new (value: Of<{ readonly array: Char }> | null): String;
  new (value: Of<{ readonly array: Char }> | null, startIndex: Int32Input, length: Int32Input): String;
  readonly Empty: String;
  Compare(strA: StringInput | null, strB: StringInput | null): Int32;
  Compare(strA: StringInput | null, strB: StringInput | null, ignoreCase: BooleanExact): Int32;
  Compare(strA: StringInput | null, strB: StringInput | null, comparisonType: StringComparisonExact): Int32;
  Compare(
    strA: StringInput | null,
    indexA: Int32Input,
    strB: StringInput | null,
    indexB: Int32Input,
    length: Int32Input,
  ): Int32;
  Compare(
    strA: StringInput | null,
    indexA: Int32Input,
    strB: StringInput | null,
    indexB: Int32Input,
    length: Int32Input,
    comparisonType: StringComparisonExact,
  ): Int32;
  Compare(
    strA: StringInput | null,
    indexA: Int32Input,
    strB: StringInput | null,
    indexB: Int32Input,
    length: Int32Input,
    ignoreCase: BooleanExact,
  ): Int32;
  CompareOrdinal(strA: StringInput | null, strB: StringInput | null): Int32;
  CompareOrdinal(
    strA: StringInput | null,
    indexA: Int32Input,
    strB: StringInput | null,
    indexB: Int32Input,
    length: Int32Input,
  ): Int32;
  Concat(arg0: ObjectInput): String;
  Concat(arg0: ObjectInput, arg1: ObjectInput): String;
  Concat(arg0: ObjectInput, arg1: ObjectInput, arg2: ObjectInput): String;
  Concat(args: Of<{ readonly array: Object }>): String;
  Concat(...args: readonly ObjectInput[]): String;
  Concat(str0: StringInput, str1: StringInput): String;
  Concat(str0: StringInput, str1: StringInput, str2: StringInput): String;
  Concat(str0: StringInput, str1: StringInput, str2: StringInput, str3: StringInput): String;
  Concat(values: Of<{ readonly array: String }>): String;
  Concat(...values: readonly StringExact[]): String;
  Concat(values: Of<{ readonly IEnumerable: String }>): String;
  Concat<T extends Value>(values: Of<{ readonly IEnumerable: T }>): String;
  Concat(arg0: ObjectInput, arg1: ObjectInput, arg2: ObjectInput, arg3: ObjectInput): String;
  Copy(str: StringInput | null): String;
  Equals(a: StringInput | null, b: StringInput | null): Boolean;
  Equals(a: StringInput | null, b: StringInput | null, comparisonType: StringComparisonInput): Boolean;
  Format(format: StringInput | null, arg0: ObjectInput): String;
  Format(format: StringInput | null, arg0: ObjectInput, arg1: ObjectInput): String;
  Format(format: StringInput | null, arg0: ObjectInput, arg1: ObjectInput, arg2: ObjectInput): String;
  Format(format: StringInput | null, args: Of<{ readonly array: Object }>): String;
  Format(format: StringInput | null, ...args: readonly ObjectInput[]): String;
  Intern(str: StringInput | null): String;
  IsNullOrEmpty(value: StringInput | null): Boolean;
  IsNullOrWhiteSpace(value: StringInput | null): Boolean;
  Join(separator: StringExact | null, value: Of<{ readonly array: String }>): String;
  Join(separator: StringExact | null, ...value: readonly StringExact[]): String;
  Join(separator: StringExact | null, values: Of<{ readonly array: Object }>): String;
  Join(separator: StringExact | null, ...values: readonly ObjectInput[]): String;
  Join(separator: StringExact | null, values: Of<{ readonly IEnumerable: String }>): String;
  Join<T extends Value>(separator: StringExact | null, values: Of<{ readonly IEnumerable: T }>): String;
  Join(
    separator: StringExact | null,
    value: Of<{ readonly array: String }>,
    startIndex: Int32Input,
    count: Int32Input,
  ): String;
  Join(separator: CharExact, value: Of<{ readonly array: String }>): String;
  Join(separator: CharExact, ...value: readonly StringExact[]): String;
  Join(separator: CharExact, values: Of<{ readonly array: Object }>): String;
  Join(separator: CharExact, ...values: readonly ObjectInput[]): String;
  Join<T extends Value>(separator: CharExact, values: Of<{ readonly IEnumerable: T }>): String;
  Join(
    separator: CharExact,
    value: Of<{ readonly array: String }>,
    startIndex: Int32Input,
    count: Int32Input,
  ): String;
}

export interface BooleanStatics extends TypeToken<
  Boolean,
  | 'Object'
  | 'Boolean'
  | 'IComparable0'
  | 'IConvertible'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'XAttribute'
  | 'XElement'
> {
  readonly TrueString: String;
  readonly FalseString: String;
  Parse(value: StringInput | null): Boolean;
  TryParse(value: StringInput | null, result: Out<Boolean>): Boolean;
}

export interface CharStatics extends TypeToken<
  Char,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'IComparable0'
  | 'IConvertible'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly MinValue: Char;
  readonly MaxValue: Char;
  IsControl(c: CharInput): Boolean;
  IsControl(s: StringInput | null, index: Int32Input): Boolean;
  IsDigit(c: CharInput): Boolean;
  IsDigit(s: StringInput | null, index: Int32Input): Boolean;
  IsLetter(c: CharInput): Boolean;
  IsLetter(s: StringInput | null, index: Int32Input): Boolean;
  IsLetterOrDigit(c: CharInput): Boolean;
  IsLetterOrDigit(s: StringInput | null, index: Int32Input): Boolean;
  IsLower(c: CharInput): Boolean;
  IsLower(s: StringInput | null, index: Int32Input): Boolean;
  IsNumber(c: CharInput): Boolean;
  IsNumber(s: StringInput | null, index: Int32Input): Boolean;
  IsPunctuation(c: CharInput): Boolean;
  IsPunctuation(s: StringInput | null, index: Int32Input): Boolean;
  IsSeparator(c: CharInput): Boolean;
  IsSeparator(s: StringInput | null, index: Int32Input): Boolean;
  IsSurrogate(c: CharInput): Boolean;
  IsSurrogate(s: StringInput | null, index: Int32Input): Boolean;
  IsSymbol(c: CharInput): Boolean;
  IsSymbol(s: StringInput | null, index: Int32Input): Boolean;
  IsUpper(c: CharInput): Boolean;
  IsUpper(s: StringInput | null, index: Int32Input): Boolean;
  IsWhiteSpace(c: CharInput): Boolean;
  IsWhiteSpace(s: StringInput | null, index: Int32Input): Boolean;
  GetNumericValue(c: CharInput): Double;
  GetNumericValue(s: StringInput | null, index: Int32Input): Double;
  Parse(s: StringInput | null): Char;
  TryParse(s: StringInput | null, result: Out<Char>): Boolean;
  ToLower(c: CharInput): Char;
  ToLowerInvariant(c: CharInput): Char;
  ToUpper(c: CharInput): Char;
  ToUpperInvariant(c: CharInput): Char;
  ToString(c: CharInput): String;
  ConvertFromUtf32(utf32: Int32Input): String;
  IsHighSurrogate(c: CharInput): Boolean;
  IsHighSurrogate(s: StringInput | null, index: Int32Input): Boolean;
  IsLowSurrogate(c: CharInput): Boolean;
  IsLowSurrogate(s: StringInput | null, index: Int32Input): Boolean;
  IsSurrogatePair(s: StringExact | null, index: Int32Exact): Boolean;
  IsSurrogatePair(highSurrogate: CharExact, lowSurrogate: CharExact): Boolean;
  ConvertToUtf32(highSurrogate: CharExact, lowSurrogate: CharExact): Int32;
  ConvertToUtf32(s: StringExact | null, index: Int32Exact): Int32;
}

export interface SByteStatics extends TypeToken<
  SByte,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'IComparable0'
  | 'IFormattable'
  | 'IConvertible'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly MinValue: SByte;
  readonly MaxValue: SByte;
  Parse(s: StringInput | null): SByte;
  TryParse(s: StringInput | null, result: Out<SByte>): Boolean;
}

export interface ByteStatics extends TypeToken<
  Byte,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'IComparable0'
  | 'IFormattable'
  | 'IConvertible'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly MinValue: Byte;
  readonly MaxValue: Byte;
  Parse(s: StringInput | null): Byte;
  TryParse(s: StringInput | null, result: Out<Byte>): Boolean;
}

export interface Int16Statics extends TypeToken<
  Int16,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'IComparable0'
  | 'IFormattable'
  | 'IConvertible'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly MinValue: Int16;
  readonly MaxValue: Int16;
  Parse(s: StringInput | null): Int16;
  TryParse(s: StringInput | null, result: Out<Int16>): Boolean;
}

export interface UInt16Statics extends TypeToken<
  UInt16,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'IComparable0'
  | 'IFormattable'
  | 'IConvertible'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly MinValue: UInt16;
  readonly MaxValue: UInt16;
  Parse(s: StringInput | null): UInt16;
  TryParse(s: StringInput | null, result: Out<UInt16>): Boolean;
}

export interface Int32Statics extends TypeToken<
  Int32,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'IComparable0'
  | 'IFormattable'
  | 'IConvertible'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly MinValue: Int32;
  readonly MaxValue: Int32;
  Parse(s: StringInput | null): Int32;
  TryParse(s: StringInput | null, result: Out<Int32>): Boolean;
}

export interface UInt32Statics extends TypeToken<
  UInt32,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'IComparable0'
  | 'IFormattable'
  | 'IConvertible'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly MinValue: UInt32;
  readonly MaxValue: UInt32;
  Parse(s: StringInput | null): UInt32;
  TryParse(s: StringInput | null, result: Out<UInt32>): Boolean;
}

export interface Int64Statics extends TypeToken<
  Int64,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'IComparable0'
  | 'IFormattable'
  | 'IConvertible'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly MinValue: Int64;
  readonly MaxValue: Int64;
  Parse(s: StringInput | null): Int64;
  TryParse(s: StringInput | null, result: Out<Int64>): Boolean;
}

export interface UInt64Statics extends TypeToken<
  UInt64,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'IComparable0'
  | 'IFormattable'
  | 'IConvertible'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly MinValue: UInt64;
  readonly MaxValue: UInt64;
  Parse(s: StringInput | null): UInt64;
  TryParse(s: StringInput | null, result: Out<UInt64>): Boolean;
}

export interface SingleStatics extends TypeToken<
  Single,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'IComparable0'
  | 'IFormattable'
  | 'IConvertible'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly MinValue: Single;
  readonly MaxValue: Single;
  readonly Epsilon: Single;
  readonly NaN: Single;
  readonly NegativeInfinity: Single;
  readonly PositiveInfinity: Single;
  IsInfinity(d: SingleInput): Boolean;
  IsNaN(d: SingleInput): Boolean;
  IsNegativeInfinity(d: SingleInput): Boolean;
  IsPositiveInfinity(d: SingleInput): Boolean;
  IsFinite(d: SingleInput): Boolean;
  IsNegative(d: SingleInput): Boolean;
  IsNormal(d: SingleInput): Boolean;
  IsSubnormal(d: SingleInput): Boolean;
  Parse(s: StringInput | null): Single;
  TryParse(s: StringInput | null, result: Out<Single>): Boolean;
}

export interface DoubleStatics extends TypeToken<
  Double,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'IComparable0'
  | 'IFormattable'
  | 'IConvertible'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly MinValue: Double;
  readonly MaxValue: Double;
  readonly Epsilon: Double;
  readonly NaN: Double;
  readonly NegativeInfinity: Double;
  readonly PositiveInfinity: Double;
  IsInfinity(d: DoubleInput): Boolean;
  IsNaN(d: DoubleInput): Boolean;
  IsNegativeInfinity(d: DoubleInput): Boolean;
  IsPositiveInfinity(d: DoubleInput): Boolean;
  IsFinite(d: DoubleInput): Boolean;
  IsNegative(d: DoubleInput): Boolean;
  IsNormal(d: DoubleInput): Boolean;
  IsSubnormal(d: DoubleInput): Boolean;
  Parse(s: StringInput | null): Double;
  TryParse(s: StringInput | null, result: Out<Double>): Boolean;
}

export interface DecimalStatics extends TypeToken<
  Decimal,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'IComparable0'
  | 'IFormattable'
  | 'IConvertible'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  new (value: Int32Exact): Decimal;
  new (value: UInt32Exact): Decimal;
  new (value: Int64Exact): Decimal;
  new (value: UInt64Exact): Decimal;
  new (value: SingleExact): Decimal;
  new (value: DoubleExact): Decimal;
  new (bits: Of<{ readonly array: Int32 }> | null): Decimal;
  new (lo: Int32Input, mid: Int32Input, hi: Int32Input, isNegative: BooleanInput, scale: ByteInput): Decimal;
  readonly Zero: Decimal;
  readonly One: Decimal;
  readonly MinusOne: Decimal;
  readonly MaxValue: Decimal;
  readonly MinValue: Decimal;
  Parse(s: StringInput | null): Decimal;
  TryParse(s: StringInput | null, result: Out<Decimal>): Boolean;
  Add(d1: DecimalInput, d2: DecimalInput): Decimal;
  Subtract(d1: DecimalInput, d2: DecimalInput): Decimal;
  Multiply(d1: DecimalInput, d2: DecimalInput): Decimal;
  Divide(d1: DecimalInput, d2: DecimalInput): Decimal;
  Remainder(d1: DecimalInput, d2: DecimalInput): Decimal;
  Negate(value: DecimalInput): Decimal;
  Compare(d1: DecimalInput, d2: DecimalInput): Int32;
  Equals(d1: DecimalInput, d2: DecimalInput): Boolean;
  Ceiling(value: DecimalInput): Decimal;
  Floor(value: DecimalInput): Decimal;
  Truncate(value: DecimalInput): Decimal;
  Round(value: DecimalInput): Decimal;
  Round(d: DecimalInput, decimals: Int32Exact): Decimal;
  Round(d: DecimalInput, mode: MidpointRoundingExact): Decimal;
  Round(d: DecimalInput, decimals: Int32Input, mode: MidpointRoundingInput): Decimal;
  ToInt32(value: DecimalInput): Int32;
  ToInt64(value: DecimalInput): Int64;
  ToDouble(value: DecimalInput): Double;
  FromOACurrency(cy: Int64Input): Decimal;
  ToOACurrency(value: DecimalInput): Int64;
  GetBits(d: DecimalInput): ArrayOf<Int32>;
  ToByte(value: DecimalInput): Byte;
  ToSByte(value: DecimalInput): SByte;
  ToInt16(value: DecimalInput): Int16;
  ToUInt16(value: DecimalInput): UInt16;
  ToUInt32(d: DecimalInput): UInt32;
  ToUInt64(d: DecimalInput): UInt64;
  ToSingle(d: DecimalInput): Single;
}

export interface NullableStatics<T extends Struct> extends TypeToken<Nullable<T>, 'Object'> {
  new (value: T[typeof accepts]): Nullable<T>;
}

export interface Nullable0Statics extends TypeToken<Nullable0, 'Object' | 'Nullable0'> {
  Compare<T extends Struct>(
    n1: Of<{ readonly Nullable: T }> | null,
    n2: Of<{ readonly Nullable: T }> | null,
  ): Int32;
  Equals<T extends Struct>(
    n1: Of<{ readonly Nullable: T }> | null,
    n2: Of<{ readonly Nullable: T }> | null,
  ): Boolean;
}

export type IComparable0Statics = TypeToken<
  IComparable0,
  | 'Object'
  | 'String'
  | 'Boolean'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'IComparable0'
  | 'JValue'
  | 'JRaw'
>;

export type IComparableStatics<T extends Value> = TypeToken<IComparable<T>, 'Object'>;

export type IEquatableStatics<T extends Value> = TypeToken<IEquatable<T>, 'Object'>;

export type IFormattableStatics = TypeToken<
  IFormattable,
  | 'Object'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'IFormattable'
  | 'DateTime'
  | 'DateTimeOffset'
  | 'Guid'
  | 'TimeSpan'
  | 'JValue'
  | 'JRaw'
>;

export type IConvertibleStatics = TypeToken<
  IConvertible,
  | 'Object'
  | 'String'
  | 'Boolean'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'IConvertible'
  | 'JValue'
  | 'JRaw'
>;

export type IDisposableStatics = TypeToken<
  IDisposable,
  | 'Object'
  | 'IDisposable'
  | 'TextReader'
  | 'TextWriter'
  | 'StringReader'
  | 'StringWriter'
  | 'HashAlgorithm'
  | 'KeyedHashAlgorithm'
  | 'HMAC'
  | 'RNGCryptoServiceProvider'
  | 'MD5'
  | 'SHA1'
  | 'SHA256'
  | 'SHA384'
  | 'SHA512'
  | 'SHA1Managed'
  | 'SHA256Managed'
  | 'SHA384Managed'
  | 'SHA512Managed'
  | 'HMACMD5'
  | 'HMACSHA1'
  | 'HMACSHA256'
  | 'HMACSHA384'
  | 'HMACSHA512'
  | 'AsymmetricAlgorithm'
  | 'RSA'
  | 'RSACng'
  | 'SymmetricAlgorithm'
  | 'X509Certificate'
  | 'X509Certificate2'
  | 'XmlReader'
>;

export interface ArrayStatics extends TypeToken<
  Array,
  | 'Object'
  | 'Array'
  | 'IEnumerable0'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
> {
  BinarySearch<T extends Liftable>(array: Of<{ readonly array: T }>, value: T): Int32;
  BinarySearch<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }>,
    value: T[typeof accepts],
  ): Int32;
  BinarySearch(array: ArrayInput | null, value: ObjectInput | null): Int32;
  BinarySearch(
    array: ArrayInput | null,
    index: Int32Input,
    length: Int32Input,
    value: ObjectInput | null,
  ): Int32;
  BinarySearch<T extends Liftable>(
    array: Of<{ readonly array: T }> | null,
    value: T,
    comparer: Of<{ readonly IComparer: In<T> }> | null,
  ): Int32;
  BinarySearch<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }> | null,
    value: T[typeof accepts],
    comparer: Of<{ readonly IComparer: In<T> }> | null,
  ): Int32;
  BinarySearch<T extends Liftable>(
    array: Of<{ readonly array: T }>,
    index: Int32Input,
    length: Int32Input,
    value: T,
  ): Int32;
  BinarySearch<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }>,
    index: Int32Input,
    length: Int32Input,
    value: T[typeof accepts],
  ): Int32;
  BinarySearch<T extends Liftable>(
    array: Of<{ readonly array: T }> | null,
    index: Int32Input,
    length: Int32Input,
    value: T,
    comparer: Of<{ readonly IComparer: In<T> }> | null,
  ): Int32;
  BinarySearch<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }> | null,
    index: Int32Input,
    length: Int32Input,
    value: T[typeof accepts],
    comparer: Of<{ readonly IComparer: In<T> }> | null,
  ): Int32;
  Clear(array: ArrayInput | null, index: Int32Input, length: Int32Input): Void;
  ConvertAll<TInput extends Value, TOutput extends Value>(
    array: Of<{ readonly array: TInput }> | null,
    converter: (input: TInput) => TOutput,
  ): ArrayOf<TOutput>;
  Copy(sourceArray: ArrayInput | null, destinationArray: ArrayInput | null, length: Int32Input): Void;
  Copy(
    sourceArray: ArrayInput | null,
    sourceIndex: Int32Input,
    destinationArray: ArrayInput | null,
    destinationIndex: Int32Input,
    length: Int32Input,
  ): Void;
  Empty<T extends Value>(type: TypeToken<T, string>): ArrayOf<T>;
  Exists<T extends Value>(array: Of<{ readonly array: T }> | null, match: (obj: T) => Boolean): Boolean;
  Find<T extends Value>(array: Of<{ readonly array: T }> | null, match: (obj: T) => Boolean): T;
  FindAll<T extends Value>(array: Of<{ readonly array: T }> | null, match: (obj: T) => Boolean): ArrayOf<T>;
  FindIndex<T extends Value>(array: Of<{ readonly array: T }> | null, match: (obj: T) => Boolean): Int32;
  FindIndex<T extends Value>(
    array: Of<{ readonly array: T }> | null,
    startIndex: Int32Input,
    match: (obj: T) => Boolean,
  ): Int32;
  FindIndex<T extends Value>(
    array: Of<{ readonly array: T }> | null,
    startIndex: Int32Input,
    count: Int32Input,
    match: (obj: T) => Boolean,
  ): Int32;
  FindLast<T extends Value>(array: Of<{ readonly array: T }> | null, match: (obj: T) => Boolean): T;
  IndexOf<T extends Liftable>(array: Of<{ readonly array: T }>, value: T): Int32;
  IndexOf<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }>,
    value: T[typeof accepts],
  ): Int32;
  IndexOf<T extends Liftable>(array: Of<{ readonly array: T }>, value: T, startIndex: Int32Input): Int32;
  IndexOf<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }>,
    value: T[typeof accepts],
    startIndex: Int32Input,
  ): Int32;
  IndexOf(array: ArrayInput | null, value: ObjectInput | null): Int32;
  IndexOf(array: ArrayInput | null, value: ObjectInput | null, startIndex: Int32Input): Int32;
  IndexOf(
    array: ArrayInput | null,
    value: ObjectInput | null,
    startIndex: Int32Input,
    count: Int32Input,
  ): Int32;
  IndexOf<T extends Liftable>(
    array: Of<{ readonly array: T }>,
    value: T,
    startIndex: Int32Input,
    count: Int32Input,
  ): Int32;
  IndexOf<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }>,
    value: T[typeof accepts],
    startIndex: Int32Input,
    count: Int32Input,
  ): Int32;
  LastIndexOf<T extends Liftable>(array: Of<{ readonly array: T }>, value: T): Int32;
  LastIndexOf<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }>,
    value: T[typeof accepts],
  ): Int32;
  LastIndexOf(array: ArrayInput | null, value: ObjectInput | null): Int32;
  LastIndexOf(array: ArrayInput | null, value: ObjectInput | null, startIndex: Int32Input): Int32;
  LastIndexOf(
    array: ArrayInput | null,
    value: ObjectInput | null,
    startIndex: Int32Input,
    count: Int32Input,
  ): Int32;
  LastIndexOf<T extends Liftable>(array: Of<{ readonly array: T }>, value: T, startIndex: Int32Input): Int32;
  LastIndexOf<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }>,
    value: T[typeof accepts],
    startIndex: Int32Input,
  ): Int32;
  LastIndexOf<T extends Liftable>(
    array: Of<{ readonly array: T }>,
    value: T,
    startIndex: Int32Input,
    count: Int32Input,
  ): Int32;
  LastIndexOf<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }>,
    value: T[typeof accepts],
    startIndex: Int32Input,
    count: Int32Input,
  ): Int32;
  Reverse(array: ArrayInput | null): Void;
  Reverse(array: ArrayInput | null, index: Int32Input, length: Int32Input): Void;
  Reverse<T extends Value>(array: Of<{ readonly array: T }>): Void;
  Reverse<T extends Value>(array: Of<{ readonly array: T }>, index: Int32Input, length: Int32Input): Void;
  Sort(array: ArrayInput | null): Void;
  Sort(keys: ArrayInput | null, items: ArrayInput | null): Void;
  Sort<T extends Value>(array: Of<{ readonly array: T }>): Void;
  Sort<T extends Value>(array: Of<{ readonly array: T }>, comparison: (x: T, y: T) => Int32Exact): Void;
  Sort(array: ArrayInput | null, index: Int32Input, length: Int32Input): Void;
  Sort(keys: ArrayInput | null, items: ArrayInput | null, index: Int32Input, length: Int32Input): Void;
  Sort<T extends Value>(array: Of<{ readonly array: T }>, index: Int32Input, length: Int32Input): Void;
  Sort<T extends Value>(array: Of<{ readonly array: T }>, comparer: Of<{ readonly IComparer: In<T> }>): Void;
  Sort<T extends Value>(
    array: Of<{ readonly array: T }>,
    index: Int32Exact,
    length: Int32Input,
    comparer: Of<{ readonly IComparer: In<T> }> | null,
  ): Void;
  Sort<TKey extends Value, TValue extends Value>(
    keys: Of<{ readonly array: TKey }>,
    items: Of<{ readonly array: TValue }>,
  ): Void;
  Sort<TKey extends Value, TValue extends Value>(
    keys: Of<{ readonly array: TKey }>,
    items: Of<{ readonly array: TValue }>,
    index: Int32Input,
    length: Int32Input,
  ): Void;
  Sort<TKey extends Value, TValue extends Value>(
    keys: Of<{ readonly array: TKey }>,
    items: Of<{ readonly array: TValue }> | null,
    comparer: Of<{ readonly IComparer: In<TKey> }> | null,
  ): Void;
  Sort<TKey extends Value, TValue extends Value>(
    keys: Of<{ readonly array: TKey }> | null,
    items: Of<{ readonly array: TValue }> | null,
    index: Int32Input,
    length: Int32Input,
    comparer: Of<{ readonly IComparer: In<TKey> }> | null,
  ): Void;
  TrueForAll<T extends Value>(array: Of<{ readonly array: T }> | null, match: (obj: T) => Boolean): Boolean;
  AsReadOnly<T extends Value>(array: Of<{ readonly array: T }> | null): ReadOnlyCollection<T>;
  Fill<T extends Liftable>(array: Of<{ readonly array: T }> | null, value: T): Void;
  Fill<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }> | null,
    value: T[typeof accepts],
  ): Void;
  Fill<T extends Liftable>(
    array: Of<{ readonly array: T }> | null,
    value: T,
    startIndex: Int32Input,
    count: Int32Input,
  ): Void;
  Fill<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }> | null,
    value: T[typeof accepts],
    startIndex: Int32Input,
    count: Int32Input,
  ): Void;
  FindLastIndex<T extends Value>(array: Of<{ readonly array: T }> | null, match: (obj: T) => Boolean): Int32;
  FindLastIndex<T extends Value>(
    array: Of<{ readonly array: T }> | null,
    startIndex: Int32Input,
    match: (obj: T) => Boolean,
  ): Int32;
  FindLastIndex<T extends Value>(
    array: Of<{ readonly array: T }> | null,
    startIndex: Int32Input,
    count: Int32Input,
    match: (obj: T) => Boolean,
  ): Int32;
  ConstrainedCopy(
    sourceArray: ArrayInput | null,
    sourceIndex: Int32Input,
    destinationArray: ArrayInput | null,
    destinationIndex: Int32Input,
    length: Int32Input,
  ): Void;
}

export interface BitConverterStatics extends TypeToken<BitConverter, 'Object' | 'BitConverter'> {
  readonly IsLittleEndian: Boolean;
  GetBytes(value: BooleanExact): ArrayOf<Byte>;
  GetBytes(value: CharExact): ArrayOf<Byte>;
  GetBytes(value: Int16Exact): ArrayOf<Byte>;
  GetBytes(value: Int32Exact): ArrayOf<Byte>;
  GetBytes(value: Int64Exact): ArrayOf<Byte>;
  GetBytes(value: UInt16Exact): ArrayOf<Byte>;
  GetBytes(value: UInt32Exact): ArrayOf<Byte>;
  GetBytes(value: UInt64Exact): ArrayOf<Byte>;
  GetBytes(value: SingleExact): ArrayOf<Byte>;
  GetBytes(value: DoubleExact): ArrayOf<Byte>;
  ToBoolean(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): Boolean;
  ToChar(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): Char;
  ToInt16(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): Int16;
  ToInt32(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): Int32;
  ToInt64(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): Int64;
  ToUInt16(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): UInt16;
  ToUInt32(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): UInt32;
  ToUInt64(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): UInt64;
  ToSingle(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): Single;
  ToDouble(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): Double;
  DoubleToInt64Bits(value: DoubleInput): Int64;
  Int64BitsToDouble(value: Int64Input): Double;
  ToString(value: Of<{ readonly array: Byte }> | null): String;
  ToString(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): String;
  ToString(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input, length: Int32Input): String;
  SingleToInt32Bits(value: SingleInput): Int32;
  Int32BitsToSingle(value: Int32Input): Single;
}

export interface ConvertStatics extends TypeToken<Convert, 'Object' | 'Convert'> {
  ToBoolean(value: ObjectInput): Boolean;
  ToBoolean(value: BooleanExact): Boolean;
  ToBoolean(value: CharExact): Boolean;
  ToBoolean(value: SByteExact): Boolean;
  ToBoolean(value: ByteExact): Boolean;
  ToBoolean(value: Int16Exact): Boolean;
  ToBoolean(value: UInt16Exact): Boolean;
  ToBoolean(value: Int32Exact): Boolean;
  ToBoolean(value: UInt32Exact): Boolean;
  ToBoolean(value: Int64Exact): Boolean;
  ToBoolean(value: UInt64Exact): Boolean;
  ToBoolean(value: SingleExact): Boolean;
  ToBoolean(value: DoubleExact): Boolean;
  ToBoolean(value: DecimalExact): Boolean;
  ToBoolean(value: StringExact): Boolean;
  ToBoolean(value: DateTimeExact): Boolean;
  ToByte(value: ObjectInput): Byte;
  ToByte(value: BooleanExact): Byte;
  ToByte(value: CharExact): Byte;
  ToByte(value: SByteExact): Byte;
  ToByte(value: ByteExact): Byte;
  ToByte(value: Int16Exact): Byte;
  ToByte(value: UInt16Exact): Byte;
  ToByte(value: Int32Exact): Byte;
  ToByte(value: UInt32Exact): Byte;
  ToByte(value: Int64Exact): Byte;
  ToByte(value: UInt64Exact): Byte;
  ToByte(value: SingleExact): Byte;
  ToByte(value: DoubleExact): Byte;
  ToByte(value: DecimalExact): Byte;
  ToByte(value: StringExact): Byte;
  ToByte(value: StringInput | null, fromBase: Int32Input): Byte;
  ToByte(value: DateTimeExact): Byte;
  ToChar(value: ObjectInput): Char;
  ToChar(value: BooleanExact): Char;
  ToChar(value: CharExact): Char;
  ToChar(value: SByteExact): Char;
  ToChar(value: ByteExact): Char;
  ToChar(value: Int16Exact): Char;
  ToChar(value: UInt16Exact): Char;
  ToChar(value: Int32Exact): Char;
  ToChar(value: UInt32Exact): Char;
  ToChar(value: Int64Exact): Char;
  ToChar(value: UInt64Exact): Char;
  ToChar(value: SingleExact): Char;
  ToChar(value: DoubleExact): Char;
  ToChar(value: DecimalExact): Char;
  ToChar(value: StringExact): Char;
  ToChar(value: DateTimeExact): Char;
  ToDecimal(value: ObjectInput): Decimal;
  ToDecimal(value: BooleanExact): Decimal;
  ToDecimal(value: CharExact): Decimal;
  ToDecimal(value: SByteExact): Decimal;
  ToDecimal(value: ByteExact): Decimal;
  ToDecimal(value: Int16Exact): Decimal;
  ToDecimal(value: UInt16Exact): Decimal;
  ToDecimal(value: Int32Exact): Decimal;
  ToDecimal(value: UInt32Exact): Decimal;
  ToDecimal(value: Int64Exact): Decimal;
  ToDecimal(value: UInt64Exact): Decimal;
  ToDecimal(value: SingleExact): Decimal;
  ToDecimal(value: DoubleExact): Decimal;
  ToDecimal(value: DecimalExact): Decimal;
  ToDecimal(value: StringExact): Decimal;
  ToDecimal(value: DateTimeExact): Decimal;
  ToDouble(value: ObjectInput): Double;
  ToDouble(value: BooleanExact): Double;
  ToDouble(value: CharExact): Double;
  ToDouble(value: SByteExact): Double;
  ToDouble(value: ByteExact): Double;
  ToDouble(value: Int16Exact): Double;
  ToDouble(value: UInt16Exact): Double;
  ToDouble(value: Int32Exact): Double;
  ToDouble(value: UInt32Exact): Double;
  ToDouble(value: Int64Exact): Double;
  ToDouble(value: UInt64Exact): Double;
  ToDouble(value: SingleExact): Double;
  ToDouble(value: DoubleExact): Double;
  ToDouble(value: DecimalExact): Double;
  ToDouble(value: StringExact): Double;
  ToDouble(value: DateTimeExact): Double;
  ToInt16(value: ObjectInput): Int16;
  ToInt16(value: BooleanExact): Int16;
  ToInt16(value: CharExact): Int16;
  ToInt16(value: SByteExact): Int16;
  ToInt16(value: ByteExact): Int16;
  ToInt16(value: Int16Exact): Int16;
  ToInt16(value: UInt16Exact): Int16;
  ToInt16(value: Int32Exact): Int16;
  ToInt16(value: UInt32Exact): Int16;
  ToInt16(value: Int64Exact): Int16;
  ToInt16(value: UInt64Exact): Int16;
  ToInt16(value: SingleExact): Int16;
  ToInt16(value: DoubleExact): Int16;
  ToInt16(value: DecimalExact): Int16;
  ToInt16(value: StringExact): Int16;
  ToInt16(value: StringInput | null, fromBase: Int32Input): Int16;
  ToInt16(value: DateTimeExact): Int16;
  ToInt32(value: ObjectInput): Int32;
  ToInt32(value: BooleanExact): Int32;
  ToInt32(value: CharExact): Int32;
  ToInt32(value: SByteExact): Int32;
  ToInt32(value: ByteExact): Int32;
  ToInt32(value: Int16Exact): Int32;
  ToInt32(value: UInt16Exact): Int32;
  ToInt32(value: Int32Exact): Int32;
  ToInt32(value: UInt32Exact): Int32;
  ToInt32(value: Int64Exact): Int32;
  ToInt32(value: UInt64Exact): Int32;
  ToInt32(value: SingleExact): Int32;
  ToInt32(value: DoubleExact): Int32;
  ToInt32(value: DecimalExact): Int32;
  ToInt32(value: StringExact): Int32;
  ToInt32(value: StringInput | null, fromBase: Int32Input): Int32;
  ToInt32(value: DateTimeExact): Int32;
  ToInt64(value: ObjectInput): Int64;
  ToInt64(value: BooleanExact): Int64;
  ToInt64(value: CharExact): Int64;
  ToInt64(value: SByteExact): Int64;
  ToInt64(value: ByteExact): Int64;
  ToInt64(value: Int16Exact): Int64;
  ToInt64(value: UInt16Exact): Int64;
  ToInt64(value: Int32Exact): Int64;
  ToInt64(value: UInt32Exact): Int64;
  ToInt64(value: Int64Exact): Int64;
  ToInt64(value: UInt64Exact): Int64;
  ToInt64(value: SingleExact): Int64;
  ToInt64(value: DoubleExact): Int64;
  ToInt64(value: DecimalExact): Int64;
  ToInt64(value: StringExact): Int64;
  ToInt64(value: StringInput | null, fromBase: Int32Input): Int64;
  ToInt64(value: DateTimeExact): Int64;
  ToSByte(value: ObjectInput): SByte;
  ToSByte(value: BooleanExact): SByte;
  ToSByte(value: CharExact): SByte;
  ToSByte(value: SByteExact): SByte;
  ToSByte(value: ByteExact): SByte;
  ToSByte(value: Int16Exact): SByte;
  ToSByte(value: UInt16Exact): SByte;
  ToSByte(value: Int32Exact): SByte;
  ToSByte(value: UInt32Exact): SByte;
  ToSByte(value: Int64Exact): SByte;
  ToSByte(value: UInt64Exact): SByte;
  ToSByte(value: SingleExact): SByte;
  ToSByte(value: DoubleExact): SByte;
  ToSByte(value: DecimalExact): SByte;
  ToSByte(value: StringExact): SByte;
  ToSByte(value: DateTimeExact): SByte;
  ToSByte(value: StringInput | null, fromBase: Int32Input): SByte;
  ToSingle(value: ObjectInput): Single;
  ToSingle(value: BooleanExact): Single;
  ToSingle(value: CharExact): Single;
  ToSingle(value: SByteExact): Single;
  ToSingle(value: ByteExact): Single;
  ToSingle(value: Int16Exact): Single;
  ToSingle(value: UInt16Exact): Single;
  ToSingle(value: Int32Exact): Single;
  ToSingle(value: UInt32Exact): Single;
  ToSingle(value: Int64Exact): Single;
  ToSingle(value: UInt64Exact): Single;
  ToSingle(value: SingleExact): Single;
  ToSingle(value: DoubleExact): Single;
  ToSingle(value: DecimalExact): Single;
  ToSingle(value: StringExact): Single;
  ToSingle(value: DateTimeExact): Single;
  ToUInt16(value: ObjectInput): UInt16;
  ToUInt16(value: BooleanExact): UInt16;
  ToUInt16(value: CharExact): UInt16;
  ToUInt16(value: SByteExact): UInt16;
  ToUInt16(value: ByteExact): UInt16;
  ToUInt16(value: Int16Exact): UInt16;
  ToUInt16(value: UInt16Exact): UInt16;
  ToUInt16(value: Int32Exact): UInt16;
  ToUInt16(value: UInt32Exact): UInt16;
  ToUInt16(value: Int64Exact): UInt16;
  ToUInt16(value: UInt64Exact): UInt16;
  ToUInt16(value: SingleExact): UInt16;
  ToUInt16(value: DoubleExact): UInt16;
  ToUInt16(value: DecimalExact): UInt16;
  ToUInt16(value: StringExact): UInt16;
  ToUInt16(value: DateTimeExact): UInt16;
  ToUInt16(value: StringInput | null, fromBase: Int32Input): UInt16;
  ToUInt32(value: ObjectInput): UInt32;
  ToUInt32(value: BooleanExact): UInt32;
  ToUInt32(value: CharExact): UInt32;
  ToUInt32(value: SByteExact): UInt32;
  ToUInt32(value: ByteExact): UInt32;
  ToUInt32(value: Int16Exact): UInt32;
  ToUInt32(value: UInt16Exact): UInt32;
  ToUInt32(value: Int32Exact): UInt32;
  ToUInt32(value: UInt32Exact): UInt32;
  ToUInt32(value: Int64Exact): UInt32;
  ToUInt32(value: UInt64Exact): UInt32;
  ToUInt32(value: SingleExact): UInt32;
  ToUInt32(value: DoubleExact): UInt32;
  ToUInt32(value: DecimalExact): UInt32;
  ToUInt32(value: StringExact): UInt32;
  ToUInt32(value: DateTimeExact): UInt32;
  ToUInt32(value: StringInput | null, fromBase: Int32Input): UInt32;
  ToUInt64(value: ObjectInput): UInt64;
  ToUInt64(value: BooleanExact): UInt64;
  ToUInt64(value: CharExact): UInt64;
  ToUInt64(value: SByteExact): UInt64;
  ToUInt64(value: ByteExact): UInt64;
  ToUInt64(value: Int16Exact): UInt64;
  ToUInt64(value: UInt16Exact): UInt64;
  ToUInt64(value: Int32Exact): UInt64;
  ToUInt64(value: UInt32Exact): UInt64;
  ToUInt64(value: Int64Exact): UInt64;
  ToUInt64(value: UInt64Exact): UInt64;
  ToUInt64(value: SingleExact): UInt64;
  ToUInt64(value: DoubleExact): UInt64;
  ToUInt64(value: DecimalExact): UInt64;
  ToUInt64(value: StringExact): UInt64;
  ToUInt64(value: DateTimeExact): UInt64;
  ToUInt64(value: StringInput | null, fromBase: Int32Input): UInt64;
  ToDateTime(value: ObjectInput): DateTime;
  ToDateTime(value: StringExact): DateTime;
  ToDateTime(value: DateTimeExact): DateTime;
  ToDateTime(value: SByteExact): DateTime;
  ToDateTime(value: ByteExact): DateTime;
  ToDateTime(value: Int16Exact): DateTime;
  ToDateTime(value: UInt16Exact): DateTime;
  ToDateTime(value: Int32Exact): DateTime;
  ToDateTime(value: UInt32Exact): DateTime;
  ToDateTime(value: Int64Exact): DateTime;
  ToDateTime(value: UInt64Exact): DateTime;
  ToDateTime(value: BooleanExact): DateTime;
  ToDateTime(value: CharExact): DateTime;
  ToDateTime(value: SingleExact): DateTime;
  ToDateTime(value: DoubleExact): DateTime;
  ToDateTime(value: DecimalExact): DateTime;
  ToString(value: ObjectInput): String;
  ToString(value: BooleanExact): String;
  ToString(value: CharExact): String;
  ToString(value: SByteExact): String;
  ToString(value: ByteExact): String;
  ToString(value: Int16Exact): String;
  ToString(value: UInt16Exact): String;
  ToString(value: Int32Exact): String;
  ToString(value: UInt32Exact): String;
  ToString(value: Int64Exact): String;
  ToString(value: UInt64Exact): String;
  ToString(value: SingleExact): String;
  ToString(value: DoubleExact): String;
  ToString(value: DecimalExact): String;
  ToString(value: StringExact): String;
  ToString(value: DateTimeExact): String;
  ToString(value: ByteExact, toBase: Int32Input): String;
  ToString(value: Int16Exact, toBase: Int32Input): String;
  ToString(value: Int32Exact, toBase: Int32Input): String;
  ToString(value: Int64Exact, toBase: Int32Input): String;
  FromBase64String(s: StringInput | null): ArrayOf<Byte>;
  FromBase64CharArray(
    inArray: Of<{ readonly array: Char }> | null,
    offset: Int32Input,
    length: Int32Input,
  ): ArrayOf<Byte>;
  ToBase64String(inArray: Of<{ readonly array: Byte }> | null): String;
  ToBase64String(
    inArray: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    length: Int32Input,
  ): String;
  ToBase64String(inArray: Of<{ readonly array: Byte }> | null, options: Base64FormattingOptionsInput): String;
  ToBase64String(
    inArray: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    length: Int32Input,
    options: Base64FormattingOptionsInput,
  ): String;
  IsDBNull(value: ObjectInput | null): Boolean;
  ToBase64CharArray(
    inArray: Of<{ readonly array: Byte }> | null,
    offsetIn: Int32Input,
    length: Int32Input,
    outArray: Of<{ readonly array: Char }> | null,
    offsetOut: Int32Input,
  ): Int32;
  ToBase64CharArray(
    inArray: Of<{ readonly array: Byte }> | null,
    offsetIn: Int32Input,
    length: Int32Input,
    outArray: Of<{ readonly array: Char }> | null,
    offsetOut: Int32Input,
    options: Base64FormattingOptionsInput,
  ): Int32;
}

export interface Base64FormattingOptionsStatics extends TypeToken<
  Base64FormattingOptions,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly None: Base64FormattingOptions;
  readonly InsertLineBreaks: Base64FormattingOptions;
}

export interface DateTimeStatics extends TypeToken<
  DateTime,
  | 'Object'
  | 'IFormattable'
  | 'DateTime'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'XAttribute'
  | 'XElement'
> {
  new (): DateTime;
  new (ticks: Int64Input): DateTime;
  new (ticks: Int64Input, kind: DateTimeKindInput): DateTime;
  new (year: Int32Input, month: Int32Input, day: Int32Input): DateTime;
  new (
    year: Int32Input,
    month: Int32Input,
    day: Int32Input,
    hour: Int32Input,
    minute: Int32Input,
    second: Int32Input,
  ): DateTime;
  new (
    year: Int32Input,
    month: Int32Input,
    day: Int32Input,
    hour: Int32Input,
    minute: Int32Input,
    second: Int32Input,
    kind: DateTimeKindExact,
  ): DateTime;
  new (
    year: Int32Input,
    month: Int32Input,
    day: Int32Input,
    hour: Int32Input,
    minute: Int32Input,
    second: Int32Input,
    millisecond: Int32Exact,
  ): DateTime;
  new (
    year: Int32Input,
    month: Int32Input,
    day: Int32Input,
    hour: Int32Input,
    minute: Int32Input,
    second: Int32Input,
    millisecond: Int32Input,
    kind: DateTimeKindInput,
  ): DateTime;
  readonly MinValue: DateTime;
  readonly MaxValue: DateTime;
  readonly Now: DateTime;
  readonly UtcNow: DateTime;
  readonly Today: DateTime;
  DaysInMonth(year: Int32Input, month: Int32Input): Int32;
  IsLeapYear(year: Int32Input): Boolean;
  Parse(s: StringInput | null): DateTime;
  Compare(t1: DateTimeInput, t2: DateTimeInput): Int32;
  Equals(t1: DateTimeInput, t2: DateTimeInput): Boolean;
  SpecifyKind(value: DateTimeInput, kind: DateTimeKindInput): DateTime;
  TryParse(s: StringInput | null, result: Out<DateTime>): Boolean;
}

export interface DateTimeKindStatics extends TypeToken<
  DateTimeKind,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly Unspecified: DateTimeKind;
  readonly Utc: DateTimeKind;
  readonly Local: DateTimeKind;
}

export interface DateTimeOffsetStatics extends TypeToken<
  DateTimeOffset,
  | 'Object'
  | 'IFormattable'
  | 'DateTime'
  | 'DateTimeOffset'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'XAttribute'
  | 'XElement'
> {
  new (): DateTimeOffset;
  new (dateTime: DateTimeInput): DateTimeOffset;
  new (dateTime: DateTimeExact, offset: TimeSpanInput): DateTimeOffset;
  new (ticks: Int64Exact, offset: TimeSpanInput): DateTimeOffset;
  new (
    year: Int32Input,
    month: Int32Input,
    day: Int32Input,
    hour: Int32Input,
    minute: Int32Input,
    second: Int32Input,
    offset: TimeSpanInput,
  ): DateTimeOffset;
  new (
    year: Int32Input,
    month: Int32Input,
    day: Int32Input,
    hour: Int32Input,
    minute: Int32Input,
    second: Int32Input,
    millisecond: Int32Input,
    offset: TimeSpanInput,
  ): DateTimeOffset;
  readonly MinValue: DateTimeOffset;
  readonly MaxValue: DateTimeOffset;
  readonly Now: DateTimeOffset;
  readonly UtcNow: DateTimeOffset;
  Compare(first: DateTimeOffsetInput, second: DateTimeOffsetInput): Int32;
  Equals(first: DateTimeOffsetInput, second: DateTimeOffsetInput): Boolean;
  FromUnixTimeMilliseconds(milliseconds: Int64Input): DateTimeOffset;
  FromUnixTimeSeconds(seconds: Int64Input): DateTimeOffset;
  Parse(input: StringInput | null): DateTimeOffset;
  TryParse(input: StringInput | null, result: Out<DateTimeOffset>): Boolean;
  readonly UnixEpoch: DateTimeOffset;
  FromFileTime(fileTime: Int64Input): DateTimeOffset;
}

export interface DayOfWeekStatics extends TypeToken<
  DayOfWeek,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly Sunday: DayOfWeek;
  readonly Monday: DayOfWeek;
  readonly Tuesday: DayOfWeek;
  readonly Wednesday: DayOfWeek;
  readonly Thursday: DayOfWeek;
  readonly Friday: DayOfWeek;
  readonly Saturday: DayOfWeek;
}

export interface EnumStatics extends TypeToken<
  Enum,
  | 'Object'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'BackendType'
  | 'ProductState'
> {
  TryParse<TEnum extends Struct>(value: StringInput | null, result: Out<TEnum>): Boolean;
  TryParse<TEnum extends Struct>(
    type: TypeToken<TEnum, string>,
    value: StringInput | null,
    result: Out<TEnum>,
  ): Boolean;
  TryParse<TEnum extends Struct>(
    value: StringInput | null,
    ignoreCase: BooleanInput,
    result: Out<TEnum>,
  ): Boolean;
  TryParse<TEnum extends Struct>(
    type: TypeToken<TEnum, string>,
    value: StringInput | null,
    ignoreCase: BooleanInput,
    result: Out<TEnum>,
  ): Boolean;
  Parse<TEnum extends Struct>(type: TypeToken<TEnum, string>, value: StringInput | null): TEnum;
  Parse<TEnum extends Struct>(
    type: TypeToken<TEnum, string>,
    value: StringExact,
    ignoreCase: BooleanExact,
  ): TEnum;
  Parse(enumType: TypeInput | null, value: StringInput | null): Object;
  Parse(enumType: TypeInput | null, value: StringInput | null, ignoreCase: BooleanInput): Object;
}

export interface GuidStatics extends TypeToken<
  Guid,
  | 'Object'
  | 'IFormattable'
  | 'Guid'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'XAttribute'
  | 'XElement'
> {
  new (): Guid;
  new (b: Of<{ readonly array: Byte }>): Guid;
  new (g: StringInput): Guid;
  new (
    a: UInt32Exact,
    b: UInt16Exact,
    c: UInt16Exact,
    d: ByteInput,
    e: ByteInput,
    f: ByteInput,
    g: ByteInput,
    h: ByteInput,
    i: ByteInput,
    j: ByteInput,
    k: ByteInput,
  ): Guid;
  new (a: Int32Input, b: Int16Input, c: Int16Input, d: Of<{ readonly array: Byte }> | null): Guid;
  new (
    a: Int32Exact,
    b: Int16Exact,
    c: Int16Exact,
    d: ByteInput,
    e: ByteInput,
    f: ByteInput,
    g: ByteInput,
    h: ByteInput,
    i: ByteInput,
    j: ByteInput,
    k: ByteInput,
  ): Guid;
  readonly Empty: Guid;
  NewGuid(): Guid;
  Parse(input: StringInput | null): Guid;
  ParseExact(input: StringInput | null, format: StringInput | null): Guid;
  TryParse(input: StringInput | null, result: Out<Guid>): Boolean;
  TryParseExact(input: StringInput | null, format: StringInput | null, result: Out<Guid>): Boolean;
}

export interface MathStatics extends TypeToken<Math, 'Object' | 'Math'> {
  readonly PI: Double;
  readonly E: Double;
  Abs(value: SByteExact): SByte;
  Abs(value: Int16Exact): Int16;
  Abs(value: Int32Exact): Int32;
  Abs(value: Int64Exact): Int64;
  Abs(value: SingleExact): Single;
  Abs(value: DoubleExact): Double;
  Abs(value: DecimalExact): Decimal;
  Sign(value: SByteExact): Int32;
  Sign(value: Int16Exact): Int32;
  Sign(value: Int32Exact): Int32;
  Sign(value: Int64Exact): Int32;
  Sign(value: SingleExact): Int32;
  Sign(value: DoubleExact): Int32;
  Sign(value: DecimalExact): Int32;
  Max(val1: SByteExact, val2: SByteExact): SByte;
  Max(val1: ByteExact, val2: ByteExact): Byte;
  Max(val1: Int16Exact, val2: Int16Exact): Int16;
  Max(val1: UInt16Exact, val2: UInt16Exact): UInt16;
  Max(val1: Int32Exact, val2: Int32Exact): Int32;
  Max(val1: UInt32Exact, val2: UInt32Exact): UInt32;
  Max(val1: Int64Exact, val2: Int64Exact): Int64;
  Max(val1: UInt64Exact, val2: UInt64Exact): UInt64;
  Max(val1: SingleExact, val2: SingleExact): Single;
  Max(val1: DoubleExact, val2: DoubleExact): Double;
  Max(val1: DecimalExact, val2: DecimalExact): Decimal;
  Min(val1: SByteExact, val2: SByteExact): SByte;
  Min(val1: ByteExact, val2: ByteExact): Byte;
  Min(val1: Int16Exact, val2: Int16Exact): Int16;
  Min(val1: UInt16Exact, val2: UInt16Exact): UInt16;
  Min(val1: Int32Exact, val2: Int32Exact): Int32;
  Min(val1: UInt32Exact, val2: UInt32Exact): UInt32;
  Min(val1: Int64Exact, val2: Int64Exact): Int64;
  Min(val1: UInt64Exact, val2: UInt64Exact): UInt64;
  Min(val1: SingleExact, val2: SingleExact): Single;
  Min(val1: DoubleExact, val2: DoubleExact): Double;
  Min(val1: DecimalExact, val2: DecimalExact): Decimal;
  Clamp(value: SByteExact, min: SByteExact, max: SByteExact): SByte;
  Clamp(value: ByteExact, min: ByteExact, max: ByteExact): Byte;
  Clamp(value: Int16Exact, min: Int16Exact, max: Int16Exact): Int16;
  Clamp(value: UInt16Exact, min: UInt16Exact, max: UInt16Exact): UInt16;
  Clamp(value: Int32Exact, min: Int32Exact, max: Int32Exact): Int32;
  Clamp(value: UInt32Exact, min: UInt32Exact, max: UInt32Exact): UInt32;
  Clamp(value: Int64Exact, min: Int64Exact, max: Int64Exact): Int64;
  Clamp(value: UInt64Exact, min: UInt64Exact, max: UInt64Exact): UInt64;
  Clamp(value: SingleExact, min: SingleExact, max: SingleExact): Single;
  Clamp(value: DoubleExact, min: DoubleExact, max: DoubleExact): Double;
  Clamp(value: DecimalExact, min: DecimalExact, max: DecimalExact): Decimal;
  Acos(d: DoubleInput): Double;
  Acosh(d: DoubleInput): Double;
  Asin(d: DoubleInput): Double;
  Asinh(d: DoubleInput): Double;
  Atan(d: DoubleInput): Double;
  Atanh(d: DoubleInput): Double;
  Cbrt(d: DoubleInput): Double;
  Cos(d: DoubleInput): Double;
  Cosh(d: DoubleInput): Double;
  Exp(d: DoubleInput): Double;
  Log(d: DoubleInput): Double;
  Log(a: DoubleInput, newBase: DoubleInput): Double;
  Log10(d: DoubleInput): Double;
  Sin(d: DoubleInput): Double;
  Sinh(d: DoubleInput): Double;
  Sqrt(d: DoubleInput): Double;
  Tan(d: DoubleInput): Double;
  Tanh(d: DoubleInput): Double;
  Atan2(y: DoubleInput, x: DoubleInput): Double;
  Pow(x: DoubleInput, y: DoubleInput): Double;
  IEEERemainder(x: DoubleInput, y: DoubleInput): Double;
  BigMul(a: Int32Input, b: Int32Input): Int64;
  DivRem(a: Int32Exact, b: Int32Exact, result: Out<Int32>): Int32;
  DivRem(a: Int64Exact, b: Int64Exact, result: Out<Int64>): Int64;
  Ceiling(a: DoubleExact): Double;
  Ceiling(a: DecimalExact): Decimal;
  Floor(d: DoubleExact): Double;
  Floor(d: DecimalExact): Decimal;
  Truncate(d: DoubleExact): Double;
  Truncate(d: DecimalExact): Decimal;
  Round(a: DoubleExact): Double;
  Round(value: DoubleExact, digits: Int32Exact): Double;
  Round(value: DoubleExact, mode: MidpointRoundingExact): Double;
  Round(value: DoubleExact, digits: Int32Input, mode: MidpointRoundingInput): Double;
  Round(a: DecimalExact): Decimal;
  Round(value: DecimalExact, digits: Int32Exact): Decimal;
  Round(value: DecimalExact, mode: MidpointRoundingExact): Decimal;
  Round(value: DecimalExact, digits: Int32Input, mode: MidpointRoundingInput): Decimal;
}

export interface MidpointRoundingStatics extends TypeToken<
  MidpointRounding,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly ToEven: MidpointRounding;
  readonly AwayFromZero: MidpointRounding;
}

export interface RandomStatics extends TypeToken<Random, 'Object' | 'Random'> {
  new (): Random;
  new (Seed: Int32Input): Random;
}

export interface StringComparerStatics extends TypeToken<StringComparer, 'Object' | 'StringComparer'> {
  readonly CurrentCulture: StringComparer;
  readonly CurrentCultureIgnoreCase: StringComparer;
  readonly InvariantCulture: StringComparer;
  readonly InvariantCultureIgnoreCase: StringComparer;
  readonly Ordinal: StringComparer;
  readonly OrdinalIgnoreCase: StringComparer;
  FromComparison(comparisonType: StringComparisonInput): StringComparer;
}

export interface StringComparisonStatics extends TypeToken<
  StringComparison,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly CurrentCulture: StringComparison;
  readonly CurrentCultureIgnoreCase: StringComparison;
  readonly InvariantCulture: StringComparison;
  readonly InvariantCultureIgnoreCase: StringComparison;
  readonly Ordinal: StringComparison;
  readonly OrdinalIgnoreCase: StringComparison;
}

export interface StringSplitOptionsStatics extends TypeToken<
  StringSplitOptions,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly None: StringSplitOptions;
  readonly RemoveEmptyEntries: StringSplitOptions;
}

export type TypeStatics = TypeToken<Type, 'Object' | 'Type'>;

export interface TimeSpanStatics extends TypeToken<
  TimeSpan,
  | 'Object'
  | 'IFormattable'
  | 'TimeSpan'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'XAttribute'
  | 'XElement'
> {
  new (): TimeSpan;
  new (ticks: Int64Input): TimeSpan;
  new (hours: Int32Input, minutes: Int32Input, seconds: Int32Input): TimeSpan;
  new (days: Int32Input, hours: Int32Input, minutes: Int32Input, seconds: Int32Input): TimeSpan;
  new (
    days: Int32Input,
    hours: Int32Input,
    minutes: Int32Input,
    seconds: Int32Input,
    milliseconds: Int32Input,
  ): TimeSpan;
  readonly Zero: TimeSpan;
  readonly MaxValue: TimeSpan;
  readonly MinValue: TimeSpan;
  readonly TicksPerDay: Int64;
  readonly TicksPerHour: Int64;
  readonly TicksPerMillisecond: Int64;
  readonly TicksPerMinute: Int64;
  readonly TicksPerSecond: Int64;
  Compare(t1: TimeSpanInput, t2: TimeSpanInput): Int32;
  Equals(t1: TimeSpanInput, t2: TimeSpanInput): Boolean;
  FromDays(value: DoubleInput): TimeSpan;
  FromHours(value: DoubleInput): TimeSpan;
  FromMilliseconds(value: DoubleInput): TimeSpan;
  FromMinutes(value: DoubleInput): TimeSpan;
  FromSeconds(value: DoubleInput): TimeSpan;
  FromTicks(value: Int64Input): TimeSpan;
  Parse(s: StringInput | null): TimeSpan;
  TryParse(s: StringInput | null, result: Out<TimeSpan>): Boolean;
}

export interface TimeZoneInfoStatics extends TypeToken<TimeZoneInfo, 'Object' | 'TimeZoneInfo'> {
  readonly Local: TimeZoneInfo;
  readonly Utc: TimeZoneInfo;
  ConvertTime(dateTime: DateTimeExact, destinationTimeZone: TimeZoneInfoInput | null): DateTime;
  ConvertTime(
    dateTimeOffset: DateTimeOffsetExact,
    destinationTimeZone: TimeZoneInfoInput | null,
  ): DateTimeOffset;
  ConvertTime(
    dateTime: DateTimeInput,
    sourceTimeZone: TimeZoneInfoInput | null,
    destinationTimeZone: TimeZoneInfoInput | null,
  ): DateTime;
  ConvertTimeBySystemTimeZoneId(dateTime: DateTimeExact, destinationTimeZoneId: StringInput | null): DateTime;
  ConvertTimeBySystemTimeZoneId(
    dateTimeOffset: DateTimeOffsetExact,
    destinationTimeZoneId: StringInput | null,
  ): DateTimeOffset;
  ConvertTimeBySystemTimeZoneId(
    dateTime: DateTimeInput,
    sourceTimeZoneId: StringInput | null,
    destinationTimeZoneId: StringInput | null,
  ): DateTime;
  ConvertTimeFromUtc(dateTime: DateTimeInput, destinationTimeZone: TimeZoneInfoInput | null): DateTime;
  ConvertTimeToUtc(dateTime: DateTimeInput): DateTime;
  ConvertTimeToUtc(dateTime: DateTimeInput, sourceTimeZone: TimeZoneInfoInput | null): DateTime;
  FindSystemTimeZoneById(id: StringInput | null): TimeZoneInfo;
  ClearCachedData(): Void;
}

export interface Tuple1Statics<T1 extends Value> extends TypeToken<Tuple1<T1>, 'Object'> {
  new (item1: T1[typeof accepts]): Tuple1<T1>;
}

export interface Tuple2Statics<T1 extends Value, T2 extends Value> extends TypeToken<
  Tuple2<T1, T2>,
  'Object'
> {
  new (item1: T1[typeof accepts], item2: T2[typeof accepts]): Tuple2<T1, T2>;
}

export interface Tuple3Statics<T1 extends Value, T2 extends Value, T3 extends Value> extends TypeToken<
  Tuple3<T1, T2, T3>,
  'Object'
> {
  new (item1: T1[typeof accepts], item2: T2[typeof accepts], item3: T3[typeof accepts]): Tuple3<T1, T2, T3>;
}

export interface Tuple4Statics<
  T1 extends Value,
  T2 extends Value,
  T3 extends Value,
  T4 extends Value,
> extends TypeToken<Tuple4<T1, T2, T3, T4>, 'Object'> {
  new (
    item1: T1[typeof accepts],
    item2: T2[typeof accepts],
    item3: T3[typeof accepts],
    item4: T4[typeof accepts],
  ): Tuple4<T1, T2, T3, T4>;
}

export interface Tuple5Statics<
  T1 extends Value,
  T2 extends Value,
  T3 extends Value,
  T4 extends Value,
  T5 extends Value,
> extends TypeToken<Tuple5<T1, T2, T3, T4, T5>, 'Object'> {
  new (
    item1: T1[typeof accepts],
    item2: T2[typeof accepts],
    item3: T3[typeof accepts],
    item4: T4[typeof accepts],
    item5: T5[typeof accepts],
  ): Tuple5<T1, T2, T3, T4, T5>;
}

export interface Tuple6Statics<
  T1 extends Value,
  T2 extends Value,
  T3 extends Value,
  T4 extends Value,
  T5 extends Value,
  T6 extends Value,
> extends TypeToken<Tuple6<T1, T2, T3, T4, T5, T6>, 'Object'> {
  new (
    item1: T1[typeof accepts],
    item2: T2[typeof accepts],
    item3: T3[typeof accepts],
    item4: T4[typeof accepts],
    item5: T5[typeof accepts],
    item6: T6[typeof accepts],
  ): Tuple6<T1, T2, T3, T4, T5, T6>;
}

export interface Tuple7Statics<
  T1 extends Value,
  T2 extends Value,
  T3 extends Value,
  T4 extends Value,
  T5 extends Value,
  T6 extends Value,
  T7 extends Value,
> extends TypeToken<Tuple7<T1, T2, T3, T4, T5, T6, T7>, 'Object'> {
  new (
    item1: T1[typeof accepts],
    item2: T2[typeof accepts],
    item3: T3[typeof accepts],
    item4: T4[typeof accepts],
    item5: T5[typeof accepts],
    item6: T6[typeof accepts],
    item7: T7[typeof accepts],
  ): Tuple7<T1, T2, T3, T4, T5, T6, T7>;
}

export interface Tuple0Statics extends TypeToken<Tuple0, 'Object' | 'Tuple0'> {
  Create<T1 extends Liftable>(item1: T1): Tuple1<Lifted<T1>>;
  Create<T1 extends Value>(type: TypeToken<T1, string>, item1: T1[typeof accepts]): Tuple1<T1>;
  Create<T1 extends Liftable, T2 extends Liftable>(item1: T1, item2: T2): Tuple2<Lifted<T1>, Lifted<T2>>;
  Create<T1 extends Value, T2 extends Value>(
    type: TypeToken<T1, string>,
    type2: TypeToken<T2, string>,
    item1: T1[typeof accepts],
    item2: T2[typeof accepts],
  ): Tuple2<T1, T2>;
  Create<T1 extends Liftable, T2 extends Liftable, T3 extends Liftable>(
    item1: T1,
    item2: T2,
    item3: T3,
  ): Tuple3<Lifted<T1>, Lifted<T2>, Lifted<T3>>;
  Create<T1 extends Value, T2 extends Value, T3 extends Value>(
    type: TypeToken<T1, string>,
    type2: TypeToken<T2, string>,
    type3: TypeToken<T3, string>,
    item1: T1[typeof accepts],
    item2: T2[typeof accepts],
    item3: T3[typeof accepts],
  ): Tuple3<T1, T2, T3>;
  Create<T1 extends Liftable, T2 extends Liftable, T3 extends Liftable, T4 extends Liftable>(
    item1: T1,
    item2: T2,
    item3: T3,
    item4: T4,
  ): Tuple4<Lifted<T1>, Lifted<T2>, Lifted<T3>, Lifted<T4>>;
  Create<T1 extends Value, T2 extends Value, T3 extends Value, T4 extends Value>(
    type: TypeToken<T1, string>,
    type2: TypeToken<T2, string>,
    type3: TypeToken<T3, string>,
    type4: TypeToken<T4, string>,
    item1: T1[typeof accepts],
    item2: T2[typeof accepts],
    item3: T3[typeof accepts],
    item4: T4[typeof accepts],
  ): Tuple4<T1, T2, T3, T4>;
  Create<
    T1 extends Liftable,
    T2 extends Liftable,
    T3 extends Liftable,
    T4 extends Liftable,
    T5 extends Liftable,
  >(
    item1: T1,
    item2: T2,
    item3: T3,
    item4: T4,
    item5: T5,
  ): Tuple5<Lifted<T1>, Lifted<T2>, Lifted<T3>, Lifted<T4>, Lifted<T5>>;
  Create<T1 extends Value, T2 extends Value, T3 extends Value, T4 extends Value, T5 extends Value>(
    type: TypeToken<T1, string>,
    type2: TypeToken<T2, string>,
    type3: TypeToken<T3, string>,
    type4: TypeToken<T4, string>,
    type5: TypeToken<T5, string>,
    item1: T1[typeof accepts],
    item2: T2[typeof accepts],
    item3: T3[typeof accepts],
    item4: T4[typeof accepts],
    item5: T5[typeof accepts],
  ): Tuple5<T1, T2, T3, T4, T5>;
  Create<
    T1 extends Liftable,
    T2 extends Liftable,
    T3 extends Liftable,
    T4 extends Liftable,
    T5 extends Liftable,
    T6 extends Liftable,
  >(
    item1: T1,
    item2: T2,
    item3: T3,
    item4: T4,
    item5: T5,
    item6: T6,
  ): Tuple6<Lifted<T1>, Lifted<T2>, Lifted<T3>, Lifted<T4>, Lifted<T5>, Lifted<T6>>;
  Create<
    T1 extends Value,
    T2 extends Value,
    T3 extends Value,
    T4 extends Value,
    T5 extends Value,
    T6 extends Value,
  >(
    type: TypeToken<T1, string>,
    type2: TypeToken<T2, string>,
    type3: TypeToken<T3, string>,
    type4: TypeToken<T4, string>,
    type5: TypeToken<T5, string>,
    type6: TypeToken<T6, string>,
    item1: T1[typeof accepts],
    item2: T2[typeof accepts],
    item3: T3[typeof accepts],
    item4: T4[typeof accepts],
    item5: T5[typeof accepts],
    item6: T6[typeof accepts],
  ): Tuple6<T1, T2, T3, T4, T5, T6>;
  Create<
    T1 extends Liftable,
    T2 extends Liftable,
    T3 extends Liftable,
    T4 extends Liftable,
    T5 extends Liftable,
    T6 extends Liftable,
    T7 extends Liftable,
  >(
    item1: T1,
    item2: T2,
    item3: T3,
    item4: T4,
    item5: T5,
    item6: T6,
    item7: T7,
  ): Tuple7<Lifted<T1>, Lifted<T2>, Lifted<T3>, Lifted<T4>, Lifted<T5>, Lifted<T6>, Lifted<T7>>;
  Create<
    T1 extends Value,
    T2 extends Value,
    T3 extends Value,
    T4 extends Value,
    T5 extends Value,
    T6 extends Value,
    T7 extends Value,
  >(
    type: TypeToken<T1, string>,
    type2: TypeToken<T2, string>,
    type3: TypeToken<T3, string>,
    type4: TypeToken<T4, string>,
    type5: TypeToken<T5, string>,
    type6: TypeToken<T6, string>,
    type7: TypeToken<T7, string>,
    item1: T1[typeof accepts],
    item2: T2[typeof accepts],
    item3: T3[typeof accepts],
    item4: T4[typeof accepts],
    item5: T5[typeof accepts],
    item6: T6[typeof accepts],
    item7: T7[typeof accepts],
  ): Tuple7<T1, T2, T3, T4, T5, T6, T7>;
}

export interface UriStatics extends TypeToken<
  Uri,
  'Object' | 'Uri' | 'JToken' | 'JContainer' | 'JObject' | 'JArray' | 'JProperty' | 'JValue' | 'JRaw'
> {
  new (uriString: StringInput | null): Uri;
  new (uriString: StringExact, uriKind: UriKindExact): Uri;
  new (baseUri: UriExact, relativeUri: StringExact): Uri;
  new (baseUri: UriExact, relativeUri: UriExact): Uri;
  readonly UriSchemeHttp: String;
  readonly UriSchemeHttps: String;
  readonly SchemeDelimiter: String;
  EscapeDataString(stringToEscape: StringInput | null): String;
  EscapeUriString(stringToEscape: StringInput | null): String;
  UnescapeDataString(stringToUnescape: StringInput | null): String;
  IsWellFormedUriString(uriString: StringInput | null, uriKind: UriKindInput): Boolean;
  TryCreate(uriString: StringExact, uriKind: UriKindExact, result: Out<Uri>): Boolean;
  TryCreate(baseUri: UriExact, relativeUri: StringExact, result: Out<Uri>): Boolean;
  TryCreate(baseUri: UriExact, relativeUri: UriExact, result: Out<Uri>): Boolean;
  readonly UriSchemeFile: String;
  readonly UriSchemeFtp: String;
  readonly UriSchemeGopher: String;
  readonly UriSchemeMailto: String;
  readonly UriSchemeNews: String;
  readonly UriSchemeNntp: String;
  readonly UriSchemeNetTcp: String;
  readonly UriSchemeNetPipe: String;
  CheckHostName(name: StringInput | null): UriHostNameType;
  HexEscape(character: CharInput): String;
  IsHexEncoding(pattern: StringInput | null, index: Int32Input): Boolean;
  CheckSchemeName(schemeName: StringInput | null): Boolean;
  IsHexDigit(character: CharInput): Boolean;
  FromHex(digit: CharInput): Int32;
}

export interface UriHostNameTypeStatics extends TypeToken<
  UriHostNameType,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly Unknown: UriHostNameType;
  readonly Basic: UriHostNameType;
  readonly Dns: UriHostNameType;
  readonly IPv4: UriHostNameType;
  readonly IPv6: UriHostNameType;
}

export interface UriKindStatics extends TypeToken<
  UriKind,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly RelativeOrAbsolute: UriKind;
  readonly Absolute: UriKind;
  readonly Relative: UriKind;
}

export interface UriPartialStatics extends TypeToken<
  UriPartial,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly Scheme: UriPartial;
  readonly Authority: UriPartial;
  readonly Path: UriPartial;
  readonly Query: UriPartial;
}

export type IEnumerable0Statics = TypeToken<
  IEnumerable0,
  | 'Object'
  | 'String'
  | 'Array'
  | 'IEnumerable0'
  | 'CaptureCollection'
  | 'GroupCollection'
  | 'MatchCollection'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
>;

export type IEnumerableStatics<T extends Value> = TypeToken<IEnumerable<T>, 'Object'>;

export type IEnumeratorStatics<T extends Value> = TypeToken<IEnumerator<T>, 'Object'>;

export type ICollectionStatics<T extends Value> = TypeToken<ICollection<T>, 'Object'>;

export type IListStatics<T extends Value> = TypeToken<IList<T>, 'Object'>;

export type ISetStatics<T extends Value> = TypeToken<ISet<T>, 'Object'>;

export type IReadOnlyCollectionStatics<T extends Value> = TypeToken<IReadOnlyCollection<T>, 'Object'>;

export type IReadOnlyListStatics<T extends Value> = TypeToken<IReadOnlyList<T>, 'Object'>;

export type IReadOnlyDictionaryStatics<TKey extends Value, TValue extends Value> = TypeToken<
  IReadOnlyDictionary<TKey, TValue>,
  'Object'
>;

export type IDictionaryStatics<TKey extends Value, TValue extends Value> = TypeToken<
  IDictionary<TKey, TValue>,
  'Object'
>;

export type IEqualityComparerStatics<T extends Value> = TypeToken<IEqualityComparer<T>, 'Object'>;

export type IComparerStatics<T extends Value> = TypeToken<IComparer<T>, 'Object'>;

export interface DictionaryStatics<TKey extends Value, TValue extends Value> extends TypeToken<
  Dictionary<TKey, TValue>,
  'Object'
> {
  new (): Dictionary<TKey, TValue>;
  new (capacity: Int32Exact): Dictionary<TKey, TValue>;
  new (comparer: Of<{ readonly IEqualityComparer: In<TKey> }>): Dictionary<TKey, TValue>;
  new (
    dictionary: Of<{ readonly IDictionary: readonly [Invariant<TKey>, Invariant<TValue>] }>,
  ): Dictionary<TKey, TValue>;
  new (
    dictionary: Of<{ readonly IDictionary: readonly [Invariant<TKey>, Invariant<TValue>] }>,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): Dictionary<TKey, TValue>;
  new (
    capacity: Int32Exact,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): Dictionary<TKey, TValue>;
  new (collection: Of<{ readonly IEnumerable: KeyValuePair<TKey, TValue> }>): Dictionary<TKey, TValue>;
  new (
    collection: Of<{ readonly IEnumerable: KeyValuePair<TKey, TValue> }>,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): Dictionary<TKey, TValue>;
}

export interface HashSetStatics<T extends Value> extends TypeToken<HashSet<T>, 'Object'> {
  new (): HashSet<T>;
  new (collection: Of<{ readonly IEnumerable: T }>): HashSet<T>;
  new (comparer: Of<{ readonly IEqualityComparer: In<T> }>): HashSet<T>;
  new (
    collection: Of<{ readonly IEnumerable: T }> | null,
    comparer: Of<{ readonly IEqualityComparer: In<T> }> | null,
  ): HashSet<T>;
  new (capacity: Int32Exact): HashSet<T>;
  new (capacity: Int32Exact, comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): HashSet<T>;
  CreateSetComparer(): IEqualityComparer<HashSet<T>>;
}

export interface KeyValuePairStatics<TKey extends Value, TValue extends Value> extends TypeToken<
  KeyValuePair<TKey, TValue>,
  'Object'
> {
  new (key: TKey[typeof accepts], value: TValue[typeof accepts]): KeyValuePair<TKey, TValue>;
}

export interface ListStatics<T extends Value> extends TypeToken<List<T>, 'Object'> {
  new (): List<T>;
  new (capacity: Int32Exact): List<T>;
  new (collection: Of<{ readonly IEnumerable: T }> | null): List<T>;
}

export interface QueueStatics<T extends Value> extends TypeToken<Queue<T>, 'Object'> {
  new (): Queue<T>;
  new (collection: Of<{ readonly IEnumerable: T }> | null): Queue<T>;
  new (capacity: Int32Exact): Queue<T>;
}

export interface StackStatics<T extends Value> extends TypeToken<Stack<T>, 'Object'> {
  new (): Stack<T>;
  new (collection: Of<{ readonly IEnumerable: T }> | null): Stack<T>;
  new (capacity: Int32Exact): Stack<T>;
}

export interface ReadOnlyCollectionStatics<T extends Value> extends TypeToken<
  ReadOnlyCollection<T>,
  'Object'
> {
  new (list: Of<{ readonly IList: Invariant<T> }> | null): ReadOnlyCollection<T>;
}

export type TextReaderStatics = TypeToken<
  TextReader,
  'Object' | 'IDisposable' | 'TextReader' | 'StringReader'
>;

export type TextWriterStatics = TypeToken<
  TextWriter,
  'Object' | 'IDisposable' | 'TextWriter' | 'StringWriter'
>;

export interface StringReaderStatics extends TypeToken<
  StringReader,
  'Object' | 'IDisposable' | 'TextReader' | 'StringReader'
> {
  new (s: StringInput | null): StringReader;
}

export interface StringWriterStatics extends TypeToken<
  StringWriter,
  'Object' | 'IDisposable' | 'TextWriter' | 'StringWriter'
> {
  new (): StringWriter;
  new (sb: StringBuilderInput | null): StringWriter;
}

export interface EnumerableStatics {
  Empty<TResult extends Value>(type: TypeToken<TResult, string>): IEnumerable<TResult>;
  Range(start: Int32Input, count: Int32Input): IEnumerable<Int32>;
  Repeat<TResult extends Liftable>(element: TResult, count: Int32Input): IEnumerable<Lifted<TResult>>;
  Repeat<TResult extends Value>(
    type: TypeToken<TResult, string>,
    element: TResult[typeof accepts],
    count: Int32Input,
  ): IEnumerable<TResult>;
}

export type IGroupingStatics<TKey extends Value, TElement extends Value> = TypeToken<
  IGrouping<TKey, TElement>,
  'Object'
>;

export type ILookupStatics<TKey extends Value, TElement extends Value> = TypeToken<
  ILookup<TKey, TElement>,
  'Object'
>;

export type IOrderedEnumerableStatics<TElement extends Value> = TypeToken<
  IOrderedEnumerable<TElement>,
  'Object'
>;

export interface AddressFamilyStatics extends TypeToken<
  AddressFamily,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly Unknown: AddressFamily;
  readonly Unspecified: AddressFamily;
  readonly Unix: AddressFamily;
  readonly InterNetwork: AddressFamily;
  readonly InterNetworkV6: AddressFamily;
}

export interface IPAddressStatics extends TypeToken<IPAddress, 'Object' | 'IPAddress'> {
  IsLoopback(address: IPAddressInput | null): Boolean;
  Parse(ipString: StringInput | null): IPAddress;
  TryParse(ipString: StringInput | null, address: Out<IPAddress>): Boolean;
}

export interface WebUtilityStatics extends TypeToken<WebUtility, 'Object' | 'WebUtility'> {
  HtmlDecode(value: StringInput | null): String;
  HtmlEncode(value: StringInput | null): String;
  UrlDecode(encodedValue: StringInput | null): String;
  UrlEncode(value: StringInput | null): String;
  UrlDecodeToBytes(
    encodedValue: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  UrlEncodeToBytes(
    value: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
}

export interface HashAlgorithmStatics extends TypeToken<
  HashAlgorithm,
  | 'Object'
  | 'IDisposable'
  | 'HashAlgorithm'
  | 'KeyedHashAlgorithm'
  | 'HMAC'
  | 'MD5'
  | 'SHA1'
  | 'SHA256'
  | 'SHA384'
  | 'SHA512'
  | 'SHA1Managed'
  | 'SHA256Managed'
  | 'SHA384Managed'
  | 'SHA512Managed'
  | 'HMACMD5'
  | 'HMACSHA1'
  | 'HMACSHA256'
  | 'HMACSHA384'
  | 'HMACSHA512'
> {
  Create(hashName: StringInput | null): HashAlgorithm;
}

export interface KeyedHashAlgorithmStatics extends TypeToken<
  KeyedHashAlgorithm,
  | 'Object'
  | 'IDisposable'
  | 'HashAlgorithm'
  | 'KeyedHashAlgorithm'
  | 'HMAC'
  | 'HMACMD5'
  | 'HMACSHA1'
  | 'HMACSHA256'
  | 'HMACSHA384'
  | 'HMACSHA512'
> {
  Create(algName: StringInput | null): KeyedHashAlgorithm;
}

export interface HMACStatics extends TypeToken<
  HMAC,
  | 'Object'
  | 'IDisposable'
  | 'HashAlgorithm'
  | 'KeyedHashAlgorithm'
  | 'HMAC'
  | 'HMACMD5'
  | 'HMACSHA1'
  | 'HMACSHA256'
  | 'HMACSHA384'
  | 'HMACSHA512'
> {
  Create(algorithmName: StringInput | null): HMAC;
}

export interface HashAlgorithmNameStatics extends TypeToken<
  HashAlgorithmName,
  'Object' | 'HashAlgorithmName'
> {
  new (name: StringInput | null): HashAlgorithmName;
  readonly MD5: HashAlgorithmName;
  readonly SHA1: HashAlgorithmName;
  readonly SHA256: HashAlgorithmName;
  readonly SHA384: HashAlgorithmName;
  readonly SHA512: HashAlgorithmName;
}

export interface RNGCryptoServiceProviderStatics extends TypeToken<
  RNGCryptoServiceProvider,
  'Object' | 'IDisposable' | 'RNGCryptoServiceProvider'
> {
  new (): RNGCryptoServiceProvider;
  new (rgb: Of<{ readonly array: Byte }>): RNGCryptoServiceProvider;
  new (str: StringInput): RNGCryptoServiceProvider;
}

export interface MD5Statics extends TypeToken<MD5, 'Object' | 'IDisposable' | 'HashAlgorithm' | 'MD5'> {
  Create(): MD5;
  Create(hashName: StringInput | null): MD5;
}

export interface SHA1Statics extends TypeToken<
  SHA1,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'SHA1' | 'SHA1Managed'
> {
  Create(): SHA1;
  Create(hashName: StringInput | null): SHA1;
}

export interface SHA256Statics extends TypeToken<
  SHA256,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'SHA256' | 'SHA256Managed'
> {
  Create(): SHA256;
  Create(hashName: StringInput | null): SHA256;
}

export interface SHA384Statics extends TypeToken<
  SHA384,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'SHA384' | 'SHA384Managed'
> {
  Create(): SHA384;
  Create(hashName: StringInput | null): SHA384;
}

export interface SHA512Statics extends TypeToken<
  SHA512,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'SHA512' | 'SHA512Managed'
> {
  Create(): SHA512;
  Create(hashName: StringInput | null): SHA512;
}

export interface SHA1ManagedStatics extends TypeToken<
  SHA1Managed,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'SHA1' | 'SHA1Managed'
> {
  new (): SHA1Managed;
}

export interface SHA256ManagedStatics extends TypeToken<
  SHA256Managed,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'SHA256' | 'SHA256Managed'
> {
  new (): SHA256Managed;
}

export interface SHA384ManagedStatics extends TypeToken<
  SHA384Managed,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'SHA384' | 'SHA384Managed'
> {
  new (): SHA384Managed;
}

export interface SHA512ManagedStatics extends TypeToken<
  SHA512Managed,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'SHA512' | 'SHA512Managed'
> {
  new (): SHA512Managed;
}

export interface HMACMD5Statics extends TypeToken<
  HMACMD5,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'KeyedHashAlgorithm' | 'HMAC' | 'HMACMD5'
> {
  new (): HMACMD5;
  new (key: Of<{ readonly array: Byte }> | null): HMACMD5;
}

export interface HMACSHA1Statics extends TypeToken<
  HMACSHA1,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'KeyedHashAlgorithm' | 'HMAC' | 'HMACSHA1'
> {
  new (): HMACSHA1;
  new (key: Of<{ readonly array: Byte }> | null): HMACSHA1;
}

export interface HMACSHA256Statics extends TypeToken<
  HMACSHA256,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'KeyedHashAlgorithm' | 'HMAC' | 'HMACSHA256'
> {
  new (): HMACSHA256;
  new (key: Of<{ readonly array: Byte }> | null): HMACSHA256;
}

export interface HMACSHA384Statics extends TypeToken<
  HMACSHA384,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'KeyedHashAlgorithm' | 'HMAC' | 'HMACSHA384'
> {
  new (): HMACSHA384;
  new (key: Of<{ readonly array: Byte }> | null): HMACSHA384;
}

export interface HMACSHA512Statics extends TypeToken<
  HMACSHA512,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'KeyedHashAlgorithm' | 'HMAC' | 'HMACSHA512'
> {
  new (): HMACSHA512;
  new (key: Of<{ readonly array: Byte }> | null): HMACSHA512;
}

export interface AsymmetricAlgorithmStatics extends TypeToken<
  AsymmetricAlgorithm,
  'Object' | 'IDisposable' | 'AsymmetricAlgorithm' | 'RSA' | 'RSACng'
> {
  Create(algName: StringInput | null): AsymmetricAlgorithm;
}

export interface RSAStatics extends TypeToken<
  RSA,
  'Object' | 'IDisposable' | 'AsymmetricAlgorithm' | 'RSA' | 'RSACng'
> {
  Create(algName: StringExact | null): RSA;
  Create(keySizeInBits: Int32Exact): RSA;
  Create(parameters: RSAParametersExact): RSA;
}

export type RSACngStatics = TypeToken<
  RSACng,
  'Object' | 'IDisposable' | 'AsymmetricAlgorithm' | 'RSA' | 'RSACng'
>;

export interface RSAEncryptionPaddingStatics extends TypeToken<
  RSAEncryptionPadding,
  'Object' | 'RSAEncryptionPadding'
> {
  readonly OaepSHA1: RSAEncryptionPadding;
  readonly OaepSHA256: RSAEncryptionPadding;
  readonly OaepSHA384: RSAEncryptionPadding;
  readonly OaepSHA512: RSAEncryptionPadding;
  readonly Pkcs1: RSAEncryptionPadding;
  CreateOaep(hashAlgorithm: HashAlgorithmNameInput): RSAEncryptionPadding;
}

export interface RSASignaturePaddingStatics extends TypeToken<
  RSASignaturePadding,
  'Object' | 'RSASignaturePadding'
> {
  readonly Pkcs1: RSASignaturePadding;
  readonly Pss: RSASignaturePadding;
}

export type RSAParametersStatics = TypeToken<RSAParameters, 'Object' | 'RSAParameters'>;

export interface RSAEncryptionPaddingModeStatics extends TypeToken<
  RSAEncryptionPaddingMode,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly Pkcs1: RSAEncryptionPaddingMode;
  readonly Oaep: RSAEncryptionPaddingMode;
}

export interface RSASignaturePaddingModeStatics extends TypeToken<
  RSASignaturePaddingMode,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly Pkcs1: RSASignaturePaddingMode;
  readonly Pss: RSASignaturePaddingMode;
}

export interface SymmetricAlgorithmStatics extends TypeToken<
  SymmetricAlgorithm,
  'Object' | 'IDisposable' | 'SymmetricAlgorithm'
> {
  Create(algName: StringInput | null): SymmetricAlgorithm;
}

export interface CipherModeStatics extends TypeToken<
  CipherMode,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly CBC: CipherMode;
  readonly ECB: CipherMode;
  readonly OFB: CipherMode;
  readonly CFB: CipherMode;
  readonly CTS: CipherMode;
}

export interface PaddingModeStatics extends TypeToken<
  PaddingMode,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly None: PaddingMode;
  readonly PKCS7: PaddingMode;
  readonly Zeros: PaddingMode;
  readonly ANSIX923: PaddingMode;
  readonly ISO10126: PaddingMode;
}

export interface X509CertificateStatics extends TypeToken<
  X509Certificate,
  'Object' | 'IDisposable' | 'X509Certificate' | 'X509Certificate2'
> {
  new (data: Of<{ readonly array: Byte }>): X509Certificate;
  new (rawData: Of<{ readonly array: Byte }> | null, password: StringInput | null): X509Certificate;
  new (cert: X509CertificateInput): X509Certificate;
}

export interface X509Certificate2Statics extends TypeToken<
  X509Certificate2,
  'Object' | 'IDisposable' | 'X509Certificate' | 'X509Certificate2'
> {
  new (rawData: Of<{ readonly array: Byte }>): X509Certificate2;
  new (rawData: Of<{ readonly array: Byte }> | null, password: StringInput | null): X509Certificate2;
  new (fileName: StringExact): X509Certificate2;
  new (certificate: X509CertificateExact): X509Certificate2;
  GetCertContentType(rawData: Of<{ readonly array: Byte }> | null): X509ContentType;
}

export type X500DistinguishedNameStatics = TypeToken<
  X500DistinguishedName,
  'Object' | 'X500DistinguishedName'
>;

export type PublicKeyStatics = TypeToken<PublicKey, 'Object' | 'PublicKey'>;

export interface OidStatics extends TypeToken<Oid, 'Object' | 'Oid'> {
  new (): Oid;
  new (value: StringInput | null, friendlyName: StringInput | null): Oid;
  new (oid: OidInput | null): Oid;
}

export interface X509ContentTypeStatics extends TypeToken<
  X509ContentType,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly Unknown: X509ContentType;
  readonly Cert: X509ContentType;
  readonly SerializedCert: X509ContentType;
  readonly Pfx: X509ContentType;
  readonly Pkcs12: X509ContentType;
  readonly SerializedStore: X509ContentType;
  readonly Pkcs7: X509ContentType;
  readonly Authenticode: X509ContentType;
}

export interface X509NameTypeStatics extends TypeToken<
  X509NameType,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly SimpleName: X509NameType;
  readonly EmailName: X509NameType;
  readonly UpnName: X509NameType;
  readonly DnsName: X509NameType;
  readonly DnsFromAlternativeName: X509NameType;
  readonly UrlName: X509NameType;
}

export interface EncodingStatics extends TypeToken<Encoding, 'Object' | 'Encoding'> {
  readonly ASCII: Encoding;
  readonly BigEndianUnicode: Encoding;
  readonly Default: Encoding;
  readonly Unicode: Encoding;
  readonly UTF32: Encoding;
  readonly UTF8: Encoding;
  GetEncoding(name: StringExact | null): Encoding;
  GetEncoding(codepage: Int32Exact): Encoding;
  Convert(
    srcEncoding: EncodingInput | null,
    dstEncoding: EncodingInput | null,
    bytes: Of<{ readonly array: Byte }> | null,
  ): ArrayOf<Byte>;
  Convert(
    srcEncoding: EncodingInput | null,
    dstEncoding: EncodingInput | null,
    bytes: Of<{ readonly array: Byte }> | null,
    index: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
}

export interface StringBuilderStatics extends TypeToken<StringBuilder, 'Object' | 'StringBuilder'> {
  new (): StringBuilder;
  new (capacity: Int32Exact): StringBuilder;
  new (value: StringExact | null): StringBuilder;
  new (value: StringExact | null, capacity: Int32Input): StringBuilder;
  new (
    value: StringInput | null,
    startIndex: Int32Input,
    length: Int32Input,
    capacity: Int32Input,
  ): StringBuilder;
  new (capacity: Int32Exact, maxCapacity: Int32Input): StringBuilder;
}

export interface RegexStatics extends TypeToken<Regex, 'Object' | 'Regex'> {
  new (pattern: StringInput | null): Regex;
  new (pattern: StringInput | null, options: RegexOptionsInput): Regex;
  new (pattern: StringInput | null, options: RegexOptionsInput, matchTimeout: TimeSpanInput): Regex;
  IsMatch(input: StringInput | null, pattern: StringInput | null): Boolean;
  IsMatch(input: StringInput | null, pattern: StringInput | null, options: RegexOptionsInput): Boolean;
  IsMatch(
    input: StringInput | null,
    pattern: StringInput | null,
    options: RegexOptionsInput,
    matchTimeout: TimeSpanInput,
  ): Boolean;
  Match(input: StringInput | null, pattern: StringInput | null): Match;
  Match(input: StringInput | null, pattern: StringInput | null, options: RegexOptionsInput): Match;
  Match(
    input: StringInput | null,
    pattern: StringInput | null,
    options: RegexOptionsInput,
    matchTimeout: TimeSpanInput,
  ): Match;
  Matches(input: StringInput | null, pattern: StringInput | null): MatchCollection;
  Matches(
    input: StringInput | null,
    pattern: StringInput | null,
    options: RegexOptionsInput,
  ): MatchCollection;
  Matches(
    input: StringInput | null,
    pattern: StringInput | null,
    options: RegexOptionsInput,
    matchTimeout: TimeSpanInput,
  ): MatchCollection;
  Replace(input: StringInput | null, pattern: StringInput | null, replacement: StringExact): String;
  Replace(
    input: StringInput | null,
    pattern: StringInput | null,
    replacement: StringExact,
    options: RegexOptionsInput,
  ): String;
  Replace(
    input: StringInput | null,
    pattern: StringInput | null,
    replacement: StringExact,
    options: RegexOptionsInput,
    matchTimeout: TimeSpanInput,
  ): String;
  Replace(
    input: StringInput | null,
    pattern: StringInput | null,
    evaluator: (match: Match) => StringExact,
  ): String;
  Replace(
    input: StringInput | null,
    pattern: StringInput | null,
    evaluator: (match: Match) => StringExact,
    options: RegexOptionsInput,
  ): String;
  Replace(
    input: StringInput | null,
    pattern: StringInput | null,
    evaluator: (match: Match) => StringExact,
    options: RegexOptionsInput,
    matchTimeout: TimeSpanInput,
  ): String;
  Split(input: StringInput | null, pattern: StringInput | null): ArrayOf<String>;
  Split(input: StringInput | null, pattern: StringInput | null, options: RegexOptionsInput): ArrayOf<String>;
  Split(
    input: StringInput | null,
    pattern: StringInput | null,
    options: RegexOptionsInput,
    matchTimeout: TimeSpanInput,
  ): ArrayOf<String>;
  Unescape(str: StringInput | null): String;
  Escape(str: StringInput | null): String;
}

export interface RegexOptionsStatics extends TypeToken<
  RegexOptions,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly None: RegexOptions;
  readonly IgnoreCase: RegexOptions;
  readonly Multiline: RegexOptions;
  readonly ExplicitCapture: RegexOptions;
  readonly Compiled: RegexOptions;
  readonly Singleline: RegexOptions;
  readonly IgnorePatternWhitespace: RegexOptions;
  readonly RightToLeft: RegexOptions;
  readonly ECMAScript: RegexOptions;
  readonly CultureInvariant: RegexOptions;
}

export type CaptureStatics = TypeToken<Capture, 'Object' | 'Capture' | 'Group' | 'Match'>;

export type GroupStatics = TypeToken<Group, 'Object' | 'Capture' | 'Group' | 'Match'>;

export interface MatchStatics extends TypeToken<Match, 'Object' | 'Capture' | 'Group' | 'Match'> {
  readonly Empty: Match;
}

export type CaptureCollectionStatics = TypeToken<
  CaptureCollection,
  'Object' | 'IEnumerable0' | 'CaptureCollection'
>;

export type GroupCollectionStatics = TypeToken<
  GroupCollection,
  'Object' | 'IEnumerable0' | 'GroupCollection'
>;

export type MatchCollectionStatics = TypeToken<
  MatchCollection,
  'Object' | 'IEnumerable0' | 'MatchCollection'
>;

export interface JsonConvertStatics extends TypeToken<JsonConvert, 'Object' | 'JsonConvert'> {
  SerializeObject(value: ObjectInput | null): String;
  SerializeObject(value: ObjectInput | null, formatting: FormattingInput): String;
  DeserializeObject(value: StringInput | null): Object;
  DeserializeObject<T extends Value>(type: TypeToken<T, string>, value: StringInput | null): T;
}

export type JsonConverterStatics = TypeToken<JsonConverter, 'Object' | 'JsonConverter'>;

export interface FormattingStatics extends TypeToken<
  Formatting,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly None: Formatting;
  readonly Indented: Formatting;
}

export interface JTokenStatics extends TypeToken<
  JToken,
  | 'Object'
  | 'String'
  | 'Boolean'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Array'
  | 'Base64FormattingOptions'
  | 'DateTime'
  | 'DateTimeKind'
  | 'DateTimeOffset'
  | 'DayOfWeek'
  | 'Guid'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'TimeSpan'
  | 'Uri'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'IEnumerable0'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'BackendType'
  | 'ProductState'
> {
  DeepEquals(t1: JTokenInput | null, t2: JTokenInput | null): Boolean;
  FromObject(o: ObjectInput | null): JToken;
  Parse(json: StringInput | null): JToken;
}

export type JContainerStatics = TypeToken<
  JContainer,
  | 'Object'
  | 'String'
  | 'Boolean'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Array'
  | 'Base64FormattingOptions'
  | 'DateTime'
  | 'DateTimeKind'
  | 'DateTimeOffset'
  | 'DayOfWeek'
  | 'Guid'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'TimeSpan'
  | 'Uri'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'IEnumerable0'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'BackendType'
  | 'ProductState'
>;

export interface JObjectStatics extends TypeToken<
  JObject,
  | 'Object'
  | 'String'
  | 'Boolean'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Array'
  | 'Base64FormattingOptions'
  | 'DateTime'
  | 'DateTimeKind'
  | 'DateTimeOffset'
  | 'DayOfWeek'
  | 'Guid'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'TimeSpan'
  | 'Uri'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'IEnumerable0'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'BackendType'
  | 'ProductState'
> {
  new (): JObject;
  new (other: JObjectInput): JObject;
  new (content: Of<{ readonly array: Object }>): JObject;
  new (...content: readonly ObjectInput[]): JObject;
  new (content: ObjectInput): JObject;
  FromObject(o: ObjectInput | null): JObject;
  Parse(json: StringInput | null): JObject;
}

export interface JArrayStatics extends TypeToken<
  JArray,
  | 'Object'
  | 'String'
  | 'Boolean'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Array'
  | 'Base64FormattingOptions'
  | 'DateTime'
  | 'DateTimeKind'
  | 'DateTimeOffset'
  | 'DayOfWeek'
  | 'Guid'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'TimeSpan'
  | 'Uri'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'IEnumerable0'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JArray'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'BackendType'
  | 'ProductState'
> {
  new (): JArray;
  new (other: JArrayInput): JArray;
  new (content: Of<{ readonly array: Object }>): JArray;
  new (...content: readonly ObjectInput[]): JArray;
  new (content: ObjectInput): JArray;
  FromObject(o: ObjectInput | null): JArray;
  Parse(json: StringInput | null): JArray;
}

export interface JPropertyStatics extends TypeToken<
  JProperty,
  | 'Object'
  | 'String'
  | 'Boolean'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Array'
  | 'Base64FormattingOptions'
  | 'DateTime'
  | 'DateTimeKind'
  | 'DateTimeOffset'
  | 'DayOfWeek'
  | 'Guid'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'TimeSpan'
  | 'Uri'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'IEnumerable0'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JProperty'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'BackendType'
  | 'ProductState'
> {
  new (other: JPropertyExact): JProperty;
  new (name: StringInput | null, content: ObjectInput): JProperty;
  new (name: StringInput | null, content: Of<{ readonly array: Object }>): JProperty;
  new (name: StringInput | null, ...content: readonly ObjectInput[]): JProperty;
}

export interface JValueStatics extends TypeToken<
  JValue,
  | 'Object'
  | 'String'
  | 'Boolean'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'IComparable0'
  | 'IFormattable'
  | 'IConvertible'
  | 'Array'
  | 'Base64FormattingOptions'
  | 'DateTime'
  | 'DateTimeKind'
  | 'DateTimeOffset'
  | 'DayOfWeek'
  | 'Guid'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'TimeSpan'
  | 'Uri'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'IEnumerable0'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'BackendType'
  | 'ProductState'
> {
  new (other: JValueExact): JValue;
  new (value: ObjectInput): JValue;
  new (value: BooleanExact): JValue;
  new (value: CharExact): JValue;
  new (value: DateTimeExact): JValue;
  new (value: DecimalExact): JValue;
  new (value: DoubleExact): JValue;
  new (value: SingleExact): JValue;
  new (value: GuidExact): JValue;
  new (value: Int64Exact): JValue;
  new (value: StringExact): JValue;
  new (value: TimeSpanExact): JValue;
  new (value: UInt64Exact): JValue;
  new (value: UriExact): JValue;
  new (value: DateTimeOffsetExact): JValue;
  CreateNull(): JValue;
  CreateString(value: StringInput | null): JValue;
  CreateUndefined(): JValue;
  CreateComment(value: StringInput | null): JValue;
}

export interface JRawStatics extends TypeToken<
  JRaw,
  | 'Object'
  | 'String'
  | 'Boolean'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'IComparable0'
  | 'IFormattable'
  | 'IConvertible'
  | 'Array'
  | 'Base64FormattingOptions'
  | 'DateTime'
  | 'DateTimeKind'
  | 'DateTimeOffset'
  | 'DayOfWeek'
  | 'Guid'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'TimeSpan'
  | 'Uri'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'IEnumerable0'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'BackendType'
  | 'ProductState'
> {
  new (rawJson: ObjectInput): JRaw;
  new (other: JRawInput): JRaw;
}

export interface JTokenTypeStatics extends TypeToken<
  JTokenType,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly None: JTokenType;
  readonly Object: JTokenType;
  readonly Array: JTokenType;
  readonly Constructor: JTokenType;
  readonly Property: JTokenType;
  readonly Comment: JTokenType;
  readonly Integer: JTokenType;
  readonly Float: JTokenType;
  readonly String: JTokenType;
  readonly Boolean: JTokenType;
  readonly Null: JTokenType;
  readonly Undefined: JTokenType;
  readonly Date: JTokenType;
  readonly Raw: JTokenType;
  readonly Bytes: JTokenType;
  readonly Guid: JTokenType;
  readonly Uri: JTokenType;
  readonly TimeSpan: JTokenType;
}

export interface XmlNodeTypeStatics extends TypeToken<
  XmlNodeType,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly None: XmlNodeType;
  readonly Element: XmlNodeType;
  readonly Attribute: XmlNodeType;
  readonly Text: XmlNodeType;
  readonly CDATA: XmlNodeType;
  readonly EntityReference: XmlNodeType;
  readonly Entity: XmlNodeType;
  readonly ProcessingInstruction: XmlNodeType;
  readonly Comment: XmlNodeType;
  readonly Document: XmlNodeType;
  readonly DocumentType: XmlNodeType;
  readonly DocumentFragment: XmlNodeType;
  readonly Notation: XmlNodeType;
  readonly Whitespace: XmlNodeType;
  readonly SignificantWhitespace: XmlNodeType;
  readonly EndElement: XmlNodeType;
  readonly EndEntity: XmlNodeType;
  readonly XmlDeclaration: XmlNodeType;
}

export interface SaveOptionsStatics extends TypeToken<
  SaveOptions,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly None: SaveOptions;
  readonly DisableFormatting: SaveOptions;
  readonly OmitDuplicateNamespaces: SaveOptions;
}

export interface LoadOptionsStatics extends TypeToken<
  LoadOptions,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly None: LoadOptions;
  readonly PreserveWhitespace: LoadOptions;
  readonly SetBaseUri: LoadOptions;
  readonly SetLineInfo: LoadOptions;
}

export interface XNameStatics extends TypeToken<XName, 'Object' | 'String' | 'XName'> {
  Get(expandedName: StringInput | null): XName;
  Get(localName: StringInput | null, namespaceName: StringInput | null): XName;
}

export interface XNamespaceStatics extends TypeToken<XNamespace, 'Object' | 'String' | 'XNamespace'> {
  readonly None: XNamespace;
  readonly Xml: XNamespace;
  readonly Xmlns: XNamespace;
  Get(namespaceName: StringInput | null): XNamespace;
}

export type XObjectStatics = TypeToken<
  XObject,
  | 'Object'
  | 'XObject'
  | 'XAttribute'
  | 'XNode'
  | 'XContainer'
  | 'XElement'
  | 'XDocument'
  | 'XText'
  | 'XCData'
  | 'XComment'
  | 'XProcessingInstruction'
>;

export interface XAttributeStatics extends TypeToken<XAttribute, 'Object' | 'XObject' | 'XAttribute'> {
  new (name: XNameInput | null, value: ObjectInput | null): XAttribute;
  new (other: XAttributeInput | null): XAttribute;
  readonly EmptySequence: IEnumerable<XAttribute>;
}

export interface XNodeStatics extends TypeToken<
  XNode,
  | 'Object'
  | 'XObject'
  | 'XNode'
  | 'XContainer'
  | 'XElement'
  | 'XDocument'
  | 'XText'
  | 'XCData'
  | 'XComment'
  | 'XProcessingInstruction'
> {
  DeepEquals(n1: XNodeInput | null, n2: XNodeInput | null): Boolean;
  ReadFrom(reader: XmlReaderInput | null): XNode;
  readonly DocumentOrderComparer: XNodeDocumentOrderComparer;
  readonly EqualityComparer: XNodeEqualityComparer;
  CompareDocumentOrder(n1: XNodeInput | null, n2: XNodeInput | null): Int32;
}

export type XContainerStatics = TypeToken<
  XContainer,
  'Object' | 'XObject' | 'XNode' | 'XContainer' | 'XElement' | 'XDocument'
>;

export interface XElementStatics extends TypeToken<
  XElement,
  'Object' | 'XObject' | 'XNode' | 'XContainer' | 'XElement'
> {
  new (name: XNameExact): XElement;
  new (name: XNameInput | null, content: ObjectInput): XElement;
  new (name: XNameInput | null, content: Of<{ readonly array: Object }>): XElement;
  new (name: XNameInput | null, ...content: readonly ObjectInput[]): XElement;
  new (other: XElementExact): XElement;
  Parse(text: StringInput | null): XElement;
  Parse(text: StringInput | null, options: LoadOptionsInput): XElement;
  Load(reader: XmlReaderExact): XElement;
  Load(reader: XmlReaderExact, options: LoadOptionsInput): XElement;
  Load(textReader: TextReaderExact): XElement;
  Load(textReader: TextReaderExact, options: LoadOptionsInput): XElement;
  readonly EmptySequence: IEnumerable<XElement>;
}

export interface XDocumentStatics extends TypeToken<
  XDocument,
  'Object' | 'XObject' | 'XNode' | 'XContainer' | 'XDocument'
> {
  new (): XDocument;
  new (content: Of<{ readonly array: Object }>): XDocument;
  new (...content: readonly ObjectInput[]): XDocument;
  new (declaration: XDeclarationInput, content: Of<{ readonly array: Object }> | null): XDocument;
  new (declaration: XDeclarationInput, ...content: readonly ObjectInput[]): XDocument;
  new (other: XDocumentExact): XDocument;
  Parse(text: StringInput | null): XDocument;
  Parse(text: StringInput | null, options: LoadOptionsInput): XDocument;
  Load(reader: XmlReaderExact): XDocument;
  Load(reader: XmlReaderExact, options: LoadOptionsInput): XDocument;
  Load(textReader: TextReaderExact): XDocument;
  Load(textReader: TextReaderExact, options: LoadOptionsInput): XDocument;
}

export interface XDeclarationStatics extends TypeToken<XDeclaration, 'Object' | 'XDeclaration'> {
  new (
    version: StringInput | null,
    encoding: StringInput | null,
    standalone: StringInput | null,
  ): XDeclaration;
  new (other: XDeclarationInput | null): XDeclaration;
}

export interface XTextStatics extends TypeToken<XText, 'Object' | 'XObject' | 'XNode' | 'XText' | 'XCData'> {
  new (value: StringExact): XText;
  new (other: XTextExact): XText;
}

export interface XCDataStatics extends TypeToken<
  XCData,
  'Object' | 'XObject' | 'XNode' | 'XText' | 'XCData'
> {
  new (value: StringExact): XCData;
  new (other: XCDataExact): XCData;
}

export interface XCommentStatics extends TypeToken<XComment, 'Object' | 'XObject' | 'XNode' | 'XComment'> {
  new (value: StringExact): XComment;
  new (other: XCommentExact): XComment;
}

export interface XProcessingInstructionStatics extends TypeToken<
  XProcessingInstruction,
  'Object' | 'XObject' | 'XNode' | 'XProcessingInstruction'
> {
  new (target: StringInput | null, data: StringInput | null): XProcessingInstruction;
  new (other: XProcessingInstructionInput | null): XProcessingInstruction;
}

export interface XNodeDocumentOrderComparerStatics extends TypeToken<
  XNodeDocumentOrderComparer,
  'Object' | 'XNodeDocumentOrderComparer'
> {
  new (): XNodeDocumentOrderComparer;
}

export interface XNodeEqualityComparerStatics extends TypeToken<
  XNodeEqualityComparer,
  'Object' | 'XNodeEqualityComparer'
> {
  new (): XNodeEqualityComparer;
}

export interface XmlReaderStatics extends TypeToken<XmlReader, 'Object' | 'IDisposable' | 'XmlReader'> {
  Create(input: TextReaderInput | null): XmlReader;
  Create(input: TextReaderInput | null, settings: XmlReaderSettingsInput | null): XmlReader;
}

export interface XmlReaderSettingsStatics extends TypeToken<
  XmlReaderSettings,
  'Object' | 'XmlReaderSettings'
> {
  new (): XmlReaderSettings;
}

export type IProxyRequestContextStatics = TypeToken<IProxyRequestContext, 'Object' | 'IProxyRequestContext'>;

export type ILastErrorStatics = TypeToken<ILastError, 'Object' | 'ILastError'>;

export type IGraphQLStatics = TypeToken<IGraphQL, 'Object' | 'IGraphQL'>;

export type IRequestStatics = TypeToken<IRequest, 'Object' | 'IRequest'>;

export type IResponseStatics = TypeToken<IResponse, 'Object' | 'IResponse'>;

export type IFoundryStatics = TypeToken<IFoundry, 'Object' | 'IFoundry'>;

export type IPrivateEndpointConnectionStatics = TypeToken<
  IPrivateEndpointConnection,
  'Object' | 'IPrivateEndpointConnection'
>;

export type IMessageBodyStatics = TypeToken<IMessageBody, 'Object' | 'IMessageBody'>;

export type IUrlStatics = TypeToken<IUrl, 'Object' | 'IUrl'>;

export type IApiStatics = TypeToken<IApi, 'Object' | 'IApi'>;

export type ISubscriptionKeyParameterNamesStatics = TypeToken<
  ISubscriptionKeyParameterNames,
  'Object' | 'ISubscriptionKeyParameterNames'
>;

export type IOperationStatics = TypeToken<IOperation, 'Object' | 'IOperation'>;

export type IBackendStatics = TypeToken<IBackend, 'Object' | 'IBackend'>;

export interface BackendTypeStatics extends TypeToken<
  BackendType,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly Single: BackendType;
  readonly Pool: BackendType;
}

export type IProductStatics = TypeToken<IProduct, 'Object' | 'IProduct'>;

export interface ProductStateStatics extends TypeToken<
  ProductState,
  | 'Object'
  | 'Char'
  | 'SByte'
  | 'Byte'
  | 'Int16'
  | 'UInt16'
  | 'Int32'
  | 'UInt32'
  | 'Int64'
  | 'UInt64'
  | 'Single'
  | 'Double'
  | 'Decimal'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'Enum'
  | 'MidpointRounding'
  | 'StringComparison'
  | 'StringSplitOptions'
  | 'UriHostNameType'
  | 'UriKind'
  | 'UriPartial'
  | 'AddressFamily'
  | 'RSAEncryptionPaddingMode'
  | 'RSASignaturePaddingMode'
  | 'CipherMode'
  | 'PaddingMode'
  | 'X509ContentType'
  | 'X509NameType'
  | 'RegexOptions'
  | 'Formatting'
  | 'JToken'
  | 'JContainer'
  | 'JObject'
  | 'JArray'
  | 'JProperty'
  | 'JValue'
  | 'JRaw'
  | 'JTokenType'
  | 'XmlNodeType'
  | 'SaveOptions'
  | 'LoadOptions'
  | 'XAttribute'
  | 'XElement'
  | 'BackendType'
  | 'ProductState'
> {
  readonly NotPublished: ProductState;
  readonly Published: ProductState;
}

export type IGroupStatics = TypeToken<IGroup, 'Object' | 'IGroup'>;

export type IWorkspaceStatics = TypeToken<IWorkspace, 'Object' | 'IWorkspace'>;

export type ISubscriptionStatics = TypeToken<ISubscription, 'Object' | 'ISubscription'>;

export type IUserStatics = TypeToken<IUser, 'Object' | 'IUser'>;

export type IUserIdentityStatics = TypeToken<IUserIdentity, 'Object' | 'IUserIdentity'>;

export type IDeploymentStatics = TypeToken<IDeployment, 'Object' | 'IDeployment'>;

export type IGatewayStatics = TypeToken<IGateway, 'Object' | 'IGateway'>;

export type ISustainabilityInfoStatics = TypeToken<ISustainabilityInfo, 'Object' | 'ISustainabilityInfo'>;

export type JwtStatics = TypeToken<Jwt, 'Object' | 'Jwt'>;

export type BasicAuthCredentialsStatics = TypeToken<BasicAuthCredentials, 'Object' | 'BasicAuthCredentials'>;

export type AuthorizationStatics = TypeToken<Authorization, 'Object' | 'Authorization'>;

/** Every .NET type that expressions may name, by .NET's name and by C#'s keyword. */
export interface Types {
  readonly Exception: ExceptionStatics;
  readonly SystemException: SystemExceptionStatics;
  readonly ApplicationException: ApplicationExceptionStatics;
  readonly AggregateException: AggregateExceptionStatics;
  readonly ArgumentException: ArgumentExceptionStatics;
  readonly ArgumentNullException: ArgumentNullExceptionStatics;
  readonly ArgumentOutOfRangeException: ArgumentOutOfRangeExceptionStatics;
  readonly ArithmeticException: ArithmeticExceptionStatics;
  readonly ArrayTypeMismatchException: ArrayTypeMismatchExceptionStatics;
  readonly DivideByZeroException: DivideByZeroExceptionStatics;
  readonly OverflowException: OverflowExceptionStatics;
  readonly FormatException: FormatExceptionStatics;
  readonly UriFormatException: UriFormatExceptionStatics;
  readonly IndexOutOfRangeException: IndexOutOfRangeExceptionStatics;
  readonly InvalidCastException: InvalidCastExceptionStatics;
  readonly InvalidOperationException: InvalidOperationExceptionStatics;
  readonly ObjectDisposedException: ObjectDisposedExceptionStatics;
  readonly NotImplementedException: NotImplementedExceptionStatics;
  readonly NotSupportedException: NotSupportedExceptionStatics;
  readonly NullReferenceException: NullReferenceExceptionStatics;
  readonly OutOfMemoryException: OutOfMemoryExceptionStatics;
  readonly RankException: RankExceptionStatics;
  readonly TimeoutException: TimeoutExceptionStatics;
  readonly KeyNotFoundException: KeyNotFoundExceptionStatics;
  readonly CryptographicException: CryptographicExceptionStatics;
  readonly RegexMatchTimeoutException: RegexMatchTimeoutExceptionStatics;
  readonly DecoderFallbackException: DecoderFallbackExceptionStatics;
  readonly TimeZoneNotFoundException: TimeZoneNotFoundExceptionStatics;
  readonly IOException: IOExceptionStatics;
  readonly XmlException: XmlExceptionStatics;
  readonly JsonException: JsonExceptionStatics;
  readonly JsonReaderException: JsonReaderExceptionStatics;
  readonly JsonSerializationException: JsonSerializationExceptionStatics;
  readonly Object: ObjectStatics;
  readonly object: ObjectStatics;
  readonly String: StringStatics;
  readonly string: StringStatics;
  readonly Boolean: BooleanStatics;
  readonly bool: BooleanStatics;
  readonly Char: CharStatics;
  readonly char: CharStatics;
  readonly SByte: SByteStatics;
  readonly sbyte: SByteStatics;
  readonly Byte: ByteStatics;
  readonly byte: ByteStatics;
  readonly Int16: Int16Statics;
  readonly short: Int16Statics;
  readonly UInt16: UInt16Statics;
  readonly ushort: UInt16Statics;
  readonly Int32: Int32Statics;
  readonly int: Int32Statics;
  readonly UInt32: UInt32Statics;
  readonly uint: UInt32Statics;
  readonly Int64: Int64Statics;
  readonly long: Int64Statics;
  readonly UInt64: UInt64Statics;
  readonly ulong: UInt64Statics;
  readonly Single: SingleStatics;
  readonly float: SingleStatics;
  readonly Double: DoubleStatics;
  readonly double: DoubleStatics;
  readonly Decimal: DecimalStatics;
  readonly decimal: DecimalStatics;
  readonly Nullable: <T extends Struct>(type: TypeToken<T, string>) => NullableStatics<T>;
  readonly Nullable0: Nullable0Statics;
  readonly IComparable0: IComparable0Statics;
  readonly IComparable: <T extends Value>(type: TypeToken<T, string>) => IComparableStatics<T>;
  readonly IEquatable: <T extends Value>(type: TypeToken<T, string>) => IEquatableStatics<T>;
  readonly IFormattable: IFormattableStatics;
  readonly IConvertible: IConvertibleStatics;
  readonly IDisposable: IDisposableStatics;
  readonly Array: ArrayStatics;
  readonly BitConverter: BitConverterStatics;
  readonly Convert: ConvertStatics;
  readonly Base64FormattingOptions: Base64FormattingOptionsStatics;
  readonly DateTime: DateTimeStatics;
  readonly DateTimeKind: DateTimeKindStatics;
  readonly DateTimeOffset: DateTimeOffsetStatics;
  readonly DayOfWeek: DayOfWeekStatics;
  readonly Enum: EnumStatics;
  readonly Guid: GuidStatics;
  readonly Math: MathStatics;
  readonly MidpointRounding: MidpointRoundingStatics;
  readonly Random: RandomStatics;
  readonly StringComparer: StringComparerStatics;
  readonly StringComparison: StringComparisonStatics;
  readonly StringSplitOptions: StringSplitOptionsStatics;
  readonly Type: TypeStatics;
  readonly TimeSpan: TimeSpanStatics;
  readonly TimeZoneInfo: TimeZoneInfoStatics;
  readonly Tuple1: <T1 extends Value>(type: TypeToken<T1, string>) => Tuple1Statics<T1>;
  readonly Tuple2: <T1 extends Value, T2 extends Value>(
    type: TypeToken<T1, string>,
    type2: TypeToken<T2, string>,
  ) => Tuple2Statics<T1, T2>;
  readonly Tuple3: <T1 extends Value, T2 extends Value, T3 extends Value>(
    type: TypeToken<T1, string>,
    type2: TypeToken<T2, string>,
    type3: TypeToken<T3, string>,
  ) => Tuple3Statics<T1, T2, T3>;
  readonly Tuple4: <T1 extends Value, T2 extends Value, T3 extends Value, T4 extends Value>(
    type: TypeToken<T1, string>,
    type2: TypeToken<T2, string>,
    type3: TypeToken<T3, string>,
    type4: TypeToken<T4, string>,
  ) => Tuple4Statics<T1, T2, T3, T4>;
  readonly Tuple5: <T1 extends Value, T2 extends Value, T3 extends Value, T4 extends Value, T5 extends Value>(
    type: TypeToken<T1, string>,
    type2: TypeToken<T2, string>,
    type3: TypeToken<T3, string>,
    type4: TypeToken<T4, string>,
    type5: TypeToken<T5, string>,
  ) => Tuple5Statics<T1, T2, T3, T4, T5>;
  readonly Tuple6: <
    T1 extends Value,
    T2 extends Value,
    T3 extends Value,
    T4 extends Value,
    T5 extends Value,
    T6 extends Value,
  >(
    type: TypeToken<T1, string>,
    type2: TypeToken<T2, string>,
    type3: TypeToken<T3, string>,
    type4: TypeToken<T4, string>,
    type5: TypeToken<T5, string>,
    type6: TypeToken<T6, string>,
  ) => Tuple6Statics<T1, T2, T3, T4, T5, T6>;
  readonly Tuple7: <
    T1 extends Value,
    T2 extends Value,
    T3 extends Value,
    T4 extends Value,
    T5 extends Value,
    T6 extends Value,
    T7 extends Value,
  >(
    type: TypeToken<T1, string>,
    type2: TypeToken<T2, string>,
    type3: TypeToken<T3, string>,
    type4: TypeToken<T4, string>,
    type5: TypeToken<T5, string>,
    type6: TypeToken<T6, string>,
    type7: TypeToken<T7, string>,
  ) => Tuple7Statics<T1, T2, T3, T4, T5, T6, T7>;
  readonly Tuple0: Tuple0Statics;
  readonly Uri: UriStatics;
  readonly UriHostNameType: UriHostNameTypeStatics;
  readonly UriKind: UriKindStatics;
  readonly UriPartial: UriPartialStatics;
  readonly IEnumerable0: IEnumerable0Statics;
  readonly IEnumerable: <T extends Value>(type: TypeToken<T, string>) => IEnumerableStatics<T>;
  readonly IEnumerator: <T extends Value>(type: TypeToken<T, string>) => IEnumeratorStatics<T>;
  readonly ICollection: <T extends Value>(type: TypeToken<T, string>) => ICollectionStatics<T>;
  readonly IList: <T extends Value>(type: TypeToken<T, string>) => IListStatics<T>;
  readonly ISet: <T extends Value>(type: TypeToken<T, string>) => ISetStatics<T>;
  readonly IReadOnlyCollection: <T extends Value>(
    type: TypeToken<T, string>,
  ) => IReadOnlyCollectionStatics<T>;
  readonly IReadOnlyList: <T extends Value>(type: TypeToken<T, string>) => IReadOnlyListStatics<T>;
  readonly IReadOnlyDictionary: <TKey extends Value, TValue extends Value>(
    type: TypeToken<TKey, string>,
    type2: TypeToken<TValue, string>,
  ) => IReadOnlyDictionaryStatics<TKey, TValue>;
  readonly IDictionary: <TKey extends Value, TValue extends Value>(
    type: TypeToken<TKey, string>,
    type2: TypeToken<TValue, string>,
  ) => IDictionaryStatics<TKey, TValue>;
  readonly IEqualityComparer: <T extends Value>(type: TypeToken<T, string>) => IEqualityComparerStatics<T>;
  readonly IComparer: <T extends Value>(type: TypeToken<T, string>) => IComparerStatics<T>;
  readonly Dictionary: <TKey extends Value, TValue extends Value>(
    type: TypeToken<TKey, string>,
    type2: TypeToken<TValue, string>,
  ) => DictionaryStatics<TKey, TValue>;
  readonly HashSet: <T extends Value>(type: TypeToken<T, string>) => HashSetStatics<T>;
  readonly KeyValuePair: <TKey extends Value, TValue extends Value>(
    type: TypeToken<TKey, string>,
    type2: TypeToken<TValue, string>,
  ) => KeyValuePairStatics<TKey, TValue>;
  readonly List: <T extends Value>(type: TypeToken<T, string>) => ListStatics<T>;
  readonly Queue: <T extends Value>(type: TypeToken<T, string>) => QueueStatics<T>;
  readonly Stack: <T extends Value>(type: TypeToken<T, string>) => StackStatics<T>;
  readonly ReadOnlyCollection: <T extends Value>(type: TypeToken<T, string>) => ReadOnlyCollectionStatics<T>;
  readonly TextReader: TextReaderStatics;
  readonly TextWriter: TextWriterStatics;
  readonly StringReader: StringReaderStatics;
  readonly StringWriter: StringWriterStatics;
  readonly Enumerable: EnumerableStatics;
  readonly IGrouping: <TKey extends Value, TElement extends Value>(
    type: TypeToken<TKey, string>,
    type2: TypeToken<TElement, string>,
  ) => IGroupingStatics<TKey, TElement>;
  readonly ILookup: <TKey extends Value, TElement extends Value>(
    type: TypeToken<TKey, string>,
    type2: TypeToken<TElement, string>,
  ) => ILookupStatics<TKey, TElement>;
  readonly IOrderedEnumerable: <TElement extends Value>(
    type: TypeToken<TElement, string>,
  ) => IOrderedEnumerableStatics<TElement>;
  readonly AddressFamily: AddressFamilyStatics;
  readonly IPAddress: IPAddressStatics;
  readonly WebUtility: WebUtilityStatics;
  readonly HashAlgorithm: HashAlgorithmStatics;
  readonly KeyedHashAlgorithm: KeyedHashAlgorithmStatics;
  readonly HMAC: HMACStatics;
  readonly HashAlgorithmName: HashAlgorithmNameStatics;
  readonly RNGCryptoServiceProvider: RNGCryptoServiceProviderStatics;
  readonly MD5: MD5Statics;
  readonly SHA1: SHA1Statics;
  readonly SHA256: SHA256Statics;
  readonly SHA384: SHA384Statics;
  readonly SHA512: SHA512Statics;
  readonly SHA1Managed: SHA1ManagedStatics;
  readonly SHA256Managed: SHA256ManagedStatics;
  readonly SHA384Managed: SHA384ManagedStatics;
  readonly SHA512Managed: SHA512ManagedStatics;
  readonly HMACMD5: HMACMD5Statics;
  readonly HMACSHA1: HMACSHA1Statics;
  readonly HMACSHA256: HMACSHA256Statics;
  readonly HMACSHA384: HMACSHA384Statics;
  readonly HMACSHA512: HMACSHA512Statics;
  readonly AsymmetricAlgorithm: AsymmetricAlgorithmStatics;
  readonly RSA: RSAStatics;
  readonly RSACng: RSACngStatics;
  readonly RSAEncryptionPadding: RSAEncryptionPaddingStatics;
  readonly RSASignaturePadding: RSASignaturePaddingStatics;
  readonly RSAParameters: RSAParametersStatics;
  readonly RSAEncryptionPaddingMode: RSAEncryptionPaddingModeStatics;
  readonly RSASignaturePaddingMode: RSASignaturePaddingModeStatics;
  readonly SymmetricAlgorithm: SymmetricAlgorithmStatics;
  readonly CipherMode: CipherModeStatics;
  readonly PaddingMode: PaddingModeStatics;
  readonly X509Certificate: X509CertificateStatics;
  readonly X509Certificate2: X509Certificate2Statics;
  readonly X500DistinguishedName: X500DistinguishedNameStatics;
  readonly PublicKey: PublicKeyStatics;
  readonly Oid: OidStatics;
  readonly X509ContentType: X509ContentTypeStatics;
  readonly X509NameType: X509NameTypeStatics;
  readonly Encoding: EncodingStatics;
  readonly StringBuilder: StringBuilderStatics;
  readonly Regex: RegexStatics;
  readonly RegexOptions: RegexOptionsStatics;
  readonly Capture: CaptureStatics;
  readonly Group: GroupStatics;
  readonly Match: MatchStatics;
  readonly CaptureCollection: CaptureCollectionStatics;
  readonly GroupCollection: GroupCollectionStatics;
  readonly MatchCollection: MatchCollectionStatics;
  readonly JsonConvert: JsonConvertStatics;
  readonly JsonConverter: JsonConverterStatics;
  readonly Formatting: FormattingStatics;
  readonly JToken: JTokenStatics;
  readonly JContainer: JContainerStatics;
  readonly JObject: JObjectStatics;
  readonly JArray: JArrayStatics;
  readonly JProperty: JPropertyStatics;
  readonly JValue: JValueStatics;
  readonly JRaw: JRawStatics;
  readonly JTokenType: JTokenTypeStatics;
  readonly XmlNodeType: XmlNodeTypeStatics;
  readonly SaveOptions: SaveOptionsStatics;
  readonly LoadOptions: LoadOptionsStatics;
  readonly XName: XNameStatics;
  readonly XNamespace: XNamespaceStatics;
  readonly XObject: XObjectStatics;
  readonly XAttribute: XAttributeStatics;
  readonly XNode: XNodeStatics;
  readonly XContainer: XContainerStatics;
  readonly XElement: XElementStatics;
  readonly XDocument: XDocumentStatics;
  readonly XDeclaration: XDeclarationStatics;
  readonly XText: XTextStatics;
  readonly XCData: XCDataStatics;
  readonly XComment: XCommentStatics;
  readonly XProcessingInstruction: XProcessingInstructionStatics;
  readonly XNodeDocumentOrderComparer: XNodeDocumentOrderComparerStatics;
  readonly XNodeEqualityComparer: XNodeEqualityComparerStatics;
  readonly XmlReader: XmlReaderStatics;
  readonly XmlReaderSettings: XmlReaderSettingsStatics;
  readonly IProxyRequestContext: IProxyRequestContextStatics;
  readonly ILastError: ILastErrorStatics;
  readonly IGraphQL: IGraphQLStatics;
  readonly IRequest: IRequestStatics;
  readonly IResponse: IResponseStatics;
  readonly IFoundry: IFoundryStatics;
  readonly IPrivateEndpointConnection: IPrivateEndpointConnectionStatics;
  readonly IMessageBody: IMessageBodyStatics;
  readonly IUrl: IUrlStatics;
  readonly IApi: IApiStatics;
  readonly ISubscriptionKeyParameterNames: ISubscriptionKeyParameterNamesStatics;
  readonly IOperation: IOperationStatics;
  readonly IBackend: IBackendStatics;
  readonly BackendType: BackendTypeStatics;
  readonly IProduct: IProductStatics;
  readonly ProductState: ProductStateStatics;
  readonly IGroup: IGroupStatics;
  readonly IWorkspace: IWorkspaceStatics;
  readonly ISubscription: ISubscriptionStatics;
  readonly IUser: IUserStatics;
  readonly IUserIdentity: IUserIdentityStatics;
  readonly IDeployment: IDeploymentStatics;
  readonly IGateway: IGatewayStatics;
  readonly ISustainabilityInfo: ISustainabilityInfoStatics;
  readonly Jwt: JwtStatics;
  readonly BasicAuthCredentials: BasicAuthCredentialsStatics;
  readonly Authorization: AuthorizationStatics;
}
