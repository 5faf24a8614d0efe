import { ending, type Fields, field } from './field.ts';

export const strategyFields = {
  strategies: {
    code: field('strategy.code'),
    title: field('strategy.name'),
    from: field('strategy.from', 'partial'),
    until: field('strategy.until', 'partial'),
    publishedOn: field('strategy.publishedOn', 'partial'),
    goal: field('strategy.goal'),
    principles: field('strategy.principles', 'lines'),
    preconditions: field('strategy.preconditions', 'lines'),
    headlines: field('strategy.headlines', 'lines'),
    buildsOn: field('strategy.buildsOn'),
    policyDocumentCodes: field('strategy.policyDocuments', 'records'),
    ...ending,
  },
  priorities: {
    code: field('strategy.code'),
    title: field('strategy.name'),
    gist: field('strategy.priority.gist'),
    ...ending,
  },
  keyActions: {
    code: field('strategy.code'),
    title: field('strategy.name'),
    actors: field('strategy.keyAction.actors', 'lines'),
    owner: field('strategy.keyAction.owner'),
    condition: field('strategy.condition.label'),
    ...ending,
  },
  targets: {
    keyActionCode: field('strategy.keyAction.title'),
    title: field('strategy.name'),
    reach: field('strategy.target.reach', 'reach'),
    dueOn: field('strategy.target.due', 'partial'),
    condition: field('strategy.condition.label'),
    ...ending,
  },
} satisfies Record<string, Fields>;
