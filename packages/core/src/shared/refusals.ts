import { accessRefusals } from '../access/refusals.ts';
import { activityRefusals } from '../activities/refusals.ts';
import { attentionRefusals } from '../attention/refusals.ts';
import { capacityProjectRefusals } from '../capacity-projects/refusals.ts';
import { conflictRefusals } from '../conflicts/refusals.ts';
import { contactPointRefusals } from '../contact-points/refusals.ts';
import { exchangeAnswerReceiptRefusals } from '../exchange-answer-receipts/refusals.ts';
import { networkRefusals } from '../networks/refusals.ts';
import { operationsRefusals } from '../operations/refusals.ts';
import { personalDataRefusals } from '../personal-data/refusals.ts';
import { progressRefusals } from '../progress/refusals.ts';
import { reminderRefusals } from '../reminders/refusals.ts';
import { reportRefusals } from '../reports/refusals.ts';
import { strategyRefusals } from '../strategy/refusals.ts';
import { webhookRefusals } from '../webhooks/refusals.ts';
import { whatIfRefusals } from '../what-if/refusals.ts';
import { conflict, invalid, type RefusalWords } from './refusal-words.ts';

export type { RefusalKind, RefusalWords } from './refusal-words.ts';

/** Every reason to refuse, in one table: the API answers with it and the app shows it beside the disabled button. */
export const refusalWords = {
  ...accessRefusals,
  ...activityRefusals,
  ...attentionRefusals,
  ...capacityProjectRefusals,
  ...conflictRefusals,
  ...contactPointRefusals,
  ...exchangeAnswerReceiptRefusals,
  ...networkRefusals,
  ...progressRefusals,
  ...reminderRefusals,
  ...operationsRefusals,
  ...personalDataRefusals,
  ...reportRefusals,
  ...webhookRefusals,
  ...whatIfRefusals,
  ...strategyRefusals,
  'implementing-needs-agreement': conflict(
    'BR10',
    'An implementing arrangement names its agreement',
    'An implementing arrangement carries out an agreement or adequacy decision: name the one it implements.',
  ),
  'agreement-of-another-partner': conflict(
    null,
    'The agreement belongs to another partner',
    '“{agreement}” is an agreement with {other}, not with {partner}.',
  ),
  'agreement-unknown': invalid(
    null,
    'No such agreement',
    'The register has no agreement {id} that this arrangement could point to.',
  ),
  'agreement-not-signed': conflict(
    'BR10',
    'The agreement is not signed yet',
    'The step “{stage}” waits until “{agreement}” is signed, or adopted if it is an adequacy decision; by {day} it is not.',
  ),
  'gate-closed': conflict(
    'BR11',
    'A gate is closed',
    'The step “{stage}” waits for {gate}: no evidence of it is recorded by {day}.',
  ),
  'gate-is-computed': conflict(
    'BR10',
    'This gate opens by itself',
    'This gate follows the stage of the agreement and cannot be opened or removed by hand.',
  ),
  'opening-a-gate-needs-citation': conflict(
    'BR11',
    'Opening a gate needs evidence',
    'To open this gate, give the day and at least one citation that shows it.',
  ),
  'milestone-against-order': conflict(
    null,
    'The days run against the order of steps',
    'The step “{stage}” on {on} does not fit with “{other}” on {otherOn}: “{first}” comes before “{second}”.',
  ),
  'milestone-twice': conflict(
    null,
    'The step is already recorded',
    'The step “{stage}” is already on record and happens only once: correct the existing entry instead.',
  ),
  'stage-of-another-track': invalid(
    null,
    'The step belongs to another kind of instrument',
    'The step “{stage}” does not exist for {track}.',
  ),
  'milestone-needs-known-by': invalid(
    'BR31',
    'A step without a date needs the day it was known by',
    'Where the day of a step is not recorded, give the earliest day for which a source states that it had happened.',
  ),
  'period-needs-known-by': invalid(
    'BR31',
    'A start that is not recorded needs the day it was known by',
    'Where the start is not recorded, give the earliest day for which a source states that it had begun.',
  ),
  'known-by-without-need': invalid(
    'BR31',
    'The date makes “known by” superfluous',
    'The date itself is recorded: leave “known by” empty.',
  ),
  'historic-needs-citation': conflict(
    'BR31',
    'A historic step needs a citation',
    'A step entered as historic skips the gates, so it must cite the source that states it.',
  ),
  'proposal-needs-assessment': conflict(
    'BR08',
    'A proposal needs an assessment',
    'A proposal rests on an assessment of operational need on which Member States were consulted; none is recorded for {partner} by {on}.',
  ),
  'scope-only-downward': conflict(
    'BR04',
    'The scope may only be narrowed',
    '{form} cannot cover {scope}: its scope may be narrowed, never widened.',
  ),
  'arrangement-carries-no-personal-data': conflict(
    'BR02',
    'A working arrangement carries no operational data',
    'A working arrangement covers strategic information and best practices; it cannot cover {scope}.',
  ),
  'liaison-prosecutor-needs-agreement': conflict(
    'BR05',
    'A liaison prosecutor needs an agreement',
    '{partner} has no signed agreement on record, so it cannot second a liaison prosecutor; an adequacy decision is not enough.',
  ),
  'period-ends-before-it-starts': invalid(
    null,
    'The end lies before the start',
    'The last day, {until}, lies before the first day, {from}.',
  ),
  'fallback-needs-open-agreement': conflict(
    'BR14',
    'The agreement is already in force',
    'A fallback bridges the time until an agreement; “{agreement}” is already in force.',
  ),
  'partner-has-instruments': conflict(
    null,
    'The partner has instruments',
    '{partner} cannot be deleted while the register holds {instruments}.',
  ),
  'agreement-in-use': conflict(
    'BR10',
    'Working arrangements rest on this agreement',
    '“{agreement}” cannot be deleted or moved to another partner while it is named by {arrangements}.',
  ),
  'source-cited': conflict(
    null,
    'The source is cited',
    '{source} cannot be deleted: {count} of the register’s records cite it.',
  ),
  'source-unknown': invalid(null, 'No such source', 'The register has no source {source}.'),
  'partner-unknown': invalid(
    null,
    'No such partner',
    'The register has no partner {code}: check the code, or record the partner first.',
  ),
  'edited-at-its-own-address': conflict(
    null,
    'The partner is kept at another address',
    '{code} is not a country: change it at {address}.',
  ),
  'code-taken': conflict(null, 'The code is taken', 'The code {code} already belongs to another partner.'),
  'code-not-a-country': invalid(
    null,
    'Not a country code',
    '{code} is not a country code of ISO 3166-1, nor the user-assigned code XK.',
  ),
  'member-state-is-no-partner': conflict(
    null,
    'A Member State is no partner',
    '{code} is a Member State of the Union: this register holds partners outside it.',
  ),
  'designation-required': conflict(
    'BR17',
    'The footnote on the designation is required',
    '{code} is never named without the footnote on its designation.',
  ),
  'codes-never-change': conflict(
    null,
    'Codes never change',
    'What a record is called and what kind it is stay for ever: {code} cannot become {wanted}.',
  ),
} as const satisfies Record<string, RefusalWords>;

export type RefusalCode = keyof typeof refusalWords;

export const refusalCodes = Object.keys(refusalWords) as RefusalCode[];
