import type { Page } from '@playwright/test';

/** As ten minutes later: the first requests for something are refused for want of a fresh proof. */
export async function needsProof(page: Page, pattern: string, method: string, times = 1): Promise<void> {
  let refused = 0;
  await page.route(pattern, async (route) => {
    if (refused === times || route.request().method() !== method) return route.fallback();
    refused += 1;
    await route.fulfill({
      status: 403,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        type: '/docs/problems/step-up-needed',
        title: 'A fresh proof of who you are is needed',
        status: 403,
        detail: 'Give your password once more.',
        instance: 'r1',
      }),
    });
  });
}
