import type { Audience } from '@yoriai/shared/access/audience';

/** The picture that stands beside the words of an audience. */
export const audienceIcons: Readonly<Record<Audience | 'invited', string>> = {
  staff: 'lock',
  invited: 'key',
  partners: 'users',
  residents: 'eye-all',
};
