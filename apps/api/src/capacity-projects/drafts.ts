import type { CapacityProject, CapacityProjectCreate, Whole } from '@concord/contract';

/** The fields of a capacity project that people set. */
export type ProjectFields = Required<CapacityProjectCreate>;

/** What a create leaves out is not recorded. */
export function newProject(body: CapacityProjectCreate): ProjectFields {
  return {
    ...{
      name: null,
      workingTitle: null,
      acronym: null,
      nameVariants: [],
      implementers: [],
      collaborators: [],
    },
    ...{ fundingInstrument: null, budget: null, currency: null, from: null, until: null, status: null },
    ...{ regions: [], partnerCodes: [], aims: null, eligibility: null, facilitates: [] },
    ...{ note: null, citations: [] },
    ...body,
  };
}

/** The fields of a capacity project that people set, out of all that it shows. */
export function ownFields(project: ProjectFields | Whole<CapacityProject>): ProjectFields {
  const { code, name, workingTitle, acronym, nameVariants, agencyRole, implementers, collaborators } =
    project;
  const { fundingInstrument, budget, currency, from, until, status, regions, partnerCodes } = project;
  const { aims, eligibility, facilitates, note, citations } = project;
  return {
    ...{ code, name, workingTitle, acronym, nameVariants, agencyRole, implementers, collaborators },
    ...{ fundingInstrument, budget, currency, from, until, status, regions, partnerCodes },
    ...{ aims, eligibility, facilitates, note, citations },
  };
}
