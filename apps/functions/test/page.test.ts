import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { authority, makeCertificate } from './openssl.js';
import { startHost, type StartedHost } from './start-host.js';

const executablePath = '/usr/bin/chromium';
const installed = existsSync(executablePath);
const describeInChromium = installed ? describe : describe.skip;
const note = installed ? '' : ' (skipped: Chromium is not installed)';

const root = makeCertificate('/CN=Root <b>', authority, { days: 99 });
const client = makeCertificate(
  '/CN=Client <img src=x onerror=alert(1)>',
  ['basicConstraints=CA:FALSE', 'extendedKeyUsage=clientAuth'],
  { issuer: root, days: 99 },
);

describeInChromium(`the page in Chromium${note}`, () => {
  const directory = mkdtempSync(join(tmpdir(), 'functions-page-'));
  let host: StartedHost;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  /** What the browser complains about: broken script, refused resources. */
  let complaints: string[];

  const open = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<void> => {
    context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
    page = await context.newPage();
    complaints = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (line) => {
      // A refused request is told by the console as well; the page shows it in words.
      if (line.type() === 'error' && !line.text().includes('status of 4')) complaints.push(line.text());
    });
    await page.goto(`${host.url}/api/certificates/inspect`);
  };
  const summary = (): Promise<string | null> => page.locator('#result h2').first().textContent();
  const statusSays = (text: RegExp): Promise<unknown> => page.locator('#status', { hasText: text }).waitFor();

  /** Drops as the system does: by an event that carries the data. */
  async function drop(data: { file?: string; text?: string }): Promise<void> {
    const transfer = await page.evaluateHandle(({ file, text }) => {
      const carried = new DataTransfer();
      if (file !== undefined) carried.items.add(new File([file], 'client.cer'));
      if (text !== undefined) carried.setData('text/plain', text);
      return carried;
    }, data);
    await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
    expect(await page.locator('body.dragging').count()).toBe(1);
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    expect(await page.locator('body.dragging').count()).toBe(0);
  }

  async function save(link: string): Promise<{ name: string; content: string }> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: link }).click(),
    ]);
    return { name: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') };
  }

  beforeAll(async () => {
    const trustStoreFile = join(directory, 'root.pem');
    writeFileSync(trustStoreFile, root.pem);
    host = await startHost({ env: { TRUST_STORE_FILE: trustStoreFile } });
    browser = await chromium.launch({
      executablePath,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  afterAll(async () => {
    await browser.close();
    await host.stop();
    rmSync(directory, { recursive: true });
  });
  beforeEach(() => open());
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('shows what is pasted, and a name from a certificate stays text', async () => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), client.pem);
    await page.getByLabel('Paste a certificate').focus();
    await page.keyboard.press('Control+V');
    await statusSays(/valid, 98 days left, refused by 1 of 4 profiles/);
    expect(await summary()).toBe('CN="Client <img src=x onerror=alert(1)>"');
    expect(await page.locator('.chain li strong').allTextContents()).toEqual([
      'CN="Root <b>"',
      'CN="Client <img src=x onerror=alert(1)>"',
    ]);
    expect(await page.locator('details[open] .checks li.bad').textContent()).toContain('revocation list');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('result');
  });

  it('takes a raw header with its name', async () => {
    await page.getByLabel('Paste a certificate').fill(`X-ARR-ClientCert: ${client.percentEncodedPem}`);
    await page.getByRole('button', { name: 'Inspect' }).click();
    await statusSays(/^CN="Client/);
    expect(await page.locator('#result .source').first().textContent()).toBe('Sent as percent-encoded PEM.');
  });

  it('takes a dropped file and dropped text', async () => {
    await drop({ file: root.pem });
    await statusSays(/^CN="Root <b>": valid/);
    expect(await page.locator('.warnings li').allTextContents()).toContain(
      'It is an authority’s: a client should have one of its own.',
    );
    await drop({ text: client.base64Der });
    await statusSays(/^CN="Client/);
  });

  it('takes a chosen file, by keyboard too', async () => {
    await page.locator('input[type=file]').setInputFiles({ name: 'a.der', mimeType: '', buffer: client.der });
    await statusSays(/^CN="Client/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  it('says what is wrong, where, and speaks it', async () => {
    await drop({ text: 'AAAA!' });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('character 4 does not belong there');
    expect(await page.locator('#status').textContent()).toBe('The posted certificate can’t be read.');
  });

  it('asks for something when nothing is there', async () => {
    await page.getByRole('button', { name: 'Inspect' }).click();
    await statusSays(/Paste a certificate or choose a file first/);
  });

  it('copies the thumbprint', async () => {
    await drop({ file: client.pem });
    await page.getByRole('button', { name: 'Copy the thumbprint' }).click();
    await statusSays(/Copied the thumbprint/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(client.sha1);
  });

  it('saves the certificate and the report', async () => {
    await drop({ file: client.pem });
    expect(await save('Save as PEM')).toEqual({ name: `${client.sha1}.pem`, content: client.pem });
    const { name, content } = await save('Save the report as JSON');
    expect(name).toBe(`${client.sha1}.json`);
    expect(JSON.parse(content)).toMatchObject({ certificate: { thumbprints: { sha256: client.sha256 } } });
  });

  it('works without script for the request’s own header, and for its form', async () => {
    await context.close();
    await open({
      javaScriptEnabled: false,
      extraHTTPHeaders: { 'X-ARR-ClientCert': client.percentEncodedPem },
    });
    expect(await summary()).toBe('CN="Client <img src=x onerror=alert(1)>"');
    expect(await page.locator('button.copy:visible').count()).toBe(0);
    expect((await save('Save as PEM')).content).toBe(client.pem);
    await page.getByLabel('Paste a certificate').fill(root.pem);
    await page.getByRole('button', { name: 'Inspect' }).click();
    expect(await summary()).toBe('CN="Root <b>"');
    await page.locator('input[type=file]').setInputFiles({ name: 'a.der', mimeType: '', buffer: client.der });
    await page.getByRole('button', { name: 'Inspect' }).click();
    expect(await page.locator('#result .source').first().textContent()).toBe('Sent as DER.');
  });

  it('fits a narrow window without scrolling to the side', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.getByLabel('Paste a certificate').fill(client.pem);
    await page.getByRole('button', { name: 'Inspect' }).click();
    await statusSays(/Client/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('lets no other script run and loads nothing from elsewhere', async () => {
    const response = await page.reload();
    expect(response!.headers()['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'sha256-/,
    );
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
    });
    expect(await page.title()).toBe('Client certificate inspection');
    expect(complaints.join()).toContain('Content Security Policy');
    complaints = [];
  });

  it.each(['light', 'dark'] as const)(
    'has text that stands out from its ground when it is %s',
    async (colorScheme) => {
      await context.close();
      await open({ colorScheme });
      await drop({ file: root.pem });
      await statusSays(/^CN="Root/);
      const faint = await page.evaluate(() => {
        const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
        const luminance = (color: string): number => {
          const [r, g, b] = channels(color).map((value) => {
            const part = value / 255;
            return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
        };
        const ground = (element: Element | null): string => {
          for (let at = element; at; at = at.parentElement) {
            const { backgroundColor } = getComputedStyle(at);
            if (channels(backgroundColor)[3] !== 0) return backgroundColor;
          }
          return 'rgb(255, 255, 255)';
        };
        return Array.from(document.querySelectorAll('main *, header *'))
          .filter((element) =>
            Array.from(element.childNodes).some(
              (node) => node.nodeType === 3 && node.textContent!.trim() !== '',
            ),
          )
          .filter((element) => {
            const [a, b] = [luminance(getComputedStyle(element).color), luminance(ground(element))].sort(
              (x, y) => y - x,
            );
            return (a! + 0.05) / (b! + 0.05) < 4.5;
          })
          .map((element) => element.outerHTML.slice(0, 80));
      });
      expect(faint).toEqual([]);
    },
  );
});
