import { describe, expect, it } from 'vitest';
import { pointsOf, stepLine, type TrendPoint } from './trend.ts';

const states = (underWay: number) => ({
  'not-started': 0,
  'under-way': underWay,
  achieved: 0,
  overdue: 0,
  conditional: 0,
});
const point = (on: string, achieved: number, underWay = 0): TrendPoint => ({
  ...{ id: on, on, achieved, begun: achieved + underWay, of: 4 },
});

describe('A trend', () => {
  it('is that of the strategy, or of one of its key actions', () => {
    const tally = (achieved: number, of: number) => ({ achieved, of, states: states(2) });
    const trend = {
      ...{ strategyCode: 'plan', from: '2024-01-01', until: '2024-01-31', step: 'month' as const },
      points: [
        {
          on: '2024-01-31',
          tally: tally(3, 9),
          priorities: [],
          keyActions: [{ code: 'KA1.1', tally: tally(1, 2) }],
        },
      ],
    };
    expect(pointsOf(trend, null)).toMatchObject([{ achieved: 3, begun: 5, of: 9 }]);
    expect(pointsOf(trend, 'KA1.1')).toMatchObject([{ achieved: 1, begun: 2, of: 2 }]);
    expect(pointsOf(trend, 'KA9.9')).toEqual([]);
  });

  it('is drawn in steps that rise on the day and stay', () => {
    const points = [point('2024-01-01', 0), point('2024-01-06', 1), point('2024-01-11', 4)];
    expect(stepLine(points, ({ achieved }) => achieved, 4)).toBe('M0 100H0V100H50V75H100V0H100');
  });

  it('of one day is a line as well, and of nothing to reach none', () => {
    expect(stepLine([point('2024-01-01', 2)], ({ achieved }) => achieved, 4)).toBe('M0 50H100V50H100');
    expect(stepLine([], ({ achieved }) => achieved, 4)).toBe('');
    expect(stepLine([point('2024-01-01', 0)], ({ achieved }) => achieved, 0)).toBe('');
  });
});
