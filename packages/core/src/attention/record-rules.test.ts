import { describe } from 'vitest';
import { day, finds, project, task } from '../../test/attention.ts';

describe('What needs attention of projects, tasks and sources', () => {
  finds([
    ['project-ends-early', 'in its last year but one', project({ until: '2026' }), '2024-01-01'],
    ['project-ends-early', 'with the strategy', project({ until: '2027' }), undefined],
    ['project-ends-early', 'and is closed', project({ until: '2026', status: 'closed' }), undefined],
    [
      'project-ends-early',
      'while there is no strategy',
      { ...project({ until: '2026' }), strategies: [] },
      undefined,
    ],
    ['project-over-not-closed', 'since today', project({ until: '2026-11-21' }), day],
    ['project-over-not-closed', 'on its last day', project({ until: day }), undefined],
    ['follow-up-overdue', 'since today', task('2026-11-21'), day],
    ['follow-up-overdue', 'on its day', task(day), undefined],
    ['follow-up-overdue', 'done', task('2026-11-01', '2026-11-20'), undefined],
    ['follow-up-overdue', 'done later than asked', task('2026-11-01', '2026-11-23'), '2026-11-02'],
    ['follow-up-overdue', 'at any time', task(null), undefined],
    [
      'target-overdue',
      'as progress tells',
      {
        overdueTargets: [
          { id: 't1', strategyCode: 'ST', label: 'All', dueOn: '2026-06-30', partnerCodes: [] },
        ],
      },
      '2026-07-01',
    ],
    [
      'sources-disagree',
      'still',
      {
        conflicts: [{ id: 'k1', title: 'How many', readings: 2, partnerCodes: ['UA'] }],
      },
      null,
    ],
    [
      'unsourced',
      'in two places',
      {
        unsourced: [
          { type: 'agreement', id: 'a1', address: 'a1', label: 'It', partnerCodes: ['UA'], count: 2 },
        ],
      },
      null,
    ],
  ]);
});
