import type { BrowserContext } from '@playwright/test';

/** What must never happen on a page, as it happens, each with the address at which it did. */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const happened: string[] = [];
  await context.exposeBinding('happened', ({ page }, what: string) => {
    happened.push(`${new URL(page.url()).pathname}: ${what}`);
  });
  await context.addInitScript(() => {
    const tell = (what: string) => (window as unknown as { happened: (what: string) => void }).happened(what);
    Object.assign(window, { xss: () => tell('a script of the data ran') });
    addEventListener('securitypolicyviolation', (event) =>
      tell(
        `${event.effectiveDirective} refused ${event.blockedURI} ${event.sample} (${event.sourceFile}:${event.lineNumber})`,
      ),
    );
  });
  context.on('console', (message) => {
    if (message.type() === 'error') happened.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('dialog', (dialog) => {
    // Only the browser itself asks before a draft is left.
    if (dialog.type() !== 'beforeunload') happened.push(`a dialog said ${dialog.message()}`);
    void dialog.accept();
  });
  context.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (to !== origin && !['data:', 'blob:'].includes(protocol)) happened.push(`asked ${request.url()}`);
  });
  return happened;
}
