/** One attribute of a name: `CN=Client 01`. */
export interface NameAttribute {
  /** Object identifier, for example `2.5.4.3`. */
  readonly type: string;
  /** The text; for a value that is no string, `#` and its DER in upper-case hex. */
  readonly value: string;
  /** Whether the value is a string. */
  readonly text: boolean;
}

/** An X.501 name in its encoded order. */
export interface DistinguishedName {
  readonly relativeNames: readonly (readonly NameAttribute[])[];
  /** The name's DER. */
  readonly rawData: Uint8Array;
}
