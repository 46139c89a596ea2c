/** The channel that each ultra group has from its creation, and where messages without one go. */
export const DEFAULT_CHANNEL = 'RCDefault';

/** What stands for the ultra group itself where a channel can. */
export const WHOLE_GROUP = '';

/** The service's numbers for the types of channels. */
export const PUBLIC = 0;
export const PRIVATE = 1;
