import { isOver, type ProjectStatus } from '../capacity-projects/project.ts';
import type { Day, PartialDate } from '../shared/partial-date.ts';
import { fill } from '../shared/refusal.ts';
import { inRegion, regionName } from '../shared/regions.ts';
import type { RuledSentence } from '../shared/sentences.ts';
import type { ActivityKind } from './activity.ts';

/** As much of a capacity project as a suggestion asks for. */
export interface ProjectFact {
  code: string;
  title: string;
  /** A status of IATI; null = not recorded. */
  status: ProjectStatus | null;
  until: PartialDate | null;
  regions: readonly string[];
  /** Its beneficiaries. */
  partnerCodes: readonly string[];
  /** Kinds of activity it may support; empty = not recorded. */
  facilitates: readonly ActivityKind[];
}

export interface ProjectSuggestion {
  project: Pick<ProjectFact, 'code' | 'title'>;
  reason: RuledSentence<SuggestionCode>;
}

/** Why a project fits, best first. */
const words = {
  'beneficiary-and-kind': '{partner} benefits from {project}, which may facilitate this kind of activity.',
  'region-and-kind': '{project} may facilitate this kind of activity in {region}.',
  beneficiary: '{partner} benefits from {project}.',
  region: '{project} works in {region}.',
} as const;
export type SuggestionCode = keyof typeof words;
const order = Object.keys(words) as SuggestionCode[];

/**
 * The projects that fit an activity with a partner, best first (BR26): those that may facilitate that kind of activity,
 * then those of which that is not recorded; among them those the partner benefits from before those of its region. A
 * project that facilitates other kinds only is no suggestion, nor one that is suspended or may be over.
 */
export function suggestProjects(
  partner: { code: string; name: string; regions: readonly string[] },
  kind: ActivityKind | null,
  projects: readonly ProjectFact[],
  on: Day,
): ProjectSuggestion[] {
  const found = projects.flatMap((project): ProjectSuggestion[] => {
    const { title, facilitates } = project;
    const named = project.partnerCodes.includes(partner.code);
    const region = project.regions.find((each) => inRegion(partner.regions, each));
    const otherKinds = kind !== null && facilitates.length > 0 && !facilitates.includes(kind);
    if (
      project.status === 'suspended' ||
      isOver(project, on) ||
      otherKinds ||
      (!named && region === undefined)
    )
      return [];
    const ground = named ? 'beneficiary' : 'region';
    const code = kind !== null && facilitates.includes(kind) ? (`${ground}-and-kind` as const) : ground;
    const params = { partner: partner.name, project: title, region: regionName(region ?? '') };
    return [
      {
        project: { code: project.code, title },
        reason: { rule: 'BR26', code, sentence: fill(words[code], params) },
      },
    ];
  });
  return found.toSorted(
    (a, b) =>
      order.indexOf(a.reason.code) - order.indexOf(b.reason.code) ||
      (a.project.title < b.project.title ? -1 : 1),
  );
}
