import jsQR from 'jsqr';
import sharp from 'sharp';
import { scored } from '../browser/questionnaire';
import { expect, test } from '../browser/test';
import { answersOf } from '../reference/calibration';

/** Passing a result on: by link, by QR code, by mail, with a title. */

test('the QR code, read by a decoder, is the link of the result', async ({ request, baseURL }) => {
  const { code } = await scored(request, answersOf('C06'));
  for (const query of ['', '?scope=%E6%9D%B1%E4%BA%AC%20%26%20Co']) {
    const svg = await (await request.get(`/r/${code}/qr${query}`)).body();
    const { data, info } = await sharp(svg, { density: 300 }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const read = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
    expect(read).toBe(`${baseURL}/r/${code}${query.replaceAll('%20', '+')}`);
  }
  expect((await request.get('/r/nonsense/qr')).status()).toBe(404);
});

test('whoever claims to be another host changes no QR code', async ({ request, baseURL }) => {
  const { code } = await scored(request, answersOf('C06'));
  const plain = await (await request.get(`/r/${code}/qr`)).text();
  const forged = await request.get(`/r/${code}/qr`, { headers: { 'x-opsblend-address': 'https://evil.example' } });
  expect(await forged.text()).toBe(plain);
  expect(baseURL).toContain('localhost');
});

test('a title is put into the link, and into a mail that is ready to send', async ({ page, request, baseURL }) => {
  const { code } = await scored(request, answersOf('C06'));
  await page.goto(`/r/${code}`);
  await page.getByText('Say what it is about').click();
  await page.getByRole('textbox', { name: /^What it is about/ }).fill('<b>Hosting</b> & more');
  await page.getByRole('button', { name: 'Put it into the link' }).click();
  await expect(page.getByText('<b>Hosting</b> & more').first()).toBeVisible();
  await page.getByText('Text for a chat or a mail').click();
  const mail = await page.getByRole('link', { name: 'Write a mail with it' }).getAttribute('href');
  const fields = new URLSearchParams((mail ?? '').split('?').slice(1).join('?').replaceAll('+', '%2B'));
  expect(fields.get('subject')).toBe('How we could run operations: <b>Hosting</b> & more');
  expect(fields.get('body')).toContain(`${baseURL}/r/${code}?scope=`);
});
