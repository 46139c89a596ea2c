import { Refusal } from './refusal.js';

/** What a browser says of a request that no page of another origin has made. */
const OWN_SITES = ['same-origin', 'none'];

/** The origin that the headers name; undefined when they do not name exactly one. */
function originOf({ headersDistinct, socket }) {
  const [host, ...others] = headersDistinct.host ?? [];
  const url = `${socket.encrypted ? 'https' : 'http'}://${host}`;
  return others.length === 0 && URL.canParse(url) ? new URL(url).origin : undefined;
}

/**
 * Keeps the pages of other sites out, which a browser on this machine lets send requests here, and
 * under a name that an attacker leads here ("DNS rebinding") lets read the answers as well.
 *
 * @param {import('./hosts.js').Hosts} hosts
 */
export function requireOwnOrigin(hosts) {
  return async (c, next) => {
    const { incoming } = c.env;
    // With a whole URL as the target of a request, the URL names another host than the header may.
    const asked = new URL(c.req.url);
    if (asked.origin !== originOf(incoming)) {
      throw new Refusal(403, 'The target and the header Host differ; one and the same is wanted');
    }
    if (!hosts.has(asked.hostname, incoming.socket.localAddress ?? '')) {
      throw new Refusal(
        403,
        `The host is "${asked.hostname}"; localhost, an address that the emulator listens on, or a host named with allowedHosts or --allowed-host is wanted`,
      );
    }
    const { origin: origins, 'sec-fetch-site': sites } = incoming.headersDistinct;
    if (origins && origins.join().toLowerCase() !== asked.origin) {
      throw new Refusal(
        403,
        `The origin is "${origins.join()}"; ${asked.origin} or none is wanted`,
      );
    }
    if (sites && !OWN_SITES.includes(sites.join())) {
      throw new Refusal(
        403,
        `The header Sec-Fetch-Site is "${sites.join()}"; ${OWN_SITES.join(', ')} or no such header is wanted`,
      );
    }
    await next();
  };
}
