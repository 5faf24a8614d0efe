import ipaddr from 'ipaddr.js';

/** An address by number and the number of its leading bits that count: `10.1.0.0/16`. */
export type Network = ReturnType<typeof ipaddr.parseCIDR>;

/** Public by its number, and yet the host's own: the service of the machine's cloud. */
const ofTheCloud = ipaddr.parse('168.63.129.16').toString();

/** All of the internet that is IPv6. What lies outside is of some other use, or of none yet. */
const worldwide = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address is one of the public internet: not private, loopback, link-local (where clouds keep their
 * metadata), shared, multicast or reserved, nor one of those in the clothes of another (mapped, 6to4, Teredo, NAT64).
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv6 ? parsed.match(worldwide) : parsed.toString() !== ofTheCloud;
}

/** Whether an address lies in one of the networks. One that is written as IPv6 and means IPv4 counts as what it means. */
export function isIn(networks: readonly Network[], address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return networks.some(([first, bits]) => parsed.kind() === first.kind() && parsed.match(first, bits));
}

/** Whether something may be sent to an address by this protocol; http only within the networks that are ours. */
export function mayReach(address: string, protocol: string, ours: readonly Network[]): boolean {
  return isIn(ours, address) || (protocol === 'https:' && isPublic(address));
}

/** Never ours, whatever a setting says: where clouds answer with the machine's credentials, and what is nobody's. */
const neverOurs = ['169.254.169.254', 'fd00:ec2::254', '0.0.0.0', '::', '224.0.0.1', 'ff02::1'];

/** Reads networks as `10.1.0.0/16, 127.0.0.1/32`. Throws with a sentence what is none, or may not be named. */
export function readNetworks(text: string): Network[] {
  return text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((one) => {
      if (!ipaddr.isValidCIDR(one))
        throw new Error(
          `CONCORD_WEBHOOK_NETWORKS must name networks like 10.1.0.0/16 or 127.0.0.1/32, not “${one}”.`,
        );
      const network = ipaddr.parseCIDR(one);
      const wrong = neverOurs.find((address) => isIn([network], address));
      if (wrong)
        throw new Error(
          `CONCORD_WEBHOOK_NETWORKS may not name ${one}: it holds ${wrong}, to which nothing is ever sent.`,
        );
      return network;
    });
}
