/** Parameters of a URL that grant access or sign it: shared access signatures, function keys, ARM’s own. */
const signatures = new Set(
  'sig se st sp sv sr srt ss spr sip skoid sktid skt ske sks skv t c s h code token access_token'.split(' '),
);

/**
 * What resumes a poller, without what must not be kept: the result, errors, and signatures in URLs. Azure identifies
 * who polls by the bearer token; where it insists on the signature, the resource itself is asked instead.
 */
export function redactPoller(poller: string): string {
  const { state } = JSON.parse(poller) as { state: { status: string; config: Record<string, unknown> } };
  const config = Object.fromEntries(
    Object.entries(state.config).map(([name, value]) => [
      name,
      typeof value === 'string' ? withoutSignature(value) : value,
    ]),
  );
  return JSON.stringify({ state: { status: state.status, config } });
}

/** A URL without its signature; anything else as it is. */
export function withoutSignature(text: string): string {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  const secret = [...url.searchParams.keys()].filter((name) => signatures.has(name.toLowerCase()));
  if (secret.length === 0 && url.username === '' && url.password === '') return text;
  secret.forEach((name) => url.searchParams.delete(name));
  url.username = '';
  url.password = '';
  return url.href;
}
