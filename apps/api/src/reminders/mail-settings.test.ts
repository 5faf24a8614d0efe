import { expect, test } from 'vitest';
import { mailThrough } from '../../test/mail.ts';
import { readMail } from './mail-settings.ts';

const good = mailThrough('smtp://mail.agency.example:2525');

test('Without a server and a sender there is no mail, and nothing is wrong', () => {
  expect(readMail({ CONCORD_ORIGIN: good.CONCORD_ORIGIN })).toBeNull();
});

test('A server, a sender and an origin are all that mail needs', () => {
  expect(readMail(good)).toMatchObject({
    from: { name: 'Concord', address: 'register@agency.example' },
    origin: 'https://concord.agency.example',
    authority: null,
  });
});

test.each([
  ['no sender', { CONCORD_MAIL_FROM: '' }, 'CONCORD_MAIL_FROM must be set'],
  ['no origin', { CONCORD_ORIGIN: '' }, 'CONCORD_ORIGIN must be set'],
  ['neither', { CONCORD_ORIGIN: '', CONCORD_MAIL_FROM: '' }, 'CONCORD_MAIL_FROM and CONCORD_ORIGIN'],
  ['another protocol', { CONCORD_SMTP_URL: 'https://mail.agency.example' }, 'CONCORD_SMTP_URL'],
  [
    'a query in the address',
    { CONCORD_SMTP_URL: 'smtp://mail.agency.example?ignoreTLS=true' },
    'CONCORD_SMTP_URL',
  ],
  ['two senders', { CONCORD_MAIL_FROM: 'a@agency.example, b@agency.example' }, 'one address'],
  ['a sender without an address', { CONCORD_MAIL_FROM: 'Concord' }, 'one address'],
  [
    'a second header in the sender',
    { CONCORD_MAIL_FROM: 'a@agency.example\r\nBcc: b@x.example' },
    'one address',
  ],
])('With %s the start says what to do', (_, wrong, sentence) => {
  expect(() => readMail({ ...good, ...wrong })).toThrow(sentence);
});
