import { FallenLeaf } from '../areas/radish/leaf-drawing.tsx';
import { rootPaths } from '../areas/radish/radish-shape.ts';

const { body, shoulder } = rootPaths(1);

/** The root behind the stages, as long as they need it. */
export function BodyOfRoot({ className }: { readonly className: string | undefined }) {
  return (
    <svg
      className={className}
      viewBox="-56 -12 112 244"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={body}
        fill="#FFFEFA"
        stroke="#6B5E45"
        strokeWidth="1.8"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
      <path d={shoulder} fill="#DCE5BE" />
    </svg>
  );
}

/** Nothing is done yet: the leaf that could come. */
export function MissingLeaf({ className }: { readonly className: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 212 152" aria-hidden="true" focusable="false">
      <g transform="translate(106 138) scale(2)">
        <FallenLeaf x={0} y={0} turn={-90} />
      </g>
    </svg>
  );
}
