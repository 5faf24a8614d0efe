/** What was recorded before, by the operation that did it. */
export type Made = Record<string, { id: string; etag?: string }>;

/** A record as its operation needs it at the least; all other texts it takes are made hostile. */
interface Plain {
  operation: string;
  /** The record it is a part of. */
  of?: string;
  body: (made: Made) => object;
}

const citations = [{ source: 'S1' }];
const cited = { citations };
const on = '2025-03-01';
const term = { from: '2025', ...cited };
const agreement = { partnerCode: 'AM', ...cited };
const variants = { nameVariants: [cited], ...cited };
const translation = { language: 'fr', publishedOn: null, link: 'https://example.org/', ...cited };
const ids = (...of: (string | undefined)[]) => of.filter((id) => id !== undefined);
const network = 'hostile-network';
const organisation = 'hostile-organisation';
const strategy = 'hostile-strategy';
const record = (operation: string, body: object | Plain['body'], of?: string): Plain => ({
  operation,
  ...(of && { of }),
  body: typeof body === 'function' ? (body as Plain['body']) : () => body,
});

/** One of each kind of record, in an order in which they can be made. */
export const plainRecords: Plain[] = [
  record('createSource', { code: 'HOSTILE', kind: 'letter', link: 'https://example.org/', ...cited }),
  record('createPartner', { code: 'KE', ...cited }),
  record('createAssessment', { assessedOn: on, memberStatesConsulted: true, ...cited }, 'KE'),
  record('createNetwork', { code: network, ...variants }),
  record('createNetworkMember', { partnerCode: 'AM', ...term }, network),
  record('createInternationalOrganisation', { code: organisation, ...variants }),
  record('createOrganisationBody', { kind: 'committee', ...cited }, organisation),
  record('createJointAction', { status: 'planned', ...term }, organisation),
  record('createAgreement', agreement),
  record('recordAgreementMilestone', { stage: 'need-identified', on, ...cited }, 'createAgreement'),
  record('createAgreementGate', { kind: 'other', blocks: 'proposed' }, 'createAgreement'),
  record('createWorkingArrangement', agreement),
  record(
    'recordWorkingArrangementMilestone',
    { stage: 'considered', on, ...cited },
    'createWorkingArrangement',
  ),
  record('createWorkingArrangementGate', { kind: 'other', blocks: 'exploring' }, 'createWorkingArrangement'),
  record('createLiaisonProsecutor', { partnerCode: 'UA', ...term }),
  record('createLiaisonMagistrate', { partnerCode: 'AM', status: 'posted', ...term }),
  record('createContactPoint', { partnerCode: 'KE', appointedBy: 'country-authority', ...term }),
  record('createContactPointHolder', { email: 'one@example.org', ...term }, 'createContactPoint'),
  record(
    'createContactPointHandOver',
    { on: '2026-01-01', email: 'two@example.org', ...cited },
    'createContactPoint',
  ),
  record('recordContactPointConfirmation', { confirmedOn: '2026-02-01', ...cited }, 'createContactPoint'),
  record('createGuide', { language: 'en', translations: [translation], ...cited }),
  record('createPolicyDocument', { code: 'HOSTILE', partnerCodes: ['KE'], ...cited }),
  record('createCapacityProject', {
    code: 'hostile-project',
    agencyRole: 'planned',
    partnerCodes: ['KE'],
    ...variants,
  }),
  record('createStrategy', {
    code: strategy,
    from: '2030',
    until: '2033',
    policyDocumentCodes: ['HOSTILE'],
    ...cited,
  }),
  record('createPriority', { code: 'P1', ...cited }, strategy),
  record('createKeyAction', { code: 'KA1.1', ...cited }, strategy),
  record(
    'createTarget',
    { keyActionCode: 'KA1.1', reach: { kind: 'contact-point', partnerCode: 'KE' }, ...cited },
    strategy,
  ),
  record('createStrategyCopy', { code: 'hostile-copy', from: '2034', until: '2036' }, strategy),
  record('createReport', { from: '2026-01-01', until: '2026-10-31' }),
  record('createActivity', (made: Made) => ({
    kind: 'technical-meeting',
    state: 'planned',
    from: '2026-11-24',
    partnerCodes: ['KE', network],
    agreementIds: ids(made.createAgreement?.id),
    contactPointIds: ids(made.createContactPoint?.id),
    keyActions: [`${strategy}/KA1.1`],
    ...cited,
  })),
  record('createFollowUp', { due: '2026-11-25', ...cited }, 'createActivity'),
  record('createConflict', (made: Made) => ({
    readings: [cited, cited],
    partnerCodes: ['KE', network],
    agreementIds: ids(made.createAgreement?.id),
    policyDocumentCodes: ['HOSTILE'],
    ...cited,
  })),
  record('recordConflictResolution', { outcome: 'one-wins', reading: 1 }, 'createConflict'),
  record('createExchangeAnswerReceipt', { partnerCode: 'KE' }),
  record('createClient', { scopes: ['register:read'], addresses: [] }),
  record('createWebhook', { url: 'http://127.0.0.1:9/hook', types: [] }),
  record('inviteUser', { email: 'invited@agency.example', roles: ['officer'] }),
];
