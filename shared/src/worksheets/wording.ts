import * as z from 'zod/mini';

/**
 * Words of a template in every language of the product. A template is data of its own and brings its words along;
 * `ja-easy` may carry ruby: `｜漢字《かんじ》`.
 */
export interface Wording {
  readonly ja: string;
  readonly 'ja-easy': string;
}

const words = z.string().check(z.minLength(1), z.maxLength(400));

export const wordingSchema = z.strictObject({ ja: words, 'ja-easy': words });
