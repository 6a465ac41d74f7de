const places = 20;

/** Cushions in a round, one for each who is here; the orange one is one's own (look, 09a). */
export function SeatsRing({ people }: { readonly people: number }) {
  const taken = Math.min(people, places - 1);
  return (
    <svg viewBox="0 0 96 96" aria-hidden="true">
      {Array.from({ length: places }, (_, place) => {
        const degrees = 9 + (place * 360) / places;
        const angle = ((degrees - 90) * Math.PI) / 180;
        const [x, y] = [48 + 38 * Math.cos(angle), 48 + 38 * Math.sin(angle)];
        const turned = `rotate(${degrees} ${x} ${y})`;
        const isFree = place > taken;
        const size = isFree ? 6.6 : 9;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: places never move
            key={place}
            {...{ x: x - size / 2, y: y - size / 2, width: size, height: size, rx: 2.4, transform: turned }}
            {...(isFree
              ? { fill: 'none', stroke: 'var(--control-edge)', strokeWidth: 2, strokeDasharray: '4 3' }
              : { fill: place === taken ? 'var(--trouble-fill)' : 'var(--ai)' })}
          />
        );
      })}
    </svg>
  );
}
