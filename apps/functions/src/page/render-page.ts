import { createHash } from 'node:crypto';
import type { HttpResponseInit } from '@azure/functions';
import { runPage } from '../page-script/run-page.js';
import { markup, type Markup } from './markup.js';
import { pageStyle } from './page-style.js';

/** The script as the browser runs it: a function that needs nothing around it. */
const pageScript = `(${runPage.toString()})()`;

const icon =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"%3E%3Cpath d="M8 0l6 2v6c0 4-3 7-6 8-3-1-6-4-6-8V2z" fill="%230a6cbd"/%3E%3Cpath d="M5 8l2 2 4-4" fill="none" stroke="%23fff" stroke-width="1.6"/%3E%3C/svg%3E';

let policy: string | undefined;

/** Only this very script and style run, nothing is loaded from anywhere, and no other page frames this one. */
function contentSecurityPolicy(): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return (policy ??= [
    "default-src 'none'",
    `script-src ${hash(pageScript)}`,
    `style-src ${hash(pageStyle)}`,
    'img-src data:',
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '));
}

/** The page around a result. Without script its form still posts, and the answer is this page again. */
export function renderPage(result: Markup, status: number): HttpResponseInit {
  const script: Markup = { kind: 'markup', text: pageScript };
  const style: Markup = { kind: 'markup', text: pageStyle };
  const { text } = markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Client certificate inspection</title>
        <link rel="icon" href="${icon}" />
        <style>${style}</style>
      </head>
      <body>
        <a class="skip" href="#result">Skip to the result</a>
        <header>
          <h1>Client certificate inspection</h1>
          <p>What API Management’s policies see of a client certificate, and who would trust it.</p>
        </header>
        <main>
          <form method="post" enctype="multipart/form-data" class="card" aria-label="A certificate to inspect">
            <label for="certificate">Paste a certificate, or the value of the forwarded header</label>
            <p class="hint" id="hint">
              PEM, base64, PKCS#7, or percent-encoded as Application Gateway forwards it. Files may be dropped
              anywhere on this page. Nothing is stored.
            </p>
            <textarea
              id="certificate"
              name="certificate"
              rows="5"
              spellcheck="false"
              autocomplete="off"
              aria-describedby="hint"
              placeholder="-----BEGIN CERTIFICATE-----"
            ></textarea>
            <div class="actions">
              <button type="submit">Inspect</button>
              <label class="file">
                <span>or choose a file</span>
                <input type="file" name="file" accept=".cer,.crt,.pem,.der,.p7b,.p7c,.txt" />
              </label>
            </div>
          </form>
          <p id="status" role="status"></p>
          <div id="result" tabindex="-1">${result}</div>
        </main>
        <script>${script}</script>
      </body>
    </html>`;
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': contentSecurityPolicy(),
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept',
    },
    body: `${text}\n`,
  };
}
