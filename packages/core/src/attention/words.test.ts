import { expect, it } from 'vitest';
import { entryOf } from './entry.ts';
import { attentionRuleIds, attentionSentence, defaultAttentionSettings } from './index.ts';

const all = Object.fromEntries(
  'expiresOn due dueOn lastOn proposedBy inForceBy noneSince until strategyUntil confirmedOn lastContactOn'
    .split(' ')
    .map((name) => [name, '2025-03']),
);
const about = { type: 'agreement', id: 'a1', address: 'a1', label: 'It' } as const;
const values = { ...all, stage: 'authorised', strategy: 'ST', count: '2', readings: '2' };
const sentence = (attention: (typeof attentionRuleIds)[number], more: Record<string, string>) =>
  attentionSentence(
    entryOf(attention, { about, partnerCodes: [], since: null, values: more }, defaultAttentionSettings),
  );

it.each(attentionRuleIds)('%s is told in a sentence without gaps', (attention) => {
  expect(sentence(attention, values)).toMatch(/^[^{}]*\.$/);
});

it('days, stages and thresholds stand in it in words', () => {
  expect(sentence('mandate-silent', values)).toBe(
    'At the stage “Council mandate”, with no step and no activity for more than 12 months: the last sign is of March 2025.',
  );
  expect(sentence('contact-point-silent', { heldSince: '2025-03-01' })).toBe(
    'On record since 1 March 2025, and no contact is logged.',
  );
});
