import { allThere, type SignStrip } from './sign-strip.ts';

/** Points of the picture for each unit of the drawing. */
const fine = 2;
/** What browsers can hold at once. */
const mostSide = 16_000;
const mostPoints = 64_000_000;

/** @returns how many points to a unit: fine, or as fine as a browser can make it. */
export function pointsPerUnit(width: number, height: number): number {
  return Math.min(fine, mostSide / Math.max(width, height), Math.sqrt(mostPoints / (width * height)));
}

/** An SVG file whose lowest part is the strip of signs. */
export interface SignedSvg {
  readonly source: string;
  /** Without the strip. */
  readonly width: number;
  readonly height: number;
  readonly strip: SignStrip;
}

/** The picture without its strip as PNG. @throws when the browser cannot make it */
export async function pngOf(svg: SignedSvg, signal: AbortSignal): Promise<Blob> {
  const { width, height } = svg;
  const address = URL.createObjectURL(new Blob([svg.source], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    await lettersDrawn(image, svg, signal);
    const scale = pointsPerUnit(width, height);
    const { canvas, context } = sheet(Math.floor(width * scale), Math.floor(height * scale));
    context.drawImage(image, 0, 0, width, height, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** How long the letters of a picture may take to be read; milliseconds. They lie in the file. */
const patience = 10_000;

async function lettersDrawn(
  image: HTMLImageElement,
  { width, height, strip }: SignedSvg,
  signal: AbortSignal,
): Promise<void> {
  if (strip.height === 0) return;
  const { context } = sheet(Math.ceil(width), strip.height);
  const until = performance.now() + patience;
  for (;;) {
    context.drawImage(image, 0, height, width, strip.height, 0, 0, width, strip.height);
    const { data } = context.getImageData(0, 0, Math.ceil(width), strip.height);
    if (allThere(strip.cells, data, Math.ceil(width))) return;
    if (signal.aborted || performance.now() > until) throw new Error('no letters');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** White paper to draw on. */
function sheet(width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  return { canvas, context };
}
