const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe to stand in HTML. */
export const safe = (text: string): string => text.replaceAll(/[&<>"']/g, (char) => escapes[char] ?? char);

/** A plain page of the docs; `body` is HTML already. */
export function docsPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)} · Concord</title>
<link rel="stylesheet" href="/docs/page.css">
</head>
<body>
<nav aria-label="Docs"><a href="/">Concord</a> · <a href="/docs">API reference</a> · <a href="/docs/problems">Problems</a> · <a href="/docs/rules">Rules</a></nav>
<main>
<h1>${safe(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

export const pageCss = `
:root { color-scheme: light dark; --line: light-dark(#d5dae2, #333c4a); --link: light-dark(#1d4ed8, #60a5fa); }
body { font: 15px/24px system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1.5rem; }
nav { border-bottom: 1px solid var(--line); padding-bottom: .75rem; }
h1 { font-size: 20px; line-height: 28px; } h2 { font-size: 16px; }
a { color: var(--link); }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
code { font: 13px ui-monospace, monospace; }
`;
