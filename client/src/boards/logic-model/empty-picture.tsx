/** A house that is still to be built: roof, beam and three open pillars. */
export function EmptyPicture() {
  return (
    <svg viewBox="0 0 250 138" width="250" height="138" fill="none" aria-hidden="true">
      <path d="M8 122c40-3 80 2 120 0s76-3 114 1" stroke="var(--washi-deep)" strokeWidth="10" />
      <path d="M70 14h110l46 42H24Z" fill="var(--ai-deep)" />
      <path
        d="M78 20h94l34 30H44Z"
        stroke="var(--on-ai)"
        strokeOpacity="0.55"
        strokeWidth="1.5"
        strokeDasharray="6 4"
      />
      <path d="M34 56h182v6H34Z" fill="var(--wood)" />
      <g stroke="var(--goal-fill)" strokeWidth="2.5" strokeDasharray="6 5">
        <rect x="40" y="72" width="46" height="32" rx="4" />
        <rect x="102" y="72" width="46" height="32" rx="4" />
        <rect x="164" y="72" width="46" height="32" rx="4" />
      </g>
      <path d="M26 112h198v7H26Z" fill="var(--wood-pale)" />
    </svg>
  );
}
