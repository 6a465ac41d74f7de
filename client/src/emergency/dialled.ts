/** A number as people write it, as the part of a `tel:` address: digits of one width, `#` so that it is no fragment. */
export const dialled = (phone: string): string =>
  encodeURIComponent(phone.normalize('NFKC').replace(/[^\d#*+]/g, ''));
