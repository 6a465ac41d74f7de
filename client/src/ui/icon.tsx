import sprite from './icons.svg?no-inline';

/** The icons of the look, by name: `person` is `#i-person` of `icons.svg`. */
export function Icon({ name, className = 'i' }: { readonly name: string; readonly className?: string }) {
  return (
    <svg className={className} aria-hidden="true" focusable="false">
      <use href={`${sprite}#i-${name}`} />
    </svg>
  );
}
