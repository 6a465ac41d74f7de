import { YoriaiError } from '@yoriai/shared/errors';
import sharp from 'sharp';

/** What a picture may be, told from its content and not from its name or type (HOST-6). */
const formats = new Set(['png', 'jpeg', 'webp']);
/** Longest side of what is kept, in pixels. */
const longestSide = 2400;
/** Pixels a picture may claim to have: a small file can unfold into gigabytes. */
const mostPixels = 60_000_000;

export interface CleanPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Decodes a picture and encodes it anew as WebP, upright and at most 2,400 pixels long: whatever rode along (the place
 * it was taken at, a preview, a comment, a script) does not arrive (HOST-6, B-23).
 *
 * @throws YoriaiError not-a-picture
 */
export async function cleanPicture(bytes: Uint8Array): Promise<CleanPicture> {
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 });
    const { format } = await picture.metadata();
    if (!formats.has(format)) throw new YoriaiError('not-a-picture');
    const { data, info } = await picture
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    throw new YoriaiError('not-a-picture');
  }
}
