/** Whether this person wants nothing to glide: on this device, or in this product (UX-3). */
export const stillMotion = (): boolean =>
  document.documentElement.dataset.motion === 'still' ||
  window.matchMedia('(prefers-reduced-motion: reduce)').matches;
