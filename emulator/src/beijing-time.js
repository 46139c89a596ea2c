const EIGHT_HOURS = 8 * 60 * 60 * 1000;

/**
 * The service's China data centre tells and takes the time of Beijing, whatever the zone of the
 * machine that asks.
 */
const toIso = (ms) => new Date(ms + EIGHT_HOURS).toISOString();

/** `yyyy-MM-dd HH:mm:ss` */
export const formatTime = (ms) => toIso(ms).slice(0, 19).replace('T', ' ');

/** `yyyyMMddHH` */
export const formatHour = (ms) => toIso(ms).slice(0, 13).replace(/\D/g, '');
