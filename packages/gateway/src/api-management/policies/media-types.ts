/** Whether a Content-Type says JSON: `application/json`, `text/json`, `application/problem+json`. */
export const isJson = (contentType: string | undefined): boolean =>
  /^\s*[\w.+-]+\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType ?? '');

/** Whether a Content-Type says XML: `application/xml`, `text/xml`, `application/soap+xml`. */
export const isXml = (contentType: string | undefined): boolean =>
  /^\s*[\w.+-]+\/(?:[\w.-]+\+)?xml\s*(?:;|$)/i.test(contentType ?? '');
