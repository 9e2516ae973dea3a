/** As curl names every body too, so it is a form only when it begins like one. */
const urlEncodedField = /^certificate=/;

/**
 * Takes the certificate out of the page's own form, as browsers post it where scripts are off: the file, or else the
 * text. Any other body is the certificate itself and comes back as it is; a broken form is `undefined`.
 */
export async function readForm(
  body: Uint8Array,
  contentType: string | null,
): Promise<Uint8Array | undefined> {
  if (contentType !== null && /^application\/x-www-form-urlencoded\b/i.test(contentType)) {
    const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
    if (!urlEncodedField.test(text)) return body;
    return Buffer.from(new URLSearchParams(text).get('certificate')?.trim() ?? '');
  }
  if (contentType === null || !/^multipart\/form-data\b/i.test(contentType)) return body;
  try {
    const form = await new Response(body, { headers: { 'Content-Type': contentType } }).formData();
    const file = form.get('file');
    if (file !== null && typeof file !== 'string' && file.size > 0) {
      return new Uint8Array(await file.arrayBuffer());
    }
    const text = form.get('certificate');
    return Buffer.from(typeof text === 'string' ? text.trim() : '');
  } catch {
    // The parser's words are about its own inside.
    return undefined;
  }
}
