import type { Network, NetworkCreate, NetworkMember, NetworkMemberCreate } from '@concord/contract';
import { shownNames } from '../records/partner.ts';

/** The fields of a network that people set. */
export type NetworkFields = Required<NetworkCreate>;

/** What a create leaves out is not recorded. */
export function newNetwork(body: NetworkCreate): NetworkFields {
  return {
    officialName: null,
    designation: null,
    regions: [],
    acronym: null,
    nameVariants: [],
    relation: null,
    secretariat: null,
    note: null,
    citations: [],
    ...body,
    names: shownNames(body.names),
  };
}

/** The fields of a network that people set, out of all that it shows. */
export function ownFields(network: NetworkFields | Network): NetworkFields {
  const { code, name, officialName, designation, regions, acronym, nameVariants } = network;
  const { relation, secretariat, note, citations } = network;
  return {
    ...{ code, name, officialName, designation, regions, acronym, nameVariants },
    ...{ relation, secretariat, note, citations },
    names: shownNames(network.names),
  };
}

/** The fields of a member that people set. */
export type MemberFields = Required<NetworkMemberCreate>;

/** What a create leaves out is not recorded. */
export function newMember(body: NetworkMemberCreate): MemberFields {
  return { until: null, knownBy: null, note: null, citations: [], ...body };
}

/** The fields of a member that people set, out of all that it shows. */
export function memberFields(member: NetworkMember): MemberFields {
  const { partnerCode, from, until, knownBy, note, citations } = member;
  return { partnerCode, from, until, knownBy, note, citations };
}
