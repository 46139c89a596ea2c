import { Refusal } from './refusal.js';

/** What a browser says of a request that no page of another origin has made. */
const OWN_SITES = ['same-origin', 'none'];

/** The origin that the headers name; undefined when they do not name exactly one. */
function originOf(hosts, socket) {
  const url = `${socket.encrypted ? 'https' : 'http'}://${hosts[0]}`;
  return hosts.length === 1 && URL.canParse(url) ? new URL(url).origin : undefined;
}

/** Refuses what a page of another origin has sent. */
function refuseOtherSites(c) {
  const { origin: origins, 'sec-fetch-site': sites } = c.env.incoming.headersDistinct;
  const { origin } = new URL(c.req.url);
  if (origins && origins.join().toLowerCase() !== origin) {
    throw new Refusal(403, `The origin is "${origins.join()}"; ${origin} or none is wanted`);
  }
  if (sites && !OWN_SITES.includes(sites.join())) {
    throw new Refusal(
      403,
      `The header Sec-Fetch-Site is "${sites.join()}"; ${OWN_SITES.join(', ')} or no such header is wanted`,
    );
  }
}

/** Keeps a page of another site from using up faults and filling the journal. No app calls from one. */
export async function refusePages(c, next) {
  refuseOtherSites(c);
  await next();
}

/**
 * Keeps out the pages of other sites: a browser on this machine lets them send requests here and,
 * where their domain resolves to this address (DNS rebinding), read the answers.
 *
 * @param {import('./hosts.js').Hosts} hosts
 */
export function requireOwnOrigin(hosts) {
  return async (c, next) => {
    const { headersDistinct, socket } = c.env.incoming;
    const { host: named = [] } = headersDistinct;
    // With a whole URL as the target of a request, the URL names another host than the header may.
    const asked = new URL(c.req.url);
    if (asked.origin !== originOf(named, socket)) {
      throw new Refusal(
        403,
        `The header Host is "${named.join()}" and the target at ${asked.origin}; one and the same is wanted`,
      );
    }
    if (!hosts.has(asked.hostname, socket.localAddress ?? '')) {
      throw new Refusal(
        403,
        `The host is "${asked.hostname}"; localhost, an address that the emulator listens on, or a host named with allowedHosts or --allowed-host is wanted`,
      );
    }
    refuseOtherSites(c);
    await next();
  };
}
