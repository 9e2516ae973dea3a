import { readFileSync } from 'node:fs';
import { readODataMetadata } from '@apim-kit/environment';
import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../../test/seeded-random.js';
import { checkUrl } from './check-url.js';
import { Edm } from './edm.js';
import { ODataRefusal, ODataUnchecked } from './odata-refusal.js';

const text = readFileSync(new URL('../../../test/odata/shop.metadata.xml', import.meta.url), 'utf8');
const edm = new Edm(readODataMetadata(text).metadata!);

const samples = [
  '/Orders(7)/Items(Line=1)/Product?$select=Name,Category($select=Name)&$expand=Similar($filter=Price gt 5;$top=1)',
  "/Products?$filter=Price gt 5 and (Name eq 'a''b' or not contains(Name,@p)) and Tags/any(t:t in ('x','y'))&@p='c'",
  '/Customers(\'a\')/Addresses?$filter=City eq null&$orderby=City desc&$search="a b" AND NOT c&$count=true',
  '/Orders?$apply=filter(Total gt 5)/groupby((Paid),aggregate(Total with sum as Sum))&$compute=Sum mul 2 as Two',
  "/Search(text='a',color=Shop.Color'Red')/$filter(Price gt -1.5e3)?$filter=Photo eq {\"a\":[1,null]}",
  "/$crossjoin(Products,Orders)?$filter=Orders/Delay lt duration'P1DT2H' or Orders/Due eq 2026-11-22",
];
const pieces = [...'()[]{}\'"/,;:=@$&+%. \\-0aZ', '$it', '$filter=', '%27', 'null', 'any(x:', 'Shop.', '�'];

/** A sample with some of it taken out, put in twice, or put in from elsewhere. */
function changed(sample: string, random: () => number): string {
  let url = sample;
  for (let times = Math.ceil(random() * 4); times > 0; times--) {
    const at = Math.floor(random() * url.length);
    const length = Math.floor(random() * 6);
    const piece =
      random() < 0.5
        ? pieces[Math.floor(random() * pieces.length)]!
        : url.slice(Math.floor(random() * url.length)).slice(0, length);
    url = url.slice(0, at) + piece + url.slice(at + (random() < 0.5 ? length : 0));
  }
  return url;
}

describe('whatever is asked', () => {
  it.each(samples)('begins with something valid: %s', (url) => {
    const [path = '', query = ''] = url.split('?');
    expect(() => checkUrl({ path, query }, { edm, version: 4 })).not.toThrow();
  });

  it('is read once, however many quotes are never closed on however many levels', () => {
    const quotes = '"' + '\\"'.repeat(14_000);
    const query = `$expand=${'Similar($expand='.repeat(90)}Similar($search=${quotes})${')'.repeat(90)}`;
    expect(() => checkUrl({ path: '/Products', query }, { edm, version: 4 })).toThrow(
      `$expand: a closing quote is expected at the end. Position: ${query.length - '$expand='.length + 1}`,
    );
  });

  it('is accepted, refused or told to be unchecked, and nothing else', () => {
    const random = seededRandom(4);
    const others: unknown[] = [];
    let refused = 0;
    for (let count = 0; count < 20_000; count++) {
      const url = changed(samples[count % samples.length]!, random);
      const mark = url.indexOf('?');
      const [path, query] = mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
      try {
        checkUrl({ path, query }, { edm, version: count % 2 === 0 ? 4 : 4.01 });
      } catch (error) {
        if (error instanceof ODataRefusal) refused++;
        else if (!(error instanceof ODataUnchecked)) others.push([url, error]);
      }
    }
    expect(others).toEqual([]);
    expect(refused).toBeGreaterThan(10_000);
  });
});
