import type { CheckName, CheckOutcome } from '../chain-checks.js';
import type { ChainLink, Verdict } from '../verdict.js';
import { markup, type Markup } from './markup.js';

const outcomes: Readonly<Record<CheckOutcome, { mark: string; style: string; word: string }>> = {
  passed: { mark: '✓', style: 'good', word: 'Passed' },
  failed: { mark: '✗', style: 'bad', word: 'Failed' },
  'not-reached': { mark: '·', style: 'off', word: 'Not reached' },
  'not-asked': { mark: '–', style: 'off', word: 'Not asked' },
};

/** Each profile with its checks in words; those that refuse stand open. */
export function renderVerdicts(verdicts: readonly Verdict[] | null): Markup {
  if (verdicts === null) {
    return markup`<section class="card">
      <h3>Who trusts it</h3>
      <p class="source">
        No trust store is configured, so nobody is asked: set <code>TRUST_STORE_FILE</code> or
        <code>TRUST_STORE_PEM</code> to the authorities that the gateway trusts.
      </p>
    </section>`;
  }
  return markup`<section class="card">
    <h3>Who trusts it</h3>
    ${verdicts.map(renderVerdict)}
  </section>`;
}

/** What each rule is about, for a list of those that were not reached. */
const topics: Readonly<Record<CheckName, string>> = {
  chain: 'the chain',
  signatures: 'signatures',
  time: 'validity',
  authorities: 'basic constraints',
  purpose: 'purposes',
  extensions: 'extensions',
  names: 'name constraints',
  policies: 'policies',
  revocation: 'revocation',
};

function renderVerdict({ title, valid, checks }: Verdict): Markup {
  const reached = checks.filter(({ outcome }) => outcome !== 'not-reached');
  const rest = checks.filter(({ outcome }) => outcome === 'not-reached').map(({ check }) => topics[check]);
  const checked = reached.map(({ outcome, text }) => renderCheck(outcome, text));
  if (rest.length > 0) {
    checked.push(
      renderCheck(
        'not-reached',
        `Not looked at, as there is no chain to a trusted root: ${rest.join(', ')}.`,
      ),
    );
  }
  return markup`<details${valid ? null : markup` open`}>
    <summary>
      <span class="badge ${valid ? 'good' : 'bad'}">${valid ? '✓ trusted' : '✗ refused'}</span>${title}
    </summary>
    <ul class="checks">${checked}</ul>
  </details>`;
}

function renderCheck(outcome: CheckOutcome, text: string): Markup {
  const { mark, style, word } = outcomes[outcome];
  return markup`<li class="${outcome === 'passed' ? '' : style}">
    <span class="mark ${style}" aria-hidden="true">${mark}</span>
    <span><span class="hidden">${word}: </span>${text}</span>
  </li>`;
}

/** The chain from the root down to the certificate; a missing issuer is drawn as a gap. */
export function renderChain(verdict: Verdict): Markup {
  const faulty = new Set(verdict.reasons.map(({ thumbprint }) => thumbprint));
  const links = verdict.chain.toReversed();
  const top = links[0];
  const gap =
    top === undefined || top.trusted || top.subject === top.issuer
      ? null
      : markup`<li class="unknown">
          <strong><bdi>${top.issuer}</bdi></strong>
          <small>Not known: neither in the trust store nor among what came along</small>
        </li>`;
  return markup`<section class="card">
    <h3>Its chain, from the root down</h3>
    <ol class="chain">${gap}${links.map((link) => renderLink(link, faulty.has(link.thumbprint)))}</ol>
  </section>`;
}

const roles: Readonly<Record<ChainLink['role'], string>> = {
  leaf: 'This certificate',
  intermediate: 'Intermediate authority',
  root: 'Root',
};

function renderLink({ subject, notAfter, role, trusted }: ChainLink, faulty: boolean): Markup {
  const trust = trusted ? ', in the trust store' : role === 'root' ? ', not in the trust store' : '';
  return markup`<li class="${faulty ? 'faulty' : trusted ? 'trusted' : ''}">
    <strong><bdi>${subject === '' ? '(no subject)' : subject}</bdi></strong>
    <small>${roles[role]}${trust}; valid until ${notAfter.slice(0, 10)}${faulty ? '; refused, see above' : ''}</small>
  </li>`;
}
