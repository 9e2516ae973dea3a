// Verifies a three-certificate chain, compared with @peculiar/x509's chain builder in the same run, and reads a repeated
// header. Build first: npx nx run-many -t build -p certificates certificate-tree
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { parseArgs } from 'node:util';
import { createCertificate } from '@apim-kit/certificate-tree';
import {
  Certificate,
  createTrust,
  decodeForwardedCertificate,
  encodeForwardedCertificate,
} from '@apim-kit/certificates';
import { cryptoProvider, X509Certificate, X509ChainBuilder } from '@peculiar/x509';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const rounds = 9;
const leaves = 40;
const targets = { timesFaster: 3, headerMicroseconds: 5 };

cryptoProvider.set(webcrypto);
const authority = { basicConstraints: { certificateAuthority: true }, keyUsages: ['keyCertSign', 'crlSign'] };
const root = createCertificate({ subject: 'CN=Root', ...authority });
const intermediate = createCertificate({ subject: 'CN=Intermediate', issuer: root, ...authority });

/** Certificates that nobody has seen, so that nothing comes from a cache. */
const makeLeaves = () =>
  Array.from({ length: leaves }, () =>
    createCertificate({
      subject: 'CN=Client',
      issuer: intermediate,
      keyUsages: ['digitalSignature'],
      extendedKeyUsages: ['clientAuth'],
    }).certificate.rawData.slice(),
  );
const above = [intermediate.certificate.rawData, root.certificate.rawData];

const microsecondsFor = (start, count) => ((performance.now() - start) * 1000) / count;

/** Reading three certificates and finding a valid path, with everything that RFC 5280 asks for. */
function ours(batch) {
  const start = performance.now();
  for (const der of batch) {
    const [ca, anchor] = above.map((bytes) => Certificate.parse(bytes));
    const trust = createTrust({ roots: [anchor], intermediates: [ca] });
    const result = trust.validate(Certificate.parse(der), {
      time: new Date(),
      profile: 'verifyNoRevocation',
    });
    if (!result.valid || result.chain.length !== 3) throw new Error('Our path is not valid.');
  }
  return microsecondsFor(start, batch.length);
}

/** Reading three certificates and building the chain, whose signatures it verifies. */
async function peculiar(batch) {
  const start = performance.now();
  for (const der of batch) {
    const builder = new X509ChainBuilder({ certificates: above.map((bytes) => new X509Certificate(bytes)) });
    const chain = await builder.build(new X509Certificate(der));
    if (chain.length !== 3) throw new Error('The chain of @peculiar/x509 is not complete.');
  }
  return microsecondsFor(start, batch.length);
}

function repeatedHeader() {
  const header = encodeForwardedCertificate(root.certificate);
  const count = 20_000;
  const start = performance.now();
  // As a server gets it: a new string each time.
  for (let index = 0; index < count; index++) {
    decodeForwardedCertificate(Buffer.from(header, 'latin1').toString('latin1'), 'percent-encoded-pem');
  }
  return microsecondsFor(start, count);
}

// The least of the rounds: what else the machine does only ever adds to it. Ratios are taken within a round.
const least = (numbers) => Math.min(...numbers);
const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];
const results = [];
for (let round = 0; round < rounds; round++) {
  // The pool of 500 that the package remembers is filled with others, so that a batch is read anew.
  const batch = makeLeaves();
  for (let filler = 0; filler < 13; filler++) makeLeaves();
  const own = ours(batch);
  const theirs = await peculiar(batch);
  if (round > 1) results.push({ own, theirs, ratio: theirs / own, header: repeatedHeader() });
}
const own = least(results.map((one) => one.own));
const theirs = least(results.map((one) => one.theirs));
const ratio = median(results.map((one) => one.ratio));
const header = least(results.map((one) => one.header));
console.log(`chain of three, @apim-kit/certificates  ${own.toFixed(0)} µs`);
console.log(`chain of three, @peculiar/x509          ${theirs.toFixed(0)} µs`);
console.log(`times faster                            ${ratio.toFixed(1)} (at least ${targets.timesFaster})`);
console.log(
  `repeated header                         ${header.toFixed(2)} µs (under ${targets.headerMicroseconds})`,
);
if (values.check && (ratio < targets.timesFaster || header >= targets.headerMicroseconds))
  process.exitCode = 1;
