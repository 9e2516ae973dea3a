import type { CrossDomainConfig } from '@apim-kit/policy';
import { ResponseState } from '../exchange/response-state.js';
import { HeaderList } from '../../message/header-list.js';
import type { Handler, PolicyCompiler } from '../pipeline/handler.js';

/** Serves the policy file of Adobe's players at `/crossdomain.xml`. */
export const crossDomain: Handler<CrossDomainConfig> = (config, compile) => {
  const file = Buffer.from(fileOf(config, compile));
  return (exchange) => {
    if (exchange.probe?.kind !== 'cross-domain') return undefined;
    exchange.response = new ResponseState(200, '', new HeaderList([['Content-Type', 'text/xml']]), file);
    return 'end';
  };
};

function fileOf({ crossDomainPolicy }: CrossDomainConfig, compile: PolicyCompiler): string {
  const { siteControl, allowAccessFrom = [], allowHttpRequestHeadersFrom = [] } = crossDomainPolicy ?? {};
  const element = (name: string, attributes: Readonly<Record<string, string>>): string =>
    `<${name}${Object.entries(attributes)
      .map(([key, value]) => ` ${key}="${escaped(value)}"`)
      .join('')} />`;
  const secure = (value: (typeof allowAccessFrom)[number]['secure']): Record<string, string> =>
    value === undefined ? {} : { secure: String(compile.literal(value)) };
  const lines = [
    ...(siteControl === undefined
      ? []
      : [
          element('site-control', {
            'permitted-cross-domain-policies': compile.literal(siteControl.permittedCrossDomainPolicies),
          }),
        ]),
    ...allowAccessFrom.map((one) =>
      element('allow-access-from', { domain: compile.literal(one.domain), ...secure(one.secure) }),
    ),
    ...allowHttpRequestHeadersFrom.map((one) =>
      element('allow-http-request-headers-from', {
        domain: compile.literal(one.domain),
        headers: compile.literal(one.headers),
        ...secure(one.secure),
      }),
    ),
  ];
  return `<?xml version="1.0"?>\n<cross-domain-policy>\n${lines.map((line) => `  ${line}\n`).join('')}</cross-domain-policy>\n`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
