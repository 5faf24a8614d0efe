import { coded, ending, type Fields, field } from './field.ts';

const partner = {
  code: field('partners.form.code'),
  name: field('partners.form.name'),
  officialName: field('partners.form.officialName'),
  names: field('partners.form.frenchName', 'french'),
  /** As the form of a partner has it. */
  frenchName: field('partners.form.frenchName'),
  designation: field('partners.form.designation'),
  regions: coded('partners.form.regions', 'ui.region'),
  ...ending,
} satisfies Fields;
const named = {
  acronym: field('partners.form.acronym'),
  nameVariants: field('partners.form.variants', 'variants'),
} satisfies Fields;

export const partnerFields = {
  partners: {
    ...partner,
    delegation: field('partners.form.delegation'),
    missions: field('partners.form.missions', 'lines'),
  },
  networks: {
    ...partner,
    ...named,
    relation: coded('partners.form.relation', 'partners.form.relations'),
    secretariat: field('ui.partnerForm.secretariat'),
  },
  'international-organisations': {
    ...partner,
    ...named,
    legalPersonality: field('partners.form.legalPersonality', 'yes-no'),
    areas: field('ui.partnerForm.areas', 'lines'),
    contactCadence: field('ui.partnerForm.cadence', 'number'),
  },
  members: {
    partnerCode: field('networks.member.country', 'partner'),
    from: field('networks.member.from', 'partial'),
    knownBy: field('networks.member.knownBy', 'day'),
    until: field('networks.member.until', 'open-end'),
    ...ending,
  },
  bodies: {
    name: field('international-organisations.body.name'),
    kind: coded('international-organisations.body.kind', 'international-organisations.body.kinds'),
    areas: coded('international-organisations.body.areas', 'ui.shared.crimeArea'),
    ...ending,
  },
  jointActions: {
    title: field('international-organisations.action.name'),
    topic: field('international-organisations.action.topic'),
    status: coded('international-organisations.action.status', 'international-organisations.action.statuses'),
    from: field('international-organisations.action.from', 'partial'),
    until: field('international-organisations.action.until', 'open-end'),
    ...ending,
  },
  assessments: {
    partnerCode: field('ui.instrument.partner', 'partner'),
    assessedOn: field('partners.assessment.on', 'partial'),
    volumeLevel: coded('partners.assessment.volume', 'partners.assessment.level'),
    volumeCases: field('partners.assessment.cases', 'number'),
    crimeAreas: field('partners.assessment.crimeAreas', 'lines'),
    memberStatesConsulted: field('partners.assessment.memberStates', 'yes-no'),
    memberStatesNote: field('partners.assessment.memberStatesNote'),
    commissionConsulted: field('partners.assessment.commission', 'yes-no'),
    route: coded('partners.assessment.route', 'partners.assessment.routes'),
    reason: field('partners.assessment.reason'),
    ...ending,
  },
} satisfies Record<string, Fields>;
