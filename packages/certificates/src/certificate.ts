/** An X.509 certificate as .NET's X509Certificate2 shows it. */
export interface Certificate {
  readonly rawData: Uint8Array;
}
