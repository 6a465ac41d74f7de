import * as z from 'zod/mini';

/** Words of which whoever sends them says that they name nobody (名前ではない, B-2). They are not kept. */
export const notNamesSchema = z._default(
  z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(20)),
  [],
);
