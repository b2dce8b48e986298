import { networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';
import { SitrepError } from '../../core/errors.ts';

/** Longer addresses than this are refused: browsers and servers stop at about the same length. */
const MAX_ADDRESS_CHARACTERS = 4096;

/** Ports that are read without an exception: where web servers are, and nothing else commonly is. */
const WEB_PORTS: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);

/** Names that never leave a machine or a local network: RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`, and habit. */
const LOCAL_NAME = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|home\.arpa)$/;

/** Azure's host agent answers on a public-looking address from inside every virtual machine. */
const METADATA_ADDRESSES: ReadonlySet<string> = new Set(['168.63.129.16']);

/** IPv6 addresses outside global unicast (RFC 4291, section 2.4) are never fetched, listed in a registry or not. */
const GLOBAL_UNICAST: readonly [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/** Decides what may be fetched: public web addresses, and what the operator listed. */
export interface Guard {
  /**
   * The address that a person or a redirect gave, parsed. Throws `address-malformed` for what is no web address and
   * `address-refused` (details `host`, `reason`) for one that may not be fetched.
   */
  check(address: string, base?: URL): URL;
  /** Whether the operator listed this very host and port. */
  isListed(url: URL): boolean;
  /** Whether a connection to this IP address may be made on behalf of this host and port. */
  admits(ip: string, host: string, port: number): boolean;
}

/** `allowPrivate`: `host:port` pairs that may be fetched although private; an IPv6 host stands in brackets. */
export function makeGuard(allowPrivate: readonly string[]): Guard {
  const allowed = new Set(allowPrivate.map((pair) => pair.trim().toLowerCase()));
  const isListed = (host: string, port: number) => allowed.has(`${host}:${port}`);

  return {
    check(address, base) {
      const url = parse(address, base);
      const host = url.hostname;
      const refuse = (reason: string) => new SitrepError('address-refused', { address: host, reason });
      if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refuse('scheme');
      if (url.username !== '' || url.password !== '') throw refuse('credentials');
      const port = portOf(url);
      if (isListed(host, port)) return url;
      const ip = literal(host);
      // A dotted quad that was spelled otherwise (decimal, octal, hexadecimal, full-width) is meant to slip past a guard.
      if (ip?.kind() === 'ipv4' && spelledHost(address, base) !== host) throw refuse('spelling');
      if (ip !== null && !isPublic(ip)) throw refuse('private');
      if (ip === null && (LOCAL_NAME.test(bare(host)) || !bare(host).includes('.'))) throw refuse('private');
      if (!WEB_PORTS.has(port)) throw refuse('port');
      return url;
    },
    isListed: (url) => isListed(url.hostname, portOf(url)),
    admits(ip, host, port) {
      if (isListed(host, port)) return true;
      const parsed = literal(ip);
      return parsed !== null && isPublic(parsed) && !isOwn(ip);
    },
  };
}

/** The port that a request to this address goes to. */
export function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}

function parse(address: string, base: URL | undefined): URL {
  const malformed = () => new SitrepError('address-malformed', {});
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.length > MAX_ADDRESS_CHARACTERS) throw malformed();
  const url = URL.parse(trimmed, base?.href);
  if (url === null) throw malformed();
  // `mailto:` and the like have no host; `http:` always has.
  if (url.hostname === '' && (url.protocol === 'http:' || url.protocol === 'https:')) throw malformed();
  return url;
}

/** The host as it stands in the address, before the URL parser has rewritten it. */
function spelledHost(address: string, base: URL | undefined): string {
  const authority = /^\s*(?:[a-z][a-z0-9+.-]*:)?[/\\]{2,}([^/\\?#]*)/i.exec(address)?.[1];
  if (authority === undefined) return base?.hostname ?? '';
  return authority.replace(/^.*@/s, '').replace(/:\d*$/, '').trim().toLowerCase();
}

/** Without the dot that may end a full name. */
function bare(host: string): string {
  return host.replace(/\.$/, '');
}

function literal(host: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const inner = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
  if (ipaddr.IPv4.isValidFourPartDecimal(inner) || ipaddr.IPv6.isValid(inner)) return ipaddr.parse(inner);
  return null;
}

function isPublic(ip: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (ip.range() !== 'unicast') return false;
  if (ip.kind() === 'ipv6') return (ip as ipaddr.IPv6).match(GLOBAL_UNICAST[0], GLOBAL_UNICAST[1]);
  return !METADATA_ADDRESSES.has(ip.toString());
}

/** A public address of this very machine leads to what it serves to itself. */
function isOwn(ip: string): boolean {
  return Object.values(networkInterfaces()).some((list) => list?.some((each) => each.address === ip));
}
