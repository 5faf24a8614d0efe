import { expect, it } from 'vitest';
import { tileTowards } from '../ui/tiles/roving.ts';
import {
  countMarks,
  type LayerId,
  layerIds,
  legends,
  letterOf,
  type MarkId,
  markOf,
  marks,
  type Row,
} from './layers.ts';

const partner = { code: 'CL', kind: 'country', name: 'Chile', designation: null } as const;
const row = (some: Partial<Row>): Row => ({
  partner,
  regions: [],
  tile: '-',
  personalData: 'no-systematic-basis',
  evidence: 'no-systematic-basis',
  operationalInformation: 'no-systematic-basis',
  strategicInformation: 'no-systematic-basis',
  bestPractices: 'no-systematic-basis',
  agreementStage: null,
  arrangementStage: null,
  channel: null,
  contactPoints: 0,
  networks: 0,
  projects: 0,
  changesOn: null,
  ...some,
});
const ukraine = row({
  tile: 'P',
  personalData: 'yes',
  strategicInformation: 'yes',
  agreementStage: 'in-force',
  channel: 'liaison-prosecutor',
});
const liechtenstein = { ...ukraine, channel: null };
const bolivia = row({
  tile: 'S',
  strategicInformation: 'yes',
  agreementStage: 'need-identified',
  arrangementStage: 'in-force',
});
const egypt = row({ tile: 'M', agreementStage: 'authorised', arrangementStage: 'considered' });
const longAgo = row({ tile: '?', personalData: 'unknown', strategicInformation: 'unknown' });
/** Chile on the day of the first source: no personal data for certain, strategic exchange perhaps. */
const chileEarly = row({ tile: '?', strategicInformation: 'unknown', arrangementStage: 'considered' });

it.each<[string, LayerId, Row, MarkId]>([
  ['what may flow is the letter of the answer', 'may-flow', egypt, 'mandate'],
  ['an agreement in force lets personal data flow', 'personal-data', ukraine, 'personal-data'],
  [
    'an arrangement is no way to personal data, a need for an agreement is',
    'personal-data',
    bolivia,
    'considered',
  ],
  ['what is certain of personal data is not called unknown', 'personal-data', chileEarly, 'none'],
  ['what may have begun is unknown', 'strategic-information', chileEarly, 'unknown'],
  [
    'an agreement covers strategic information too',
    'strategic-information',
    ukraine,
    'strategic-information',
  ],
  ['what is in force stands before what is planned', 'stage', bolivia, 'arrangement-in-force'],
  ['a mandate shows as a mandate', 'stage', egypt, 'council-mandate'],
  ['an agreement that ended shows as ended', 'stage', row({ agreementStage: 'terminated' }), 'ended'],
  ['before the register speaks no stage is no sign', 'stage', longAgo, 'unknown'],
  ['a seconded prosecutor shows', 'liaison-prosecutor', ukraine, 'in-post'],
  ['an agreement without one shows', 'liaison-prosecutor', liechtenstein, 'nobody-on-record'],
  [
    'a partner with a contact point stands out',
    'contact-points',
    row({ contactPoints: 2 }),
    'has-contact-point',
  ],
  ['a member of no network does not', 'networks', row({ projects: 1 }), 'in-no-network'],
  ['a beneficiary of a project stands out', 'projects', row({ projects: 1 }), 'in-project'],
  ['without an agreement none is expected', 'liaison-prosecutor', egypt, 'no-agreement'],
])('%s', (_sentence, layer, of, expected) => {
  expect(markOf(layer, of)).toBe(expected);
});

it.each(layerIds)('%s: every partner is in the legend, and no letter means two things', (layer) => {
  const rows = [ukraine, liechtenstein, bolivia, egypt, longAgo, chileEarly];
  expect(countMarks(layer, rows).reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
  const letters = legends[layer].map((mark) => marks[mark].letter);
  expect(new Set(letters).size).toBe(letters.length);
});

it.each<[LayerId, Row, string]>([
  ['contact-points', row({ contactPoints: 12 }), '12'],
  ['contact-points', row({ contactPoints: 120 }), '99+'],
  ['projects', row({}), '–'],
  ['may-flow', row({ projects: 3, tile: 'P' }), 'P'],
])('on the layer %s a number stands where things are counted', (layer, of, letter) => {
  expect(letterOf(layer, of)).toBe(letter);
});

it('an arrow leads to the nearest tile that way, straight ahead first', () => {
  const at = (left: number, top: number) => ({ left, top, width: 60, height: 40 });
  const boxes = [at(0, 0), at(64, 0), at(0, 44), at(300, 0), at(300, 200)];
  expect(tileTowards('ArrowRight', 0, boxes)).toBe(1);
  expect(tileTowards('ArrowRight', 1, boxes)).toBe(3);
  expect(tileTowards('ArrowDown', 0, boxes)).toBe(2);
  expect(tileTowards('ArrowUp', 4, boxes)).toBe(3);
  expect(tileTowards('ArrowLeft', 0, boxes)).toBe(null);
  expect(tileTowards('End', 0, boxes)).toBe(4);
  expect(tileTowards('x', 0, boxes)).toBe(null);
});
