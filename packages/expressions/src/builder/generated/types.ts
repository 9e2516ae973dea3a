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
  CultureInfo,
  DateTime,
  DateTimeExact,
  DateTimeInput,
  DateTimeKind,
  DateTimeKindExact,
  DateTimeKindInput,
  DateTimeOffset,
  DateTimeOffsetExact,
  DateTimeOffsetInput,
  DateTimeStyles,
  DateTimeStylesInput,
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
  IFormatProvider,
  IFormatProviderExact,
  IFormatProviderInput,
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
  StringBuilderExact,
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
  TimeSpanStyles,
  TimeSpanStylesInput,
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
  UnicodeCategory,
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
  /** `new Exception()` https://learn.microsoft.com/dotnet/api/system.exception.-ctor */
  new (): Exception;
  /** `new Exception(string message)` */
  new (message: StringInput | null): Exception;
  /** `new Exception(string message, Exception innerException)` */
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
  /** `new SystemException()` https://learn.microsoft.com/dotnet/api/system.systemexception.-ctor */
  new (): SystemException;
  /** `new SystemException(string message)` */
  new (message: StringInput | null): SystemException;
  /** `new SystemException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): SystemException;
}

export interface ApplicationExceptionStatics extends TypeToken<
  ApplicationException,
  'Exception' | 'ApplicationException' | 'Object'
> {
  /** `new ApplicationException()` https://learn.microsoft.com/dotnet/api/system.applicationexception.-ctor */
  new (): ApplicationException;
  /** `new ApplicationException(string message)` */
  new (message: StringInput | null): ApplicationException;
  /** `new ApplicationException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): ApplicationException;
}

export interface AggregateExceptionStatics extends TypeToken<
  AggregateException,
  'Exception' | 'AggregateException' | 'Object'
> {
  /** `new AggregateException()` https://learn.microsoft.com/dotnet/api/system.aggregateexception.-ctor */
  new (): AggregateException;
  /** `new AggregateException(string message)` */
  new (message: StringInput | null): AggregateException;
  /** `new AggregateException(string message, Exception innerException)` */
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
  /** `new ArgumentException()` https://learn.microsoft.com/dotnet/api/system.argumentexception.-ctor */
  new (): ArgumentException;
  /** `new ArgumentException(string message)` */
  new (message: StringInput | null): ArgumentException;
  /** `new ArgumentException(string message, string paramName)` */
  new (message: StringInput | null, paramName: StringExact): ArgumentException;
  /** `new ArgumentException(string message, string paramName, Exception innerException)` */
  new (
    message: StringInput | null,
    paramName: StringInput | null,
    innerException: ExceptionInput | null,
  ): ArgumentException;
  /** `new ArgumentException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionExact): ArgumentException;
}

export interface ArgumentNullExceptionStatics extends TypeToken<
  ArgumentNullException,
  'Exception' | 'SystemException' | 'ArgumentException' | 'ArgumentNullException' | 'Object'
> {
  /** `new ArgumentNullException()` https://learn.microsoft.com/dotnet/api/system.argumentnullexception.-ctor */
  new (): ArgumentNullException;
  /** `new ArgumentNullException(string paramName)` */
  new (paramName: StringInput | null): ArgumentNullException;
  /** `new ArgumentNullException(string paramName, string message)` */
  new (paramName: StringInput | null, message: StringExact): ArgumentNullException;
  /** `new ArgumentNullException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionExact): ArgumentNullException;
}

export interface ArgumentOutOfRangeExceptionStatics extends TypeToken<
  ArgumentOutOfRangeException,
  'Exception' | 'SystemException' | 'ArgumentException' | 'ArgumentOutOfRangeException' | 'Object'
> {
  /** `new ArgumentOutOfRangeException()` https://learn.microsoft.com/dotnet/api/system.argumentoutofrangeexception.-ctor */
  new (): ArgumentOutOfRangeException;
  /** `new ArgumentOutOfRangeException(string paramName)` */
  new (paramName: StringInput | null): ArgumentOutOfRangeException;
  /** `new ArgumentOutOfRangeException(string paramName, string message)` */
  new (paramName: StringInput | null, message: StringExact): ArgumentOutOfRangeException;
  /** `new ArgumentOutOfRangeException(string message, Exception innerException)` */
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
  /** `new ArithmeticException()` https://learn.microsoft.com/dotnet/api/system.arithmeticexception.-ctor */
  new (): ArithmeticException;
  /** `new ArithmeticException(string message)` */
  new (message: StringInput | null): ArithmeticException;
  /** `new ArithmeticException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): ArithmeticException;
}

export interface ArrayTypeMismatchExceptionStatics extends TypeToken<
  ArrayTypeMismatchException,
  'Exception' | 'SystemException' | 'ArrayTypeMismatchException' | 'Object'
> {
  /** `new ArrayTypeMismatchException()` https://learn.microsoft.com/dotnet/api/system.arraytypemismatchexception.-ctor */
  new (): ArrayTypeMismatchException;
  /** `new ArrayTypeMismatchException(string message)` */
  new (message: StringInput | null): ArrayTypeMismatchException;
  /** `new ArrayTypeMismatchException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): ArrayTypeMismatchException;
}

export interface DivideByZeroExceptionStatics extends TypeToken<
  DivideByZeroException,
  'Exception' | 'SystemException' | 'ArithmeticException' | 'DivideByZeroException' | 'Object'
> {
  /** `new DivideByZeroException()` https://learn.microsoft.com/dotnet/api/system.dividebyzeroexception.-ctor */
  new (): DivideByZeroException;
  /** `new DivideByZeroException(string message)` */
  new (message: StringInput | null): DivideByZeroException;
  /** `new DivideByZeroException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): DivideByZeroException;
}

export interface OverflowExceptionStatics extends TypeToken<
  OverflowException,
  'Exception' | 'SystemException' | 'ArithmeticException' | 'OverflowException' | 'Object'
> {
  /** `new OverflowException()` https://learn.microsoft.com/dotnet/api/system.overflowexception.-ctor */
  new (): OverflowException;
  /** `new OverflowException(string message)` */
  new (message: StringInput | null): OverflowException;
  /** `new OverflowException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): OverflowException;
}

export interface FormatExceptionStatics extends TypeToken<
  FormatException,
  'Exception' | 'SystemException' | 'FormatException' | 'UriFormatException' | 'Object'
> {
  /** `new FormatException()` https://learn.microsoft.com/dotnet/api/system.formatexception.-ctor */
  new (): FormatException;
  /** `new FormatException(string message)` */
  new (message: StringInput | null): FormatException;
  /** `new FormatException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): FormatException;
}

export interface UriFormatExceptionStatics extends TypeToken<
  UriFormatException,
  'Exception' | 'SystemException' | 'FormatException' | 'UriFormatException' | 'Object'
> {
  /** `new UriFormatException()` https://learn.microsoft.com/dotnet/api/system.uriformatexception.-ctor */
  new (): UriFormatException;
  /** `new UriFormatException(string message)` */
  new (message: StringInput | null): UriFormatException;
  /** `new UriFormatException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): UriFormatException;
}

export interface IndexOutOfRangeExceptionStatics extends TypeToken<
  IndexOutOfRangeException,
  'Exception' | 'SystemException' | 'IndexOutOfRangeException' | 'Object'
> {
  /** `new IndexOutOfRangeException()` https://learn.microsoft.com/dotnet/api/system.indexoutofrangeexception.-ctor */
  new (): IndexOutOfRangeException;
  /** `new IndexOutOfRangeException(string message)` */
  new (message: StringInput | null): IndexOutOfRangeException;
  /** `new IndexOutOfRangeException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): IndexOutOfRangeException;
}

export interface InvalidCastExceptionStatics extends TypeToken<
  InvalidCastException,
  'Exception' | 'SystemException' | 'InvalidCastException' | 'Object'
> {
  /** `new InvalidCastException()` https://learn.microsoft.com/dotnet/api/system.invalidcastexception.-ctor */
  new (): InvalidCastException;
  /** `new InvalidCastException(string message)` */
  new (message: StringInput | null): InvalidCastException;
  /** `new InvalidCastException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): InvalidCastException;
}

export interface InvalidOperationExceptionStatics extends TypeToken<
  InvalidOperationException,
  'Exception' | 'SystemException' | 'InvalidOperationException' | 'ObjectDisposedException' | 'Object'
> {
  /** `new InvalidOperationException()` https://learn.microsoft.com/dotnet/api/system.invalidoperationexception.-ctor */
  new (): InvalidOperationException;
  /** `new InvalidOperationException(string message)` */
  new (message: StringInput | null): InvalidOperationException;
  /** `new InvalidOperationException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): InvalidOperationException;
}

export interface ObjectDisposedExceptionStatics extends TypeToken<
  ObjectDisposedException,
  'Exception' | 'SystemException' | 'InvalidOperationException' | 'ObjectDisposedException' | 'Object'
> {
  /** `new ObjectDisposedException()` https://learn.microsoft.com/dotnet/api/system.objectdisposedexception.-ctor */
  new (): ObjectDisposedException;
  /** `new ObjectDisposedException(string message)` */
  new (message: StringInput | null): ObjectDisposedException;
  /** `new ObjectDisposedException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): ObjectDisposedException;
}

export interface NotImplementedExceptionStatics extends TypeToken<
  NotImplementedException,
  'Exception' | 'SystemException' | 'NotImplementedException' | 'Object'
> {
  /** `new NotImplementedException()` https://learn.microsoft.com/dotnet/api/system.notimplementedexception.-ctor */
  new (): NotImplementedException;
  /** `new NotImplementedException(string message)` */
  new (message: StringInput | null): NotImplementedException;
  /** `new NotImplementedException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): NotImplementedException;
}

export interface NotSupportedExceptionStatics extends TypeToken<
  NotSupportedException,
  'Exception' | 'SystemException' | 'NotSupportedException' | 'Object'
> {
  /** `new NotSupportedException()` https://learn.microsoft.com/dotnet/api/system.notsupportedexception.-ctor */
  new (): NotSupportedException;
  /** `new NotSupportedException(string message)` */
  new (message: StringInput | null): NotSupportedException;
  /** `new NotSupportedException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): NotSupportedException;
}

export interface NullReferenceExceptionStatics extends TypeToken<
  NullReferenceException,
  'Exception' | 'SystemException' | 'NullReferenceException' | 'Object'
> {
  /** `new NullReferenceException()` https://learn.microsoft.com/dotnet/api/system.nullreferenceexception.-ctor */
  new (): NullReferenceException;
  /** `new NullReferenceException(string message)` */
  new (message: StringInput | null): NullReferenceException;
  /** `new NullReferenceException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): NullReferenceException;
}

export interface OutOfMemoryExceptionStatics extends TypeToken<
  OutOfMemoryException,
  'Exception' | 'SystemException' | 'OutOfMemoryException' | 'Object'
> {
  /** `new OutOfMemoryException()` https://learn.microsoft.com/dotnet/api/system.outofmemoryexception.-ctor */
  new (): OutOfMemoryException;
  /** `new OutOfMemoryException(string message)` */
  new (message: StringInput | null): OutOfMemoryException;
  /** `new OutOfMemoryException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): OutOfMemoryException;
}

export interface RankExceptionStatics extends TypeToken<
  RankException,
  'Exception' | 'SystemException' | 'RankException' | 'Object'
> {
  /** `new RankException()` https://learn.microsoft.com/dotnet/api/system.rankexception.-ctor */
  new (): RankException;
  /** `new RankException(string message)` */
  new (message: StringInput | null): RankException;
  /** `new RankException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): RankException;
}

export interface TimeoutExceptionStatics extends TypeToken<
  TimeoutException,
  'Exception' | 'SystemException' | 'TimeoutException' | 'RegexMatchTimeoutException' | 'Object'
> {
  /** `new TimeoutException()` https://learn.microsoft.com/dotnet/api/system.timeoutexception.-ctor */
  new (): TimeoutException;
  /** `new TimeoutException(string message)` */
  new (message: StringInput | null): TimeoutException;
  /** `new TimeoutException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): TimeoutException;
}

export interface KeyNotFoundExceptionStatics extends TypeToken<
  KeyNotFoundException,
  'Exception' | 'SystemException' | 'KeyNotFoundException' | 'Object'
> {
  /** `new KeyNotFoundException()` https://learn.microsoft.com/dotnet/api/system.collections.generic.keynotfoundexception.-ctor */
  new (): KeyNotFoundException;
  /** `new KeyNotFoundException(string message)` */
  new (message: StringInput | null): KeyNotFoundException;
  /** `new KeyNotFoundException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): KeyNotFoundException;
}

export interface CryptographicExceptionStatics extends TypeToken<
  CryptographicException,
  'Exception' | 'SystemException' | 'CryptographicException' | 'Object'
> {
  /** `new CryptographicException()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.cryptographicexception.-ctor */
  new (): CryptographicException;
  /** `new CryptographicException(string message)` */
  new (message: StringInput | null): CryptographicException;
  /** `new CryptographicException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): CryptographicException;
}

export interface RegexMatchTimeoutExceptionStatics extends TypeToken<
  RegexMatchTimeoutException,
  'Exception' | 'SystemException' | 'TimeoutException' | 'RegexMatchTimeoutException' | 'Object'
> {
  /** `new RegexMatchTimeoutException()` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regexmatchtimeoutexception.-ctor */
  new (): RegexMatchTimeoutException;
  /** `new RegexMatchTimeoutException(string message)` */
  new (message: StringInput | null): RegexMatchTimeoutException;
  /** `new RegexMatchTimeoutException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): RegexMatchTimeoutException;
}

export interface DecoderFallbackExceptionStatics extends TypeToken<
  DecoderFallbackException,
  'Exception' | 'SystemException' | 'ArgumentException' | 'DecoderFallbackException' | 'Object'
> {
  /** `new DecoderFallbackException()` https://learn.microsoft.com/dotnet/api/system.text.decoderfallbackexception.-ctor */
  new (): DecoderFallbackException;
  /** `new DecoderFallbackException(string message)` */
  new (message: StringInput | null): DecoderFallbackException;
  /** `new DecoderFallbackException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): DecoderFallbackException;
}

export interface TimeZoneNotFoundExceptionStatics extends TypeToken<
  TimeZoneNotFoundException,
  'Exception' | 'TimeZoneNotFoundException' | 'Object'
> {
  /** `new TimeZoneNotFoundException()` https://learn.microsoft.com/dotnet/api/system.timezonenotfoundexception.-ctor */
  new (): TimeZoneNotFoundException;
  /** `new TimeZoneNotFoundException(string message)` */
  new (message: StringInput | null): TimeZoneNotFoundException;
  /** `new TimeZoneNotFoundException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): TimeZoneNotFoundException;
}

export interface IOExceptionStatics extends TypeToken<
  IOException,
  'Exception' | 'SystemException' | 'IOException' | 'Object'
> {
  /** `new IOException()` https://learn.microsoft.com/dotnet/api/system.io.ioexception.-ctor */
  new (): IOException;
  /** `new IOException(string message)` */
  new (message: StringInput | null): IOException;
  /** `new IOException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): IOException;
}

export interface XmlExceptionStatics extends TypeToken<
  XmlException,
  'Exception' | 'SystemException' | 'XmlException' | 'Object'
> {
  /** `new XmlException()` https://learn.microsoft.com/dotnet/api/system.xml.xmlexception.-ctor */
  new (): XmlException;
  /** `new XmlException(string message)` */
  new (message: StringInput | null): XmlException;
  /** `new XmlException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): XmlException;
}

export interface JsonExceptionStatics extends TypeToken<
  JsonException,
  'Exception' | 'JsonException' | 'JsonReaderException' | 'JsonSerializationException' | 'Object'
> {
  /** `new JsonException()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_JsonException.htm */
  new (): JsonException;
  /** `new JsonException(string message)` */
  new (message: StringInput | null): JsonException;
  /** `new JsonException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): JsonException;
}

export interface JsonReaderExceptionStatics extends TypeToken<
  JsonReaderException,
  'Exception' | 'JsonException' | 'JsonReaderException' | 'Object'
> {
  /** `new JsonReaderException()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_JsonReaderException.htm */
  new (): JsonReaderException;
  /** `new JsonReaderException(string message)` */
  new (message: StringInput | null): JsonReaderException;
  /** `new JsonReaderException(string message, Exception innerException)` */
  new (message: StringInput | null, innerException: ExceptionInput | null): JsonReaderException;
}

export interface JsonSerializationExceptionStatics extends TypeToken<
  JsonSerializationException,
  'Exception' | 'JsonException' | 'JsonSerializationException' | 'Object'
> {
  /** `new JsonSerializationException()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_JsonSerializationException.htm */
  new (): JsonSerializationException;
  /** `new JsonSerializationException(string message)` */
  new (message: StringInput | null): JsonSerializationException;
  /** `new JsonSerializationException(string message, Exception innerException)` */
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
  | 'IFormatProvider'
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
  | 'UnicodeCategory'
  | 'CultureInfo'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `new object()` https://learn.microsoft.com/dotnet/api/system.object.-ctor */
  new (): Object;
  /** `static bool Equals(object objA, object objB)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(objA: ObjectInput | null, objB: ObjectInput | null): Boolean;
  /** `static bool ReferenceEquals(object objA, object objB)` https://learn.microsoft.com/dotnet/api/system.object.referenceequals */
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
  /** `new string(char c, int count)` https://learn.microsoft.com/dotnet/api/system.string.-ctor */
  new (c: CharInput, count: Int32Input): String;
  /** `new string(char[] value)` */
  new (value: Of<{ readonly array: Char }> | null): String;
  /** `new string(char[] value, int startIndex, int length)` */
  new (value: Of<{ readonly array: Char }> | null, startIndex: Int32Input, length: Int32Input): String;
  /** `static string Empty` https://learn.microsoft.com/dotnet/api/system.string.empty */
  readonly Empty: String;
  /** `static int Compare(string strA, string strB)` https://learn.microsoft.com/dotnet/api/system.string.compare */
  Compare(strA: StringInput | null, strB: StringInput | null): Int32;
  /** `static int Compare(string strA, string strB, bool ignoreCase)` */
  Compare(strA: StringInput | null, strB: StringInput | null, ignoreCase: BooleanExact): Int32;
  /** `static int Compare(string strA, string strB, StringComparison comparisonType)` */
  Compare(strA: StringInput | null, strB: StringInput | null, comparisonType: StringComparisonExact): Int32;
  /** `static int Compare(string strA, int indexA, string strB, int indexB, int length)` */
  Compare(
    strA: StringInput | null,
    indexA: Int32Input,
    strB: StringInput | null,
    indexB: Int32Input,
    length: Int32Input,
  ): Int32;
  /** `static int Compare(string strA, int indexA, string strB, int indexB, int length, StringComparison comparisonType)` */
  Compare(
    strA: StringInput | null,
    indexA: Int32Input,
    strB: StringInput | null,
    indexB: Int32Input,
    length: Int32Input,
    comparisonType: StringComparisonExact,
  ): Int32;
  /** `static int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase)` */
  Compare(
    strA: StringInput | null,
    indexA: Int32Input,
    strB: StringInput | null,
    indexB: Int32Input,
    length: Int32Input,
    ignoreCase: BooleanExact,
  ): Int32;
  /** `static int CompareOrdinal(string strA, string strB)` https://learn.microsoft.com/dotnet/api/system.string.compareordinal */
  CompareOrdinal(strA: StringInput | null, strB: StringInput | null): Int32;
  /** `static int CompareOrdinal(string strA, int indexA, string strB, int indexB, int length)` */
  CompareOrdinal(
    strA: StringInput | null,
    indexA: Int32Input,
    strB: StringInput | null,
    indexB: Int32Input,
    length: Int32Input,
  ): Int32;
  /** `static string Concat(object arg0)` https://learn.microsoft.com/dotnet/api/system.string.concat */
  Concat(arg0: ObjectInput): String;
  /** `static string Concat(object arg0, object arg1)` */
  Concat(arg0: ObjectInput, arg1: ObjectInput): String;
  /** `static string Concat(object arg0, object arg1, object arg2)` */
  Concat(arg0: ObjectInput, arg1: ObjectInput, arg2: ObjectInput): String;
  /** `static string Concat(params object[] args)` */
  Concat(args: Of<{ readonly array: Object }>): String;
  /** `static string Concat(params object[] args)` */
  Concat(...args: readonly ObjectInput[]): String;
  /** `static string Concat(string str0, string str1)` */
  Concat(str0: StringInput, str1: StringInput): String;
  /** `static string Concat(string str0, string str1, string str2)` */
  Concat(str0: StringInput, str1: StringInput, str2: StringInput): String;
  /** `static string Concat(string str0, string str1, string str2, string str3)` */
  Concat(str0: StringInput, str1: StringInput, str2: StringInput, str3: StringInput): String;
  /** `static string Concat(params string[] values)` */
  Concat(values: Of<{ readonly array: String }>): String;
  /** `static string Concat(params string[] values)` */
  Concat(...values: readonly StringExact[]): String;
  /** `static string Concat(IEnumerable<string> values)` */
  Concat(values: Of<{ readonly IEnumerable: String }>): String;
  /** `static string Concat<T>(IEnumerable<T> values)` */
  Concat<T extends Value>(values: Of<{ readonly IEnumerable: T }>): String;
  /** `static string Concat(object arg0, object arg1, object arg2, object arg3)` */
  Concat(arg0: ObjectInput, arg1: ObjectInput, arg2: ObjectInput, arg3: ObjectInput): String;
  /** `static string Copy(string str)` https://learn.microsoft.com/dotnet/api/system.string.copy */
  Copy(str: StringInput | null): String;
  /** `static bool Equals(string a, string b)` https://learn.microsoft.com/dotnet/api/system.string.equals */
  Equals(a: StringInput | null, b: StringInput | null): Boolean;
  /** `static bool Equals(string a, string b, StringComparison comparisonType)` */
  Equals(a: StringInput | null, b: StringInput | null, comparisonType: StringComparisonInput): Boolean;
  /** `static string Format(string format, object arg0)` https://learn.microsoft.com/dotnet/api/system.string.format */
  Format(format: StringExact, arg0: ObjectInput): String;
  /** `static string Format(string format, object arg0, object arg1)` */
  Format(format: StringExact, arg0: ObjectInput, arg1: ObjectInput): String;
  /** `static string Format(string format, object arg0, object arg1, object arg2)` */
  Format(format: StringExact, arg0: ObjectInput, arg1: ObjectInput, arg2: ObjectInput): String;
  /** `static string Format(string format, params object[] args)` */
  Format(format: StringExact, args: Of<{ readonly array: Object }>): String;
  /** `static string Format(string format, params object[] args)` */
  Format(format: StringExact, ...args: readonly ObjectInput[]): String;
  /** `static string Format(IFormatProvider provider, string format, object arg0)` */
  Format(provider: IFormatProviderExact, format: StringInput, arg0: ObjectInput): String;
  /** `static string Format(IFormatProvider provider, string format, object arg0, object arg1)` */
  Format(provider: IFormatProviderExact, format: StringInput, arg0: ObjectInput, arg1: ObjectInput): String;
  /** `static string Format(IFormatProvider provider, string format, object arg0, object arg1, object arg2)` */
  Format(
    provider: IFormatProviderExact,
    format: StringInput,
    arg0: ObjectInput,
    arg1: ObjectInput,
    arg2: ObjectInput,
  ): String;
  /** `static string Format(IFormatProvider provider, string format, params object[] args)` */
  Format(provider: IFormatProviderExact, format: StringInput, args: Of<{ readonly array: Object }>): String;
  /** `static string Format(IFormatProvider provider, string format, params object[] args)` */
  Format(provider: IFormatProviderExact, format: StringInput, ...args: readonly ObjectInput[]): String;
  /** `static string Intern(string str)` https://learn.microsoft.com/dotnet/api/system.string.intern */
  Intern(str: StringInput | null): String;
  /**
   * `static bool IsNullOrEmpty(string value)` https://learn.microsoft.com/dotnet/api/system.string.isnullorempty
   *
   * @example
   * types.String.IsNullOrEmpty(context.Request.Method)
   * // string.IsNullOrEmpty(context.Request.Method)
   */
  IsNullOrEmpty(value: StringInput | null): Boolean;
  /** `static bool IsNullOrWhiteSpace(string value)` https://learn.microsoft.com/dotnet/api/system.string.isnullorwhitespace */
  IsNullOrWhiteSpace(value: StringInput | null): Boolean;
  /** `static string Join(string separator, params string[] value)` https://learn.microsoft.com/dotnet/api/system.string.join */
  Join(separator: StringExact | null, value: Of<{ readonly array: String }>): String;
  /** `static string Join(string separator, params string[] value)` */
  Join(separator: StringExact | null, ...value: readonly StringExact[]): String;
  /** `static string Join(string separator, params object[] values)` */
  Join(separator: StringExact | null, values: Of<{ readonly array: Object }>): String;
  /** `static string Join(string separator, params object[] values)` */
  Join(separator: StringExact | null, ...values: readonly ObjectInput[]): String;
  /** `static string Join(string separator, IEnumerable<string> values)` */
  Join(separator: StringExact | null, values: Of<{ readonly IEnumerable: String }>): String;
  /** `static string Join<T>(string separator, IEnumerable<T> values)` */
  Join<T extends Value>(separator: StringExact | null, values: Of<{ readonly IEnumerable: T }>): String;
  /** `static string Join(string separator, string[] value, int startIndex, int count)` */
  Join(
    separator: StringExact | null,
    value: Of<{ readonly array: String }>,
    startIndex: Int32Input,
    count: Int32Input,
  ): String;
  /** `static string Join(char separator, params string[] value)` */
  Join(separator: CharExact, value: Of<{ readonly array: String }>): String;
  /** `static string Join(char separator, params string[] value)` */
  Join(separator: CharExact, ...value: readonly StringExact[]): String;
  /** `static string Join(char separator, params object[] values)` */
  Join(separator: CharExact, values: Of<{ readonly array: Object }>): String;
  /** `static string Join(char separator, params object[] values)` */
  Join(separator: CharExact, ...values: readonly ObjectInput[]): String;
  /** `static string Join<T>(char separator, IEnumerable<T> values)` */
  Join<T extends Value>(separator: CharExact, values: Of<{ readonly IEnumerable: T }>): String;
  /** `static string Join(char separator, string[] value, int startIndex, int count)` */
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
  /** `static string TrueString` https://learn.microsoft.com/dotnet/api/system.boolean.truestring */
  readonly TrueString: String;
  /** `static string FalseString` https://learn.microsoft.com/dotnet/api/system.boolean.falsestring */
  readonly FalseString: String;
  /** `static bool Parse(string value)` https://learn.microsoft.com/dotnet/api/system.boolean.parse */
  Parse(value: StringInput | null): Boolean;
  /** `static bool TryParse(string value, out bool result)` https://learn.microsoft.com/dotnet/api/system.boolean.tryparse */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `static char MinValue` https://learn.microsoft.com/dotnet/api/system.char.minvalue */
  readonly MinValue: Char;
  /** `static char MaxValue` https://learn.microsoft.com/dotnet/api/system.char.maxvalue */
  readonly MaxValue: Char;
  /** `static bool IsControl(char c)` https://learn.microsoft.com/dotnet/api/system.char.iscontrol */
  IsControl(c: CharInput): Boolean;
  /** `static bool IsControl(string s, int index)` */
  IsControl(s: StringInput | null, index: Int32Input): Boolean;
  /** `static bool IsDigit(char c)` https://learn.microsoft.com/dotnet/api/system.char.isdigit */
  IsDigit(c: CharInput): Boolean;
  /** `static bool IsDigit(string s, int index)` */
  IsDigit(s: StringInput | null, index: Int32Input): Boolean;
  /** `static bool IsLetter(char c)` https://learn.microsoft.com/dotnet/api/system.char.isletter */
  IsLetter(c: CharInput): Boolean;
  /** `static bool IsLetter(string s, int index)` */
  IsLetter(s: StringInput | null, index: Int32Input): Boolean;
  /** `static bool IsLetterOrDigit(char c)` https://learn.microsoft.com/dotnet/api/system.char.isletterordigit */
  IsLetterOrDigit(c: CharInput): Boolean;
  /** `static bool IsLetterOrDigit(string s, int index)` */
  IsLetterOrDigit(s: StringInput | null, index: Int32Input): Boolean;
  /** `static bool IsLower(char c)` https://learn.microsoft.com/dotnet/api/system.char.islower */
  IsLower(c: CharInput): Boolean;
  /** `static bool IsLower(string s, int index)` */
  IsLower(s: StringInput | null, index: Int32Input): Boolean;
  /** `static bool IsNumber(char c)` https://learn.microsoft.com/dotnet/api/system.char.isnumber */
  IsNumber(c: CharInput): Boolean;
  /** `static bool IsNumber(string s, int index)` */
  IsNumber(s: StringInput | null, index: Int32Input): Boolean;
  /** `static bool IsPunctuation(char c)` https://learn.microsoft.com/dotnet/api/system.char.ispunctuation */
  IsPunctuation(c: CharInput): Boolean;
  /** `static bool IsPunctuation(string s, int index)` */
  IsPunctuation(s: StringInput | null, index: Int32Input): Boolean;
  /** `static bool IsSeparator(char c)` https://learn.microsoft.com/dotnet/api/system.char.isseparator */
  IsSeparator(c: CharInput): Boolean;
  /** `static bool IsSeparator(string s, int index)` */
  IsSeparator(s: StringInput | null, index: Int32Input): Boolean;
  /** `static bool IsSurrogate(char c)` https://learn.microsoft.com/dotnet/api/system.char.issurrogate */
  IsSurrogate(c: CharInput): Boolean;
  /** `static bool IsSurrogate(string s, int index)` */
  IsSurrogate(s: StringInput | null, index: Int32Input): Boolean;
  /** `static bool IsSymbol(char c)` https://learn.microsoft.com/dotnet/api/system.char.issymbol */
  IsSymbol(c: CharInput): Boolean;
  /** `static bool IsSymbol(string s, int index)` */
  IsSymbol(s: StringInput | null, index: Int32Input): Boolean;
  /** `static bool IsUpper(char c)` https://learn.microsoft.com/dotnet/api/system.char.isupper */
  IsUpper(c: CharInput): Boolean;
  /** `static bool IsUpper(string s, int index)` */
  IsUpper(s: StringInput | null, index: Int32Input): Boolean;
  /** `static bool IsWhiteSpace(char c)` https://learn.microsoft.com/dotnet/api/system.char.iswhitespace */
  IsWhiteSpace(c: CharInput): Boolean;
  /** `static bool IsWhiteSpace(string s, int index)` */
  IsWhiteSpace(s: StringInput | null, index: Int32Input): Boolean;
  /** `static double GetNumericValue(char c)` https://learn.microsoft.com/dotnet/api/system.char.getnumericvalue */
  GetNumericValue(c: CharInput): Double;
  /** `static double GetNumericValue(string s, int index)` */
  GetNumericValue(s: StringInput | null, index: Int32Input): Double;
  /** `static char Parse(string s)` https://learn.microsoft.com/dotnet/api/system.char.parse */
  Parse(s: StringInput | null): Char;
  /** `static bool TryParse(string s, out char result)` https://learn.microsoft.com/dotnet/api/system.char.tryparse */
  TryParse(s: StringInput | null, result: Out<Char>): Boolean;
  /** `static char ToLower(char c)` https://learn.microsoft.com/dotnet/api/system.char.tolower */
  ToLower(c: CharInput): Char;
  /** `static char ToLowerInvariant(char c)` https://learn.microsoft.com/dotnet/api/system.char.tolowerinvariant */
  ToLowerInvariant(c: CharInput): Char;
  /** `static char ToUpper(char c)` https://learn.microsoft.com/dotnet/api/system.char.toupper */
  ToUpper(c: CharInput): Char;
  /** `static char ToUpperInvariant(char c)` https://learn.microsoft.com/dotnet/api/system.char.toupperinvariant */
  ToUpperInvariant(c: CharInput): Char;
  /** `static string ToString(char c)` https://learn.microsoft.com/dotnet/api/system.char.tostring */
  ToString(c: CharInput): String;
  /** `static string ConvertFromUtf32(int utf32)` https://learn.microsoft.com/dotnet/api/system.char.convertfromutf32 */
  ConvertFromUtf32(utf32: Int32Input): String;
  /** `static UnicodeCategory GetUnicodeCategory(char c)` https://learn.microsoft.com/dotnet/api/system.char.getunicodecategory */
  GetUnicodeCategory(c: CharInput): UnicodeCategory;
  /** `static UnicodeCategory GetUnicodeCategory(string s, int index)` */
  GetUnicodeCategory(s: StringInput | null, index: Int32Input): UnicodeCategory;
  /** `static bool IsHighSurrogate(char c)` https://learn.microsoft.com/dotnet/api/system.char.ishighsurrogate */
  IsHighSurrogate(c: CharInput): Boolean;
  /** `static bool IsHighSurrogate(string s, int index)` */
  IsHighSurrogate(s: StringInput | null, index: Int32Input): Boolean;
  /** `static bool IsLowSurrogate(char c)` https://learn.microsoft.com/dotnet/api/system.char.islowsurrogate */
  IsLowSurrogate(c: CharInput): Boolean;
  /** `static bool IsLowSurrogate(string s, int index)` */
  IsLowSurrogate(s: StringInput | null, index: Int32Input): Boolean;
  /** `static bool IsSurrogatePair(string s, int index)` https://learn.microsoft.com/dotnet/api/system.char.issurrogatepair */
  IsSurrogatePair(s: StringExact | null, index: Int32Exact): Boolean;
  /** `static bool IsSurrogatePair(char highSurrogate, char lowSurrogate)` */
  IsSurrogatePair(highSurrogate: CharExact, lowSurrogate: CharExact): Boolean;
  /** `static int ConvertToUtf32(char highSurrogate, char lowSurrogate)` https://learn.microsoft.com/dotnet/api/system.char.converttoutf32 */
  ConvertToUtf32(highSurrogate: CharExact, lowSurrogate: CharExact): Int32;
  /** `static int ConvertToUtf32(string s, int index)` */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `static sbyte MinValue` https://learn.microsoft.com/dotnet/api/system.sbyte.minvalue */
  readonly MinValue: SByte;
  /** `static sbyte MaxValue` https://learn.microsoft.com/dotnet/api/system.sbyte.maxvalue */
  readonly MaxValue: SByte;
  /** `static sbyte Parse(string s)` https://learn.microsoft.com/dotnet/api/system.sbyte.parse */
  Parse(s: StringInput | null): SByte;
  /** `static sbyte Parse(string s, IFormatProvider provider)` */
  Parse(s: StringInput | null, provider: IFormatProviderInput | null): SByte;
  /** `static bool TryParse(string s, out sbyte result)` https://learn.microsoft.com/dotnet/api/system.sbyte.tryparse */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `static byte MinValue` https://learn.microsoft.com/dotnet/api/system.byte.minvalue */
  readonly MinValue: Byte;
  /** `static byte MaxValue` https://learn.microsoft.com/dotnet/api/system.byte.maxvalue */
  readonly MaxValue: Byte;
  /** `static byte Parse(string s)` https://learn.microsoft.com/dotnet/api/system.byte.parse */
  Parse(s: StringInput | null): Byte;
  /** `static byte Parse(string s, IFormatProvider provider)` */
  Parse(s: StringInput | null, provider: IFormatProviderInput | null): Byte;
  /** `static bool TryParse(string s, out byte result)` https://learn.microsoft.com/dotnet/api/system.byte.tryparse */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `static short MinValue` https://learn.microsoft.com/dotnet/api/system.int16.minvalue */
  readonly MinValue: Int16;
  /** `static short MaxValue` https://learn.microsoft.com/dotnet/api/system.int16.maxvalue */
  readonly MaxValue: Int16;
  /** `static short Parse(string s)` https://learn.microsoft.com/dotnet/api/system.int16.parse */
  Parse(s: StringInput | null): Int16;
  /** `static short Parse(string s, IFormatProvider provider)` */
  Parse(s: StringInput | null, provider: IFormatProviderInput | null): Int16;
  /** `static bool TryParse(string s, out short result)` https://learn.microsoft.com/dotnet/api/system.int16.tryparse */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `static ushort MinValue` https://learn.microsoft.com/dotnet/api/system.uint16.minvalue */
  readonly MinValue: UInt16;
  /** `static ushort MaxValue` https://learn.microsoft.com/dotnet/api/system.uint16.maxvalue */
  readonly MaxValue: UInt16;
  /** `static ushort Parse(string s)` https://learn.microsoft.com/dotnet/api/system.uint16.parse */
  Parse(s: StringInput | null): UInt16;
  /** `static ushort Parse(string s, IFormatProvider provider)` */
  Parse(s: StringInput | null, provider: IFormatProviderInput | null): UInt16;
  /** `static bool TryParse(string s, out ushort result)` https://learn.microsoft.com/dotnet/api/system.uint16.tryparse */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `static int MinValue` https://learn.microsoft.com/dotnet/api/system.int32.minvalue */
  readonly MinValue: Int32;
  /** `static int MaxValue` https://learn.microsoft.com/dotnet/api/system.int32.maxvalue */
  readonly MaxValue: Int32;
  /** `static int Parse(string s)` https://learn.microsoft.com/dotnet/api/system.int32.parse */
  Parse(s: StringInput | null): Int32;
  /** `static int Parse(string s, IFormatProvider provider)` */
  Parse(s: StringInput | null, provider: IFormatProviderInput | null): Int32;
  /** `static bool TryParse(string s, out int result)` https://learn.microsoft.com/dotnet/api/system.int32.tryparse */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `static uint MinValue` https://learn.microsoft.com/dotnet/api/system.uint32.minvalue */
  readonly MinValue: UInt32;
  /** `static uint MaxValue` https://learn.microsoft.com/dotnet/api/system.uint32.maxvalue */
  readonly MaxValue: UInt32;
  /** `static uint Parse(string s)` https://learn.microsoft.com/dotnet/api/system.uint32.parse */
  Parse(s: StringInput | null): UInt32;
  /** `static uint Parse(string s, IFormatProvider provider)` */
  Parse(s: StringInput | null, provider: IFormatProviderInput | null): UInt32;
  /** `static bool TryParse(string s, out uint result)` https://learn.microsoft.com/dotnet/api/system.uint32.tryparse */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `static long MinValue` https://learn.microsoft.com/dotnet/api/system.int64.minvalue */
  readonly MinValue: Int64;
  /** `static long MaxValue` https://learn.microsoft.com/dotnet/api/system.int64.maxvalue */
  readonly MaxValue: Int64;
  /** `static long Parse(string s)` https://learn.microsoft.com/dotnet/api/system.int64.parse */
  Parse(s: StringInput | null): Int64;
  /** `static long Parse(string s, IFormatProvider provider)` */
  Parse(s: StringInput | null, provider: IFormatProviderInput | null): Int64;
  /** `static bool TryParse(string s, out long result)` https://learn.microsoft.com/dotnet/api/system.int64.tryparse */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `static ulong MinValue` https://learn.microsoft.com/dotnet/api/system.uint64.minvalue */
  readonly MinValue: UInt64;
  /** `static ulong MaxValue` https://learn.microsoft.com/dotnet/api/system.uint64.maxvalue */
  readonly MaxValue: UInt64;
  /** `static ulong Parse(string s)` https://learn.microsoft.com/dotnet/api/system.uint64.parse */
  Parse(s: StringInput | null): UInt64;
  /** `static ulong Parse(string s, IFormatProvider provider)` */
  Parse(s: StringInput | null, provider: IFormatProviderInput | null): UInt64;
  /** `static bool TryParse(string s, out ulong result)` https://learn.microsoft.com/dotnet/api/system.uint64.tryparse */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `static float MinValue` https://learn.microsoft.com/dotnet/api/system.single.minvalue */
  readonly MinValue: Single;
  /** `static float MaxValue` https://learn.microsoft.com/dotnet/api/system.single.maxvalue */
  readonly MaxValue: Single;
  /** `static float Epsilon` https://learn.microsoft.com/dotnet/api/system.single.epsilon */
  readonly Epsilon: Single;
  /** `static float NaN` https://learn.microsoft.com/dotnet/api/system.single.nan */
  readonly NaN: Single;
  /** `static float NegativeInfinity` https://learn.microsoft.com/dotnet/api/system.single.negativeinfinity */
  readonly NegativeInfinity: Single;
  /** `static float PositiveInfinity` https://learn.microsoft.com/dotnet/api/system.single.positiveinfinity */
  readonly PositiveInfinity: Single;
  /** `static bool IsInfinity(float d)` https://learn.microsoft.com/dotnet/api/system.single.isinfinity */
  IsInfinity(d: SingleInput): Boolean;
  /** `static bool IsNaN(float d)` https://learn.microsoft.com/dotnet/api/system.single.isnan */
  IsNaN(d: SingleInput): Boolean;
  /** `static bool IsNegativeInfinity(float d)` https://learn.microsoft.com/dotnet/api/system.single.isnegativeinfinity */
  IsNegativeInfinity(d: SingleInput): Boolean;
  /** `static bool IsPositiveInfinity(float d)` https://learn.microsoft.com/dotnet/api/system.single.ispositiveinfinity */
  IsPositiveInfinity(d: SingleInput): Boolean;
  /** `static bool IsFinite(float d)` https://learn.microsoft.com/dotnet/api/system.single.isfinite */
  IsFinite(d: SingleInput): Boolean;
  /** `static bool IsNegative(float d)` https://learn.microsoft.com/dotnet/api/system.single.isnegative */
  IsNegative(d: SingleInput): Boolean;
  /** `static bool IsNormal(float d)` https://learn.microsoft.com/dotnet/api/system.single.isnormal */
  IsNormal(d: SingleInput): Boolean;
  /** `static bool IsSubnormal(float d)` https://learn.microsoft.com/dotnet/api/system.single.issubnormal */
  IsSubnormal(d: SingleInput): Boolean;
  /** `static float Parse(string s)` https://learn.microsoft.com/dotnet/api/system.single.parse */
  Parse(s: StringInput | null): Single;
  /** `static float Parse(string s, IFormatProvider provider)` */
  Parse(s: StringInput | null, provider: IFormatProviderInput | null): Single;
  /** `static bool TryParse(string s, out float result)` https://learn.microsoft.com/dotnet/api/system.single.tryparse */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `static double MinValue` https://learn.microsoft.com/dotnet/api/system.double.minvalue */
  readonly MinValue: Double;
  /** `static double MaxValue` https://learn.microsoft.com/dotnet/api/system.double.maxvalue */
  readonly MaxValue: Double;
  /** `static double Epsilon` https://learn.microsoft.com/dotnet/api/system.double.epsilon */
  readonly Epsilon: Double;
  /** `static double NaN` https://learn.microsoft.com/dotnet/api/system.double.nan */
  readonly NaN: Double;
  /** `static double NegativeInfinity` https://learn.microsoft.com/dotnet/api/system.double.negativeinfinity */
  readonly NegativeInfinity: Double;
  /** `static double PositiveInfinity` https://learn.microsoft.com/dotnet/api/system.double.positiveinfinity */
  readonly PositiveInfinity: Double;
  /** `static bool IsInfinity(double d)` https://learn.microsoft.com/dotnet/api/system.double.isinfinity */
  IsInfinity(d: DoubleInput): Boolean;
  /** `static bool IsNaN(double d)` https://learn.microsoft.com/dotnet/api/system.double.isnan */
  IsNaN(d: DoubleInput): Boolean;
  /** `static bool IsNegativeInfinity(double d)` https://learn.microsoft.com/dotnet/api/system.double.isnegativeinfinity */
  IsNegativeInfinity(d: DoubleInput): Boolean;
  /** `static bool IsPositiveInfinity(double d)` https://learn.microsoft.com/dotnet/api/system.double.ispositiveinfinity */
  IsPositiveInfinity(d: DoubleInput): Boolean;
  /** `static bool IsFinite(double d)` https://learn.microsoft.com/dotnet/api/system.double.isfinite */
  IsFinite(d: DoubleInput): Boolean;
  /** `static bool IsNegative(double d)` https://learn.microsoft.com/dotnet/api/system.double.isnegative */
  IsNegative(d: DoubleInput): Boolean;
  /** `static bool IsNormal(double d)` https://learn.microsoft.com/dotnet/api/system.double.isnormal */
  IsNormal(d: DoubleInput): Boolean;
  /** `static bool IsSubnormal(double d)` https://learn.microsoft.com/dotnet/api/system.double.issubnormal */
  IsSubnormal(d: DoubleInput): Boolean;
  /** `static double Parse(string s)` https://learn.microsoft.com/dotnet/api/system.double.parse */
  Parse(s: StringInput | null): Double;
  /** `static double Parse(string s, IFormatProvider provider)` */
  Parse(s: StringInput | null, provider: IFormatProviderInput | null): Double;
  /** `static bool TryParse(string s, out double result)` https://learn.microsoft.com/dotnet/api/system.double.tryparse */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `new decimal(int value)` https://learn.microsoft.com/dotnet/api/system.decimal.-ctor */
  new (value: Int32Exact): Decimal;
  /** `new decimal(uint value)` */
  new (value: UInt32Exact): Decimal;
  /** `new decimal(long value)` */
  new (value: Int64Exact): Decimal;
  /** `new decimal(ulong value)` */
  new (value: UInt64Exact): Decimal;
  /** `new decimal(float value)` */
  new (value: SingleExact): Decimal;
  /** `new decimal(double value)` */
  new (value: DoubleExact): Decimal;
  /** `new decimal(int[] bits)` */
  new (bits: Of<{ readonly array: Int32 }> | null): Decimal;
  /** `new decimal(int lo, int mid, int hi, bool isNegative, byte scale)` */
  new (lo: Int32Input, mid: Int32Input, hi: Int32Input, isNegative: BooleanInput, scale: ByteInput): Decimal;
  /** `static decimal Zero` https://learn.microsoft.com/dotnet/api/system.decimal.zero */
  readonly Zero: Decimal;
  /** `static decimal One` https://learn.microsoft.com/dotnet/api/system.decimal.one */
  readonly One: Decimal;
  /** `static decimal MinusOne` https://learn.microsoft.com/dotnet/api/system.decimal.minusone */
  readonly MinusOne: Decimal;
  /** `static decimal MaxValue` https://learn.microsoft.com/dotnet/api/system.decimal.maxvalue */
  readonly MaxValue: Decimal;
  /** `static decimal MinValue` https://learn.microsoft.com/dotnet/api/system.decimal.minvalue */
  readonly MinValue: Decimal;
  /** `static decimal Parse(string s)` https://learn.microsoft.com/dotnet/api/system.decimal.parse */
  Parse(s: StringInput | null): Decimal;
  /** `static decimal Parse(string s, IFormatProvider provider)` */
  Parse(s: StringInput | null, provider: IFormatProviderInput | null): Decimal;
  /** `static bool TryParse(string s, out decimal result)` https://learn.microsoft.com/dotnet/api/system.decimal.tryparse */
  TryParse(s: StringInput | null, result: Out<Decimal>): Boolean;
  /** `static decimal Add(decimal d1, decimal d2)` https://learn.microsoft.com/dotnet/api/system.decimal.add */
  Add(d1: DecimalInput, d2: DecimalInput): Decimal;
  /** `static decimal Subtract(decimal d1, decimal d2)` https://learn.microsoft.com/dotnet/api/system.decimal.subtract */
  Subtract(d1: DecimalInput, d2: DecimalInput): Decimal;
  /** `static decimal Multiply(decimal d1, decimal d2)` https://learn.microsoft.com/dotnet/api/system.decimal.multiply */
  Multiply(d1: DecimalInput, d2: DecimalInput): Decimal;
  /** `static decimal Divide(decimal d1, decimal d2)` https://learn.microsoft.com/dotnet/api/system.decimal.divide */
  Divide(d1: DecimalInput, d2: DecimalInput): Decimal;
  /** `static decimal Remainder(decimal d1, decimal d2)` https://learn.microsoft.com/dotnet/api/system.decimal.remainder */
  Remainder(d1: DecimalInput, d2: DecimalInput): Decimal;
  /** `static decimal Negate(decimal value)` https://learn.microsoft.com/dotnet/api/system.decimal.negate */
  Negate(value: DecimalInput): Decimal;
  /** `static int Compare(decimal d1, decimal d2)` https://learn.microsoft.com/dotnet/api/system.decimal.compare */
  Compare(d1: DecimalInput, d2: DecimalInput): Int32;
  /** `static bool Equals(decimal d1, decimal d2)` https://learn.microsoft.com/dotnet/api/system.decimal.equals */
  Equals(d1: DecimalInput, d2: DecimalInput): Boolean;
  /** `static decimal Ceiling(decimal value)` https://learn.microsoft.com/dotnet/api/system.decimal.ceiling */
  Ceiling(value: DecimalInput): Decimal;
  /** `static decimal Floor(decimal value)` https://learn.microsoft.com/dotnet/api/system.decimal.floor */
  Floor(value: DecimalInput): Decimal;
  /** `static decimal Truncate(decimal value)` https://learn.microsoft.com/dotnet/api/system.decimal.truncate */
  Truncate(value: DecimalInput): Decimal;
  /** `static decimal Round(decimal value)` https://learn.microsoft.com/dotnet/api/system.decimal.round */
  Round(value: DecimalInput): Decimal;
  /** `static decimal Round(decimal d, int decimals)` */
  Round(d: DecimalInput, decimals: Int32Exact): Decimal;
  /** `static decimal Round(decimal d, MidpointRounding mode)` */
  Round(d: DecimalInput, mode: MidpointRoundingExact): Decimal;
  /** `static decimal Round(decimal d, int decimals, MidpointRounding mode)` */
  Round(d: DecimalInput, decimals: Int32Input, mode: MidpointRoundingInput): Decimal;
  /** `static int ToInt32(decimal value)` https://learn.microsoft.com/dotnet/api/system.decimal.toint32 */
  ToInt32(value: DecimalInput): Int32;
  /** `static long ToInt64(decimal value)` https://learn.microsoft.com/dotnet/api/system.decimal.toint64 */
  ToInt64(value: DecimalInput): Int64;
  /** `static double ToDouble(decimal value)` https://learn.microsoft.com/dotnet/api/system.decimal.todouble */
  ToDouble(value: DecimalInput): Double;
  /** `static decimal FromOACurrency(long cy)` https://learn.microsoft.com/dotnet/api/system.decimal.fromoacurrency */
  FromOACurrency(cy: Int64Input): Decimal;
  /** `static long ToOACurrency(decimal value)` https://learn.microsoft.com/dotnet/api/system.decimal.tooacurrency */
  ToOACurrency(value: DecimalInput): Int64;
  /** `static int[] GetBits(decimal d)` https://learn.microsoft.com/dotnet/api/system.decimal.getbits */
  GetBits(d: DecimalInput): ArrayOf<Int32>;
  /** `static byte ToByte(decimal value)` https://learn.microsoft.com/dotnet/api/system.decimal.tobyte */
  ToByte(value: DecimalInput): Byte;
  /** `static sbyte ToSByte(decimal value)` https://learn.microsoft.com/dotnet/api/system.decimal.tosbyte */
  ToSByte(value: DecimalInput): SByte;
  /** `static short ToInt16(decimal value)` https://learn.microsoft.com/dotnet/api/system.decimal.toint16 */
  ToInt16(value: DecimalInput): Int16;
  /** `static ushort ToUInt16(decimal value)` https://learn.microsoft.com/dotnet/api/system.decimal.touint16 */
  ToUInt16(value: DecimalInput): UInt16;
  /** `static uint ToUInt32(decimal d)` https://learn.microsoft.com/dotnet/api/system.decimal.touint32 */
  ToUInt32(d: DecimalInput): UInt32;
  /** `static ulong ToUInt64(decimal d)` https://learn.microsoft.com/dotnet/api/system.decimal.touint64 */
  ToUInt64(d: DecimalInput): UInt64;
  /** `static float ToSingle(decimal d)` https://learn.microsoft.com/dotnet/api/system.decimal.tosingle */
  ToSingle(d: DecimalInput): Single;
}

export interface NullableStatics<T extends Struct> extends TypeToken<Nullable<T>, 'Object'> {
  /** `new T?(T value)` https://learn.microsoft.com/dotnet/api/system.nullable-1.-ctor */
  new (value: T[typeof accepts]): Nullable<T>;
}

export interface Nullable0Statics extends TypeToken<Nullable0, 'Object' | 'Nullable0'> {
  /** `static int Compare<T>(T? n1, T? n2)` https://learn.microsoft.com/dotnet/api/system.nullable.compare */
  Compare<T extends Struct>(
    n1: Of<{ readonly Nullable: T }> | null,
    n2: Of<{ readonly Nullable: T }> | null,
  ): Int32;
  /** `static bool Equals<T>(T? n1, T? n2)` https://learn.microsoft.com/dotnet/api/system.nullable.equals */
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

export type IFormatProviderStatics = TypeToken<IFormatProvider, 'Object' | 'IFormatProvider' | 'CultureInfo'>;

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
  /** `static int BinarySearch<T>(T[] array, T value)` https://learn.microsoft.com/dotnet/api/system.array.binarysearch */
  BinarySearch<T extends Liftable>(array: Of<{ readonly array: T }>, value: T): Int32;
  /** `static int BinarySearch<T>(T[] array, T value)` */
  BinarySearch<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }>,
    value: T[typeof accepts],
  ): Int32;
  /** `static int BinarySearch(Array array, object value)` */
  BinarySearch(array: ArrayInput | null, value: ObjectInput | null): Int32;
  /** `static int BinarySearch(Array array, int index, int length, object value)` */
  BinarySearch(
    array: ArrayInput | null,
    index: Int32Input,
    length: Int32Input,
    value: ObjectInput | null,
  ): Int32;
  /** `static int BinarySearch<T>(T[] array, T value, IComparer<T> comparer)` */
  BinarySearch<T extends Liftable>(
    array: Of<{ readonly array: T }> | null,
    value: T,
    comparer: Of<{ readonly IComparer: In<T> }> | null,
  ): Int32;
  /** `static int BinarySearch<T>(T[] array, T value, IComparer<T> comparer)` */
  BinarySearch<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }> | null,
    value: T[typeof accepts],
    comparer: Of<{ readonly IComparer: In<T> }> | null,
  ): Int32;
  /** `static int BinarySearch<T>(T[] array, int index, int length, T value)` */
  BinarySearch<T extends Liftable>(
    array: Of<{ readonly array: T }>,
    index: Int32Input,
    length: Int32Input,
    value: T,
  ): Int32;
  /** `static int BinarySearch<T>(T[] array, int index, int length, T value)` */
  BinarySearch<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }>,
    index: Int32Input,
    length: Int32Input,
    value: T[typeof accepts],
  ): Int32;
  /** `static int BinarySearch<T>(T[] array, int index, int length, T value, IComparer<T> comparer)` */
  BinarySearch<T extends Liftable>(
    array: Of<{ readonly array: T }> | null,
    index: Int32Input,
    length: Int32Input,
    value: T,
    comparer: Of<{ readonly IComparer: In<T> }> | null,
  ): Int32;
  /** `static int BinarySearch<T>(T[] array, int index, int length, T value, IComparer<T> comparer)` */
  BinarySearch<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }> | null,
    index: Int32Input,
    length: Int32Input,
    value: T[typeof accepts],
    comparer: Of<{ readonly IComparer: In<T> }> | null,
  ): Int32;
  /** `static void Clear(Array array, int index, int length)` https://learn.microsoft.com/dotnet/api/system.array.clear */
  Clear(array: ArrayInput | null, index: Int32Input, length: Int32Input): Void;
  /** `static TOutput[] ConvertAll<TInput, TOutput>(TInput[] array, Converter<TInput, TOutput> converter)` https://learn.microsoft.com/dotnet/api/system.array.convertall */
  ConvertAll<TInput extends Value, TOutput extends Value>(
    array: Of<{ readonly array: TInput }> | null,
    converter: (input: TInput) => TOutput,
  ): ArrayOf<TOutput>;
  /** `static void Copy(Array sourceArray, Array destinationArray, int length)` https://learn.microsoft.com/dotnet/api/system.array.copy */
  Copy(sourceArray: ArrayInput | null, destinationArray: ArrayInput | null, length: Int32Input): Void;
  /** `static void Copy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length)` */
  Copy(
    sourceArray: ArrayInput | null,
    sourceIndex: Int32Input,
    destinationArray: ArrayInput | null,
    destinationIndex: Int32Input,
    length: Int32Input,
  ): Void;
  /** `static T[] Empty<T>()` https://learn.microsoft.com/dotnet/api/system.array.empty */
  Empty<T extends Value>(type: TypeToken<T, string>): ArrayOf<T>;
  /** `static bool Exists<T>(T[] array, Predicate<T> match)` https://learn.microsoft.com/dotnet/api/system.array.exists */
  Exists<T extends Value>(array: Of<{ readonly array: T }> | null, match: (obj: T) => Boolean): Boolean;
  /** `static T Find<T>(T[] array, Predicate<T> match)` https://learn.microsoft.com/dotnet/api/system.array.find */
  Find<T extends Value>(array: Of<{ readonly array: T }> | null, match: (obj: T) => Boolean): T;
  /** `static T[] FindAll<T>(T[] array, Predicate<T> match)` https://learn.microsoft.com/dotnet/api/system.array.findall */
  FindAll<T extends Value>(array: Of<{ readonly array: T }> | null, match: (obj: T) => Boolean): ArrayOf<T>;
  /** `static int FindIndex<T>(T[] array, Predicate<T> match)` https://learn.microsoft.com/dotnet/api/system.array.findindex */
  FindIndex<T extends Value>(array: Of<{ readonly array: T }> | null, match: (obj: T) => Boolean): Int32;
  /** `static int FindIndex<T>(T[] array, int startIndex, Predicate<T> match)` */
  FindIndex<T extends Value>(
    array: Of<{ readonly array: T }> | null,
    startIndex: Int32Input,
    match: (obj: T) => Boolean,
  ): Int32;
  /** `static int FindIndex<T>(T[] array, int startIndex, int count, Predicate<T> match)` */
  FindIndex<T extends Value>(
    array: Of<{ readonly array: T }> | null,
    startIndex: Int32Input,
    count: Int32Input,
    match: (obj: T) => Boolean,
  ): Int32;
  /** `static T FindLast<T>(T[] array, Predicate<T> match)` https://learn.microsoft.com/dotnet/api/system.array.findlast */
  FindLast<T extends Value>(array: Of<{ readonly array: T }> | null, match: (obj: T) => Boolean): T;
  /** `static int IndexOf<T>(T[] array, T value)` https://learn.microsoft.com/dotnet/api/system.array.indexof */
  IndexOf<T extends Liftable>(array: Of<{ readonly array: T }>, value: T): Int32;
  /** `static int IndexOf<T>(T[] array, T value)` */
  IndexOf<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }>,
    value: T[typeof accepts],
  ): Int32;
  /** `static int IndexOf<T>(T[] array, T value, int startIndex)` */
  IndexOf<T extends Liftable>(array: Of<{ readonly array: T }>, value: T, startIndex: Int32Input): Int32;
  /** `static int IndexOf<T>(T[] array, T value, int startIndex)` */
  IndexOf<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }>,
    value: T[typeof accepts],
    startIndex: Int32Input,
  ): Int32;
  /** `static int IndexOf(Array array, object value)` */
  IndexOf(array: ArrayInput | null, value: ObjectInput | null): Int32;
  /** `static int IndexOf(Array array, object value, int startIndex)` */
  IndexOf(array: ArrayInput | null, value: ObjectInput | null, startIndex: Int32Input): Int32;
  /** `static int IndexOf(Array array, object value, int startIndex, int count)` */
  IndexOf(
    array: ArrayInput | null,
    value: ObjectInput | null,
    startIndex: Int32Input,
    count: Int32Input,
  ): Int32;
  /** `static int IndexOf<T>(T[] array, T value, int startIndex, int count)` */
  IndexOf<T extends Liftable>(
    array: Of<{ readonly array: T }>,
    value: T,
    startIndex: Int32Input,
    count: Int32Input,
  ): Int32;
  /** `static int IndexOf<T>(T[] array, T value, int startIndex, int count)` */
  IndexOf<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }>,
    value: T[typeof accepts],
    startIndex: Int32Input,
    count: Int32Input,
  ): Int32;
  /** `static int LastIndexOf<T>(T[] array, T value)` https://learn.microsoft.com/dotnet/api/system.array.lastindexof */
  LastIndexOf<T extends Liftable>(array: Of<{ readonly array: T }>, value: T): Int32;
  /** `static int LastIndexOf<T>(T[] array, T value)` */
  LastIndexOf<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }>,
    value: T[typeof accepts],
  ): Int32;
  /** `static int LastIndexOf(Array array, object value)` */
  LastIndexOf(array: ArrayInput | null, value: ObjectInput | null): Int32;
  /** `static int LastIndexOf(Array array, object value, int startIndex)` */
  LastIndexOf(array: ArrayInput | null, value: ObjectInput | null, startIndex: Int32Input): Int32;
  /** `static int LastIndexOf(Array array, object value, int startIndex, int count)` */
  LastIndexOf(
    array: ArrayInput | null,
    value: ObjectInput | null,
    startIndex: Int32Input,
    count: Int32Input,
  ): Int32;
  /** `static int LastIndexOf<T>(T[] array, T value, int startIndex)` */
  LastIndexOf<T extends Liftable>(array: Of<{ readonly array: T }>, value: T, startIndex: Int32Input): Int32;
  /** `static int LastIndexOf<T>(T[] array, T value, int startIndex)` */
  LastIndexOf<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }>,
    value: T[typeof accepts],
    startIndex: Int32Input,
  ): Int32;
  /** `static int LastIndexOf<T>(T[] array, T value, int startIndex, int count)` */
  LastIndexOf<T extends Liftable>(
    array: Of<{ readonly array: T }>,
    value: T,
    startIndex: Int32Input,
    count: Int32Input,
  ): Int32;
  /** `static int LastIndexOf<T>(T[] array, T value, int startIndex, int count)` */
  LastIndexOf<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }>,
    value: T[typeof accepts],
    startIndex: Int32Input,
    count: Int32Input,
  ): Int32;
  /** `static void Reverse(Array array)` https://learn.microsoft.com/dotnet/api/system.array.reverse */
  Reverse(array: ArrayInput | null): Void;
  /** `static void Reverse(Array array, int index, int length)` */
  Reverse(array: ArrayInput | null, index: Int32Input, length: Int32Input): Void;
  /** `static void Reverse<T>(T[] array)` */
  Reverse<T extends Value>(array: Of<{ readonly array: T }>): Void;
  /** `static void Reverse<T>(T[] array, int index, int length)` */
  Reverse<T extends Value>(array: Of<{ readonly array: T }>, index: Int32Input, length: Int32Input): Void;
  /** `static void Sort(Array array)` https://learn.microsoft.com/dotnet/api/system.array.sort */
  Sort(array: ArrayInput | null): Void;
  /** `static void Sort(Array keys, Array items)` */
  Sort(keys: ArrayInput | null, items: ArrayInput | null): Void;
  /** `static void Sort<T>(T[] array)` */
  Sort<T extends Value>(array: Of<{ readonly array: T }>): Void;
  /** `static void Sort<T>(T[] array, Comparison<T> comparison)` */
  Sort<T extends Value>(array: Of<{ readonly array: T }>, comparison: (x: T, y: T) => Int32Exact): Void;
  /** `static void Sort(Array array, int index, int length)` */
  Sort(array: ArrayInput | null, index: Int32Input, length: Int32Input): Void;
  /** `static void Sort(Array keys, Array items, int index, int length)` */
  Sort(keys: ArrayInput | null, items: ArrayInput | null, index: Int32Input, length: Int32Input): Void;
  /** `static void Sort<T>(T[] array, int index, int length)` */
  Sort<T extends Value>(array: Of<{ readonly array: T }>, index: Int32Input, length: Int32Input): Void;
  /** `static void Sort<T>(T[] array, IComparer<T> comparer)` */
  Sort<T extends Value>(array: Of<{ readonly array: T }>, comparer: Of<{ readonly IComparer: In<T> }>): Void;
  /** `static void Sort<T>(T[] array, int index, int length, IComparer<T> comparer)` */
  Sort<T extends Value>(
    array: Of<{ readonly array: T }>,
    index: Int32Exact,
    length: Int32Input,
    comparer: Of<{ readonly IComparer: In<T> }> | null,
  ): Void;
  /** `static void Sort<TKey, TValue>(TKey[] keys, TValue[] items)` */
  Sort<TKey extends Value, TValue extends Value>(
    keys: Of<{ readonly array: TKey }>,
    items: Of<{ readonly array: TValue }>,
  ): Void;
  /** `static void Sort<TKey, TValue>(TKey[] keys, TValue[] items, int index, int length)` */
  Sort<TKey extends Value, TValue extends Value>(
    keys: Of<{ readonly array: TKey }>,
    items: Of<{ readonly array: TValue }>,
    index: Int32Input,
    length: Int32Input,
  ): Void;
  /** `static void Sort<TKey, TValue>(TKey[] keys, TValue[] items, IComparer<TKey> comparer)` */
  Sort<TKey extends Value, TValue extends Value>(
    keys: Of<{ readonly array: TKey }>,
    items: Of<{ readonly array: TValue }> | null,
    comparer: Of<{ readonly IComparer: In<TKey> }> | null,
  ): Void;
  /** `static void Sort<TKey, TValue>(TKey[] keys, TValue[] items, int index, int length, IComparer<TKey> comparer)` */
  Sort<TKey extends Value, TValue extends Value>(
    keys: Of<{ readonly array: TKey }> | null,
    items: Of<{ readonly array: TValue }> | null,
    index: Int32Input,
    length: Int32Input,
    comparer: Of<{ readonly IComparer: In<TKey> }> | null,
  ): Void;
  /** `static bool TrueForAll<T>(T[] array, Predicate<T> match)` https://learn.microsoft.com/dotnet/api/system.array.trueforall */
  TrueForAll<T extends Value>(array: Of<{ readonly array: T }> | null, match: (obj: T) => Boolean): Boolean;
  /** `static ReadOnlyCollection<T> AsReadOnly<T>(T[] array)` https://learn.microsoft.com/dotnet/api/system.array.asreadonly */
  AsReadOnly<T extends Value>(array: Of<{ readonly array: T }> | null): ReadOnlyCollection<T>;
  /** `static void Fill<T>(T[] array, T value)` https://learn.microsoft.com/dotnet/api/system.array.fill */
  Fill<T extends Liftable>(array: Of<{ readonly array: T }> | null, value: T): Void;
  /** `static void Fill<T>(T[] array, T value)` */
  Fill<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }> | null,
    value: T[typeof accepts],
  ): Void;
  /** `static void Fill<T>(T[] array, T value, int startIndex, int count)` */
  Fill<T extends Liftable>(
    array: Of<{ readonly array: T }> | null,
    value: T,
    startIndex: Int32Input,
    count: Int32Input,
  ): Void;
  /** `static void Fill<T>(T[] array, T value, int startIndex, int count)` */
  Fill<T extends Value>(
    type: TypeToken<T, string>,
    array: Of<{ readonly array: T }> | null,
    value: T[typeof accepts],
    startIndex: Int32Input,
    count: Int32Input,
  ): Void;
  /** `static int FindLastIndex<T>(T[] array, Predicate<T> match)` https://learn.microsoft.com/dotnet/api/system.array.findlastindex */
  FindLastIndex<T extends Value>(array: Of<{ readonly array: T }> | null, match: (obj: T) => Boolean): Int32;
  /** `static int FindLastIndex<T>(T[] array, int startIndex, Predicate<T> match)` */
  FindLastIndex<T extends Value>(
    array: Of<{ readonly array: T }> | null,
    startIndex: Int32Input,
    match: (obj: T) => Boolean,
  ): Int32;
  /** `static int FindLastIndex<T>(T[] array, int startIndex, int count, Predicate<T> match)` */
  FindLastIndex<T extends Value>(
    array: Of<{ readonly array: T }> | null,
    startIndex: Int32Input,
    count: Int32Input,
    match: (obj: T) => Boolean,
  ): Int32;
  /** `static void ConstrainedCopy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length)` https://learn.microsoft.com/dotnet/api/system.array.constrainedcopy */
  ConstrainedCopy(
    sourceArray: ArrayInput | null,
    sourceIndex: Int32Input,
    destinationArray: ArrayInput | null,
    destinationIndex: Int32Input,
    length: Int32Input,
  ): Void;
}

export interface BitConverterStatics extends TypeToken<BitConverter, 'Object' | 'BitConverter'> {
  /** `static bool IsLittleEndian` https://learn.microsoft.com/dotnet/api/system.bitconverter.islittleendian */
  readonly IsLittleEndian: Boolean;
  /** `static byte[] GetBytes(bool value)` https://learn.microsoft.com/dotnet/api/system.bitconverter.getbytes */
  GetBytes(value: BooleanExact): ArrayOf<Byte>;
  /** `static byte[] GetBytes(char value)` */
  GetBytes(value: CharExact): ArrayOf<Byte>;
  /** `static byte[] GetBytes(short value)` */
  GetBytes(value: Int16Exact): ArrayOf<Byte>;
  /** `static byte[] GetBytes(int value)` */
  GetBytes(value: Int32Exact): ArrayOf<Byte>;
  /** `static byte[] GetBytes(long value)` */
  GetBytes(value: Int64Exact): ArrayOf<Byte>;
  /** `static byte[] GetBytes(ushort value)` */
  GetBytes(value: UInt16Exact): ArrayOf<Byte>;
  /** `static byte[] GetBytes(uint value)` */
  GetBytes(value: UInt32Exact): ArrayOf<Byte>;
  /** `static byte[] GetBytes(ulong value)` */
  GetBytes(value: UInt64Exact): ArrayOf<Byte>;
  /** `static byte[] GetBytes(float value)` */
  GetBytes(value: SingleExact): ArrayOf<Byte>;
  /** `static byte[] GetBytes(double value)` */
  GetBytes(value: DoubleExact): ArrayOf<Byte>;
  /** `static bool ToBoolean(byte[] value, int startIndex)` https://learn.microsoft.com/dotnet/api/system.bitconverter.toboolean */
  ToBoolean(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): Boolean;
  /** `static char ToChar(byte[] value, int startIndex)` https://learn.microsoft.com/dotnet/api/system.bitconverter.tochar */
  ToChar(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): Char;
  /** `static short ToInt16(byte[] value, int startIndex)` https://learn.microsoft.com/dotnet/api/system.bitconverter.toint16 */
  ToInt16(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): Int16;
  /** `static int ToInt32(byte[] value, int startIndex)` https://learn.microsoft.com/dotnet/api/system.bitconverter.toint32 */
  ToInt32(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): Int32;
  /** `static long ToInt64(byte[] value, int startIndex)` https://learn.microsoft.com/dotnet/api/system.bitconverter.toint64 */
  ToInt64(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): Int64;
  /** `static ushort ToUInt16(byte[] value, int startIndex)` https://learn.microsoft.com/dotnet/api/system.bitconverter.touint16 */
  ToUInt16(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): UInt16;
  /** `static uint ToUInt32(byte[] value, int startIndex)` https://learn.microsoft.com/dotnet/api/system.bitconverter.touint32 */
  ToUInt32(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): UInt32;
  /** `static ulong ToUInt64(byte[] value, int startIndex)` https://learn.microsoft.com/dotnet/api/system.bitconverter.touint64 */
  ToUInt64(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): UInt64;
  /** `static float ToSingle(byte[] value, int startIndex)` https://learn.microsoft.com/dotnet/api/system.bitconverter.tosingle */
  ToSingle(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): Single;
  /** `static double ToDouble(byte[] value, int startIndex)` https://learn.microsoft.com/dotnet/api/system.bitconverter.todouble */
  ToDouble(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): Double;
  /** `static long DoubleToInt64Bits(double value)` https://learn.microsoft.com/dotnet/api/system.bitconverter.doubletoint64bits */
  DoubleToInt64Bits(value: DoubleInput): Int64;
  /** `static double Int64BitsToDouble(long value)` https://learn.microsoft.com/dotnet/api/system.bitconverter.int64bitstodouble */
  Int64BitsToDouble(value: Int64Input): Double;
  /** `static string ToString(byte[] value)` https://learn.microsoft.com/dotnet/api/system.bitconverter.tostring */
  ToString(value: Of<{ readonly array: Byte }> | null): String;
  /** `static string ToString(byte[] value, int startIndex)` */
  ToString(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input): String;
  /** `static string ToString(byte[] value, int startIndex, int length)` */
  ToString(value: Of<{ readonly array: Byte }> | null, startIndex: Int32Input, length: Int32Input): String;
  /** `static int SingleToInt32Bits(float value)` https://learn.microsoft.com/dotnet/api/system.bitconverter.singletoint32bits */
  SingleToInt32Bits(value: SingleInput): Int32;
  /** `static float Int32BitsToSingle(int value)` https://learn.microsoft.com/dotnet/api/system.bitconverter.int32bitstosingle */
  Int32BitsToSingle(value: Int32Input): Single;
}

export interface ConvertStatics extends TypeToken<Convert, 'Object' | 'Convert'> {
  /** `static bool ToBoolean(object value)` https://learn.microsoft.com/dotnet/api/system.convert.toboolean */
  ToBoolean(value: ObjectInput): Boolean;
  /** `static bool ToBoolean(bool value)` */
  ToBoolean(value: BooleanExact): Boolean;
  /** `static bool ToBoolean(char value)` */
  ToBoolean(value: CharExact): Boolean;
  /** `static bool ToBoolean(sbyte value)` */
  ToBoolean(value: SByteExact): Boolean;
  /** `static bool ToBoolean(byte value)` */
  ToBoolean(value: ByteExact): Boolean;
  /** `static bool ToBoolean(short value)` */
  ToBoolean(value: Int16Exact): Boolean;
  /** `static bool ToBoolean(ushort value)` */
  ToBoolean(value: UInt16Exact): Boolean;
  /** `static bool ToBoolean(int value)` */
  ToBoolean(value: Int32Exact): Boolean;
  /** `static bool ToBoolean(uint value)` */
  ToBoolean(value: UInt32Exact): Boolean;
  /** `static bool ToBoolean(long value)` */
  ToBoolean(value: Int64Exact): Boolean;
  /** `static bool ToBoolean(ulong value)` */
  ToBoolean(value: UInt64Exact): Boolean;
  /** `static bool ToBoolean(float value)` */
  ToBoolean(value: SingleExact): Boolean;
  /** `static bool ToBoolean(double value)` */
  ToBoolean(value: DoubleExact): Boolean;
  /** `static bool ToBoolean(decimal value)` */
  ToBoolean(value: DecimalExact): Boolean;
  /** `static bool ToBoolean(string value)` */
  ToBoolean(value: StringExact): Boolean;
  /** `static bool ToBoolean(DateTime value)` */
  ToBoolean(value: DateTimeExact): Boolean;
  /** `static bool ToBoolean(object value, IFormatProvider provider)` */
  ToBoolean(value: ObjectInput, provider: IFormatProviderInput | null): Boolean;
  /** `static bool ToBoolean(string value, IFormatProvider provider)` */
  ToBoolean(value: StringInput, provider: IFormatProviderInput | null): Boolean;
  /** `static byte ToByte(object value)` https://learn.microsoft.com/dotnet/api/system.convert.tobyte */
  ToByte(value: ObjectInput): Byte;
  /** `static byte ToByte(bool value)` */
  ToByte(value: BooleanExact): Byte;
  /** `static byte ToByte(char value)` */
  ToByte(value: CharExact): Byte;
  /** `static byte ToByte(sbyte value)` */
  ToByte(value: SByteExact): Byte;
  /** `static byte ToByte(byte value)` */
  ToByte(value: ByteExact): Byte;
  /** `static byte ToByte(short value)` */
  ToByte(value: Int16Exact): Byte;
  /** `static byte ToByte(ushort value)` */
  ToByte(value: UInt16Exact): Byte;
  /** `static byte ToByte(int value)` */
  ToByte(value: Int32Exact): Byte;
  /** `static byte ToByte(uint value)` */
  ToByte(value: UInt32Exact): Byte;
  /** `static byte ToByte(long value)` */
  ToByte(value: Int64Exact): Byte;
  /** `static byte ToByte(ulong value)` */
  ToByte(value: UInt64Exact): Byte;
  /** `static byte ToByte(float value)` */
  ToByte(value: SingleExact): Byte;
  /** `static byte ToByte(double value)` */
  ToByte(value: DoubleExact): Byte;
  /** `static byte ToByte(decimal value)` */
  ToByte(value: DecimalExact): Byte;
  /** `static byte ToByte(string value)` */
  ToByte(value: StringExact): Byte;
  /** `static byte ToByte(string value, int fromBase)` */
  ToByte(value: StringInput, fromBase: Int32Exact): Byte;
  /** `static byte ToByte(DateTime value)` */
  ToByte(value: DateTimeExact): Byte;
  /** `static byte ToByte(object value, IFormatProvider provider)` */
  ToByte(value: ObjectInput, provider: IFormatProviderExact | null): Byte;
  /** `static byte ToByte(string value, IFormatProvider provider)` */
  ToByte(value: StringInput, provider: IFormatProviderExact | null): Byte;
  /** `static char ToChar(object value)` https://learn.microsoft.com/dotnet/api/system.convert.tochar */
  ToChar(value: ObjectInput): Char;
  /** `static char ToChar(bool value)` */
  ToChar(value: BooleanExact): Char;
  /** `static char ToChar(char value)` */
  ToChar(value: CharExact): Char;
  /** `static char ToChar(sbyte value)` */
  ToChar(value: SByteExact): Char;
  /** `static char ToChar(byte value)` */
  ToChar(value: ByteExact): Char;
  /** `static char ToChar(short value)` */
  ToChar(value: Int16Exact): Char;
  /** `static char ToChar(ushort value)` */
  ToChar(value: UInt16Exact): Char;
  /** `static char ToChar(int value)` */
  ToChar(value: Int32Exact): Char;
  /** `static char ToChar(uint value)` */
  ToChar(value: UInt32Exact): Char;
  /** `static char ToChar(long value)` */
  ToChar(value: Int64Exact): Char;
  /** `static char ToChar(ulong value)` */
  ToChar(value: UInt64Exact): Char;
  /** `static char ToChar(float value)` */
  ToChar(value: SingleExact): Char;
  /** `static char ToChar(double value)` */
  ToChar(value: DoubleExact): Char;
  /** `static char ToChar(decimal value)` */
  ToChar(value: DecimalExact): Char;
  /** `static char ToChar(string value)` */
  ToChar(value: StringExact): Char;
  /** `static char ToChar(DateTime value)` */
  ToChar(value: DateTimeExact): Char;
  /** `static char ToChar(object value, IFormatProvider provider)` */
  ToChar(value: ObjectInput, provider: IFormatProviderInput | null): Char;
  /** `static char ToChar(string value, IFormatProvider provider)` */
  ToChar(value: StringInput, provider: IFormatProviderInput | null): Char;
  /** `static decimal ToDecimal(object value)` https://learn.microsoft.com/dotnet/api/system.convert.todecimal */
  ToDecimal(value: ObjectInput): Decimal;
  /** `static decimal ToDecimal(bool value)` */
  ToDecimal(value: BooleanExact): Decimal;
  /** `static decimal ToDecimal(char value)` */
  ToDecimal(value: CharExact): Decimal;
  /** `static decimal ToDecimal(sbyte value)` */
  ToDecimal(value: SByteExact): Decimal;
  /** `static decimal ToDecimal(byte value)` */
  ToDecimal(value: ByteExact): Decimal;
  /** `static decimal ToDecimal(short value)` */
  ToDecimal(value: Int16Exact): Decimal;
  /** `static decimal ToDecimal(ushort value)` */
  ToDecimal(value: UInt16Exact): Decimal;
  /** `static decimal ToDecimal(int value)` */
  ToDecimal(value: Int32Exact): Decimal;
  /** `static decimal ToDecimal(uint value)` */
  ToDecimal(value: UInt32Exact): Decimal;
  /** `static decimal ToDecimal(long value)` */
  ToDecimal(value: Int64Exact): Decimal;
  /** `static decimal ToDecimal(ulong value)` */
  ToDecimal(value: UInt64Exact): Decimal;
  /** `static decimal ToDecimal(float value)` */
  ToDecimal(value: SingleExact): Decimal;
  /** `static decimal ToDecimal(double value)` */
  ToDecimal(value: DoubleExact): Decimal;
  /** `static decimal ToDecimal(decimal value)` */
  ToDecimal(value: DecimalExact): Decimal;
  /** `static decimal ToDecimal(string value)` */
  ToDecimal(value: StringExact): Decimal;
  /** `static decimal ToDecimal(DateTime value)` */
  ToDecimal(value: DateTimeExact): Decimal;
  /** `static decimal ToDecimal(object value, IFormatProvider provider)` */
  ToDecimal(value: ObjectInput, provider: IFormatProviderInput | null): Decimal;
  /** `static decimal ToDecimal(string value, IFormatProvider provider)` */
  ToDecimal(value: StringInput, provider: IFormatProviderInput | null): Decimal;
  /** `static double ToDouble(object value)` https://learn.microsoft.com/dotnet/api/system.convert.todouble */
  ToDouble(value: ObjectInput): Double;
  /** `static double ToDouble(bool value)` */
  ToDouble(value: BooleanExact): Double;
  /** `static double ToDouble(char value)` */
  ToDouble(value: CharExact): Double;
  /** `static double ToDouble(sbyte value)` */
  ToDouble(value: SByteExact): Double;
  /** `static double ToDouble(byte value)` */
  ToDouble(value: ByteExact): Double;
  /** `static double ToDouble(short value)` */
  ToDouble(value: Int16Exact): Double;
  /** `static double ToDouble(ushort value)` */
  ToDouble(value: UInt16Exact): Double;
  /** `static double ToDouble(int value)` */
  ToDouble(value: Int32Exact): Double;
  /** `static double ToDouble(uint value)` */
  ToDouble(value: UInt32Exact): Double;
  /** `static double ToDouble(long value)` */
  ToDouble(value: Int64Exact): Double;
  /** `static double ToDouble(ulong value)` */
  ToDouble(value: UInt64Exact): Double;
  /** `static double ToDouble(float value)` */
  ToDouble(value: SingleExact): Double;
  /** `static double ToDouble(double value)` */
  ToDouble(value: DoubleExact): Double;
  /** `static double ToDouble(decimal value)` */
  ToDouble(value: DecimalExact): Double;
  /** `static double ToDouble(string value)` */
  ToDouble(value: StringExact): Double;
  /** `static double ToDouble(DateTime value)` */
  ToDouble(value: DateTimeExact): Double;
  /** `static double ToDouble(object value, IFormatProvider provider)` */
  ToDouble(value: ObjectInput, provider: IFormatProviderInput | null): Double;
  /** `static double ToDouble(string value, IFormatProvider provider)` */
  ToDouble(value: StringInput, provider: IFormatProviderInput | null): Double;
  /** `static short ToInt16(object value)` https://learn.microsoft.com/dotnet/api/system.convert.toint16 */
  ToInt16(value: ObjectInput): Int16;
  /** `static short ToInt16(bool value)` */
  ToInt16(value: BooleanExact): Int16;
  /** `static short ToInt16(char value)` */
  ToInt16(value: CharExact): Int16;
  /** `static short ToInt16(sbyte value)` */
  ToInt16(value: SByteExact): Int16;
  /** `static short ToInt16(byte value)` */
  ToInt16(value: ByteExact): Int16;
  /** `static short ToInt16(short value)` */
  ToInt16(value: Int16Exact): Int16;
  /** `static short ToInt16(ushort value)` */
  ToInt16(value: UInt16Exact): Int16;
  /** `static short ToInt16(int value)` */
  ToInt16(value: Int32Exact): Int16;
  /** `static short ToInt16(uint value)` */
  ToInt16(value: UInt32Exact): Int16;
  /** `static short ToInt16(long value)` */
  ToInt16(value: Int64Exact): Int16;
  /** `static short ToInt16(ulong value)` */
  ToInt16(value: UInt64Exact): Int16;
  /** `static short ToInt16(float value)` */
  ToInt16(value: SingleExact): Int16;
  /** `static short ToInt16(double value)` */
  ToInt16(value: DoubleExact): Int16;
  /** `static short ToInt16(decimal value)` */
  ToInt16(value: DecimalExact): Int16;
  /** `static short ToInt16(string value)` */
  ToInt16(value: StringExact): Int16;
  /** `static short ToInt16(string value, int fromBase)` */
  ToInt16(value: StringInput, fromBase: Int32Exact): Int16;
  /** `static short ToInt16(DateTime value)` */
  ToInt16(value: DateTimeExact): Int16;
  /** `static short ToInt16(object value, IFormatProvider provider)` */
  ToInt16(value: ObjectInput, provider: IFormatProviderExact | null): Int16;
  /** `static short ToInt16(string value, IFormatProvider provider)` */
  ToInt16(value: StringInput, provider: IFormatProviderExact | null): Int16;
  /** `static int ToInt32(object value)` https://learn.microsoft.com/dotnet/api/system.convert.toint32 */
  ToInt32(value: ObjectInput): Int32;
  /** `static int ToInt32(bool value)` */
  ToInt32(value: BooleanExact): Int32;
  /** `static int ToInt32(char value)` */
  ToInt32(value: CharExact): Int32;
  /** `static int ToInt32(sbyte value)` */
  ToInt32(value: SByteExact): Int32;
  /** `static int ToInt32(byte value)` */
  ToInt32(value: ByteExact): Int32;
  /** `static int ToInt32(short value)` */
  ToInt32(value: Int16Exact): Int32;
  /** `static int ToInt32(ushort value)` */
  ToInt32(value: UInt16Exact): Int32;
  /** `static int ToInt32(int value)` */
  ToInt32(value: Int32Exact): Int32;
  /** `static int ToInt32(uint value)` */
  ToInt32(value: UInt32Exact): Int32;
  /** `static int ToInt32(long value)` */
  ToInt32(value: Int64Exact): Int32;
  /** `static int ToInt32(ulong value)` */
  ToInt32(value: UInt64Exact): Int32;
  /** `static int ToInt32(float value)` */
  ToInt32(value: SingleExact): Int32;
  /** `static int ToInt32(double value)` */
  ToInt32(value: DoubleExact): Int32;
  /** `static int ToInt32(decimal value)` */
  ToInt32(value: DecimalExact): Int32;
  /** `static int ToInt32(string value)` */
  ToInt32(value: StringExact): Int32;
  /** `static int ToInt32(string value, int fromBase)` */
  ToInt32(value: StringInput, fromBase: Int32Exact): Int32;
  /** `static int ToInt32(DateTime value)` */
  ToInt32(value: DateTimeExact): Int32;
  /** `static int ToInt32(object value, IFormatProvider provider)` */
  ToInt32(value: ObjectInput, provider: IFormatProviderExact | null): Int32;
  /** `static int ToInt32(string value, IFormatProvider provider)` */
  ToInt32(value: StringInput, provider: IFormatProviderExact | null): Int32;
  /** `static long ToInt64(object value)` https://learn.microsoft.com/dotnet/api/system.convert.toint64 */
  ToInt64(value: ObjectInput): Int64;
  /** `static long ToInt64(bool value)` */
  ToInt64(value: BooleanExact): Int64;
  /** `static long ToInt64(char value)` */
  ToInt64(value: CharExact): Int64;
  /** `static long ToInt64(sbyte value)` */
  ToInt64(value: SByteExact): Int64;
  /** `static long ToInt64(byte value)` */
  ToInt64(value: ByteExact): Int64;
  /** `static long ToInt64(short value)` */
  ToInt64(value: Int16Exact): Int64;
  /** `static long ToInt64(ushort value)` */
  ToInt64(value: UInt16Exact): Int64;
  /** `static long ToInt64(int value)` */
  ToInt64(value: Int32Exact): Int64;
  /** `static long ToInt64(uint value)` */
  ToInt64(value: UInt32Exact): Int64;
  /** `static long ToInt64(long value)` */
  ToInt64(value: Int64Exact): Int64;
  /** `static long ToInt64(ulong value)` */
  ToInt64(value: UInt64Exact): Int64;
  /** `static long ToInt64(float value)` */
  ToInt64(value: SingleExact): Int64;
  /** `static long ToInt64(double value)` */
  ToInt64(value: DoubleExact): Int64;
  /** `static long ToInt64(decimal value)` */
  ToInt64(value: DecimalExact): Int64;
  /** `static long ToInt64(string value)` */
  ToInt64(value: StringExact): Int64;
  /** `static long ToInt64(string value, int fromBase)` */
  ToInt64(value: StringInput, fromBase: Int32Exact): Int64;
  /** `static long ToInt64(DateTime value)` */
  ToInt64(value: DateTimeExact): Int64;
  /** `static long ToInt64(object value, IFormatProvider provider)` */
  ToInt64(value: ObjectInput, provider: IFormatProviderExact | null): Int64;
  /** `static long ToInt64(string value, IFormatProvider provider)` */
  ToInt64(value: StringInput, provider: IFormatProviderExact | null): Int64;
  /** `static sbyte ToSByte(object value)` https://learn.microsoft.com/dotnet/api/system.convert.tosbyte */
  ToSByte(value: ObjectInput): SByte;
  /** `static sbyte ToSByte(bool value)` */
  ToSByte(value: BooleanExact): SByte;
  /** `static sbyte ToSByte(char value)` */
  ToSByte(value: CharExact): SByte;
  /** `static sbyte ToSByte(sbyte value)` */
  ToSByte(value: SByteExact): SByte;
  /** `static sbyte ToSByte(byte value)` */
  ToSByte(value: ByteExact): SByte;
  /** `static sbyte ToSByte(short value)` */
  ToSByte(value: Int16Exact): SByte;
  /** `static sbyte ToSByte(ushort value)` */
  ToSByte(value: UInt16Exact): SByte;
  /** `static sbyte ToSByte(int value)` */
  ToSByte(value: Int32Exact): SByte;
  /** `static sbyte ToSByte(uint value)` */
  ToSByte(value: UInt32Exact): SByte;
  /** `static sbyte ToSByte(long value)` */
  ToSByte(value: Int64Exact): SByte;
  /** `static sbyte ToSByte(ulong value)` */
  ToSByte(value: UInt64Exact): SByte;
  /** `static sbyte ToSByte(float value)` */
  ToSByte(value: SingleExact): SByte;
  /** `static sbyte ToSByte(double value)` */
  ToSByte(value: DoubleExact): SByte;
  /** `static sbyte ToSByte(decimal value)` */
  ToSByte(value: DecimalExact): SByte;
  /** `static sbyte ToSByte(string value)` */
  ToSByte(value: StringExact): SByte;
  /** `static sbyte ToSByte(DateTime value)` */
  ToSByte(value: DateTimeExact): SByte;
  /** `static sbyte ToSByte(string value, int fromBase)` */
  ToSByte(value: StringInput, fromBase: Int32Exact): SByte;
  /** `static sbyte ToSByte(object value, IFormatProvider provider)` */
  ToSByte(value: ObjectInput, provider: IFormatProviderExact | null): SByte;
  /** `static sbyte ToSByte(string value, IFormatProvider provider)` */
  ToSByte(value: StringInput, provider: IFormatProviderExact | null): SByte;
  /** `static float ToSingle(object value)` https://learn.microsoft.com/dotnet/api/system.convert.tosingle */
  ToSingle(value: ObjectInput): Single;
  /** `static float ToSingle(bool value)` */
  ToSingle(value: BooleanExact): Single;
  /** `static float ToSingle(char value)` */
  ToSingle(value: CharExact): Single;
  /** `static float ToSingle(sbyte value)` */
  ToSingle(value: SByteExact): Single;
  /** `static float ToSingle(byte value)` */
  ToSingle(value: ByteExact): Single;
  /** `static float ToSingle(short value)` */
  ToSingle(value: Int16Exact): Single;
  /** `static float ToSingle(ushort value)` */
  ToSingle(value: UInt16Exact): Single;
  /** `static float ToSingle(int value)` */
  ToSingle(value: Int32Exact): Single;
  /** `static float ToSingle(uint value)` */
  ToSingle(value: UInt32Exact): Single;
  /** `static float ToSingle(long value)` */
  ToSingle(value: Int64Exact): Single;
  /** `static float ToSingle(ulong value)` */
  ToSingle(value: UInt64Exact): Single;
  /** `static float ToSingle(float value)` */
  ToSingle(value: SingleExact): Single;
  /** `static float ToSingle(double value)` */
  ToSingle(value: DoubleExact): Single;
  /** `static float ToSingle(decimal value)` */
  ToSingle(value: DecimalExact): Single;
  /** `static float ToSingle(string value)` */
  ToSingle(value: StringExact): Single;
  /** `static float ToSingle(DateTime value)` */
  ToSingle(value: DateTimeExact): Single;
  /** `static float ToSingle(object value, IFormatProvider provider)` */
  ToSingle(value: ObjectInput, provider: IFormatProviderInput | null): Single;
  /** `static float ToSingle(string value, IFormatProvider provider)` */
  ToSingle(value: StringInput, provider: IFormatProviderInput | null): Single;
  /** `static ushort ToUInt16(object value)` https://learn.microsoft.com/dotnet/api/system.convert.touint16 */
  ToUInt16(value: ObjectInput): UInt16;
  /** `static ushort ToUInt16(bool value)` */
  ToUInt16(value: BooleanExact): UInt16;
  /** `static ushort ToUInt16(char value)` */
  ToUInt16(value: CharExact): UInt16;
  /** `static ushort ToUInt16(sbyte value)` */
  ToUInt16(value: SByteExact): UInt16;
  /** `static ushort ToUInt16(byte value)` */
  ToUInt16(value: ByteExact): UInt16;
  /** `static ushort ToUInt16(short value)` */
  ToUInt16(value: Int16Exact): UInt16;
  /** `static ushort ToUInt16(ushort value)` */
  ToUInt16(value: UInt16Exact): UInt16;
  /** `static ushort ToUInt16(int value)` */
  ToUInt16(value: Int32Exact): UInt16;
  /** `static ushort ToUInt16(uint value)` */
  ToUInt16(value: UInt32Exact): UInt16;
  /** `static ushort ToUInt16(long value)` */
  ToUInt16(value: Int64Exact): UInt16;
  /** `static ushort ToUInt16(ulong value)` */
  ToUInt16(value: UInt64Exact): UInt16;
  /** `static ushort ToUInt16(float value)` */
  ToUInt16(value: SingleExact): UInt16;
  /** `static ushort ToUInt16(double value)` */
  ToUInt16(value: DoubleExact): UInt16;
  /** `static ushort ToUInt16(decimal value)` */
  ToUInt16(value: DecimalExact): UInt16;
  /** `static ushort ToUInt16(string value)` */
  ToUInt16(value: StringExact): UInt16;
  /** `static ushort ToUInt16(DateTime value)` */
  ToUInt16(value: DateTimeExact): UInt16;
  /** `static ushort ToUInt16(string value, int fromBase)` */
  ToUInt16(value: StringInput, fromBase: Int32Exact): UInt16;
  /** `static ushort ToUInt16(object value, IFormatProvider provider)` */
  ToUInt16(value: ObjectInput, provider: IFormatProviderExact | null): UInt16;
  /** `static ushort ToUInt16(string value, IFormatProvider provider)` */
  ToUInt16(value: StringInput, provider: IFormatProviderExact | null): UInt16;
  /** `static uint ToUInt32(object value)` https://learn.microsoft.com/dotnet/api/system.convert.touint32 */
  ToUInt32(value: ObjectInput): UInt32;
  /** `static uint ToUInt32(bool value)` */
  ToUInt32(value: BooleanExact): UInt32;
  /** `static uint ToUInt32(char value)` */
  ToUInt32(value: CharExact): UInt32;
  /** `static uint ToUInt32(sbyte value)` */
  ToUInt32(value: SByteExact): UInt32;
  /** `static uint ToUInt32(byte value)` */
  ToUInt32(value: ByteExact): UInt32;
  /** `static uint ToUInt32(short value)` */
  ToUInt32(value: Int16Exact): UInt32;
  /** `static uint ToUInt32(ushort value)` */
  ToUInt32(value: UInt16Exact): UInt32;
  /** `static uint ToUInt32(int value)` */
  ToUInt32(value: Int32Exact): UInt32;
  /** `static uint ToUInt32(uint value)` */
  ToUInt32(value: UInt32Exact): UInt32;
  /** `static uint ToUInt32(long value)` */
  ToUInt32(value: Int64Exact): UInt32;
  /** `static uint ToUInt32(ulong value)` */
  ToUInt32(value: UInt64Exact): UInt32;
  /** `static uint ToUInt32(float value)` */
  ToUInt32(value: SingleExact): UInt32;
  /** `static uint ToUInt32(double value)` */
  ToUInt32(value: DoubleExact): UInt32;
  /** `static uint ToUInt32(decimal value)` */
  ToUInt32(value: DecimalExact): UInt32;
  /** `static uint ToUInt32(string value)` */
  ToUInt32(value: StringExact): UInt32;
  /** `static uint ToUInt32(DateTime value)` */
  ToUInt32(value: DateTimeExact): UInt32;
  /** `static uint ToUInt32(string value, int fromBase)` */
  ToUInt32(value: StringInput, fromBase: Int32Exact): UInt32;
  /** `static uint ToUInt32(object value, IFormatProvider provider)` */
  ToUInt32(value: ObjectInput, provider: IFormatProviderExact | null): UInt32;
  /** `static uint ToUInt32(string value, IFormatProvider provider)` */
  ToUInt32(value: StringInput, provider: IFormatProviderExact | null): UInt32;
  /** `static ulong ToUInt64(object value)` https://learn.microsoft.com/dotnet/api/system.convert.touint64 */
  ToUInt64(value: ObjectInput): UInt64;
  /** `static ulong ToUInt64(bool value)` */
  ToUInt64(value: BooleanExact): UInt64;
  /** `static ulong ToUInt64(char value)` */
  ToUInt64(value: CharExact): UInt64;
  /** `static ulong ToUInt64(sbyte value)` */
  ToUInt64(value: SByteExact): UInt64;
  /** `static ulong ToUInt64(byte value)` */
  ToUInt64(value: ByteExact): UInt64;
  /** `static ulong ToUInt64(short value)` */
  ToUInt64(value: Int16Exact): UInt64;
  /** `static ulong ToUInt64(ushort value)` */
  ToUInt64(value: UInt16Exact): UInt64;
  /** `static ulong ToUInt64(int value)` */
  ToUInt64(value: Int32Exact): UInt64;
  /** `static ulong ToUInt64(uint value)` */
  ToUInt64(value: UInt32Exact): UInt64;
  /** `static ulong ToUInt64(long value)` */
  ToUInt64(value: Int64Exact): UInt64;
  /** `static ulong ToUInt64(ulong value)` */
  ToUInt64(value: UInt64Exact): UInt64;
  /** `static ulong ToUInt64(float value)` */
  ToUInt64(value: SingleExact): UInt64;
  /** `static ulong ToUInt64(double value)` */
  ToUInt64(value: DoubleExact): UInt64;
  /** `static ulong ToUInt64(decimal value)` */
  ToUInt64(value: DecimalExact): UInt64;
  /** `static ulong ToUInt64(string value)` */
  ToUInt64(value: StringExact): UInt64;
  /** `static ulong ToUInt64(DateTime value)` */
  ToUInt64(value: DateTimeExact): UInt64;
  /** `static ulong ToUInt64(string value, int fromBase)` */
  ToUInt64(value: StringInput, fromBase: Int32Exact): UInt64;
  /** `static ulong ToUInt64(object value, IFormatProvider provider)` */
  ToUInt64(value: ObjectInput, provider: IFormatProviderExact | null): UInt64;
  /** `static ulong ToUInt64(string value, IFormatProvider provider)` */
  ToUInt64(value: StringInput, provider: IFormatProviderExact | null): UInt64;
  /** `static DateTime ToDateTime(object value)` https://learn.microsoft.com/dotnet/api/system.convert.todatetime */
  ToDateTime(value: ObjectInput): DateTime;
  /** `static DateTime ToDateTime(string value)` */
  ToDateTime(value: StringExact): DateTime;
  /** `static DateTime ToDateTime(DateTime value)` */
  ToDateTime(value: DateTimeExact): DateTime;
  /** `static DateTime ToDateTime(sbyte value)` */
  ToDateTime(value: SByteExact): DateTime;
  /** `static DateTime ToDateTime(byte value)` */
  ToDateTime(value: ByteExact): DateTime;
  /** `static DateTime ToDateTime(short value)` */
  ToDateTime(value: Int16Exact): DateTime;
  /** `static DateTime ToDateTime(ushort value)` */
  ToDateTime(value: UInt16Exact): DateTime;
  /** `static DateTime ToDateTime(int value)` */
  ToDateTime(value: Int32Exact): DateTime;
  /** `static DateTime ToDateTime(uint value)` */
  ToDateTime(value: UInt32Exact): DateTime;
  /** `static DateTime ToDateTime(long value)` */
  ToDateTime(value: Int64Exact): DateTime;
  /** `static DateTime ToDateTime(ulong value)` */
  ToDateTime(value: UInt64Exact): DateTime;
  /** `static DateTime ToDateTime(bool value)` */
  ToDateTime(value: BooleanExact): DateTime;
  /** `static DateTime ToDateTime(char value)` */
  ToDateTime(value: CharExact): DateTime;
  /** `static DateTime ToDateTime(float value)` */
  ToDateTime(value: SingleExact): DateTime;
  /** `static DateTime ToDateTime(double value)` */
  ToDateTime(value: DoubleExact): DateTime;
  /** `static DateTime ToDateTime(decimal value)` */
  ToDateTime(value: DecimalExact): DateTime;
  /** `static DateTime ToDateTime(object value, IFormatProvider provider)` */
  ToDateTime(value: ObjectInput, provider: IFormatProviderInput | null): DateTime;
  /** `static DateTime ToDateTime(string value, IFormatProvider provider)` */
  ToDateTime(value: StringInput, provider: IFormatProviderInput | null): DateTime;
  /** `static string ToString(object value)` https://learn.microsoft.com/dotnet/api/system.convert.tostring */
  ToString(value: ObjectInput): String;
  /** `static string ToString(bool value)` */
  ToString(value: BooleanExact): String;
  /** `static string ToString(char value)` */
  ToString(value: CharExact): String;
  /** `static string ToString(sbyte value)` */
  ToString(value: SByteExact): String;
  /** `static string ToString(byte value)` */
  ToString(value: ByteExact): String;
  /** `static string ToString(short value)` */
  ToString(value: Int16Exact): String;
  /** `static string ToString(ushort value)` */
  ToString(value: UInt16Exact): String;
  /** `static string ToString(int value)` */
  ToString(value: Int32Exact): String;
  /** `static string ToString(uint value)` */
  ToString(value: UInt32Exact): String;
  /** `static string ToString(long value)` */
  ToString(value: Int64Exact): String;
  /** `static string ToString(ulong value)` */
  ToString(value: UInt64Exact): String;
  /** `static string ToString(float value)` */
  ToString(value: SingleExact): String;
  /** `static string ToString(double value)` */
  ToString(value: DoubleExact): String;
  /** `static string ToString(decimal value)` */
  ToString(value: DecimalExact): String;
  /** `static string ToString(string value)` */
  ToString(value: StringExact): String;
  /** `static string ToString(DateTime value)` */
  ToString(value: DateTimeExact): String;
  /** `static string ToString(byte value, int toBase)` */
  ToString(value: ByteExact, toBase: Int32Exact): String;
  /** `static string ToString(short value, int toBase)` */
  ToString(value: Int16Exact, toBase: Int32Exact): String;
  /** `static string ToString(int value, int toBase)` */
  ToString(value: Int32Exact, toBase: Int32Exact): String;
  /** `static string ToString(long value, int toBase)` */
  ToString(value: Int64Exact, toBase: Int32Exact): String;
  /** `static string ToString(object value, IFormatProvider provider)` */
  ToString(value: ObjectInput, provider: IFormatProviderExact | null): String;
  /** `static string ToString(bool value, IFormatProvider provider)` */
  ToString(value: BooleanExact, provider: IFormatProviderExact | null): String;
  /** `static string ToString(char value, IFormatProvider provider)` */
  ToString(value: CharExact, provider: IFormatProviderExact | null): String;
  /** `static string ToString(sbyte value, IFormatProvider provider)` */
  ToString(value: SByteExact, provider: IFormatProviderExact | null): String;
  /** `static string ToString(byte value, IFormatProvider provider)` */
  ToString(value: ByteExact, provider: IFormatProviderExact | null): String;
  /** `static string ToString(short value, IFormatProvider provider)` */
  ToString(value: Int16Exact, provider: IFormatProviderExact | null): String;
  /** `static string ToString(ushort value, IFormatProvider provider)` */
  ToString(value: UInt16Exact, provider: IFormatProviderExact | null): String;
  /** `static string ToString(int value, IFormatProvider provider)` */
  ToString(value: Int32Exact, provider: IFormatProviderExact | null): String;
  /** `static string ToString(uint value, IFormatProvider provider)` */
  ToString(value: UInt32Exact, provider: IFormatProviderExact | null): String;
  /** `static string ToString(long value, IFormatProvider provider)` */
  ToString(value: Int64Exact, provider: IFormatProviderExact | null): String;
  /** `static string ToString(ulong value, IFormatProvider provider)` */
  ToString(value: UInt64Exact, provider: IFormatProviderExact | null): String;
  /** `static string ToString(float value, IFormatProvider provider)` */
  ToString(value: SingleExact, provider: IFormatProviderExact | null): String;
  /** `static string ToString(double value, IFormatProvider provider)` */
  ToString(value: DoubleExact, provider: IFormatProviderExact | null): String;
  /** `static string ToString(decimal value, IFormatProvider provider)` */
  ToString(value: DecimalExact, provider: IFormatProviderExact | null): String;
  /** `static string ToString(DateTime value, IFormatProvider provider)` */
  ToString(value: DateTimeExact, provider: IFormatProviderExact | null): String;
  /** `static string ToString(string value, IFormatProvider provider)` */
  ToString(value: StringExact, provider: IFormatProviderExact | null): String;
  /**
   * `static byte[] FromBase64String(string s)` https://learn.microsoft.com/dotnet/api/system.convert.frombase64string
   *
   * @example
   * types.Encoding.UTF8.GetString(types.Convert.FromBase64String('YQ=='))
   * // Encoding.UTF8.GetString(Convert.FromBase64String("YQ=="))
   */
  FromBase64String(s: StringInput | null): ArrayOf<Byte>;
  /** `static byte[] FromBase64CharArray(char[] inArray, int offset, int length)` https://learn.microsoft.com/dotnet/api/system.convert.frombase64chararray */
  FromBase64CharArray(
    inArray: Of<{ readonly array: Char }> | null,
    offset: Int32Input,
    length: Int32Input,
  ): ArrayOf<Byte>;
  /**
   * `static string ToBase64String(byte[] inArray)` https://learn.microsoft.com/dotnet/api/system.convert.tobase64string
   *
   * @example
   * types.Convert.ToBase64String(types.Encoding.UTF8.GetBytes('a'))
   * // Convert.ToBase64String(Encoding.UTF8.GetBytes("a"))
   */
  ToBase64String(inArray: Of<{ readonly array: Byte }> | null): String;
  /**
   * `static string ToBase64String(byte[] inArray, int offset, int length)`
   *
   * @example
   * types.Convert.ToBase64String(types.Encoding.UTF8.GetBytes('a'))
   * // Convert.ToBase64String(Encoding.UTF8.GetBytes("a"))
   */
  ToBase64String(
    inArray: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    length: Int32Input,
  ): String;
  /**
   * `static string ToBase64String(byte[] inArray, Base64FormattingOptions options)`
   *
   * @example
   * types.Convert.ToBase64String(types.Encoding.UTF8.GetBytes('a'))
   * // Convert.ToBase64String(Encoding.UTF8.GetBytes("a"))
   */
  ToBase64String(inArray: Of<{ readonly array: Byte }> | null, options: Base64FormattingOptionsInput): String;
  /**
   * `static string ToBase64String(byte[] inArray, int offset, int length, Base64FormattingOptions options)`
   *
   * @example
   * types.Convert.ToBase64String(types.Encoding.UTF8.GetBytes('a'))
   * // Convert.ToBase64String(Encoding.UTF8.GetBytes("a"))
   */
  ToBase64String(
    inArray: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    length: Int32Input,
    options: Base64FormattingOptionsInput,
  ): String;
  /** `static bool IsDBNull(object value)` https://learn.microsoft.com/dotnet/api/system.convert.isdbnull */
  IsDBNull(value: ObjectInput | null): Boolean;
  /** `static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut)` https://learn.microsoft.com/dotnet/api/system.convert.tobase64chararray */
  ToBase64CharArray(
    inArray: Of<{ readonly array: Byte }> | null,
    offsetIn: Int32Input,
    length: Int32Input,
    outArray: Of<{ readonly array: Char }> | null,
    offsetOut: Int32Input,
  ): Int32;
  /** `static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut, Base64FormattingOptions options)` */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `new DateTime()` https://learn.microsoft.com/dotnet/api/system.datetime.-ctor */
  new (): DateTime;
  /** `new DateTime(long ticks)` */
  new (ticks: Int64Input): DateTime;
  /** `new DateTime(long ticks, DateTimeKind kind)` */
  new (ticks: Int64Input, kind: DateTimeKindInput): DateTime;
  /** `new DateTime(int year, int month, int day)` */
  new (year: Int32Input, month: Int32Input, day: Int32Input): DateTime;
  /** `new DateTime(int year, int month, int day, int hour, int minute, int second)` */
  new (
    year: Int32Input,
    month: Int32Input,
    day: Int32Input,
    hour: Int32Input,
    minute: Int32Input,
    second: Int32Input,
  ): DateTime;
  /** `new DateTime(int year, int month, int day, int hour, int minute, int second, DateTimeKind kind)` */
  new (
    year: Int32Input,
    month: Int32Input,
    day: Int32Input,
    hour: Int32Input,
    minute: Int32Input,
    second: Int32Input,
    kind: DateTimeKindExact,
  ): DateTime;
  /** `new DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond)` */
  new (
    year: Int32Input,
    month: Int32Input,
    day: Int32Input,
    hour: Int32Input,
    minute: Int32Input,
    second: Int32Input,
    millisecond: Int32Exact,
  ): DateTime;
  /** `new DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, DateTimeKind kind)` */
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
  /** `static DateTime MinValue` https://learn.microsoft.com/dotnet/api/system.datetime.minvalue */
  readonly MinValue: DateTime;
  /** `static DateTime MaxValue` https://learn.microsoft.com/dotnet/api/system.datetime.maxvalue */
  readonly MaxValue: DateTime;
  /** `static DateTime Now { get; }` https://learn.microsoft.com/dotnet/api/system.datetime.now */
  readonly Now: DateTime;
  /** `static DateTime UtcNow { get; }` https://learn.microsoft.com/dotnet/api/system.datetime.utcnow */
  readonly UtcNow: DateTime;
  /** `static DateTime Today { get; }` https://learn.microsoft.com/dotnet/api/system.datetime.today */
  readonly Today: DateTime;
  /** `static int DaysInMonth(int year, int month)` https://learn.microsoft.com/dotnet/api/system.datetime.daysinmonth */
  DaysInMonth(year: Int32Input, month: Int32Input): Int32;
  /** `static bool IsLeapYear(int year)` https://learn.microsoft.com/dotnet/api/system.datetime.isleapyear */
  IsLeapYear(year: Int32Input): Boolean;
  /** `static DateTime Parse(string s)` https://learn.microsoft.com/dotnet/api/system.datetime.parse */
  Parse(s: StringInput | null): DateTime;
  /** `static DateTime Parse(string s, IFormatProvider provider)` */
  Parse(s: StringInput | null, provider: IFormatProviderInput | null): DateTime;
  /** `static int Compare(DateTime t1, DateTime t2)` https://learn.microsoft.com/dotnet/api/system.datetime.compare */
  Compare(t1: DateTimeInput, t2: DateTimeInput): Int32;
  /** `static bool Equals(DateTime t1, DateTime t2)` https://learn.microsoft.com/dotnet/api/system.datetime.equals */
  Equals(t1: DateTimeInput, t2: DateTimeInput): Boolean;
  /** `static DateTime SpecifyKind(DateTime value, DateTimeKind kind)` https://learn.microsoft.com/dotnet/api/system.datetime.specifykind */
  SpecifyKind(value: DateTimeInput, kind: DateTimeKindInput): DateTime;
  /** `static bool TryParse(string s, out DateTime result)` https://learn.microsoft.com/dotnet/api/system.datetime.tryparse */
  TryParse(s: StringInput | null, result: Out<DateTime>): Boolean;
  /** `static DateTime ParseExact(string s, string format, IFormatProvider provider)` https://learn.microsoft.com/dotnet/api/system.datetime.parseexact */
  ParseExact(
    s: StringInput | null,
    format: StringInput | null,
    provider: IFormatProviderInput | null,
  ): DateTime;
  /** `static DateTime ParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style)` */
  ParseExact(
    s: StringInput | null,
    format: StringInput,
    provider: IFormatProviderInput | null,
    style: DateTimeStylesInput,
  ): DateTime;
  /** `static DateTime ParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles style)` */
  ParseExact(
    s: StringInput | null,
    formats: Of<{ readonly array: String }>,
    provider: IFormatProviderInput | null,
    style: DateTimeStylesInput,
  ): DateTime;
  /** `static bool TryParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style, out DateTime result)` https://learn.microsoft.com/dotnet/api/system.datetime.tryparseexact */
  TryParseExact(
    s: StringInput | null,
    format: StringInput,
    provider: IFormatProviderInput | null,
    style: DateTimeStylesInput,
    result: Out<DateTime>,
  ): Boolean;
  /** `static bool TryParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles style, out DateTime result)` */
  TryParseExact(
    s: StringInput | null,
    formats: Of<{ readonly array: String }>,
    provider: IFormatProviderInput | null,
    style: DateTimeStylesInput,
    result: Out<DateTime>,
  ): Boolean;
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `new DateTimeOffset()` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.-ctor */
  new (): DateTimeOffset;
  /** `new DateTimeOffset(DateTime dateTime)` */
  new (dateTime: DateTimeInput): DateTimeOffset;
  /** `new DateTimeOffset(DateTime dateTime, TimeSpan offset)` */
  new (dateTime: DateTimeExact, offset: TimeSpanInput): DateTimeOffset;
  /** `new DateTimeOffset(long ticks, TimeSpan offset)` */
  new (ticks: Int64Exact, offset: TimeSpanInput): DateTimeOffset;
  /** `new DateTimeOffset(int year, int month, int day, int hour, int minute, int second, TimeSpan offset)` */
  new (
    year: Int32Input,
    month: Int32Input,
    day: Int32Input,
    hour: Int32Input,
    minute: Int32Input,
    second: Int32Input,
    offset: TimeSpanInput,
  ): DateTimeOffset;
  /** `new DateTimeOffset(int year, int month, int day, int hour, int minute, int second, int millisecond, TimeSpan offset)` */
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
  /** `static DateTimeOffset MinValue` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.minvalue */
  readonly MinValue: DateTimeOffset;
  /** `static DateTimeOffset MaxValue` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.maxvalue */
  readonly MaxValue: DateTimeOffset;
  /** `static DateTimeOffset Now { get; }` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.now */
  readonly Now: DateTimeOffset;
  /** `static DateTimeOffset UtcNow { get; }` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.utcnow */
  readonly UtcNow: DateTimeOffset;
  /** `static int Compare(DateTimeOffset first, DateTimeOffset second)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.compare */
  Compare(first: DateTimeOffsetInput, second: DateTimeOffsetInput): Int32;
  /** `static bool Equals(DateTimeOffset first, DateTimeOffset second)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.equals */
  Equals(first: DateTimeOffsetInput, second: DateTimeOffsetInput): Boolean;
  /** `static DateTimeOffset FromUnixTimeMilliseconds(long milliseconds)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.fromunixtimemilliseconds */
  FromUnixTimeMilliseconds(milliseconds: Int64Input): DateTimeOffset;
  /** `static DateTimeOffset FromUnixTimeSeconds(long seconds)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.fromunixtimeseconds */
  FromUnixTimeSeconds(seconds: Int64Input): DateTimeOffset;
  /** `static DateTimeOffset Parse(string input)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.parse */
  Parse(input: StringInput | null): DateTimeOffset;
  /** `static DateTimeOffset Parse(string input, IFormatProvider formatProvider)` */
  Parse(input: StringInput | null, formatProvider: IFormatProviderInput | null): DateTimeOffset;
  /** `static bool TryParse(string input, out DateTimeOffset result)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.tryparse */
  TryParse(input: StringInput | null, result: Out<DateTimeOffset>): Boolean;
  /** `static DateTimeOffset UnixEpoch` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.unixepoch */
  readonly UnixEpoch: DateTimeOffset;
  /** `static DateTimeOffset FromFileTime(long fileTime)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.fromfiletime */
  FromFileTime(fileTime: Int64Input): DateTimeOffset;
  /** `static DateTimeOffset ParseExact(string input, string format, IFormatProvider formatProvider)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.parseexact */
  ParseExact(
    input: StringInput | null,
    format: StringInput | null,
    formatProvider: IFormatProviderInput | null,
  ): DateTimeOffset;
  /** `static DateTimeOffset ParseExact(string input, string format, IFormatProvider formatProvider, DateTimeStyles styles)` */
  ParseExact(
    input: StringInput | null,
    format: StringInput,
    formatProvider: IFormatProviderInput | null,
    styles: DateTimeStylesInput,
  ): DateTimeOffset;
  /** `static DateTimeOffset ParseExact(string input, string[] formats, IFormatProvider formatProvider, DateTimeStyles styles)` */
  ParseExact(
    input: StringInput | null,
    formats: Of<{ readonly array: String }>,
    formatProvider: IFormatProviderInput | null,
    styles: DateTimeStylesInput,
  ): DateTimeOffset;
  /** `static bool TryParseExact(string input, string format, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.tryparseexact */
  TryParseExact(
    input: StringInput | null,
    format: StringInput,
    formatProvider: IFormatProviderInput | null,
    styles: DateTimeStylesInput,
    result: Out<DateTimeOffset>,
  ): Boolean;
  /** `static bool TryParseExact(string input, string[] formats, IFormatProvider formatProvider, DateTimeStyles styles, out DateTimeOffset result)` */
  TryParseExact(
    input: StringInput | null,
    formats: Of<{ readonly array: String }>,
    formatProvider: IFormatProviderInput | null,
    styles: DateTimeStylesInput,
    result: Out<DateTimeOffset>,
  ): Boolean;
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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

export interface UnicodeCategoryStatics extends TypeToken<
  UnicodeCategory,
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  readonly UppercaseLetter: UnicodeCategory;
  readonly LowercaseLetter: UnicodeCategory;
  readonly TitlecaseLetter: UnicodeCategory;
  readonly ModifierLetter: UnicodeCategory;
  readonly OtherLetter: UnicodeCategory;
  readonly NonSpacingMark: UnicodeCategory;
  readonly SpacingCombiningMark: UnicodeCategory;
  readonly EnclosingMark: UnicodeCategory;
  readonly DecimalDigitNumber: UnicodeCategory;
  readonly LetterNumber: UnicodeCategory;
  readonly OtherNumber: UnicodeCategory;
  readonly SpaceSeparator: UnicodeCategory;
  readonly LineSeparator: UnicodeCategory;
  readonly ParagraphSeparator: UnicodeCategory;
  readonly Control: UnicodeCategory;
  readonly Format: UnicodeCategory;
  readonly Surrogate: UnicodeCategory;
  readonly PrivateUse: UnicodeCategory;
  readonly ConnectorPunctuation: UnicodeCategory;
  readonly DashPunctuation: UnicodeCategory;
  readonly OpenPunctuation: UnicodeCategory;
  readonly ClosePunctuation: UnicodeCategory;
  readonly InitialQuotePunctuation: UnicodeCategory;
  readonly FinalQuotePunctuation: UnicodeCategory;
  readonly OtherPunctuation: UnicodeCategory;
  readonly MathSymbol: UnicodeCategory;
  readonly CurrencySymbol: UnicodeCategory;
  readonly ModifierSymbol: UnicodeCategory;
  readonly OtherSymbol: UnicodeCategory;
  readonly OtherNotAssigned: UnicodeCategory;
}

export interface CultureInfoStatics extends TypeToken<
  CultureInfo,
  'Object' | 'IFormatProvider' | 'CultureInfo'
> {
  /** `static CultureInfo CurrentCulture { get; }` https://learn.microsoft.com/dotnet/api/system.globalization.cultureinfo.currentculture */
  readonly CurrentCulture: CultureInfo;
  /** `static CultureInfo InvariantCulture { get; }` https://learn.microsoft.com/dotnet/api/system.globalization.cultureinfo.invariantculture */
  readonly InvariantCulture: CultureInfo;
}

export interface DateTimeStylesStatics extends TypeToken<
  DateTimeStyles,
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  readonly None: DateTimeStyles;
  readonly AllowLeadingWhite: DateTimeStyles;
  readonly AllowTrailingWhite: DateTimeStyles;
  readonly AllowInnerWhite: DateTimeStyles;
  readonly AllowWhiteSpaces: DateTimeStyles;
  readonly NoCurrentDateDefault: DateTimeStyles;
  readonly AdjustToUniversal: DateTimeStyles;
  readonly AssumeLocal: DateTimeStyles;
  readonly AssumeUniversal: DateTimeStyles;
  readonly RoundtripKind: DateTimeStyles;
}

export interface TimeSpanStylesStatics extends TypeToken<
  TimeSpanStyles,
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  readonly None: TimeSpanStyles;
  readonly AssumeNegative: TimeSpanStyles;
}

export interface EnumStatics extends TypeToken<
  Enum,
  | 'Object'
  | 'Base64FormattingOptions'
  | 'DateTimeKind'
  | 'DayOfWeek'
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `static bool TryParse<TEnum>(string value, out TEnum result)` https://learn.microsoft.com/dotnet/api/system.enum.tryparse */
  TryParse<TEnum extends Struct>(value: StringInput | null, result: Out<TEnum>): Boolean;
  /** `static bool TryParse<TEnum>(string value, out TEnum result)` */
  TryParse<TEnum extends Struct>(
    type: TypeToken<TEnum, string>,
    value: StringInput | null,
    result: Out<TEnum>,
  ): Boolean;
  /** `static bool TryParse<TEnum>(string value, bool ignoreCase, out TEnum result)` */
  TryParse<TEnum extends Struct>(
    value: StringInput | null,
    ignoreCase: BooleanInput,
    result: Out<TEnum>,
  ): Boolean;
  /** `static bool TryParse<TEnum>(string value, bool ignoreCase, out TEnum result)` */
  TryParse<TEnum extends Struct>(
    type: TypeToken<TEnum, string>,
    value: StringInput | null,
    ignoreCase: BooleanInput,
    result: Out<TEnum>,
  ): Boolean;
  /** `static TEnum Parse<TEnum>(string value)` https://learn.microsoft.com/dotnet/api/system.enum.parse */
  Parse<TEnum extends Struct>(type: TypeToken<TEnum, string>, value: StringInput | null): TEnum;
  /** `static TEnum Parse<TEnum>(string value, bool ignoreCase)` */
  Parse<TEnum extends Struct>(
    type: TypeToken<TEnum, string>,
    value: StringExact,
    ignoreCase: BooleanExact,
  ): TEnum;
  /** `static object Parse(Type enumType, string value)` */
  Parse(enumType: TypeInput | null, value: StringInput | null): Object;
  /** `static object Parse(Type enumType, string value, bool ignoreCase)` */
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
  /** `new Guid()` https://learn.microsoft.com/dotnet/api/system.guid.-ctor */
  new (): Guid;
  /** `new Guid(byte[] b)` */
  new (b: Of<{ readonly array: Byte }>): Guid;
  /** `new Guid(string g)` */
  new (g: StringInput): Guid;
  /** `new Guid(uint a, ushort b, ushort c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)` */
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
  /** `new Guid(int a, short b, short c, byte[] d)` */
  new (a: Int32Input, b: Int16Input, c: Int16Input, d: Of<{ readonly array: Byte }> | null): Guid;
  /** `new Guid(int a, short b, short c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)` */
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
  /** `static Guid Empty` https://learn.microsoft.com/dotnet/api/system.guid.empty */
  readonly Empty: Guid;
  /** `static Guid NewGuid()` https://learn.microsoft.com/dotnet/api/system.guid.newguid */
  NewGuid(): Guid;
  /** `static Guid Parse(string input)` https://learn.microsoft.com/dotnet/api/system.guid.parse */
  Parse(input: StringInput | null): Guid;
  /** `static Guid ParseExact(string input, string format)` https://learn.microsoft.com/dotnet/api/system.guid.parseexact */
  ParseExact(input: StringInput | null, format: StringInput | null): Guid;
  /** `static bool TryParse(string input, out Guid result)` https://learn.microsoft.com/dotnet/api/system.guid.tryparse */
  TryParse(input: StringInput | null, result: Out<Guid>): Boolean;
  /** `static bool TryParseExact(string input, string format, out Guid result)` https://learn.microsoft.com/dotnet/api/system.guid.tryparseexact */
  TryParseExact(input: StringInput | null, format: StringInput | null, result: Out<Guid>): Boolean;
}

export interface MathStatics extends TypeToken<Math, 'Object' | 'Math'> {
  /** `static double PI` https://learn.microsoft.com/dotnet/api/system.math.pi */
  readonly PI: Double;
  /** `static double E` https://learn.microsoft.com/dotnet/api/system.math.e */
  readonly E: Double;
  /** `static sbyte Abs(sbyte value)` https://learn.microsoft.com/dotnet/api/system.math.abs */
  Abs(value: SByteExact): SByte;
  /** `static short Abs(short value)` */
  Abs(value: Int16Exact): Int16;
  /** `static int Abs(int value)` */
  Abs(value: Int32Exact): Int32;
  /** `static long Abs(long value)` */
  Abs(value: Int64Exact): Int64;
  /** `static float Abs(float value)` */
  Abs(value: SingleExact): Single;
  /** `static double Abs(double value)` */
  Abs(value: DoubleExact): Double;
  /** `static decimal Abs(decimal value)` */
  Abs(value: DecimalExact): Decimal;
  /** `static int Sign(sbyte value)` https://learn.microsoft.com/dotnet/api/system.math.sign */
  Sign(value: SByteExact): Int32;
  /** `static int Sign(short value)` */
  Sign(value: Int16Exact): Int32;
  /** `static int Sign(int value)` */
  Sign(value: Int32Exact): Int32;
  /** `static int Sign(long value)` */
  Sign(value: Int64Exact): Int32;
  /** `static int Sign(float value)` */
  Sign(value: SingleExact): Int32;
  /** `static int Sign(double value)` */
  Sign(value: DoubleExact): Int32;
  /** `static int Sign(decimal value)` */
  Sign(value: DecimalExact): Int32;
  /** `static sbyte Max(sbyte val1, sbyte val2)` https://learn.microsoft.com/dotnet/api/system.math.max */
  Max(val1: SByteExact, val2: SByteExact): SByte;
  /** `static byte Max(byte val1, byte val2)` */
  Max(val1: ByteExact, val2: ByteExact): Byte;
  /** `static short Max(short val1, short val2)` */
  Max(val1: Int16Exact, val2: Int16Exact): Int16;
  /** `static ushort Max(ushort val1, ushort val2)` */
  Max(val1: UInt16Exact, val2: UInt16Exact): UInt16;
  /** `static int Max(int val1, int val2)` */
  Max(val1: Int32Exact, val2: Int32Exact): Int32;
  /** `static uint Max(uint val1, uint val2)` */
  Max(val1: UInt32Exact, val2: UInt32Exact): UInt32;
  /** `static long Max(long val1, long val2)` */
  Max(val1: Int64Exact, val2: Int64Exact): Int64;
  /** `static ulong Max(ulong val1, ulong val2)` */
  Max(val1: UInt64Exact, val2: UInt64Exact): UInt64;
  /** `static float Max(float val1, float val2)` */
  Max(val1: SingleExact, val2: SingleExact): Single;
  /** `static double Max(double val1, double val2)` */
  Max(val1: DoubleExact, val2: DoubleExact): Double;
  /** `static decimal Max(decimal val1, decimal val2)` */
  Max(val1: DecimalExact, val2: DecimalExact): Decimal;
  /** `static sbyte Min(sbyte val1, sbyte val2)` https://learn.microsoft.com/dotnet/api/system.math.min */
  Min(val1: SByteExact, val2: SByteExact): SByte;
  /** `static byte Min(byte val1, byte val2)` */
  Min(val1: ByteExact, val2: ByteExact): Byte;
  /** `static short Min(short val1, short val2)` */
  Min(val1: Int16Exact, val2: Int16Exact): Int16;
  /** `static ushort Min(ushort val1, ushort val2)` */
  Min(val1: UInt16Exact, val2: UInt16Exact): UInt16;
  /** `static int Min(int val1, int val2)` */
  Min(val1: Int32Exact, val2: Int32Exact): Int32;
  /** `static uint Min(uint val1, uint val2)` */
  Min(val1: UInt32Exact, val2: UInt32Exact): UInt32;
  /** `static long Min(long val1, long val2)` */
  Min(val1: Int64Exact, val2: Int64Exact): Int64;
  /** `static ulong Min(ulong val1, ulong val2)` */
  Min(val1: UInt64Exact, val2: UInt64Exact): UInt64;
  /** `static float Min(float val1, float val2)` */
  Min(val1: SingleExact, val2: SingleExact): Single;
  /** `static double Min(double val1, double val2)` */
  Min(val1: DoubleExact, val2: DoubleExact): Double;
  /** `static decimal Min(decimal val1, decimal val2)` */
  Min(val1: DecimalExact, val2: DecimalExact): Decimal;
  /** `static sbyte Clamp(sbyte value, sbyte min, sbyte max)` https://learn.microsoft.com/dotnet/api/system.math.clamp */
  Clamp(value: SByteExact, min: SByteExact, max: SByteExact): SByte;
  /** `static byte Clamp(byte value, byte min, byte max)` */
  Clamp(value: ByteExact, min: ByteExact, max: ByteExact): Byte;
  /** `static short Clamp(short value, short min, short max)` */
  Clamp(value: Int16Exact, min: Int16Exact, max: Int16Exact): Int16;
  /** `static ushort Clamp(ushort value, ushort min, ushort max)` */
  Clamp(value: UInt16Exact, min: UInt16Exact, max: UInt16Exact): UInt16;
  /** `static int Clamp(int value, int min, int max)` */
  Clamp(value: Int32Exact, min: Int32Exact, max: Int32Exact): Int32;
  /** `static uint Clamp(uint value, uint min, uint max)` */
  Clamp(value: UInt32Exact, min: UInt32Exact, max: UInt32Exact): UInt32;
  /** `static long Clamp(long value, long min, long max)` */
  Clamp(value: Int64Exact, min: Int64Exact, max: Int64Exact): Int64;
  /** `static ulong Clamp(ulong value, ulong min, ulong max)` */
  Clamp(value: UInt64Exact, min: UInt64Exact, max: UInt64Exact): UInt64;
  /** `static float Clamp(float value, float min, float max)` */
  Clamp(value: SingleExact, min: SingleExact, max: SingleExact): Single;
  /** `static double Clamp(double value, double min, double max)` */
  Clamp(value: DoubleExact, min: DoubleExact, max: DoubleExact): Double;
  /** `static decimal Clamp(decimal value, decimal min, decimal max)` */
  Clamp(value: DecimalExact, min: DecimalExact, max: DecimalExact): Decimal;
  /** `static double Acos(double d)` https://learn.microsoft.com/dotnet/api/system.math.acos */
  Acos(d: DoubleInput): Double;
  /** `static double Acosh(double d)` https://learn.microsoft.com/dotnet/api/system.math.acosh */
  Acosh(d: DoubleInput): Double;
  /** `static double Asin(double d)` https://learn.microsoft.com/dotnet/api/system.math.asin */
  Asin(d: DoubleInput): Double;
  /** `static double Asinh(double d)` https://learn.microsoft.com/dotnet/api/system.math.asinh */
  Asinh(d: DoubleInput): Double;
  /** `static double Atan(double d)` https://learn.microsoft.com/dotnet/api/system.math.atan */
  Atan(d: DoubleInput): Double;
  /** `static double Atanh(double d)` https://learn.microsoft.com/dotnet/api/system.math.atanh */
  Atanh(d: DoubleInput): Double;
  /** `static double Cbrt(double d)` https://learn.microsoft.com/dotnet/api/system.math.cbrt */
  Cbrt(d: DoubleInput): Double;
  /** `static double Cos(double d)` https://learn.microsoft.com/dotnet/api/system.math.cos */
  Cos(d: DoubleInput): Double;
  /** `static double Cosh(double d)` https://learn.microsoft.com/dotnet/api/system.math.cosh */
  Cosh(d: DoubleInput): Double;
  /** `static double Exp(double d)` https://learn.microsoft.com/dotnet/api/system.math.exp */
  Exp(d: DoubleInput): Double;
  /** `static double Log(double d)` https://learn.microsoft.com/dotnet/api/system.math.log */
  Log(d: DoubleInput): Double;
  /** `static double Log(double a, double newBase)` */
  Log(a: DoubleInput, newBase: DoubleInput): Double;
  /** `static double Log10(double d)` https://learn.microsoft.com/dotnet/api/system.math.log10 */
  Log10(d: DoubleInput): Double;
  /** `static double Sin(double d)` https://learn.microsoft.com/dotnet/api/system.math.sin */
  Sin(d: DoubleInput): Double;
  /** `static double Sinh(double d)` https://learn.microsoft.com/dotnet/api/system.math.sinh */
  Sinh(d: DoubleInput): Double;
  /** `static double Sqrt(double d)` https://learn.microsoft.com/dotnet/api/system.math.sqrt */
  Sqrt(d: DoubleInput): Double;
  /** `static double Tan(double d)` https://learn.microsoft.com/dotnet/api/system.math.tan */
  Tan(d: DoubleInput): Double;
  /** `static double Tanh(double d)` https://learn.microsoft.com/dotnet/api/system.math.tanh */
  Tanh(d: DoubleInput): Double;
  /** `static double Atan2(double y, double x)` https://learn.microsoft.com/dotnet/api/system.math.atan2 */
  Atan2(y: DoubleInput, x: DoubleInput): Double;
  /** `static double Pow(double x, double y)` https://learn.microsoft.com/dotnet/api/system.math.pow */
  Pow(x: DoubleInput, y: DoubleInput): Double;
  /** `static double IEEERemainder(double x, double y)` https://learn.microsoft.com/dotnet/api/system.math.ieeeremainder */
  IEEERemainder(x: DoubleInput, y: DoubleInput): Double;
  /** `static long BigMul(int a, int b)` https://learn.microsoft.com/dotnet/api/system.math.bigmul */
  BigMul(a: Int32Input, b: Int32Input): Int64;
  /** `static int DivRem(int a, int b, out int result)` https://learn.microsoft.com/dotnet/api/system.math.divrem */
  DivRem(a: Int32Exact, b: Int32Exact, result: Out<Int32>): Int32;
  /** `static long DivRem(long a, long b, out long result)` */
  DivRem(a: Int64Exact, b: Int64Exact, result: Out<Int64>): Int64;
  /** `static double Ceiling(double a)` https://learn.microsoft.com/dotnet/api/system.math.ceiling */
  Ceiling(a: DoubleExact): Double;
  /** `static decimal Ceiling(decimal a)` */
  Ceiling(a: DecimalExact): Decimal;
  /** `static double Floor(double d)` https://learn.microsoft.com/dotnet/api/system.math.floor */
  Floor(d: DoubleExact): Double;
  /** `static decimal Floor(decimal d)` */
  Floor(d: DecimalExact): Decimal;
  /** `static double Truncate(double d)` https://learn.microsoft.com/dotnet/api/system.math.truncate */
  Truncate(d: DoubleExact): Double;
  /** `static decimal Truncate(decimal d)` */
  Truncate(d: DecimalExact): Decimal;
  /** `static double Round(double a)` https://learn.microsoft.com/dotnet/api/system.math.round */
  Round(a: DoubleExact): Double;
  /** `static double Round(double value, int digits)` */
  Round(value: DoubleExact, digits: Int32Exact): Double;
  /** `static double Round(double value, MidpointRounding mode)` */
  Round(value: DoubleExact, mode: MidpointRoundingExact): Double;
  /** `static double Round(double value, int digits, MidpointRounding mode)` */
  Round(value: DoubleExact, digits: Int32Input, mode: MidpointRoundingInput): Double;
  /** `static decimal Round(decimal a)` */
  Round(a: DecimalExact): Decimal;
  /** `static decimal Round(decimal value, int digits)` */
  Round(value: DecimalExact, digits: Int32Exact): Decimal;
  /** `static decimal Round(decimal value, MidpointRounding mode)` */
  Round(value: DecimalExact, mode: MidpointRoundingExact): Decimal;
  /** `static decimal Round(decimal value, int digits, MidpointRounding mode)` */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `new Random()` https://learn.microsoft.com/dotnet/api/system.random.-ctor */
  new (): Random;
  /** `new Random(int Seed)` */
  new (Seed: Int32Input): Random;
}

export interface StringComparerStatics extends TypeToken<StringComparer, 'Object' | 'StringComparer'> {
  /** `static StringComparer CurrentCulture { get; }` https://learn.microsoft.com/dotnet/api/system.stringcomparer.currentculture */
  readonly CurrentCulture: StringComparer;
  /** `static StringComparer CurrentCultureIgnoreCase { get; }` https://learn.microsoft.com/dotnet/api/system.stringcomparer.currentcultureignorecase */
  readonly CurrentCultureIgnoreCase: StringComparer;
  /** `static StringComparer InvariantCulture { get; }` https://learn.microsoft.com/dotnet/api/system.stringcomparer.invariantculture */
  readonly InvariantCulture: StringComparer;
  /** `static StringComparer InvariantCultureIgnoreCase { get; }` https://learn.microsoft.com/dotnet/api/system.stringcomparer.invariantcultureignorecase */
  readonly InvariantCultureIgnoreCase: StringComparer;
  /** `static StringComparer Ordinal { get; }` https://learn.microsoft.com/dotnet/api/system.stringcomparer.ordinal */
  readonly Ordinal: StringComparer;
  /** `static StringComparer OrdinalIgnoreCase { get; }` https://learn.microsoft.com/dotnet/api/system.stringcomparer.ordinalignorecase */
  readonly OrdinalIgnoreCase: StringComparer;
  /** `static StringComparer FromComparison(StringComparison comparisonType)` https://learn.microsoft.com/dotnet/api/system.stringcomparer.fromcomparison */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `new TimeSpan()` https://learn.microsoft.com/dotnet/api/system.timespan.-ctor */
  new (): TimeSpan;
  /** `new TimeSpan(long ticks)` */
  new (ticks: Int64Input): TimeSpan;
  /** `new TimeSpan(int hours, int minutes, int seconds)` */
  new (hours: Int32Input, minutes: Int32Input, seconds: Int32Input): TimeSpan;
  /** `new TimeSpan(int days, int hours, int minutes, int seconds)` */
  new (days: Int32Input, hours: Int32Input, minutes: Int32Input, seconds: Int32Input): TimeSpan;
  /** `new TimeSpan(int days, int hours, int minutes, int seconds, int milliseconds)` */
  new (
    days: Int32Input,
    hours: Int32Input,
    minutes: Int32Input,
    seconds: Int32Input,
    milliseconds: Int32Input,
  ): TimeSpan;
  /** `static TimeSpan Zero` https://learn.microsoft.com/dotnet/api/system.timespan.zero */
  readonly Zero: TimeSpan;
  /** `static TimeSpan MaxValue` https://learn.microsoft.com/dotnet/api/system.timespan.maxvalue */
  readonly MaxValue: TimeSpan;
  /** `static TimeSpan MinValue` https://learn.microsoft.com/dotnet/api/system.timespan.minvalue */
  readonly MinValue: TimeSpan;
  /** `static long TicksPerDay` https://learn.microsoft.com/dotnet/api/system.timespan.ticksperday */
  readonly TicksPerDay: Int64;
  /** `static long TicksPerHour` https://learn.microsoft.com/dotnet/api/system.timespan.ticksperhour */
  readonly TicksPerHour: Int64;
  /** `static long TicksPerMillisecond` https://learn.microsoft.com/dotnet/api/system.timespan.tickspermillisecond */
  readonly TicksPerMillisecond: Int64;
  /** `static long TicksPerMinute` https://learn.microsoft.com/dotnet/api/system.timespan.ticksperminute */
  readonly TicksPerMinute: Int64;
  /** `static long TicksPerSecond` https://learn.microsoft.com/dotnet/api/system.timespan.tickspersecond */
  readonly TicksPerSecond: Int64;
  /** `static int Compare(TimeSpan t1, TimeSpan t2)` https://learn.microsoft.com/dotnet/api/system.timespan.compare */
  Compare(t1: TimeSpanInput, t2: TimeSpanInput): Int32;
  /** `static bool Equals(TimeSpan t1, TimeSpan t2)` https://learn.microsoft.com/dotnet/api/system.timespan.equals */
  Equals(t1: TimeSpanInput, t2: TimeSpanInput): Boolean;
  /** `static TimeSpan FromDays(double value)` https://learn.microsoft.com/dotnet/api/system.timespan.fromdays */
  FromDays(value: DoubleInput): TimeSpan;
  /** `static TimeSpan FromHours(double value)` https://learn.microsoft.com/dotnet/api/system.timespan.fromhours */
  FromHours(value: DoubleInput): TimeSpan;
  /** `static TimeSpan FromMilliseconds(double value)` https://learn.microsoft.com/dotnet/api/system.timespan.frommilliseconds */
  FromMilliseconds(value: DoubleInput): TimeSpan;
  /** `static TimeSpan FromMinutes(double value)` https://learn.microsoft.com/dotnet/api/system.timespan.fromminutes */
  FromMinutes(value: DoubleInput): TimeSpan;
  /** `static TimeSpan FromSeconds(double value)` https://learn.microsoft.com/dotnet/api/system.timespan.fromseconds */
  FromSeconds(value: DoubleInput): TimeSpan;
  /** `static TimeSpan FromTicks(long value)` https://learn.microsoft.com/dotnet/api/system.timespan.fromticks */
  FromTicks(value: Int64Input): TimeSpan;
  /** `static TimeSpan Parse(string s)` https://learn.microsoft.com/dotnet/api/system.timespan.parse */
  Parse(s: StringInput | null): TimeSpan;
  /** `static TimeSpan Parse(string input, IFormatProvider formatProvider)` */
  Parse(input: StringInput | null, formatProvider: IFormatProviderInput | null): TimeSpan;
  /** `static bool TryParse(string s, out TimeSpan result)` https://learn.microsoft.com/dotnet/api/system.timespan.tryparse */
  TryParse(s: StringInput | null, result: Out<TimeSpan>): Boolean;
  /** `static bool TryParse(string input, IFormatProvider formatProvider, out TimeSpan result)` */
  TryParse(
    input: StringInput | null,
    formatProvider: IFormatProviderInput | null,
    result: Out<TimeSpan>,
  ): Boolean;
  /** `static TimeSpan ParseExact(string input, string format, IFormatProvider formatProvider)` https://learn.microsoft.com/dotnet/api/system.timespan.parseexact */
  ParseExact(
    input: StringInput | null,
    format: StringInput,
    formatProvider: IFormatProviderInput | null,
  ): TimeSpan;
  /** `static TimeSpan ParseExact(string input, string[] formats, IFormatProvider formatProvider)` */
  ParseExact(
    input: StringInput | null,
    formats: Of<{ readonly array: String }>,
    formatProvider: IFormatProviderInput | null,
  ): TimeSpan;
  /** `static TimeSpan ParseExact(string input, string format, IFormatProvider formatProvider, TimeSpanStyles styles)` */
  ParseExact(
    input: StringInput | null,
    format: StringInput,
    formatProvider: IFormatProviderInput | null,
    styles: TimeSpanStylesInput,
  ): TimeSpan;
  /** `static TimeSpan ParseExact(string input, string[] formats, IFormatProvider formatProvider, TimeSpanStyles styles)` */
  ParseExact(
    input: StringInput | null,
    formats: Of<{ readonly array: String }>,
    formatProvider: IFormatProviderInput | null,
    styles: TimeSpanStylesInput,
  ): TimeSpan;
  /** `static bool TryParseExact(string input, string format, IFormatProvider formatProvider, out TimeSpan result)` https://learn.microsoft.com/dotnet/api/system.timespan.tryparseexact */
  TryParseExact(
    input: StringInput | null,
    format: StringInput,
    formatProvider: IFormatProviderInput | null,
    result: Out<TimeSpan>,
  ): Boolean;
  /** `static bool TryParseExact(string input, string[] formats, IFormatProvider formatProvider, out TimeSpan result)` */
  TryParseExact(
    input: StringInput | null,
    formats: Of<{ readonly array: String }>,
    formatProvider: IFormatProviderInput | null,
    result: Out<TimeSpan>,
  ): Boolean;
  /** `static bool TryParseExact(string input, string format, IFormatProvider formatProvider, TimeSpanStyles styles, out TimeSpan result)` */
  TryParseExact(
    input: StringInput | null,
    format: StringInput,
    formatProvider: IFormatProviderInput | null,
    styles: TimeSpanStylesInput,
    result: Out<TimeSpan>,
  ): Boolean;
  /** `static bool TryParseExact(string input, string[] formats, IFormatProvider formatProvider, TimeSpanStyles styles, out TimeSpan result)` */
  TryParseExact(
    input: StringInput | null,
    formats: Of<{ readonly array: String }>,
    formatProvider: IFormatProviderInput | null,
    styles: TimeSpanStylesInput,
    result: Out<TimeSpan>,
  ): Boolean;
}

export interface TimeZoneInfoStatics extends TypeToken<TimeZoneInfo, 'Object' | 'TimeZoneInfo'> {
  /** `static TimeZoneInfo Local { get; }` https://learn.microsoft.com/dotnet/api/system.timezoneinfo.local */
  readonly Local: TimeZoneInfo;
  /** `static TimeZoneInfo Utc { get; }` https://learn.microsoft.com/dotnet/api/system.timezoneinfo.utc */
  readonly Utc: TimeZoneInfo;
  /** `static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo destinationTimeZone)` https://learn.microsoft.com/dotnet/api/system.timezoneinfo.converttime */
  ConvertTime(dateTime: DateTimeExact, destinationTimeZone: TimeZoneInfoInput | null): DateTime;
  /** `static DateTimeOffset ConvertTime(DateTimeOffset dateTimeOffset, TimeZoneInfo destinationTimeZone)` */
  ConvertTime(
    dateTimeOffset: DateTimeOffsetExact,
    destinationTimeZone: TimeZoneInfoInput | null,
  ): DateTimeOffset;
  /** `static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo sourceTimeZone, TimeZoneInfo destinationTimeZone)` */
  ConvertTime(
    dateTime: DateTimeInput,
    sourceTimeZone: TimeZoneInfoInput | null,
    destinationTimeZone: TimeZoneInfoInput | null,
  ): DateTime;
  /** `static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string destinationTimeZoneId)` https://learn.microsoft.com/dotnet/api/system.timezoneinfo.converttimebysystemtimezoneid */
  ConvertTimeBySystemTimeZoneId(dateTime: DateTimeExact, destinationTimeZoneId: StringInput | null): DateTime;
  /** `static DateTimeOffset ConvertTimeBySystemTimeZoneId(DateTimeOffset dateTimeOffset, string destinationTimeZoneId)` */
  ConvertTimeBySystemTimeZoneId(
    dateTimeOffset: DateTimeOffsetExact,
    destinationTimeZoneId: StringInput | null,
  ): DateTimeOffset;
  /** `static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string sourceTimeZoneId, string destinationTimeZoneId)` */
  ConvertTimeBySystemTimeZoneId(
    dateTime: DateTimeInput,
    sourceTimeZoneId: StringInput | null,
    destinationTimeZoneId: StringInput | null,
  ): DateTime;
  /** `static DateTime ConvertTimeFromUtc(DateTime dateTime, TimeZoneInfo destinationTimeZone)` https://learn.microsoft.com/dotnet/api/system.timezoneinfo.converttimefromutc */
  ConvertTimeFromUtc(dateTime: DateTimeInput, destinationTimeZone: TimeZoneInfoInput | null): DateTime;
  /** `static DateTime ConvertTimeToUtc(DateTime dateTime)` https://learn.microsoft.com/dotnet/api/system.timezoneinfo.converttimetoutc */
  ConvertTimeToUtc(dateTime: DateTimeInput): DateTime;
  /** `static DateTime ConvertTimeToUtc(DateTime dateTime, TimeZoneInfo sourceTimeZone)` */
  ConvertTimeToUtc(dateTime: DateTimeInput, sourceTimeZone: TimeZoneInfoInput | null): DateTime;
  /** `static TimeZoneInfo FindSystemTimeZoneById(string id)` https://learn.microsoft.com/dotnet/api/system.timezoneinfo.findsystemtimezonebyid */
  FindSystemTimeZoneById(id: StringInput | null): TimeZoneInfo;
  /** `static void ClearCachedData()` https://learn.microsoft.com/dotnet/api/system.timezoneinfo.clearcacheddata */
  ClearCachedData(): Void;
}

export interface Tuple1Statics<T1 extends Value> extends TypeToken<Tuple1<T1>, 'Object'> {
  /** `new Tuple<T1>(T1 item1)` https://learn.microsoft.com/dotnet/api/system.tuple-1.-ctor */
  new (item1: T1[typeof accepts]): Tuple1<T1>;
}

export interface Tuple2Statics<T1 extends Value, T2 extends Value> extends TypeToken<
  Tuple2<T1, T2>,
  'Object'
> {
  /** `new Tuple<T1, T2>(T1 item1, T2 item2)` https://learn.microsoft.com/dotnet/api/system.tuple-2.-ctor */
  new (item1: T1[typeof accepts], item2: T2[typeof accepts]): Tuple2<T1, T2>;
}

export interface Tuple3Statics<T1 extends Value, T2 extends Value, T3 extends Value> extends TypeToken<
  Tuple3<T1, T2, T3>,
  'Object'
> {
  /** `new Tuple<T1, T2, T3>(T1 item1, T2 item2, T3 item3)` https://learn.microsoft.com/dotnet/api/system.tuple-3.-ctor */
  new (item1: T1[typeof accepts], item2: T2[typeof accepts], item3: T3[typeof accepts]): Tuple3<T1, T2, T3>;
}

export interface Tuple4Statics<
  T1 extends Value,
  T2 extends Value,
  T3 extends Value,
  T4 extends Value,
> extends TypeToken<Tuple4<T1, T2, T3, T4>, 'Object'> {
  /** `new Tuple<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4)` https://learn.microsoft.com/dotnet/api/system.tuple-4.-ctor */
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
  /** `new Tuple<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)` https://learn.microsoft.com/dotnet/api/system.tuple-5.-ctor */
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
  /** `new Tuple<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)` https://learn.microsoft.com/dotnet/api/system.tuple-6.-ctor */
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
  /** `new Tuple<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)` https://learn.microsoft.com/dotnet/api/system.tuple-7.-ctor */
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
  /** `static Tuple<T1> Create<T1>(T1 item1)` https://learn.microsoft.com/dotnet/api/system.tuple.create */
  Create<T1 extends Liftable>(item1: T1): Tuple1<Lifted<T1>>;
  /** `static Tuple<T1> Create<T1>(T1 item1)` */
  Create<T1 extends Value>(type: TypeToken<T1, string>, item1: T1[typeof accepts]): Tuple1<T1>;
  /** `static Tuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2)` */
  Create<T1 extends Liftable, T2 extends Liftable>(item1: T1, item2: T2): Tuple2<Lifted<T1>, Lifted<T2>>;
  /** `static Tuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2)` */
  Create<T1 extends Value, T2 extends Value>(
    type: TypeToken<T1, string>,
    type2: TypeToken<T2, string>,
    item1: T1[typeof accepts],
    item2: T2[typeof accepts],
  ): Tuple2<T1, T2>;
  /** `static Tuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3)` */
  Create<T1 extends Liftable, T2 extends Liftable, T3 extends Liftable>(
    item1: T1,
    item2: T2,
    item3: T3,
  ): Tuple3<Lifted<T1>, Lifted<T2>, Lifted<T3>>;
  /** `static Tuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3)` */
  Create<T1 extends Value, T2 extends Value, T3 extends Value>(
    type: TypeToken<T1, string>,
    type2: TypeToken<T2, string>,
    type3: TypeToken<T3, string>,
    item1: T1[typeof accepts],
    item2: T2[typeof accepts],
    item3: T3[typeof accepts],
  ): Tuple3<T1, T2, T3>;
  /** `static Tuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4)` */
  Create<T1 extends Liftable, T2 extends Liftable, T3 extends Liftable, T4 extends Liftable>(
    item1: T1,
    item2: T2,
    item3: T3,
    item4: T4,
  ): Tuple4<Lifted<T1>, Lifted<T2>, Lifted<T3>, Lifted<T4>>;
  /** `static Tuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4)` */
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
  /** `static Tuple<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)` */
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
  /** `static Tuple<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)` */
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
  /** `static Tuple<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)` */
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
  /** `static Tuple<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)` */
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
  /** `static Tuple<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)` */
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
  /** `static Tuple<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)` */
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
  /** `new Uri(string uriString)` https://learn.microsoft.com/dotnet/api/system.uri.-ctor */
  new (uriString: StringInput | null): Uri;
  /** `new Uri(string uriString, UriKind uriKind)` */
  new (uriString: StringExact, uriKind: UriKindExact): Uri;
  /** `new Uri(Uri baseUri, string relativeUri)` */
  new (baseUri: UriExact, relativeUri: StringExact): Uri;
  /** `new Uri(Uri baseUri, Uri relativeUri)` */
  new (baseUri: UriExact, relativeUri: UriExact): Uri;
  /** `static string UriSchemeHttp` https://learn.microsoft.com/dotnet/api/system.uri.urischemehttp */
  readonly UriSchemeHttp: String;
  /** `static string UriSchemeHttps` https://learn.microsoft.com/dotnet/api/system.uri.urischemehttps */
  readonly UriSchemeHttps: String;
  /** `static string SchemeDelimiter` https://learn.microsoft.com/dotnet/api/system.uri.schemedelimiter */
  readonly SchemeDelimiter: String;
  /** `static string EscapeDataString(string stringToEscape)` https://learn.microsoft.com/dotnet/api/system.uri.escapedatastring */
  EscapeDataString(stringToEscape: StringInput | null): String;
  /** `static string EscapeUriString(string stringToEscape)` https://learn.microsoft.com/dotnet/api/system.uri.escapeuristring */
  EscapeUriString(stringToEscape: StringInput | null): String;
  /** `static string UnescapeDataString(string stringToUnescape)` https://learn.microsoft.com/dotnet/api/system.uri.unescapedatastring */
  UnescapeDataString(stringToUnescape: StringInput | null): String;
  /** `static bool IsWellFormedUriString(string uriString, UriKind uriKind)` https://learn.microsoft.com/dotnet/api/system.uri.iswellformeduristring */
  IsWellFormedUriString(uriString: StringInput | null, uriKind: UriKindInput): Boolean;
  /** `static bool TryCreate(string uriString, UriKind uriKind, out Uri result)` https://learn.microsoft.com/dotnet/api/system.uri.trycreate */
  TryCreate(uriString: StringExact, uriKind: UriKindExact, result: Out<Uri>): Boolean;
  /** `static bool TryCreate(Uri baseUri, string relativeUri, out Uri result)` */
  TryCreate(baseUri: UriExact, relativeUri: StringExact, result: Out<Uri>): Boolean;
  /** `static bool TryCreate(Uri baseUri, Uri relativeUri, out Uri result)` */
  TryCreate(baseUri: UriExact, relativeUri: UriExact, result: Out<Uri>): Boolean;
  /** `static string UriSchemeFile` https://learn.microsoft.com/dotnet/api/system.uri.urischemefile */
  readonly UriSchemeFile: String;
  /** `static string UriSchemeFtp` https://learn.microsoft.com/dotnet/api/system.uri.urischemeftp */
  readonly UriSchemeFtp: String;
  /** `static string UriSchemeGopher` https://learn.microsoft.com/dotnet/api/system.uri.urischemegopher */
  readonly UriSchemeGopher: String;
  /** `static string UriSchemeMailto` https://learn.microsoft.com/dotnet/api/system.uri.urischememailto */
  readonly UriSchemeMailto: String;
  /** `static string UriSchemeNews` https://learn.microsoft.com/dotnet/api/system.uri.urischemenews */
  readonly UriSchemeNews: String;
  /** `static string UriSchemeNntp` https://learn.microsoft.com/dotnet/api/system.uri.urischemenntp */
  readonly UriSchemeNntp: String;
  /** `static string UriSchemeNetTcp` https://learn.microsoft.com/dotnet/api/system.uri.urischemenettcp */
  readonly UriSchemeNetTcp: String;
  /** `static string UriSchemeNetPipe` https://learn.microsoft.com/dotnet/api/system.uri.urischemenetpipe */
  readonly UriSchemeNetPipe: String;
  /** `static UriHostNameType CheckHostName(string name)` https://learn.microsoft.com/dotnet/api/system.uri.checkhostname */
  CheckHostName(name: StringInput | null): UriHostNameType;
  /** `static string HexEscape(char character)` https://learn.microsoft.com/dotnet/api/system.uri.hexescape */
  HexEscape(character: CharInput): String;
  /** `static bool IsHexEncoding(string pattern, int index)` https://learn.microsoft.com/dotnet/api/system.uri.ishexencoding */
  IsHexEncoding(pattern: StringInput | null, index: Int32Input): Boolean;
  /** `static bool CheckSchemeName(string schemeName)` https://learn.microsoft.com/dotnet/api/system.uri.checkschemename */
  CheckSchemeName(schemeName: StringInput | null): Boolean;
  /** `static bool IsHexDigit(char character)` https://learn.microsoft.com/dotnet/api/system.uri.ishexdigit */
  IsHexDigit(character: CharInput): Boolean;
  /** `static int FromHex(char digit)` https://learn.microsoft.com/dotnet/api/system.uri.fromhex */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `new Dictionary<TKey, TValue>()` https://learn.microsoft.com/dotnet/api/system.collections.generic.dictionary-2.-ctor */
  new (): Dictionary<TKey, TValue>;
  /** `new Dictionary<TKey, TValue>(int capacity)` */
  new (capacity: Int32Exact): Dictionary<TKey, TValue>;
  /** `new Dictionary<TKey, TValue>(IEqualityComparer<TKey> comparer)` */
  new (comparer: Of<{ readonly IEqualityComparer: In<TKey> }>): Dictionary<TKey, TValue>;
  /** `new Dictionary<TKey, TValue>(IDictionary<TKey, TValue> dictionary)` */
  new (
    dictionary: Of<{ readonly IDictionary: readonly [Invariant<TKey>, Invariant<TValue>] }>,
  ): Dictionary<TKey, TValue>;
  /** `new Dictionary<TKey, TValue>(IDictionary<TKey, TValue> dictionary, IEqualityComparer<TKey> comparer)` */
  new (
    dictionary: Of<{ readonly IDictionary: readonly [Invariant<TKey>, Invariant<TValue>] }>,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): Dictionary<TKey, TValue>;
  /** `new Dictionary<TKey, TValue>(int capacity, IEqualityComparer<TKey> comparer)` */
  new (
    capacity: Int32Exact,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): Dictionary<TKey, TValue>;
  /** `new Dictionary<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> collection)` */
  new (collection: Of<{ readonly IEnumerable: KeyValuePair<TKey, TValue> }>): Dictionary<TKey, TValue>;
  /** `new Dictionary<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey> comparer)` */
  new (
    collection: Of<{ readonly IEnumerable: KeyValuePair<TKey, TValue> }>,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): Dictionary<TKey, TValue>;
}

export interface HashSetStatics<T extends Value> extends TypeToken<HashSet<T>, 'Object'> {
  /** `new HashSet<T>()` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.-ctor */
  new (): HashSet<T>;
  /** `new HashSet<T>(IEnumerable<T> collection)` */
  new (collection: Of<{ readonly IEnumerable: T }>): HashSet<T>;
  /** `new HashSet<T>(IEqualityComparer<T> comparer)` */
  new (comparer: Of<{ readonly IEqualityComparer: In<T> }>): HashSet<T>;
  /** `new HashSet<T>(IEnumerable<T> collection, IEqualityComparer<T> comparer)` */
  new (
    collection: Of<{ readonly IEnumerable: T }> | null,
    comparer: Of<{ readonly IEqualityComparer: In<T> }> | null,
  ): HashSet<T>;
  /** `new HashSet<T>(int capacity)` */
  new (capacity: Int32Exact): HashSet<T>;
  /** `new HashSet<T>(int capacity, IEqualityComparer<T> comparer)` */
  new (capacity: Int32Exact, comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): HashSet<T>;
  /** `static IEqualityComparer<HashSet<T>> CreateSetComparer()` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.createsetcomparer */
  CreateSetComparer(): IEqualityComparer<HashSet<T>>;
}

export interface KeyValuePairStatics<TKey extends Value, TValue extends Value> extends TypeToken<
  KeyValuePair<TKey, TValue>,
  'Object'
> {
  /** `new KeyValuePair<TKey, TValue>(TKey key, TValue value)` https://learn.microsoft.com/dotnet/api/system.collections.generic.keyvaluepair-2.-ctor */
  new (key: TKey[typeof accepts], value: TValue[typeof accepts]): KeyValuePair<TKey, TValue>;
}

export interface ListStatics<T extends Value> extends TypeToken<List<T>, 'Object'> {
  /** `new List<T>()` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.-ctor */
  new (): List<T>;
  /** `new List<T>(int capacity)` */
  new (capacity: Int32Exact): List<T>;
  /** `new List<T>(IEnumerable<T> collection)` */
  new (collection: Of<{ readonly IEnumerable: T }> | null): List<T>;
}

export interface QueueStatics<T extends Value> extends TypeToken<Queue<T>, 'Object'> {
  /** `new Queue<T>()` https://learn.microsoft.com/dotnet/api/system.collections.generic.queue-1.-ctor */
  new (): Queue<T>;
  /** `new Queue<T>(IEnumerable<T> collection)` */
  new (collection: Of<{ readonly IEnumerable: T }> | null): Queue<T>;
  /** `new Queue<T>(int capacity)` */
  new (capacity: Int32Exact): Queue<T>;
}

export interface StackStatics<T extends Value> extends TypeToken<Stack<T>, 'Object'> {
  /** `new Stack<T>()` https://learn.microsoft.com/dotnet/api/system.collections.generic.stack-1.-ctor */
  new (): Stack<T>;
  /** `new Stack<T>(IEnumerable<T> collection)` */
  new (collection: Of<{ readonly IEnumerable: T }> | null): Stack<T>;
  /** `new Stack<T>(int capacity)` */
  new (capacity: Int32Exact): Stack<T>;
}

export interface ReadOnlyCollectionStatics<T extends Value> extends TypeToken<
  ReadOnlyCollection<T>,
  'Object'
> {
  /** `new ReadOnlyCollection<T>(IList<T> list)` https://learn.microsoft.com/dotnet/api/system.collections.objectmodel.readonlycollection-1.-ctor */
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
  /** `new StringReader(string s)` https://learn.microsoft.com/dotnet/api/system.io.stringreader.-ctor */
  new (s: StringInput | null): StringReader;
}

export interface StringWriterStatics extends TypeToken<
  StringWriter,
  'Object' | 'IDisposable' | 'TextWriter' | 'StringWriter'
> {
  /** `new StringWriter()` https://learn.microsoft.com/dotnet/api/system.io.stringwriter.-ctor */
  new (): StringWriter;
  /** `new StringWriter(IFormatProvider formatProvider)` */
  new (formatProvider: IFormatProviderExact): StringWriter;
  /** `new StringWriter(StringBuilder sb, IFormatProvider formatProvider)` */
  new (sb: StringBuilderInput | null, formatProvider: IFormatProviderInput | null): StringWriter;
  /** `new StringWriter(StringBuilder sb)` */
  new (sb: StringBuilderExact): StringWriter;
}

export interface EnumerableStatics {
  /** `static IEnumerable<TResult> Empty<TResult>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.empty */
  Empty<TResult extends Value>(type: TypeToken<TResult, string>): IEnumerable<TResult>;
  /** `static IEnumerable<int> Range(int start, int count)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.range */
  Range(start: Int32Input, count: Int32Input): IEnumerable<Int32>;
  /** `static IEnumerable<TResult> Repeat<TResult>(TResult element, int count)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.repeat */
  Repeat<TResult extends Liftable>(element: TResult, count: Int32Input): IEnumerable<Lifted<TResult>>;
  /** `static IEnumerable<TResult> Repeat<TResult>(TResult element, int count)` */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `static bool IsLoopback(IPAddress address)` https://learn.microsoft.com/dotnet/api/system.net.ipaddress.isloopback */
  IsLoopback(address: IPAddressInput | null): Boolean;
  /** `static IPAddress Parse(string ipString)` https://learn.microsoft.com/dotnet/api/system.net.ipaddress.parse */
  Parse(ipString: StringInput | null): IPAddress;
  /** `static bool TryParse(string ipString, out IPAddress address)` https://learn.microsoft.com/dotnet/api/system.net.ipaddress.tryparse */
  TryParse(ipString: StringInput | null, address: Out<IPAddress>): Boolean;
}

export interface WebUtilityStatics extends TypeToken<WebUtility, 'Object' | 'WebUtility'> {
  /** `static string HtmlDecode(string value)` https://learn.microsoft.com/dotnet/api/system.net.webutility.htmldecode */
  HtmlDecode(value: StringInput | null): String;
  /** `static string HtmlEncode(string value)` https://learn.microsoft.com/dotnet/api/system.net.webutility.htmlencode */
  HtmlEncode(value: StringInput | null): String;
  /** `static string UrlDecode(string encodedValue)` https://learn.microsoft.com/dotnet/api/system.net.webutility.urldecode */
  UrlDecode(encodedValue: StringInput | null): String;
  /** `static string UrlEncode(string value)` https://learn.microsoft.com/dotnet/api/system.net.webutility.urlencode */
  UrlEncode(value: StringInput | null): String;
  /** `static byte[] UrlDecodeToBytes(byte[] encodedValue, int offset, int count)` https://learn.microsoft.com/dotnet/api/system.net.webutility.urldecodetobytes */
  UrlDecodeToBytes(
    encodedValue: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  /** `static byte[] UrlEncodeToBytes(byte[] value, int offset, int count)` https://learn.microsoft.com/dotnet/api/system.net.webutility.urlencodetobytes */
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
  /** `static HashAlgorithm Create(string hashName)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.create */
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
  /** `static KeyedHashAlgorithm Create(string algName)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.keyedhashalgorithm.create */
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
  /** `static HMAC Create(string algorithmName)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hmac.create */
  Create(algorithmName: StringInput | null): HMAC;
}

export interface HashAlgorithmNameStatics extends TypeToken<
  HashAlgorithmName,
  'Object' | 'HashAlgorithmName'
> {
  /** `new HashAlgorithmName(string name)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithmname.-ctor */
  new (name: StringInput | null): HashAlgorithmName;
  /** `static HashAlgorithmName MD5 { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithmname.md5 */
  readonly MD5: HashAlgorithmName;
  /** `static HashAlgorithmName SHA1 { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithmname.sha1 */
  readonly SHA1: HashAlgorithmName;
  /** `static HashAlgorithmName SHA256 { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithmname.sha256 */
  readonly SHA256: HashAlgorithmName;
  /** `static HashAlgorithmName SHA384 { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithmname.sha384 */
  readonly SHA384: HashAlgorithmName;
  /** `static HashAlgorithmName SHA512 { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithmname.sha512 */
  readonly SHA512: HashAlgorithmName;
}

export interface RNGCryptoServiceProviderStatics extends TypeToken<
  RNGCryptoServiceProvider,
  'Object' | 'IDisposable' | 'RNGCryptoServiceProvider'
> {
  /** `new RNGCryptoServiceProvider()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rngcryptoserviceprovider.-ctor */
  new (): RNGCryptoServiceProvider;
  /** `new RNGCryptoServiceProvider(byte[] rgb)` */
  new (rgb: Of<{ readonly array: Byte }>): RNGCryptoServiceProvider;
  /** `new RNGCryptoServiceProvider(string str)` */
  new (str: StringInput): RNGCryptoServiceProvider;
}

export interface MD5Statics extends TypeToken<MD5, 'Object' | 'IDisposable' | 'HashAlgorithm' | 'MD5'> {
  /** `static MD5 Create()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.md5.create */
  Create(): MD5;
  /** `static MD5 Create(string hashName)` */
  Create(hashName: StringInput | null): MD5;
}

export interface SHA1Statics extends TypeToken<
  SHA1,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'SHA1' | 'SHA1Managed'
> {
  /** `static SHA1 Create()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.sha1.create */
  Create(): SHA1;
  /** `static SHA1 Create(string hashName)` */
  Create(hashName: StringInput | null): SHA1;
}

export interface SHA256Statics extends TypeToken<
  SHA256,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'SHA256' | 'SHA256Managed'
> {
  /** `static SHA256 Create()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.sha256.create */
  Create(): SHA256;
  /** `static SHA256 Create(string hashName)` */
  Create(hashName: StringInput | null): SHA256;
}

export interface SHA384Statics extends TypeToken<
  SHA384,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'SHA384' | 'SHA384Managed'
> {
  /** `static SHA384 Create()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.sha384.create */
  Create(): SHA384;
  /** `static SHA384 Create(string hashName)` */
  Create(hashName: StringInput | null): SHA384;
}

export interface SHA512Statics extends TypeToken<
  SHA512,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'SHA512' | 'SHA512Managed'
> {
  /** `static SHA512 Create()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.sha512.create */
  Create(): SHA512;
  /** `static SHA512 Create(string hashName)` */
  Create(hashName: StringInput | null): SHA512;
}

export interface SHA1ManagedStatics extends TypeToken<
  SHA1Managed,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'SHA1' | 'SHA1Managed'
> {
  /** `new SHA1Managed()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.sha1managed.-ctor */
  new (): SHA1Managed;
}

export interface SHA256ManagedStatics extends TypeToken<
  SHA256Managed,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'SHA256' | 'SHA256Managed'
> {
  /** `new SHA256Managed()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.sha256managed.-ctor */
  new (): SHA256Managed;
}

export interface SHA384ManagedStatics extends TypeToken<
  SHA384Managed,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'SHA384' | 'SHA384Managed'
> {
  /** `new SHA384Managed()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.sha384managed.-ctor */
  new (): SHA384Managed;
}

export interface SHA512ManagedStatics extends TypeToken<
  SHA512Managed,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'SHA512' | 'SHA512Managed'
> {
  /** `new SHA512Managed()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.sha512managed.-ctor */
  new (): SHA512Managed;
}

export interface HMACMD5Statics extends TypeToken<
  HMACMD5,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'KeyedHashAlgorithm' | 'HMAC' | 'HMACMD5'
> {
  /** `new HMACMD5()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hmacmd5.-ctor */
  new (): HMACMD5;
  /** `new HMACMD5(byte[] key)` */
  new (key: Of<{ readonly array: Byte }> | null): HMACMD5;
}

export interface HMACSHA1Statics extends TypeToken<
  HMACSHA1,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'KeyedHashAlgorithm' | 'HMAC' | 'HMACSHA1'
> {
  /** `new HMACSHA1()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hmacsha1.-ctor */
  new (): HMACSHA1;
  /** `new HMACSHA1(byte[] key)` */
  new (key: Of<{ readonly array: Byte }> | null): HMACSHA1;
}

export interface HMACSHA256Statics extends TypeToken<
  HMACSHA256,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'KeyedHashAlgorithm' | 'HMAC' | 'HMACSHA256'
> {
  /** `new HMACSHA256()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hmacsha256.-ctor */
  new (): HMACSHA256;
  /** `new HMACSHA256(byte[] key)` */
  new (key: Of<{ readonly array: Byte }> | null): HMACSHA256;
}

export interface HMACSHA384Statics extends TypeToken<
  HMACSHA384,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'KeyedHashAlgorithm' | 'HMAC' | 'HMACSHA384'
> {
  /** `new HMACSHA384()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hmacsha384.-ctor */
  new (): HMACSHA384;
  /** `new HMACSHA384(byte[] key)` */
  new (key: Of<{ readonly array: Byte }> | null): HMACSHA384;
}

export interface HMACSHA512Statics extends TypeToken<
  HMACSHA512,
  'Object' | 'IDisposable' | 'HashAlgorithm' | 'KeyedHashAlgorithm' | 'HMAC' | 'HMACSHA512'
> {
  /** `new HMACSHA512()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hmacsha512.-ctor */
  new (): HMACSHA512;
  /** `new HMACSHA512(byte[] key)` */
  new (key: Of<{ readonly array: Byte }> | null): HMACSHA512;
}

export interface AsymmetricAlgorithmStatics extends TypeToken<
  AsymmetricAlgorithm,
  'Object' | 'IDisposable' | 'AsymmetricAlgorithm' | 'RSA' | 'RSACng'
> {
  /** `static AsymmetricAlgorithm Create(string algName)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.create */
  Create(algName: StringInput | null): AsymmetricAlgorithm;
}

export interface RSAStatics extends TypeToken<
  RSA,
  'Object' | 'IDisposable' | 'AsymmetricAlgorithm' | 'RSA' | 'RSACng'
> {
  /** `static RSA Create(string algName)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.create */
  Create(algName: StringExact | null): RSA;
  /** `static RSA Create(int keySizeInBits)` */
  Create(keySizeInBits: Int32Exact): RSA;
  /** `static RSA Create(RSAParameters parameters)` */
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
  /** `static RSAEncryptionPadding OaepSHA1 { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaencryptionpadding.oaepsha1 */
  readonly OaepSHA1: RSAEncryptionPadding;
  /** `static RSAEncryptionPadding OaepSHA256 { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaencryptionpadding.oaepsha256 */
  readonly OaepSHA256: RSAEncryptionPadding;
  /** `static RSAEncryptionPadding OaepSHA384 { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaencryptionpadding.oaepsha384 */
  readonly OaepSHA384: RSAEncryptionPadding;
  /** `static RSAEncryptionPadding OaepSHA512 { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaencryptionpadding.oaepsha512 */
  readonly OaepSHA512: RSAEncryptionPadding;
  /** `static RSAEncryptionPadding Pkcs1 { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaencryptionpadding.pkcs1 */
  readonly Pkcs1: RSAEncryptionPadding;
  /** `static RSAEncryptionPadding CreateOaep(HashAlgorithmName hashAlgorithm)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaencryptionpadding.createoaep */
  CreateOaep(hashAlgorithm: HashAlgorithmNameInput): RSAEncryptionPadding;
}

export interface RSASignaturePaddingStatics extends TypeToken<
  RSASignaturePadding,
  'Object' | 'RSASignaturePadding'
> {
  /** `static RSASignaturePadding Pkcs1 { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsasignaturepadding.pkcs1 */
  readonly Pkcs1: RSASignaturePadding;
  /** `static RSASignaturePadding Pss { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsasignaturepadding.pss */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `static SymmetricAlgorithm Create(string algName)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.symmetricalgorithm.create */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `new X509Certificate(byte[] data)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.-ctor */
  new (data: Of<{ readonly array: Byte }>): X509Certificate;
  /** `new X509Certificate(byte[] rawData, string password)` */
  new (rawData: Of<{ readonly array: Byte }> | null, password: StringInput | null): X509Certificate;
  /** `new X509Certificate(X509Certificate cert)` */
  new (cert: X509CertificateInput): X509Certificate;
}

export interface X509Certificate2Statics extends TypeToken<
  X509Certificate2,
  'Object' | 'IDisposable' | 'X509Certificate' | 'X509Certificate2'
> {
  /** `new X509Certificate2(byte[] rawData)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.-ctor */
  new (rawData: Of<{ readonly array: Byte }>): X509Certificate2;
  /** `new X509Certificate2(byte[] rawData, string password)` */
  new (rawData: Of<{ readonly array: Byte }> | null, password: StringInput | null): X509Certificate2;
  /** `new X509Certificate2(string fileName)` */
  new (fileName: StringExact): X509Certificate2;
  /** `new X509Certificate2(X509Certificate certificate)` */
  new (certificate: X509CertificateExact): X509Certificate2;
  /** `static X509ContentType GetCertContentType(byte[] rawData)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.getcertcontenttype */
  GetCertContentType(rawData: Of<{ readonly array: Byte }> | null): X509ContentType;
}

export type X500DistinguishedNameStatics = TypeToken<
  X500DistinguishedName,
  'Object' | 'X500DistinguishedName'
>;

export type PublicKeyStatics = TypeToken<PublicKey, 'Object' | 'PublicKey'>;

export interface OidStatics extends TypeToken<Oid, 'Object' | 'Oid'> {
  /** `new Oid()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.oid.-ctor */
  new (): Oid;
  /** `new Oid(string value, string friendlyName)` */
  new (value: StringInput | null, friendlyName: StringInput | null): Oid;
  /** `new Oid(Oid oid)` */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `static Encoding ASCII { get; }` https://learn.microsoft.com/dotnet/api/system.text.encoding.ascii */
  readonly ASCII: Encoding;
  /** `static Encoding BigEndianUnicode { get; }` https://learn.microsoft.com/dotnet/api/system.text.encoding.bigendianunicode */
  readonly BigEndianUnicode: Encoding;
  /** `static Encoding Default { get; }` https://learn.microsoft.com/dotnet/api/system.text.encoding.default */
  readonly Default: Encoding;
  /** `static Encoding Unicode { get; }` https://learn.microsoft.com/dotnet/api/system.text.encoding.unicode */
  readonly Unicode: Encoding;
  /** `static Encoding UTF32 { get; }` https://learn.microsoft.com/dotnet/api/system.text.encoding.utf32 */
  readonly UTF32: Encoding;
  /** `static Encoding UTF8 { get; }` https://learn.microsoft.com/dotnet/api/system.text.encoding.utf8 */
  readonly UTF8: Encoding;
  /** `static Encoding GetEncoding(string name)` https://learn.microsoft.com/dotnet/api/system.text.encoding.getencoding */
  GetEncoding(name: StringExact | null): Encoding;
  /** `static Encoding GetEncoding(int codepage)` */
  GetEncoding(codepage: Int32Exact): Encoding;
  /** `static byte[] Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes)` https://learn.microsoft.com/dotnet/api/system.text.encoding.convert */
  Convert(
    srcEncoding: EncodingInput | null,
    dstEncoding: EncodingInput | null,
    bytes: Of<{ readonly array: Byte }> | null,
  ): ArrayOf<Byte>;
  /** `static byte[] Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes, int index, int count)` */
  Convert(
    srcEncoding: EncodingInput | null,
    dstEncoding: EncodingInput | null,
    bytes: Of<{ readonly array: Byte }> | null,
    index: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
}

export interface StringBuilderStatics extends TypeToken<StringBuilder, 'Object' | 'StringBuilder'> {
  /** `new StringBuilder()` https://learn.microsoft.com/dotnet/api/system.text.stringbuilder.-ctor */
  new (): StringBuilder;
  /** `new StringBuilder(int capacity)` */
  new (capacity: Int32Exact): StringBuilder;
  /** `new StringBuilder(string value)` */
  new (value: StringExact | null): StringBuilder;
  /** `new StringBuilder(string value, int capacity)` */
  new (value: StringExact | null, capacity: Int32Input): StringBuilder;
  /** `new StringBuilder(string value, int startIndex, int length, int capacity)` */
  new (
    value: StringInput | null,
    startIndex: Int32Input,
    length: Int32Input,
    capacity: Int32Input,
  ): StringBuilder;
  /** `new StringBuilder(int capacity, int maxCapacity)` */
  new (capacity: Int32Exact, maxCapacity: Int32Input): StringBuilder;
}

export interface RegexStatics extends TypeToken<Regex, 'Object' | 'Regex'> {
  /** `new Regex(string pattern)` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regex.-ctor */
  new (pattern: StringInput | null): Regex;
  /** `new Regex(string pattern, RegexOptions options)` */
  new (pattern: StringInput | null, options: RegexOptionsInput): Regex;
  /** `new Regex(string pattern, RegexOptions options, TimeSpan matchTimeout)` */
  new (pattern: StringInput | null, options: RegexOptionsInput, matchTimeout: TimeSpanInput): Regex;
  /** `static bool IsMatch(string input, string pattern)` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regex.ismatch */
  IsMatch(input: StringInput | null, pattern: StringInput | null): Boolean;
  /** `static bool IsMatch(string input, string pattern, RegexOptions options)` */
  IsMatch(input: StringInput | null, pattern: StringInput | null, options: RegexOptionsInput): Boolean;
  /** `static bool IsMatch(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)` */
  IsMatch(
    input: StringInput | null,
    pattern: StringInput | null,
    options: RegexOptionsInput,
    matchTimeout: TimeSpanInput,
  ): Boolean;
  /** `static Match Match(string input, string pattern)` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regex.match */
  Match(input: StringInput | null, pattern: StringInput | null): Match;
  /** `static Match Match(string input, string pattern, RegexOptions options)` */
  Match(input: StringInput | null, pattern: StringInput | null, options: RegexOptionsInput): Match;
  /** `static Match Match(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)` */
  Match(
    input: StringInput | null,
    pattern: StringInput | null,
    options: RegexOptionsInput,
    matchTimeout: TimeSpanInput,
  ): Match;
  /** `static MatchCollection Matches(string input, string pattern)` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regex.matches */
  Matches(input: StringInput | null, pattern: StringInput | null): MatchCollection;
  /** `static MatchCollection Matches(string input, string pattern, RegexOptions options)` */
  Matches(
    input: StringInput | null,
    pattern: StringInput | null,
    options: RegexOptionsInput,
  ): MatchCollection;
  /** `static MatchCollection Matches(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)` */
  Matches(
    input: StringInput | null,
    pattern: StringInput | null,
    options: RegexOptionsInput,
    matchTimeout: TimeSpanInput,
  ): MatchCollection;
  /** `static string Replace(string input, string pattern, string replacement)` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regex.replace */
  Replace(input: StringInput | null, pattern: StringInput | null, replacement: StringExact): String;
  /** `static string Replace(string input, string pattern, string replacement, RegexOptions options)` */
  Replace(
    input: StringInput | null,
    pattern: StringInput | null,
    replacement: StringExact,
    options: RegexOptionsInput,
  ): String;
  /** `static string Replace(string input, string pattern, string replacement, RegexOptions options, TimeSpan matchTimeout)` */
  Replace(
    input: StringInput | null,
    pattern: StringInput | null,
    replacement: StringExact,
    options: RegexOptionsInput,
    matchTimeout: TimeSpanInput,
  ): String;
  /** `static string Replace(string input, string pattern, MatchEvaluator evaluator)` */
  Replace(
    input: StringInput | null,
    pattern: StringInput | null,
    evaluator: (match: Match) => StringExact,
  ): String;
  /** `static string Replace(string input, string pattern, MatchEvaluator evaluator, RegexOptions options)` */
  Replace(
    input: StringInput | null,
    pattern: StringInput | null,
    evaluator: (match: Match) => StringExact,
    options: RegexOptionsInput,
  ): String;
  /** `static string Replace(string input, string pattern, MatchEvaluator evaluator, RegexOptions options, TimeSpan matchTimeout)` */
  Replace(
    input: StringInput | null,
    pattern: StringInput | null,
    evaluator: (match: Match) => StringExact,
    options: RegexOptionsInput,
    matchTimeout: TimeSpanInput,
  ): String;
  /** `static string[] Split(string input, string pattern)` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regex.split */
  Split(input: StringInput | null, pattern: StringInput | null): ArrayOf<String>;
  /** `static string[] Split(string input, string pattern, RegexOptions options)` */
  Split(input: StringInput | null, pattern: StringInput | null, options: RegexOptionsInput): ArrayOf<String>;
  /** `static string[] Split(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)` */
  Split(
    input: StringInput | null,
    pattern: StringInput | null,
    options: RegexOptionsInput,
    matchTimeout: TimeSpanInput,
  ): ArrayOf<String>;
  /** `static string Unescape(string str)` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regex.unescape */
  Unescape(str: StringInput | null): String;
  /** `static string Escape(string str)` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regex.escape */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `static Match Empty { get; }` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.match.empty */
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
  /**
   * `static string SerializeObject(object value)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_JsonConvert.htm
   *
   * @example
   * types.JsonConvert.SerializeObject(withEntries(new types.JObject(), [['a', 1]]))
   * // JsonConvert.SerializeObject(new JObject { ["a"] = 1 })
   */
  SerializeObject(value: ObjectInput | null): String;
  /**
   * `static string SerializeObject(object value, Formatting formatting)`
   *
   * @example
   * types.JsonConvert.SerializeObject(withEntries(new types.JObject(), [['a', 1]]))
   * // JsonConvert.SerializeObject(new JObject { ["a"] = 1 })
   */
  SerializeObject(value: ObjectInput | null, formatting: FormattingInput): String;
  /** `static object DeserializeObject(string value)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_JsonConvert.htm */
  DeserializeObject(value: StringInput | null): Object;
  /** `static T DeserializeObject<T>(string value)` */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `static bool DeepEquals(JToken t1, JToken t2)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  DeepEquals(t1: JTokenInput | null, t2: JTokenInput | null): Boolean;
  /** `static JToken FromObject(object o)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  FromObject(o: ObjectInput | null): JToken;
  /** `static JToken Parse(string json)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `new JObject()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JObject.htm */
  new (): JObject;
  /** `new JObject(JObject other)` */
  new (other: JObjectInput): JObject;
  /** `new JObject(params object[] content)` */
  new (content: Of<{ readonly array: Object }>): JObject;
  /** `new JObject(params object[] content)` */
  new (...content: readonly ObjectInput[]): JObject;
  /** `new JObject(object content)` */
  new (content: ObjectInput): JObject;
  /** `static JObject FromObject(object o)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JObject.htm */
  FromObject(o: ObjectInput | null): JObject;
  /** `static JObject Parse(string json)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JObject.htm */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `new JArray()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JArray.htm */
  new (): JArray;
  /** `new JArray(JArray other)` */
  new (other: JArrayInput): JArray;
  /** `new JArray(params object[] content)` */
  new (content: Of<{ readonly array: Object }>): JArray;
  /** `new JArray(params object[] content)` */
  new (...content: readonly ObjectInput[]): JArray;
  /** `new JArray(object content)` */
  new (content: ObjectInput): JArray;
  /** `static JArray FromObject(object o)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JArray.htm */
  FromObject(o: ObjectInput | null): JArray;
  /** `static JArray Parse(string json)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JArray.htm */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `new JProperty(JProperty other)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JProperty.htm */
  new (other: JPropertyExact): JProperty;
  /** `new JProperty(string name, object content)` */
  new (name: StringInput | null, content: ObjectInput): JProperty;
  /** `new JProperty(string name, params object[] content)` */
  new (name: StringInput | null, content: Of<{ readonly array: Object }>): JProperty;
  /** `new JProperty(string name, params object[] content)` */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `new JValue(JValue other)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JValue.htm */
  new (other: JValueExact): JValue;
  /** `new JValue(object value)` */
  new (value: ObjectInput): JValue;
  /** `new JValue(bool value)` */
  new (value: BooleanExact): JValue;
  /** `new JValue(char value)` */
  new (value: CharExact): JValue;
  /** `new JValue(DateTime value)` */
  new (value: DateTimeExact): JValue;
  /** `new JValue(decimal value)` */
  new (value: DecimalExact): JValue;
  /** `new JValue(double value)` */
  new (value: DoubleExact): JValue;
  /** `new JValue(float value)` */
  new (value: SingleExact): JValue;
  /** `new JValue(Guid value)` */
  new (value: GuidExact): JValue;
  /** `new JValue(long value)` */
  new (value: Int64Exact): JValue;
  /** `new JValue(string value)` */
  new (value: StringExact): JValue;
  /** `new JValue(TimeSpan value)` */
  new (value: TimeSpanExact): JValue;
  /** `new JValue(ulong value)` */
  new (value: UInt64Exact): JValue;
  /** `new JValue(Uri value)` */
  new (value: UriExact): JValue;
  /** `new JValue(DateTimeOffset value)` */
  new (value: DateTimeOffsetExact): JValue;
  /** `static JValue CreateNull()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JValue.htm */
  CreateNull(): JValue;
  /** `static JValue CreateString(string value)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JValue.htm */
  CreateString(value: StringInput | null): JValue;
  /** `static JValue CreateUndefined()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JValue.htm */
  CreateUndefined(): JValue;
  /** `static JValue CreateComment(string value)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JValue.htm */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `new JRaw(object rawJson)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JRaw.htm */
  new (rawJson: ObjectInput): JRaw;
  /** `new JRaw(JRaw other)` */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  /** `static XName Get(string expandedName)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xname.get */
  Get(expandedName: StringInput | null): XName;
  /** `static XName Get(string localName, string namespaceName)` */
  Get(localName: StringInput | null, namespaceName: StringInput | null): XName;
}

export interface XNamespaceStatics extends TypeToken<XNamespace, 'Object' | 'String' | 'XNamespace'> {
  /** `static XNamespace None { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnamespace.none */
  readonly None: XNamespace;
  /** `static XNamespace Xml { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnamespace.xml */
  readonly Xml: XNamespace;
  /** `static XNamespace Xmlns { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnamespace.xmlns */
  readonly Xmlns: XNamespace;
  /** `static XNamespace Get(string namespaceName)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnamespace.get */
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
  /** `new XAttribute(XName name, object value)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xattribute.-ctor */
  new (name: XNameInput | null, value: ObjectInput | null): XAttribute;
  /** `new XAttribute(XAttribute other)` */
  new (other: XAttributeInput | null): XAttribute;
  /** `static IEnumerable<XAttribute> EmptySequence { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xattribute.emptysequence */
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
  /** `static bool DeepEquals(XNode n1, XNode n2)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.deepequals */
  DeepEquals(n1: XNodeInput | null, n2: XNodeInput | null): Boolean;
  /** `static XNode ReadFrom(XmlReader reader)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.readfrom */
  ReadFrom(reader: XmlReaderInput | null): XNode;
  /** `static XNodeDocumentOrderComparer DocumentOrderComparer { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.documentordercomparer */
  readonly DocumentOrderComparer: XNodeDocumentOrderComparer;
  /** `static XNodeEqualityComparer EqualityComparer { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.equalitycomparer */
  readonly EqualityComparer: XNodeEqualityComparer;
  /** `static int CompareDocumentOrder(XNode n1, XNode n2)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.comparedocumentorder */
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
  /** `new XElement(XName name)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.-ctor */
  new (name: XNameExact): XElement;
  /** `new XElement(XName name, object content)` */
  new (name: XNameInput | null, content: ObjectInput): XElement;
  /** `new XElement(XName name, params object[] content)` */
  new (name: XNameInput | null, content: Of<{ readonly array: Object }>): XElement;
  /** `new XElement(XName name, params object[] content)` */
  new (name: XNameInput | null, ...content: readonly ObjectInput[]): XElement;
  /** `new XElement(XElement other)` */
  new (other: XElementExact): XElement;
  /** `static XElement Parse(string text)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.parse */
  Parse(text: StringInput | null): XElement;
  /** `static XElement Parse(string text, LoadOptions options)` */
  Parse(text: StringInput | null, options: LoadOptionsInput): XElement;
  /** `static XElement Load(XmlReader reader)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.load */
  Load(reader: XmlReaderExact): XElement;
  /** `static XElement Load(XmlReader reader, LoadOptions options)` */
  Load(reader: XmlReaderExact, options: LoadOptionsInput): XElement;
  /** `static XElement Load(TextReader textReader)` */
  Load(textReader: TextReaderExact): XElement;
  /** `static XElement Load(TextReader textReader, LoadOptions options)` */
  Load(textReader: TextReaderExact, options: LoadOptionsInput): XElement;
  /** `static IEnumerable<XElement> EmptySequence { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.emptysequence */
  readonly EmptySequence: IEnumerable<XElement>;
}

export interface XDocumentStatics extends TypeToken<
  XDocument,
  'Object' | 'XObject' | 'XNode' | 'XContainer' | 'XDocument'
> {
  /** `new XDocument()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xdocument.-ctor */
  new (): XDocument;
  /** `new XDocument(params object[] content)` */
  new (content: Of<{ readonly array: Object }>): XDocument;
  /** `new XDocument(params object[] content)` */
  new (...content: readonly ObjectInput[]): XDocument;
  /** `new XDocument(XDeclaration declaration, params object[] content)` */
  new (declaration: XDeclarationInput, content: Of<{ readonly array: Object }> | null): XDocument;
  /** `new XDocument(XDeclaration declaration, params object[] content)` */
  new (declaration: XDeclarationInput, ...content: readonly ObjectInput[]): XDocument;
  /** `new XDocument(XDocument other)` */
  new (other: XDocumentExact): XDocument;
  /** `static XDocument Parse(string text)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xdocument.parse */
  Parse(text: StringInput | null): XDocument;
  /** `static XDocument Parse(string text, LoadOptions options)` */
  Parse(text: StringInput | null, options: LoadOptionsInput): XDocument;
  /** `static XDocument Load(XmlReader reader)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xdocument.load */
  Load(reader: XmlReaderExact): XDocument;
  /** `static XDocument Load(XmlReader reader, LoadOptions options)` */
  Load(reader: XmlReaderExact, options: LoadOptionsInput): XDocument;
  /** `static XDocument Load(TextReader textReader)` */
  Load(textReader: TextReaderExact): XDocument;
  /** `static XDocument Load(TextReader textReader, LoadOptions options)` */
  Load(textReader: TextReaderExact, options: LoadOptionsInput): XDocument;
}

export interface XDeclarationStatics extends TypeToken<XDeclaration, 'Object' | 'XDeclaration'> {
  /** `new XDeclaration(string version, string encoding, string standalone)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xdeclaration.-ctor */
  new (
    version: StringInput | null,
    encoding: StringInput | null,
    standalone: StringInput | null,
  ): XDeclaration;
  /** `new XDeclaration(XDeclaration other)` */
  new (other: XDeclarationInput | null): XDeclaration;
}

export interface XTextStatics extends TypeToken<XText, 'Object' | 'XObject' | 'XNode' | 'XText' | 'XCData'> {
  /** `new XText(string value)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xtext.-ctor */
  new (value: StringExact): XText;
  /** `new XText(XText other)` */
  new (other: XTextExact): XText;
}

export interface XCDataStatics extends TypeToken<
  XCData,
  'Object' | 'XObject' | 'XNode' | 'XText' | 'XCData'
> {
  /** `new XCData(string value)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcdata.-ctor */
  new (value: StringExact): XCData;
  /** `new XCData(XCData other)` */
  new (other: XCDataExact): XCData;
}

export interface XCommentStatics extends TypeToken<XComment, 'Object' | 'XObject' | 'XNode' | 'XComment'> {
  /** `new XComment(string value)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcomment.-ctor */
  new (value: StringExact): XComment;
  /** `new XComment(XComment other)` */
  new (other: XCommentExact): XComment;
}

export interface XProcessingInstructionStatics extends TypeToken<
  XProcessingInstruction,
  'Object' | 'XObject' | 'XNode' | 'XProcessingInstruction'
> {
  /** `new XProcessingInstruction(string target, string data)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xprocessinginstruction.-ctor */
  new (target: StringInput | null, data: StringInput | null): XProcessingInstruction;
  /** `new XProcessingInstruction(XProcessingInstruction other)` */
  new (other: XProcessingInstructionInput | null): XProcessingInstruction;
}

export interface XNodeDocumentOrderComparerStatics extends TypeToken<
  XNodeDocumentOrderComparer,
  'Object' | 'XNodeDocumentOrderComparer'
> {
  /** `new XNodeDocumentOrderComparer()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnodedocumentordercomparer.-ctor */
  new (): XNodeDocumentOrderComparer;
}

export interface XNodeEqualityComparerStatics extends TypeToken<
  XNodeEqualityComparer,
  'Object' | 'XNodeEqualityComparer'
> {
  /** `new XNodeEqualityComparer()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnodeequalitycomparer.-ctor */
  new (): XNodeEqualityComparer;
}

export interface XmlReaderStatics extends TypeToken<XmlReader, 'Object' | 'IDisposable' | 'XmlReader'> {
  /** `static XmlReader Create(TextReader input)` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.create */
  Create(input: TextReaderInput | null): XmlReader;
  /** `static XmlReader Create(TextReader input, XmlReaderSettings settings)` */
  Create(input: TextReaderInput | null, settings: XmlReaderSettingsInput | null): XmlReader;
}

export interface XmlReaderSettingsStatics extends TypeToken<
  XmlReaderSettings,
  'Object' | 'XmlReaderSettings'
> {
  /** `new XmlReaderSettings()` https://learn.microsoft.com/dotnet/api/system.xml.xmlreadersettings.-ctor */
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  | 'UnicodeCategory'
  | 'DateTimeStyles'
  | 'TimeSpanStyles'
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
  readonly IFormatProvider: IFormatProviderStatics;
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
  readonly UnicodeCategory: UnicodeCategoryStatics;
  readonly CultureInfo: CultureInfoStatics;
  readonly DateTimeStyles: DateTimeStylesStatics;
  readonly TimeSpanStyles: TimeSpanStylesStatics;
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
