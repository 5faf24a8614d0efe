/** The browsable reference: Swagger UI from this origin, on the published contract. */
export const referenceHtml = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API reference · Concord</title>
<link rel="stylesheet" href="/docs/ui/swagger-ui.css">
<link rel="icon" href="data:,">
</head>
<body>
<div id="reference"></div>
<script src="/docs/ui/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;

// Descriptions are text with `code` in it: shown as such, none of them is ever made into HTML.
export const startScript = `const plainText = ({ React: { createElement } }) => ({ source }) =>
  createElement('div', { className: 'markdown' }, ...(source ?? '').trim().split(/\\n\\n+/).map((paragraph) =>
    createElement('p', null, ...paragraph.split('\`').map((part, i) => (i % 2 ? createElement('code', null, part) : part)))));

window.SwaggerUIBundle({
  plugins: [{ wrapComponents: { Markdown: (_, system) => plainText(system) } }],
  url: '/openapi.json', dom_id: '#reference', deepLinking: true, docExpansion: 'list',
  defaultModelsExpandDepth: 0, tryItOutEnabled: true, displayRequestDuration: true,
});
`;
