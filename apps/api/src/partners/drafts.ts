import type { Assessment, AssessmentCreate, CountryCreate, Partner } from '@concord/contract';
import { shownNames } from '../records/partner.ts';

/** The fields of a country that people set. */
export type CountryFields = Required<Omit<CountryCreate, 'code'>> & { code: string };
export type AssessmentFields = Required<AssessmentCreate>;

/** What a create leaves out is not recorded. */
export function newCountry(body: CountryCreate): CountryFields {
  return {
    officialName: null,
    designation: null,
    regions: [],
    delegation: null,
    missions: [],
    note: null,
    citations: [],
    ...body,
    names: shownNames(body.names),
  };
}

/** The fields of a country that people set, out of all that it shows. */
export function ownFields(country: CountryFields | Partner): CountryFields {
  const { code, name, officialName, designation, regions, delegation, missions, note, citations } = country;
  const names = shownNames(country.names);
  return { code, name, officialName, names, designation, regions, delegation, missions, note, citations };
}

export function newAssessment(body: AssessmentCreate): AssessmentFields {
  return {
    volumeLevel: null,
    volumeCases: null,
    crimeAreas: [],
    memberStatesNote: null,
    commissionConsulted: false,
    route: null,
    reason: null,
    note: null,
    citations: [],
    ...body,
  };
}

/** The fields of an assessment that people set, out of all that it shows. */
export function assessmentFields(assessment: AssessmentFields | Assessment): AssessmentFields {
  const { assessedOn, volumeLevel, volumeCases, crimeAreas, memberStatesConsulted } = assessment;
  const { memberStatesNote, commissionConsulted, route, reason, note, citations } = assessment;
  return {
    assessedOn,
    volumeLevel,
    volumeCases,
    crimeAreas,
    memberStatesConsulted,
    memberStatesNote,
    commissionConsulted,
    route,
    reason,
    note,
    citations,
  };
}
