/** A kettle and two cups: a pause, and no harm done. */
export function KettlePicture() {
  return (
    <svg viewBox="0 0 250 138" aria-hidden="true">
      <path d="M20 116h210" stroke="var(--wood)" strokeWidth="7" />
      <g fill="none" stroke="var(--ink-3)" strokeWidth="2.5" strokeLinejoin="round">
        <path d="M98 74c-6 20 6 38 27 38s33-18 27-38c-10-6-44-6-54 0Z" fill="var(--paper)" />
        <path d="M150 82c14-2 14-12 22-18M104 72c-4-38 46-38 42 0" />
        <path d="M60 112l-4-18h26l-4 18ZM186 112l-4-18h26l-4 18Z" fill="var(--paper)" />
      </g>
      <path
        d="M117 52c-6-10 8-14 2-24M135 52c-6-10 8-14 2-24"
        fill="none"
        stroke="var(--ink-line)"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
