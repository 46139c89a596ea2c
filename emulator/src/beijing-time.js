const EIGHT_HOURS = 8 * 60 * 60 * 1000;

/**
 * The service's data centre in China writes and reads times as in Beijing, whatever the time zone of
 * the caller.
 */
const toIso = (ms) => new Date(ms + EIGHT_HOURS).toISOString();

/** `yyyy-MM-dd HH:mm:ss` */
export const formatTime = (ms) => toIso(ms).slice(0, 19).replace('T', ' ');

/** `yyyyMMddHH` */
export const formatHour = (ms) => toIso(ms).slice(0, 13).replace(/\D/g, '');
