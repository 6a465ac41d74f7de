import styles from './shelf.module.css';

/** The next board of the shelf, still free but for the tea things. */
export function SpareShelf() {
  return (
    <div className={styles.spare} aria-hidden="true">
      <svg viewBox="0 0 250 118" aria-hidden="true">
        <path
          d="M44 64c-6 26 4 52 34 52s40-26 34-52c-12-8-56-8-68 0Z"
          fill="#4A5158"
          stroke="#3A4148"
          strokeWidth="2"
        />
        <path
          d="M110 74c17-3 17-16 27-24"
          stroke="#3A4148"
          strokeWidth="8"
          fill="none"
          strokeLinecap="round"
        />
        <path d="M50 60c-4-44 60-44 56 0" stroke="#3A4148" strokeWidth="4.5" fill="none" />
        <ellipse cx="78" cy="62" rx="27" ry="6" fill="#5A636B" />
        <circle cx="78" cy="53" r="5" fill="#3A4148" />
        <g stroke="var(--paper-edge)" strokeWidth="1.5" strokeLinejoin="round">
          <path d="M156 86h34l-4 30h-26Z" fill="var(--paper)" />
          <path d="M203 90h30l-4 26h-22Z" fill="var(--paper)" />
        </g>
        <path d="M157.500 97h31M204 100h28" stroke="var(--ai)" strokeWidth="3" opacity=".75" />
      </svg>
    </div>
  );
}
