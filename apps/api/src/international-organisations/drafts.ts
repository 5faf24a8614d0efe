import type {
  InternationalOrganisation,
  InternationalOrganisationCreate,
  JointAction,
  JointActionCreate,
  OrganisationBody,
  OrganisationBodyCreate,
} from '@concord/contract';
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
    areas: [],
    contactCadence: null,
    note: null,
    citations: [],
    ...body,
    names: shownNames(body.names),
  };
}

/** The fields of an international organisation that people set, out of all that it shows. */
export function ownFields(organisation: OrganisationFields | InternationalOrganisation): OrganisationFields {
  const { code, name, officialName, designation, regions, acronym, nameVariants } = organisation;
  const { legalPersonality, areas, contactCadence, note, citations } = organisation;
  return {
    ...{ code, name, officialName, designation, regions, acronym, nameVariants },
    ...{ legalPersonality, areas, contactCadence, note, citations },
    names: shownNames(organisation.names),
  };
}

/** The fields of a body that people set. */
export type BodyFields = Required<OrganisationBodyCreate>;

/** What a create leaves out is not recorded. */
export function newBody(body: OrganisationBodyCreate): BodyFields {
  return { areas: [], note: null, citations: [], ...body };
}

/** The fields of a body that people set, out of all that it shows. */
export function bodyFields({ name, kind, areas, note, citations }: OrganisationBody): BodyFields {
  return { name, kind, areas, note, citations };
}

/** The fields of a joint action that people set. */
export type JointActionFields = Required<JointActionCreate>;

/** What a create leaves out is not recorded. */
export function newJointAction(body: JointActionCreate): JointActionFields {
  return { topic: null, from: null, until: null, note: null, citations: [], ...body };
}

/** The fields of a joint action that people set, out of all that it shows. */
export function jointActionFields(action: JointAction): JointActionFields {
  const { title, topic, status, from, until, note, citations } = action;
  return { title, topic, status, from, until, note, citations };
}
