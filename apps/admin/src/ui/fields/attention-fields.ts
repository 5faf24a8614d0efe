import { coded, ending, type Fields, field } from './field.ts';

export const attentionFields = {
  'attention-acceptances': {
    rule: coded('attention.fields.rule', 'attention.rules'),
    recordType: coded('attention.fields.recordType', 'attention.kinds'),
    recordId: field('attention.fields.recordId'),
    label: field('attention.fields.label'),
    grounds: field('attention.fields.grounds'),
    reason: field('attention.fields.reason'),
    reviewOn: field('attention.fields.reviewOn', 'day'),
    acceptedBy: field('attention.fields.acceptedBy'),
    acceptedOn: field('attention.fields.acceptedOn', 'day'),
    ...ending,
  },
  'attention-settings': {
    code: field('attention.fields.code'),
    mandateSilentMonths: field('attention.fields.mandateSilentMonths', 'number'),
    unconfirmedMonths: field('attention.fields.unconfirmedMonths', 'number'),
    silentMonths: field('attention.fields.silentMonths', 'number'),
    expiringDays: field('attention.fields.expiringDays', 'number'),
    changedBy: field('attention.fields.changedBy'),
    ...ending,
  },
} satisfies Record<string, Fields>;
