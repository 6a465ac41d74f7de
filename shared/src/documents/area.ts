/**
 * `area/<id>` carries what is alive on a shelf: who is inside which sheet, by awareness. Its content proper (地域概況)
 * comes with the area profile. The server says over it that the shelf changed.
 */
export const shelfChanged = 'shelf-changed';
