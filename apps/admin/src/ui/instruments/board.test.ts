import type { Stage } from '@concord/core';
import { expect, it } from 'vitest';
import { boardColumns } from './board.ts';
import type { Instrument } from './instrument.ts';

const card = (stage: Stage | null): Instrument => ({
  id: String(stage),
  title: String(stage),
  partner: { code: 'EG', kind: 'country', name: 'Egypt', designation: null },
  stage,
  stageSince: null,
  expiresOn: null,
  milestones: [],
  gates: [],
});
const filled = (cards: Instrument[]) =>
  boardColumns(['working-arrangement'], cards)
    .filter((column) => column.cards.length > 0)
    .map((column) => [column.key, column.cards.map((each) => each.id)]);

it('shows every stage that leads forward in its order, and the endings together', () => {
  expect(boardColumns(['working-arrangement'], []).map(({ key }) => key)).toEqual([
    'considered',
    'exploring',
    'negotiating',
    'approved',
    'signed',
    'in-force',
    'ended',
  ]);
  expect(filled([card('terminated'), card('abandoned'), card('suspended')])).toEqual([
    ['ended', ['terminated', 'abandoned', 'suspended']],
  ]);
});

it('what was taken up again is in force, and what has no certain step has a column of its own', () => {
  expect(filled([card('resumed'), card('in-force'), card(null)])).toEqual([
    ['none', ['null']],
    ['in-force', ['resumed', 'in-force']],
  ]);
});
