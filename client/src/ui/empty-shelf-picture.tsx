/** A shelf with room for a first sheet. */
export function EmptyShelfPicture() {
  return (
    <svg viewBox="0 0 250 138" aria-hidden="true">
      <path d="M18 112h214v13H18Z" fill="var(--wood-pale)" />
      <path d="M18 108h214v5H18Z" fill="var(--wood)" />
      <path d="M18 124h214v2H18Z" fill="var(--wood-deep)" />
      <path
        d="M92 108V24h66v84"
        fill="none"
        stroke="var(--control-edge)"
        strokeWidth="2"
        strokeDasharray="6 5"
      />
      <path d="M125 54v26M112 67h26" stroke="var(--ai)" strokeWidth="3" strokeLinecap="round" />
      <path
        d="M44 108V46l20-4v66M186 108V40l22 3v65"
        fill="none"
        stroke="var(--washi-line)"
        strokeWidth="2"
      />
    </svg>
  );
}
