/** Whether a Content-Type says JSON: `application/json`, `text/json`, `application/problem+json`. */
export const isJson = (contentType: string | undefined): boolean =>
  /^\s*[\w.+-]+\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType ?? '');
