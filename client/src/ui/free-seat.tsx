/** A cushion that is still free, as before the noren (look/09b). */
export function FreeSeat({ size = 30 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 100 100" width={size} height={size} aria-hidden="true">
      <path
        d="M7 7Q50 15 93 7 85 50 93 93 50 85 7 93 15 50 7 7Z"
        fill="none"
        stroke="var(--wood-deep)"
        strokeWidth="5"
        strokeDasharray="13 10"
        strokeLinejoin="round"
      />
    </svg>
  );
}
