import { describe, expect, it } from '@jest/globals';
import { refusalPage } from './refusal-page.js';

const text = (body: unknown) => Buffer.from(body as Uint8Array).toString('latin1');

describe('refusalPage', () => {
  it('is the page of a missing client certificate byte for byte', () => {
    const page = refusalPage(400, 'No required SSL certificate was sent');
    expect(text(page.body)).toBe(
      '<html>\r\n' +
        '<head><title>400 No required SSL certificate was sent</title></head>\r\n' +
        '<body>\r\n' +
        '<center><h1>400 Bad Request</h1></center>\r\n' +
        '<center>No required SSL certificate was sent</center>\r\n' +
        '<hr><center>Microsoft-Azure-Application-Gateway/v2</center>\r\n' +
        '</body>\r\n' +
        '</html>\r\n',
    );
    expect(page).toMatchObject({ status: 400, reason: 'Bad Request', close: true });
    expect([...page.headers]).toEqual([
      ['Server', 'Microsoft-Azure-Application-Gateway/v2'],
      ['Content-Type', 'text/html'],
      ['Content-Length', '263'],
    ]);
  });

  it.each([
    [404, '404 Not Found'],
    [421, '421 Misdirected Request'],
    [502, '502 Bad Gateway'],
    [504, '504 Gateway Time-out'],
  ])('answers %i in the same style and keeps the connection', (status, heading) => {
    const page = refusalPage(status);
    expect(text(page.body)).toBe(
      `<html>\r\n<head><title>${heading}</title></head>\r\n<body>\r\n<center><h1>${heading}</h1></center>\r\n` +
        '<hr><center>Microsoft-Azure-Application-Gateway/v2</center>\r\n</body>\r\n</html>\r\n',
    );
    expect(page.close).toBe(false);
  });
});
