import { test as base, expect } from '@playwright/test';

/** Playwright's test, in which a page that breaks its own Content-Security-Policy fails it. */

export * from '@playwright/test';

export const test = base.extend<{ policyHolds: undefined }>({
  policyHolds: [
    async ({ context }, use) => {
      const violations: string[] = [];
      // Chromium writes each on the page's console, with scripts and without.
      context.on('console', (message) => {
        if (message.text().includes('Content Security Policy'))
          violations.push(`${message.page()?.url()}: ${message.text()}`);
      });
      await use(undefined);
      expect(violations, 'what the Content-Security-Policy has refused').toEqual([]);
    },
    { auto: true },
  ],
});
