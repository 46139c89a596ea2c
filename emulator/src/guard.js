import { anyOf } from './describe.js';
import { Refusal } from './refusal.js';

/** What a browser says of a request that does not come from a page of another origin. */
const OWN_SITES = ['same-origin', 'none'];

/** The origin that the hosts name; undefined when they are not exactly one. */
function originOf(hosts, socket) {
  const url = `${socket.encrypted ? 'https' : 'http'}://${hosts[0]}`;
  return hosts.length === 1 && URL.canParse(url) ? new URL(url).origin : undefined;
}

/** Refuses a request from a page of another origin. */
function refuseOtherSites(c) {
  const { origin: origins, 'sec-fetch-site': sites } = c.env.incoming.headersDistinct;
  const { origin } = new URL(c.req.url);
  if (origins && origins.join().toLowerCase() !== origin) {
    throw new Refusal(403, `The origin must be ${origin} or missing, not "${origins.join()}"`);
  }
  if (sites && !OWN_SITES.includes(sites.join())) {
    throw new Refusal(
      403,
      `The header Sec-Fetch-Site must be ${anyOf([...OWN_SITES, 'missing'])}, not "${sites.join()}"`,
    );
  }
}

/** Keeps pages of other sites from using up faults and filling the journal. No app runs in one. */
export async function refusePages(c, next) {
  refuseOtherSites(c);
  await next();
}

/** Whether a link or an address leads to a page here, which the site with the link cannot read. */
function isVisit(c) {
  const { 'sec-fetch-mode': modes = [], 'sec-fetch-dest': targets = [] } =
    c.env.incoming.headersDistinct;
  return c.req.method === 'GET' && modes.join() === 'navigate' && targets.join() === 'document';
}

/**
 * Keeps out the pages of other sites: a browser on this machine lets them send requests here and
 * read the answers when their domain resolves to this address (DNS rebinding).
 *
 * @param {import('./hosts.js').Hosts} hosts
 * @param {{ visits?: boolean }} [more] whether links of other sites may lead here
 */
export function requireOwnOrigin(hosts, { visits = false } = {}) {
  return async (c, next) => {
    const { headersDistinct, socket } = c.env.incoming;
    const { host: named = [] } = headersDistinct;
    // A request whose target is a whole URL can name another host there than in the header.
    const target = new URL(c.req.url);
    if (target.origin !== originOf(named, socket)) {
      throw new Refusal(
        403,
        `The header Host must name the host of the target, ${target.origin}, not "${named.join()}"`,
      );
    }
    if (!hosts.has(target.hostname, socket.localAddress ?? '')) {
      throw new Refusal(
        403,
        `The host must be localhost, an address that the emulator listens on, or a host named with allowedHosts or --allowed-host, not "${target.hostname}"`,
      );
    }
    if (!(visits && isVisit(c))) refuseOtherSites(c);
    await next();
  };
}
