import { describe, expect, test } from 'vitest';
import { readSettings } from '@/app/_server/settings';

describe('the settings', () => {
  test('have a value each where nothing is set, and an empty variable sets nothing', () => {
    const { TRUSTED_PROXY, ...others } = readSettings({ PORT: '', SITE_URL: ' ', PATH: '/bin' });
    expect(others).toEqual({
      PORT: 3000,
      BASE_PATH: '',
      LOG_LEVEL: 'info',
      RATE_LIMIT: 300,
      CONCURRENCY_LIMIT: 512,
      REQUEST_SECONDS: 30,
      STOP_SECONDS: 20,
      DATA_DIR: 'data',
      ROOM_DAYS: 90,
      ROOMS_PER_HOUR: 30,
      ROOM_CHANGES_PER_HOUR: 1200,
      ROOM_LISTENERS: 5000,
    });
    expect(TRUSTED_PROXY('127.0.0.1', 0)).toBe(false);
  });

  test('are read', () => {
    const settings = readSettings({ PORT: '8080', HOST: '::1', TRUSTED_PROXY: 'loopback, 10.0.0.0/8' });
    expect(settings).toMatchObject({ PORT: 8080, HOST: '::1' });
    expect(['127.0.0.1', '10.1.2.3', '11.1.2.3'].map((address) => settings.TRUSTED_PROXY(address, 0))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test.each([
    ['PORT', 'http', 'it has to be a whole number from 0 to 65535'],
    ['PORT', '65536', 'it has to be a whole number from 0 to 65535'],
    ['PORT', '30.5', 'it has to be a whole number from 0 to 65535'],
    [
      'SITE_URL',
      'guide.example',
      'it has to be an address such as https://guide.example, without a path: that is BASE_PATH',
    ],
    [
      'SITE_URL',
      'https://guide.example/path',
      'it has to be an address such as https://guide.example, without a path: that is BASE_PATH',
    ],
    [
      'SITE_URL',
      'ftp://guide.example',
      'it has to be an address such as https://guide.example, without a path: that is BASE_PATH',
    ],
    [
      'TRUSTED_PROXY',
      'my-proxy',
      'it has to be addresses or ranges, separated by commas, such as 10.0.0.0/8, or loopback',
    ],
    ['BASE_PATH', '/guide', 'the guide is built for "", and has to be built anew for another'],
    ['LOG_LEVEL', 'loud', 'it has to be one of silent, error, warn, info, debug'],
    ['RATE_LIMIT', '0', 'it has to be a whole number from 1 to 1000000'],
  ])('say what is wrong with %s=%s', (name, value, wrong) => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name} is "${value}": ${wrong}`);
  });

  test('say everything that is wrong, one a line', () => {
    expect(() => readSettings({ PORT: 'x', STOP_SECONDS: '-1' })).toThrow(
      /^PORT is "x": .*\nSTOP_SECONDS is "-1": .*$/,
    );
  });
});
