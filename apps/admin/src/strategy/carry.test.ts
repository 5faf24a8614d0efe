import { describe, expect, it } from 'vitest';
import type { Progress } from '../ui/progress/types.ts';
import { openParts, turnKeyAction, turnTarget } from './carry.ts';

const target = (id: string, state: string) => ({
  id,
  state,
  title: null,
  reach: { kind: 'contact-point', partnerCode: id },
});
const keyAction = (code: string, parentCode: string | null, targets: unknown[]) => ({
  code,
  parentCode,
  title: code,
  targets,
});
const progress = {
  priorities: [
    {
      code: 'P1',
      keyActions: [
        keyAction('KA1.1', null, [target('done', 'achieved'), target('open', 'under-way')]),
        keyAction('KA1.1a', 'KA1.1', [target('part', 'not-started')]),
      ],
    },
  ],
} as unknown as Progress;
const all = { keyActionCodes: ['KA1.1', 'KA1.1a'], targetIds: ['open', 'part'] };
const nothing = { keyActionCodes: [], targetIds: [] };

describe('What the next strategy takes over', () => {
  it('is at first everything but the targets that are achieved', () => {
    expect(openParts(progress)).toEqual(all);
  });

  it('loses a key action with its parts and their targets, and gets it back with those that are open', () => {
    expect(turnKeyAction(progress, all, 'KA1.1')).toEqual(nothing);
    expect(turnKeyAction(progress, nothing, 'KA1.1')).toEqual({
      keyActionCodes: ['KA1.1'],
      targetIds: ['open'],
    });
    expect(turnKeyAction(progress, nothing, 'KA1.1a')).toEqual({
      keyActionCodes: ['KA1.1', 'KA1.1a'],
      targetIds: ['part'],
    });
  });

  it('gets a target with its key action, and loses it alone', () => {
    expect(turnTarget(progress, nothing, 'part')).toEqual({
      keyActionCodes: ['KA1.1', 'KA1.1a'],
      targetIds: ['part'],
    });
    expect(turnTarget(progress, nothing, 'done')).toEqual({ keyActionCodes: ['KA1.1'], targetIds: ['done'] });
    expect(turnTarget(progress, all, 'part')).toEqual({ ...all, targetIds: ['open'] });
  });
});
