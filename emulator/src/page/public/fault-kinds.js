const status = (hint) => ({ name: 'status', label: 'status', type: 'number', hint });

/** What each kind of fault does, by the name of its text, and its fields beside the common ones. */
export const FAULT_KINDS = {
  latency: { does: 'doesLatency', fields: [] },
  refusal: {
    does: 'doesRefusal',
    fields: [
      status(500),
      { name: 'code', label: 'code', type: 'number', hint: 1000 },
      { name: 'errorMessage', label: 'errorMessage' },
    ],
  },
  'rate-limit': {
    does: 'doesRateLimit',
    fields: [{ name: 'retryAfter', label: 'retryAfter', type: 'number', hint: 1 }],
  },
  'drop-before': { does: 'doesDropBefore', fields: [] },
  'drop-after': { does: 'doesDropAfter', fields: [] },
  'half-answer': { does: 'doesHalfAnswer', fields: [] },
  silence: { does: 'doesSilence', fields: [] },
  html: { does: 'doesHtml', fields: [status(502)] },
  'broken-json': { does: 'doesBrokenJson', fields: [status(200)] },
  empty: { does: 'doesEmpty', fields: [status(200)] },
  redirect: {
    does: 'doesRedirect',
    fields: [{ name: 'location', label: 'location', hint: '/' }, status(302)],
  },
};
