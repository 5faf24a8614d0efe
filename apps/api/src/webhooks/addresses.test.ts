import { describe, expect, it } from 'vitest';
import { isPublic, mayReach, readNetworks } from './addresses.ts';

describe('What is no address of the public internet', () => {
  it.each([
    ['unspecified', '0.0.0.0'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '192.168.1.1'],
    ['shared by providers', '100.64.0.1'],
    ['loopback', '127.0.0.1'],
    ['link-local, with the metadata of clouds', '169.254.169.254'],
    ['metadata of another cloud', '192.0.0.192'],
    ['metadata of one more', '168.63.129.16'],
    ['documentation', '192.0.2.1'],
    ['benchmarks', '198.18.0.1'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['IPv4 in the clothes of IPv6', '::ffff:127.0.0.1'],
    ['IPv4 in the clothes of IPv6', '::ffff:8.8.8.8'],
    ['IPv4-compatible', '::127.0.0.1'],
    ['translated', '::ffff:0:127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001::1'],
    ['unique local, with the metadata of a cloud', 'fd00:ec2::254'],
    ['link-local', 'fe80::1'],
    ['link-local with its zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['multicast', 'ff02::1'],
    ['of no use yet', '4000::1'],
    ['no address', 'example.org'],
  ])('%s: %s', (_, address) => {
    expect(isPublic(address)).toBe(false);
    expect(mayReach(address, 'https:', [])).toBe(false);
  });
});

it.each(['8.8.8.8', '62.112.222.1', '2606:4700::1111'])(
  '%s is public, and reached by https alone',
  (address) => {
    expect([mayReach(address, 'https:', []), mayReach(address, 'http:', [])]).toEqual([true, false]);
  },
);

describe('A network that the operator names', () => {
  const ours = readNetworks('10.1.0.0/16, 127.0.0.1/32 fd12::/16');

  it.each([
    ['10.1.2.3', true],
    ['::ffff:10.1.2.3', true],
    ['10.2.0.1', false],
    ['127.0.0.1', true],
    ['127.0.0.2', false],
    ['fd12::1', true],
    ['fd13::1', false],
  ])('%s is reached also by http: %s', (address, reached) => {
    expect([mayReach(address, 'http:', ours), mayReach(address, 'https:', ours)]).toEqual([reached, reached]);
  });

  it.each(['10.1.0.0', 'intranet', '10.1.0.0/33'])('must be a network, not %s', (text) => {
    expect(() => readNetworks(text)).toThrow('must name networks like');
  });

  it.each(['0.0.0.0/0', '169.254.0.0/16', '::/0', 'fd00::/8', '224.0.0.0/4'])('may not be %s', (text) => {
    expect(() => readNetworks(text)).toThrow('to which nothing is ever sent');
  });
});
