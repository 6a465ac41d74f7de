/** A person on an empty map, with open ends around. */
export function EmptyPicture() {
  return (
    <svg viewBox="0 0 250 138" width="250" height="138" fill="none" aria-hidden="true">
      <path d="M10 100C60 60 80 116 130 88s70-60 112-46" stroke="var(--washi-deep)" strokeWidth="16" />
      <g stroke="var(--person-fill)" strokeWidth="2.5">
        <circle cx="125" cy="66" r="30" strokeDasharray="6 5" />
        <circle cx="125" cy="60" r="8" />
        <path d="M110 82c1-9 7-13 15-13s14 4 15 13" />
      </g>
      <path
        d="M158 56l34-18M92 74l-32 16M154 82l36 20"
        stroke="var(--ink-line)"
        strokeWidth="3"
        strokeDasharray=".1 8"
        strokeLinecap="round"
      />
    </svg>
  );
}
