import type * as Libxml2 from 'libxml2-wasm';

/** What checks documents against a schema; holds memory outside of JavaScript for as long as the process lives. */
export type CheckXml = (text: string) => readonly string[];

/**
 * Compiles an XML schema. libxml2 is loaded with the first; it fetches nothing, so that a schema which imports another
 * by its location does not compile.
 *
 * @throws Error when the schema is none
 */
export async function compileXmlSchema(schema: string): Promise<CheckXml> {
  const library = await import('libxml2-wasm');
  const { XmlDocument, XsdValidator } = library;
  const document = XmlDocument.fromString(schema);
  const validator = XsdValidator.fromDoc(document);
  return (text) => problemsOf(text, validator, library);
}

/** It says how the bytes were encoded, which are text by now; blanks in its place keep all positions. */
const declaration = /^<\?xml\s[^]*?\?>/;

function problemsOf(
  text: string,
  validator: Libxml2.XsdValidator,
  { XmlDocument, XmlLibError }: typeof Libxml2,
): readonly string[] {
  if (/<!DOCTYPE/i.test(text)) return ['A document type declaration is not allowed.'];
  let document: Libxml2.XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(text.replace(declaration, (found) => found.replace(/\S/g, ' ')));
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.details.map(({ message, line, col }) => `${message.trim()} Line: ${line}, Position: ${col}`);
  } finally {
    document?.dispose();
  }
}
