import type { InternationalOrganisation, InternationalOrganisationCreate } from '@concord/contract';
import { shownNames } from '../records/partner.ts';

/** The fields of an international organisation that people set. */
export type OrganisationFields = Required<InternationalOrganisationCreate>;

/** What a create leaves out is not recorded. */
export function newOrganisation(body: InternationalOrganisationCreate): OrganisationFields {
  return {
    officialName: null,
    designation: null,
    regions: [],
    acronym: null,
    nameVariants: [],
    legalPersonality: null,
    note: null,
    citations: [],
    ...body,
    names: shownNames(body.names),
  };
}

/** The fields of an international organisation that people set, out of all that it shows. */
export function ownFields(organisation: OrganisationFields | InternationalOrganisation): OrganisationFields {
  const {
    code,
    name,
    officialName,
    designation,
    regions,
    acronym,
    nameVariants,
    legalPersonality,
    note,
    citations,
  } = organisation;
  const names = shownNames(organisation.names);
  return {
    code,
    name,
    officialName,
    names,
    designation,
    regions,
    acronym,
    nameVariants,
    legalPersonality,
    note,
    citations,
  };
}
