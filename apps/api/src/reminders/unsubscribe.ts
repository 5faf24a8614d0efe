import { type RequestHandler, Router } from 'express';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { safe } from '../docs/page.ts';
import { ownerOfToken } from '../identity/calendar-token.ts';
import type { SecretKey } from '../identity/secret-key.ts';
import { accountById, stopMail } from './account-store.ts';
import { mailWords } from './mail-words.ts';

/**
 * Where one click ends reminders by mail (RFC 8058), also without a session: mail programs post there by themselves.
 * Opening it only asks, for whatever checks links in mails opens them all.
 */
export function unsubscribing(db: Kysely<Database>, key: () => SecretKey): Router {
  const answer: RequestHandler<{ token: string }> = async (request, response) => {
    const owner = await ownerOfToken(db, key(), 'unsubscribe', request.params.token);
    const account = owner ? await accountById(db, owner.id) : null;
    const language = account?.settings.language ?? 'en';
    const { title, ask, act, done, dead } = mailWords[language].unsubscribe;
    const posted = request.method === 'POST';
    if (posted && account) await db.transaction().execute((trx) => stopMail(trx, account));
    const form = `<p>${safe(ask)}</p><form method="post"><button>${safe(act)}</button></form>`;
    const body = account ? (posted ? `<p>${safe(done)}</p>` : form) : `<p>${safe(dead)}</p>`;
    response.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' });
    response.status(account ? 200 : 404).type('html');
    response.send(page(language, title, body));
  };
  return Router({ caseSensitive: true, strict: true })
    .get('/unsubscribe/:token', answer)
    .post('/unsubscribe/:token', answer);
}

const page = (language: string, title: string, body: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)} · Concord</title>
<link rel="stylesheet" href="/docs/page.css">
</head>
<body><main><h1>${safe(title)}</h1>${body}<p><a href="/reminders">Concord</a></p></main></body>
</html>
`;
