import type { Problem } from '../problem.js';
import { markup, type Markup } from './markup.js';

/** What is wrong, where, and what to do; screen readers speak it at once. */
export function renderProblem({ title, detail, help, where }: Problem): Markup {
  const position = where?.position === undefined ? null : `Position: ${where.position}, counted from 0.`;
  return markup`<section class="card problem" role="alert" data-summary="${title}.">
    <h2>${title}</h2>
    <p>${detail}</p>
    ${position === null ? null : markup`<p>${position}</p>`}
    ${help === undefined ? null : markup`<p>${help}</p>`}
  </section>`;
}

/** The page's first sight, when the request carried no certificate. */
export function renderWelcome(header: string): Markup {
  return markup`<section class="card" data-summary="No certificate yet.">
    <h2>This request carried no certificate</h2>
    <p class="source">
      A certificate in the header <code>${header}</code> would be shown here. Paste one above, or call this
      address through the gateway.
    </p>
  </section>`;
}
