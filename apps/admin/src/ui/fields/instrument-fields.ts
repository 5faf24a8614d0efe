import { coded, ending, type Fields, field } from './field.ts';

const instrument = {
  partnerCode: field('ui.instrument.partner', 'partner'),
  title: field('ui.instrument.title'),
  reference: field('ui.instrument.reference'),
  expiresOn: field('ui.instrument.expiresOn', 'partial'),
  reviewOn: field('ui.instrument.reviewOn', 'partial'),
  ...ending,
} satisfies Fields;

const milestones = {
  stage: coded('ui.instrument.stage', 'ui.stage'),
  on: field('ui.instrument.milestone.date', 'partial'),
  knownBy: field('ui.instrument.milestone.knownBy', 'day'),
  historic: field('ui.instrument.milestone.historic', 'yes-no'),
  ...ending,
} satisfies Fields;

const gates = {
  kind: coded('ui.instrument.gate.kind', 'ui.instrument.gate.words'),
  blocks: coded('ui.instrument.gate.blocks', 'ui.stage'),
  openedOn: field('ui.instrument.gate.day', 'partial'),
  ...ending,
} satisfies Fields;

export const instrumentFields = {
  agreements: {
    ...instrument,
    form: coded('agreements.form.label', 'agreements.form'),
    scope: coded('agreements.scope.label', 'agreements.scope'),
    needsDataExchangeStep: field('agreements.step.label', 'yes-no'),
  },
  'working-arrangements': {
    ...instrument,
    counterpart: field('working-arrangements.counterpart'),
    purpose: coded('working-arrangements.purpose.label', 'working-arrangements.purpose'),
    implements: field('working-arrangements.implements', 'records'),
    fallbackFor: field('working-arrangements.fallbackFor', 'records'),
  },
  milestones,
  gates,
} satisfies Record<string, Fields>;
