import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { type Response, Router } from 'express';
import sirv from 'sirv';
import { contract } from '../http/document.ts';
import { HttpProblem } from '../http/problem.ts';
import { changePage } from './change-page.ts';
import { pageCss } from './page.ts';
import { problemList, problemPage, ruleList } from './problem-pages.ts';
import { referenceHtml, startScript } from './reference.ts';

const find = createRequire(import.meta.url);

/** The contract as JSON and YAML, the browsable reference, and pages for problems, rules and types of change. */
export function docs(): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const yaml = readFileSync(find.resolve('@concord/contract/openapi.yaml'), 'utf8');
  const json = JSON.stringify(contract);
  const page = (response: Response, type: string, text: string) =>
    void response.set('Cache-Control', 'no-cache').type(type).end(text);

  router.get('/openapi.json', (_, response) => page(response, 'application/json', json));
  router.get('/openapi.yaml', (_, response) => page(response, 'application/yaml', yaml));
  router.get('/docs', (_, response) => page(response, 'html', referenceHtml));
  router.get('/docs/start.js', (_, response) => page(response, 'text/javascript', startScript));
  router.get('/docs/page.css', (_, response) => page(response, 'css', pageCss));
  router.get('/docs/rules', (_, response) => page(response, 'html', ruleList()));
  router.get('/docs/changes', (_, response) => page(response, 'html', changePage()));
  router.get('/docs/problems', (_, response) => page(response, 'html', problemList()));
  router.get('/docs/problems/:code', (request, response) => {
    const text = problemPage(request.params.code);
    if (!text) throw new HttpProblem('no-such-address', `No problem has the code ${request.params.code}.`);
    page(response, 'html', text);
  });
  router.use('/docs/ui', sirv(dirname(find.resolve('swagger-ui-dist/package.json')), { etag: true }));
  return router;
}
