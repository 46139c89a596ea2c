import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

const isLoopbackAddress = (address) => LOOPBACK.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');

const withoutBrackets = (hostname) => hostname.replace(/^\[(.*)\]$/, '$1');
const withoutDot = (hostname) => hostname.replace(/\.$/, '');

/**
 * @param {string} text a host name or an address, without a port
 * @returns {string | undefined} how a URL writes it; undefined when it is neither
 */
export function readHost(text) {
  const host = isIPv6(text) ? `[${text}]` : text;
  const url = `http://${host}`;
  if (!/^([\p{L}\p{N}._-]+|\[[\da-f:.]+\])$/iu.test(host) || !URL.canParse(url)) return undefined;
  return withoutDot(new URL(url).hostname);
}

/**
 * Whether a host is this machine.
 * @param {string} hostname as a URL has it
 */
export function isLoopback(hostname) {
  const address = withoutBrackets(hostname);
  return hostname === 'localhost' || (isIP(address) !== 0 && isLoopbackAddress(address));
}

/** The hosts by which the emulator may be reached: no name of another site is among them. */
export class Hosts {
  #named;

  /** @param {{ host: string, allowedHosts: string[] }} settings */
  constructor({ host, allowedHosts }) {
    this.#named = new Set([host, ...allowedHosts].map(readHost));
  }

  /**
   * @param {string} hostname as a URL has it
   * @param {string} localAddress the emulator's address of the connection
   */
  has(hostname, localAddress) {
    const name = withoutDot(hostname);
    if (isLoopback(name) || this.#named.has(name)) return true;
    const address = withoutBrackets(name);
    return isIP(address) !== 0 && address === localAddress.replace(/^::ffff:(?=[\d.]+$)/, '');
  }
}
