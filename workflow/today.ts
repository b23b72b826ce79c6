// Sweden writes dates as ISO 8601 does.
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day it is in Amsterdam, ISO 8601. */
export const dayInAmsterdam = (moment: Date): string => format.format(moment);
