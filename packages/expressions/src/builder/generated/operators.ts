// Generated from the definitions in `types/` by `npm run generate`. Do not edit.
import type {} from '../value.js';
import type {
  Boolean,
  DateTime,
  DateTimeExact,
  DateTimeOffset,
  DateTimeOffsetExact,
  Decimal,
  DecimalExact,
  Double,
  DoubleExact,
  GuidExact,
  HashAlgorithmNameExact,
  RSAEncryptionPaddingExact,
  RSASignaturePaddingExact,
  StringExact,
  TimeSpan,
  TimeSpanExact,
  UriExact,
  XName,
  XNameExact,
  XNamespaceExact,
} from './values.js';

/** `==` as types declare it. */
export interface DeclaredEqual {
  (left: StringExact, right: StringExact): Boolean;
  (left: DecimalExact, right: DecimalExact): Boolean;
  (left: DateTimeExact, right: DateTimeExact): Boolean;
  (left: DateTimeOffsetExact, right: DateTimeOffsetExact): Boolean;
  (left: GuidExact, right: GuidExact): Boolean;
  (left: TimeSpanExact, right: TimeSpanExact): Boolean;
  (left: UriExact, right: UriExact): Boolean;
  (left: HashAlgorithmNameExact, right: HashAlgorithmNameExact): Boolean;
  (left: RSAEncryptionPaddingExact, right: RSAEncryptionPaddingExact): Boolean;
  (left: RSASignaturePaddingExact, right: RSASignaturePaddingExact): Boolean;
  (left: XNameExact, right: XNameExact): Boolean;
  (left: XNamespaceExact, right: XNamespaceExact): Boolean;
}

/** `!=` as types declare it. */
export interface DeclaredNotEqual {
  (left: StringExact, right: StringExact): Boolean;
  (left: DecimalExact, right: DecimalExact): Boolean;
  (left: DateTimeExact, right: DateTimeExact): Boolean;
  (left: DateTimeOffsetExact, right: DateTimeOffsetExact): Boolean;
  (left: GuidExact, right: GuidExact): Boolean;
  (left: TimeSpanExact, right: TimeSpanExact): Boolean;
  (left: UriExact, right: UriExact): Boolean;
  (left: HashAlgorithmNameExact, right: HashAlgorithmNameExact): Boolean;
  (left: RSAEncryptionPaddingExact, right: RSAEncryptionPaddingExact): Boolean;
  (left: RSASignaturePaddingExact, right: RSASignaturePaddingExact): Boolean;
  (left: XNameExact, right: XNameExact): Boolean;
  (left: XNamespaceExact, right: XNamespaceExact): Boolean;
}

/** `<` as types declare it. */
export interface DeclaredLessThan {
  (left: DecimalExact, right: DecimalExact): Boolean;
  (left: DateTimeExact, right: DateTimeExact): Boolean;
  (left: DateTimeOffsetExact, right: DateTimeOffsetExact): Boolean;
  (left: TimeSpanExact, right: TimeSpanExact): Boolean;
}

/** `<=` as types declare it. */
export interface DeclaredLessThanOrEqual {
  (left: DecimalExact, right: DecimalExact): Boolean;
  (left: DateTimeExact, right: DateTimeExact): Boolean;
  (left: DateTimeOffsetExact, right: DateTimeOffsetExact): Boolean;
  (left: TimeSpanExact, right: TimeSpanExact): Boolean;
}

/** `>` as types declare it. */
export interface DeclaredGreaterThan {
  (left: DecimalExact, right: DecimalExact): Boolean;
  (left: DateTimeExact, right: DateTimeExact): Boolean;
  (left: DateTimeOffsetExact, right: DateTimeOffsetExact): Boolean;
  (left: TimeSpanExact, right: TimeSpanExact): Boolean;
}

/** `>=` as types declare it. */
export interface DeclaredGreaterThanOrEqual {
  (left: DecimalExact, right: DecimalExact): Boolean;
  (left: DateTimeExact, right: DateTimeExact): Boolean;
  (left: DateTimeOffsetExact, right: DateTimeOffsetExact): Boolean;
  (left: TimeSpanExact, right: TimeSpanExact): Boolean;
}

/** `+` as types declare it. */
export interface DeclaredAdd {
  (left: DecimalExact, right: DecimalExact): Decimal;
  (left: DateTimeExact, right: TimeSpanExact): DateTime;
  (left: DateTimeOffsetExact, right: TimeSpanExact): DateTimeOffset;
  (left: TimeSpanExact, right: TimeSpanExact): TimeSpan;
  (left: XNamespaceExact, right: StringExact): XName;
}

/** `-` as types declare it. */
export interface DeclaredSubtract {
  (left: DecimalExact, right: DecimalExact): Decimal;
  (left: DateTimeExact, right: TimeSpanExact): DateTime;
  (left: DateTimeExact, right: DateTimeExact): TimeSpan;
  (left: DateTimeOffsetExact, right: TimeSpanExact): DateTimeOffset;
  (left: DateTimeOffsetExact, right: DateTimeOffsetExact): TimeSpan;
  (left: TimeSpanExact, right: TimeSpanExact): TimeSpan;
}

/** `*` as types declare it. */
export interface DeclaredMultiply {
  (left: DecimalExact, right: DecimalExact): Decimal;
}

/** `/` as types declare it. */
export interface DeclaredDivide {
  (left: DecimalExact, right: DecimalExact): Decimal;
  (left: TimeSpanExact, right: DoubleExact): TimeSpan;
  (left: TimeSpanExact, right: TimeSpanExact): Double;
}

/** `%` as types declare it. */
export interface DeclaredRemainder {
  (left: DecimalExact, right: DecimalExact): Decimal;
}
