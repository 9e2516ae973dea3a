/** Advice on the code of expressions, found by their text. */
export const expressionRules: readonly ExpressionRule[] = [
  {
    // A lambda over the store that compares the thumbprint, and never the name of the entry.
    kind: 'wholeStore',
    pattern:
      /\bDeployment\s*\.\s*Certificates\s*(?:\.\s*Values\s*)?\.\s*(?:Any|Where|First|FirstOrDefault|Single|SingleOrDefault|Count|Select)\s*\(\s*\(?\s*(\w+)\s*\)?\s*=>(?![^;]*\b\1\s*\.\s*Key\b)[^;]*\bThumbprint\b/g,
  },
  {
    kind: 'urlDecode',
    pattern: /\bWebUtility\s*\.\s*UrlDecode\s*\(/g,
    // A form's value may well be decoded so; base64 may not.
    only: /X509Certificate2|CERTIFICATE/,
  },
];

interface ExpressionRule {
  readonly kind: 'wholeStore' | 'urlDecode';
  readonly pattern: RegExp;
  /** The rule is for code that holds this. */
  readonly only?: RegExp;
}
