import { Slope } from './garden.tsx';

/** The hills of an area as a small picture. */
export function HillsPicture() {
  return (
    <svg viewBox="142 272 556 307" aria-hidden="true">
      <Slope />
    </svg>
  );
}
