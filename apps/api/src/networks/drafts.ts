import type { Network, NetworkCreate } from '@concord/contract';
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
    note: null,
    citations: [],
    ...body,
    names: shownNames(body.names),
  };
}

/** The fields of a network that people set, out of all that it shows. */
export function ownFields(network: NetworkFields | Network): NetworkFields {
  const { code, name, officialName, designation, regions, acronym, nameVariants, relation, note, citations } =
    network;
  const names = shownNames(network.names);
  return {
    code,
    name,
    officialName,
    names,
    designation,
    regions,
    acronym,
    nameVariants,
    relation,
    note,
    citations,
  };
}
